//! A page of the manual, as lines.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A page that is being compared with what it should be.
pub(crate) struct Page {
    /// Below the repository's root.
    pub(crate) path: String,
    before: String,
    /// What it should be.
    pub(crate) lines: Vec<String>,
    /// What no rewriting mends.
    pub(crate) wrong: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

impl Page {
    /// Every page: README.md and `docs/`.
    pub(crate) fn all() -> Vec<Page> {
        let mut paths: Vec<String> = fs::read_dir(root().join("docs"))
            .unwrap()
            .map(|entry| format!("docs/{}", entry.unwrap().file_name().to_str().unwrap()))
            .filter(|path| path.ends_with(".md"))
            .collect();
        paths.push("README.md".to_owned());
        paths.sort();
        paths.iter().map(|path| Page::read(path)).collect()
    }

    /// One page.
    pub(crate) fn read(path: &str) -> Page {
        let before = fs::read_to_string(root().join(path))
            .unwrap()
            .replace("\r\n", "\n");
        Page {
            path: path.to_owned(),
            lines: before.lines().map(str::to_owned).collect(),
            before,
            wrong: Vec::new(),
        }
    }

    /// Reports something that a person has to mend.
    pub(crate) fn say(&mut self, line: usize, what: impl std::fmt::Display) {
        self.wrong.push(format!("{}:{}: {what}", self.path, line + 1));
    }

    /// Writes the page when `ONEDEF_BLESS` is set, and says else where it is not what it should be.
    pub(crate) fn settle(&self) -> Option<String> {
        let after = self.lines.join("\n") + "\n";
        if after == self.before {
            return None;
        }
        if std::env::var_os("ONEDEF_BLESS").is_some() {
            fs::write(root().join(&self.path), after).unwrap();
            return None;
        }
        let line = self
            .before
            .lines()
            .zip(&self.lines)
            .take_while(|(is, should)| is == should)
            .count();
        Some(format!(
            "{}:{}: is `{}` and should be `{}`",
            self.path,
            line + 1,
            self.before.lines().nth(line).unwrap_or_default(),
            self.lines.get(line).map_or("", String::as_str),
        ))
    }

    /// The anchors of its headings, as GitHub makes them: a repeated one is counted.
    fn anchors(&self) -> Vec<String> {
        let mut seen = BTreeMap::new();
        self.lines
            .iter()
            .filter(|line| line.starts_with('#'))
            .map(|line| anchor(line.trim_start_matches('#').trim(), &mut seen))
            .collect()
    }

    /// Links of this page that lead nowhere in the repository.
    pub(crate) fn dead_links(&self) -> Vec<String> {
        let folder = Path::new(&self.path).parent().unwrap();
        let mut dead = Vec::new();
        for (number, line) in self.lines.iter().enumerate() {
            for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                if target.contains("://") {
                    continue;
                }
                let (file, heading) = target.split_once('#').unwrap_or((target, ""));
                let path = if file.is_empty() {
                    PathBuf::from(&self.path)
                } else {
                    folder.join(file)
                };
                let path = path.to_str().unwrap();
                let found = root().join(path).exists()
                    && (heading.is_empty() || Page::read(path).anchors().iter().any(|one| one == heading));
                if !found {
                    dead.push(format!("{}:{}: `{target}` leads nowhere", self.path, number + 1));
                }
            }
        }
        dead
    }
}

/// The anchor that GitHub gives to a heading; `seen` counts those before it.
pub(crate) fn anchor(heading: &str, seen: &mut BTreeMap<String, usize>) -> String {
    let plain: String = heading
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect();
    let count = seen.entry(plain.clone()).or_default();
    *count += 1;
    match *count {
        1 => plain,
        count => format!("{plain}-{}", count - 1),
    }
}

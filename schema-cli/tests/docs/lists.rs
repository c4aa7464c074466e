//! Lists that are written from the code, between `<!-- generated: NAME -->` and `<!-- end -->`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;

use schema_core::diagnostic::{Severity, codes};
use schema_core::front::rust::item;

use crate::fences::next_fence;
use crate::page::{Page, anchor};

/// Writes the lists of a page anew.
pub(crate) fn rewrite(page: &mut Page) {
    let mut at = 0;
    while let Some(start) = find(&page.lines, at, "<!-- generated: ") {
        let name = page.lines[start]["<!-- generated: ".len()..]
            .trim_end_matches(" -->")
            .to_owned();
        let Some(end) = find(&page.lines, start, "<!-- end -->") else {
            page.say(start, "no `<!-- end -->` after this");
            return;
        };
        let text = match name.as_str() {
            "codes" => every_code(),
            "commands" => every_command(),
            "keys" => every_key(page),
            _ => {
                page.say(start, format!("no list is called `{name}`"));
                return;
            }
        };
        let lines: Vec<String> = format!("\n{}\n", text.trim())
            .lines()
            .map(str::to_owned)
            .collect();
        at = start + lines.len();
        page.lines
            .splice(start + 1..end, lines.into_iter().chain([String::new()]));
    }
}

fn find(lines: &[String], from: usize, start: &str) -> Option<usize> {
    let found = lines[from..].iter().position(|line| line.starts_with(start))?;
    Some(from + found)
}

/// Every code, by its letter.
fn every_code() -> String {
    let titles = BTreeMap::from([
        ('S', "S: source files"),
        ('A', "A: attributes"),
        ('N', "N: names"),
        ('T', "T: types and defaults"),
        ('K', "K: keys, indexes and constraints"),
        ('R', "R: relations"),
        ('E', "E: expressions"),
        ('O', "O: services and ownership"),
        ('P', "P: Prisma schemas that are imported"),
        ('C', "C: configuration and artifacts"),
    ]);
    let mut text = String::new();
    let mut letter = ' ';
    for code in codes::all() {
        let own = code.id.chars().next().unwrap();
        if own != letter {
            letter = own;
            let title = titles.get(&own).unwrap_or_else(|| panic!("no title for {own}"));
            write!(text, "\n## {title}\n\n| code | | means |\n| --- | --- | --- |\n").unwrap();
        }
        let severity = match code.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        writeln!(
            text,
            "| [{0}](../schema-core/src/diagnostic/pages/{0}.md) | {severity} | {1} |",
            code.id, code.summary
        )
        .unwrap();
    }
    text
}

/// What the command says about itself.
fn every_command() -> String {
    let main = help(&[]);
    let names = main
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help");
    let mut text = format!("## `onedef`\n\n```text\n{main}\n```\n");
    for name in names {
        write!(text, "\n## `onedef {name}`\n\n```text\n{}\n```\n", own_help(name)).unwrap();
    }
    text
}

/// The help of a subcommand, without the options that every command has: those stand in the help of `onedef` itself.
fn own_help(name: &str) -> String {
    let global = [
        "--config <",
        "--color <",
        "-q, --quiet",
        "-v, --verbose",
        "--cfg <",
        "-h, --help",
    ];
    let mut text = String::new();
    let mut inside_global = false;
    for line in help(&[name]).lines() {
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        if trimmed.starts_with('-') && indent <= 6 {
            inside_global = global.iter().any(|option| trimmed.starts_with(option));
        } else if indent == 0 && !line.is_empty() {
            inside_global = false;
        }
        if !inside_global {
            text.push_str(line);
            text.push('\n');
        }
    }
    let text = text.trim_end();
    text.strip_suffix("Options:")
        .unwrap_or(text)
        .trim_end()
        .to_owned()
}

fn help(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_onedef"))
        .args(arguments)
        .arg("--help")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    let text = String::from_utf8(output.stdout)
        .unwrap()
        .replace("onedef.exe", "onedef");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_end().to_owned()
}

/// Every key of `#[db(...)]` by the place where it stands, each with a link to its example.
fn every_key(page: &Page) -> String {
    let examples = examples(page);
    let mut text = "| place | keys |\n| --- | --- |\n".to_owned();
    for (what, keys) in item::places() {
        let links: Vec<String> = keys
            .iter()
            .map(|key| {
                let found = examples
                    .iter()
                    .find(|one| one.place == what && one.keys.iter().any(|own| own == key));
                match found {
                    Some(example) => format!("[`{key}`](#{})", example.anchor),
                    None => format!("`{key}`"),
                }
            })
            .collect();
        writeln!(text, "| {what} | {} |", links.join(", ")).unwrap();
    }
    text
}

/// A section that shows keys at work.
struct Example {
    /// As `places()` calls it.
    place: String,
    /// The words in backticks in its heading.
    keys: Vec<String>,
    anchor: String,
    /// Its definitions.
    rust: String,
}

/// The sections of a page: `## On a model`, and in it ``### `table` ``.
fn examples(page: &Page) -> Vec<Example> {
    let mut seen = BTreeMap::new();
    let mut place = String::new();
    let mut examples: Vec<Example> = Vec::new();
    let mut number = 0;
    while number < page.lines.len() {
        let line = &page.lines[number];
        if line.starts_with("```") {
            let (start, end) = next_fence(&page.lines, number).expect("a fence that ends");
            if let (true, Some(example)) = (line.starts_with("```rust"), examples.last_mut()) {
                example.rust += &page.lines[start + 1..end].join("\n");
            }
            number = end + 1;
            continue;
        }
        number += 1;
        let heading = line.trim_start_matches('#').trim();
        if !line.starts_with('#') {
            continue;
        }
        let own = anchor(heading, &mut seen);
        if line.starts_with("## ") {
            place = heading.strip_prefix("On ").unwrap_or_default().to_owned();
        }
        examples.push(Example {
            place: place.clone(),
            keys: heading.split('`').skip(1).step_by(2).map(str::to_owned).collect(),
            anchor: own,
            rust: String::new(),
        });
    }
    examples
}

/// The keys of the attribute language that the page does not show at work.
pub(crate) fn keys_without_example(page: &Page) -> Vec<String> {
    let examples = examples(page);
    let shown = |what: &str, key: &str| {
        examples.iter().any(|one| {
            let words = one
                .rust
                .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
            one.place == what
                && one.keys.iter().any(|own| own == key)
                && words.into_iter().any(|word| word == key)
        })
    };
    let mut missing = Vec::new();
    for (what, keys) in item::places() {
        for key in keys.iter().filter(|key| !shown(what, key)) {
            missing.push(format!(
                "{}: no example of `{key}` below `## On {what}`: a heading that names it and a definition that has it",
                page.path
            ));
        }
    }
    missing
}

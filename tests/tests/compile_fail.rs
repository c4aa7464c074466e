//! What the compiler refuses, at the right token, the command refuses in the same words.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that reads its cases"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schema_core::compile;
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;

#[test]
fn the_compiler_refuses() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/compile-fail/*/*.rs");
    cases.pass("tests/compile-pass/*.rs");
}

#[test]
fn the_command_refuses_in_the_same_words() {
    let mut cases = Vec::new();
    rust_files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile-fail"),
        &mut cases,
    );
    assert!(cases.len() >= 40, "{} cases", cases.len());
    let mut differences = Vec::new();
    for case in &cases {
        let name = case.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display();
        let text = std::fs::read_to_string(case).unwrap();
        let stderr = std::fs::read_to_string(case.with_extension("stderr")).unwrap();
        let said = command(&text);
        let expected = expected(&text, &stderr);
        if expected.is_empty() {
            differences.push(format!("{name}: nothing to compare"));
        }
        for one in expected {
            let found = said.iter().any(|(code, message)| match &one {
                Expected::Message(text) => *text == format!("{message} [{code}]"),
                Expected::Code(id) => id == code,
            });
            if !found {
                differences.push(format!(
                    "{name}: the compiler says {one:?}, the command {said:#?}"
                ));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

/// What the command has to say about a case.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Expected {
    /// The derive's own message, with its code.
    Message(String),
    /// A bound's message carries the code. The case names it (`// command: R0108`) where the compiler speaks in its own
    /// words, and where a bound cannot know as much as the command: that a type is the user's own (T0105, not T0101).
    Code(String),
}

fn expected(text: &str, stderr: &str) -> BTreeSet<Expected> {
    let mut all = BTreeSet::new();
    let named = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("// command: "));
    if let Some(code) = named {
        all.insert(Expected::Code(code.to_owned()));
    }
    for line in stderr.lines() {
        let code = line
            .strip_suffix(']')
            .and_then(|line| line.rsplit_once('['))
            .map(|(_, code)| code);
        let Some(code) = code else { continue };
        if let Some(message) = line.strip_prefix("error: ") {
            all.insert(Expected::Message(message.to_owned()));
        } else if line.starts_with("error[") && named.is_none() {
            all.insert(Expected::Code(code.to_owned()));
        }
    }
    all
}

struct OneFile(Arc<str>);

impl Files for OneFile {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok((path == "src/lib.rs").then(|| self.0.clone()))
    }
}

/// Codes and messages of the command.
fn command(text: &str) -> Vec<(&'static str, String)> {
    let source = Source {
        roots: vec!["src/lib.rs".to_owned()],
        cfg: Vec::new(),
    };
    let databases = [DatabaseSetting {
        name: "default".to_owned(),
        dialect: Dialect::PostgreSql,
    }];
    let compilation = compile(&OneFile(text.into()), &source, &databases, &[]);
    let said = compilation.diagnostics.into_iter();
    said.map(|one| (one.code.id, one.message)).collect()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

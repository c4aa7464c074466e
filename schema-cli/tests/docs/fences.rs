//! Fences: definitions, what comes out of them, and configurations.

use schema_build::config;
use schema_core::diagnostic::Report;
use schema_core::dialect::Dialect;

use crate::compiler::Definition;
use crate::page::Page;

/// A line that stands for any number of lines.
const ELISION: &str = "…";

/// Compiles every definition, and puts what comes out of it into the fences that show it.
pub(crate) fn rewrite(page: &mut Page) {
    let mut source: Option<String> = None;
    // What was found in the last definition, when that is meant to fail.
    let mut refusal: Option<String> = None;
    let mut at = 0;
    while let Some((start, end)) = next_fence(&page.lines, at) {
        let info: Vec<String> = page.lines[start][3..]
            .split([' ', ','])
            .map(str::to_owned)
            .collect();
        let body = page.lines[start + 1..end].to_vec();
        at = end + 1;
        match info[0].as_str() {
            "rust" if info.iter().any(|word| word == "ignore") => {
                let reason = start.checked_sub(1).map_or("", |line| &page.lines[line]);
                if !reason.starts_with("<!-- not compiled: ") {
                    page.say(
                        start,
                        "`ignore` without `<!-- not compiled: why -->` on the line before",
                    );
                }
            }
            // `tests/queries/manual.rs` compiles these, and runs them.
            "rust" if info.iter().any(|word| word == "query") => {}
            "rust" if info.iter().any(|word| word == "compile_fail") => {
                refusal = definition(&body.join("\n"), Dialect::PostgreSql).err();
                if refusal.is_none() {
                    page.say(start, "`compile_fail`, and yet it compiles");
                }
            }
            "text" if refusal.is_some() => {
                let findings = refusal.take().unwrap_or_default();
                let wanted: Vec<String> = findings.lines().map(str::to_owned).collect();
                at = at + wanted.len() - body.len();
                page.lines.splice(start + 1..end, wanted);
            }
            "rust" => {
                let text = body.join("\n");
                if let Err(findings) = definition(&text, dialect_of(&info)) {
                    page.say(start, findings);
                }
                source = Some(text);
            }
            kind @ ("prisma" | "sql" | "json") => {
                let dialect = dialect_of(&info);
                let Some(source) = &source else {
                    page.say(start, format!("a `{kind}` fence with no `rust` fence before it"));
                    continue;
                };
                match definition(source, dialect) {
                    Ok(definition) => {
                        let text = definition.text(kind, 0).unwrap();
                        let wanted: Vec<String> = text.lines().map(str::to_owned).collect();
                        if !shows(&body, &wanted) {
                            let wanted = anew(&body, wanted);
                            at = at + wanted.len() - body.len();
                            page.lines.splice(start + 1..end, wanted);
                        }
                    }
                    Err(findings) => page.say(start, findings),
                }
            }
            "toml" => configuration(page, start, &body.join("\n")),
            "" | "text" | "yaml" | "console" | "python" | "ts" => {}
            other => page.say(start, format!("fences of `{other}` are not known here")),
        }
    }
}

/// The dialect that a fence names behind its language.
fn dialect_of(info: &[String]) -> Dialect {
    match info.get(1).map(String::as_str) {
        Some("sqlite") => Dialect::Sqlite,
        Some("mysql") => Dialect::MySql,
        _ => Dialect::PostgreSql,
    }
}

fn definition(source: &str, dialect: Dialect) -> Result<Definition, String> {
    // Examples of several databases name these two.
    if source.contains("\"client\"") {
        return Definition::read(source, &[("main", dialect), ("client", dialect)]);
    }
    Definition::read(source, &[("main", dialect)])
}

fn configuration(page: &mut Page, start: usize, text: &str) {
    // Cargo.toml
    if text.contains("dependencies]") {
        return;
    }
    // A fence that shows a part is completed with the smallest rest.
    let mut whole = text.to_owned();
    if !text.contains("[source]") {
        whole.insert_str(0, "[source]\nroots = [\"src/lib.rs\"]\n");
    }
    if !text.contains("[database.") {
        whole += "\n[database.default]\nprovider = \"postgresql\"\n";
    }
    let mut report = Report::new();
    config::read(&whole, &mut report);
    for finding in report.into_sorted() {
        page.say(start, format!("{} {}", finding.code.id, finding.message));
    }
}

/// The lines of the fence that opens at or after a line, and the line that closes it.
pub(crate) fn next_fence(lines: &[String], from: usize) -> Option<(usize, usize)> {
    let is_fence = |line: &String| line.starts_with("```");
    let start = from + lines.get(from..)?.iter().position(is_fence)?;
    let end = start + 1 + lines[start + 1..].iter().position(is_fence)?;
    Some((start, end))
}

/// The whole text, or what follows the same elision when the fence began with one.
fn anew(fence: &[String], mut text: Vec<String>) -> Vec<String> {
    let begin = match fence {
        [first, second, ..] if first.trim() == ELISION => text.iter().position(|line| line == second),
        _ => None,
    };
    if let Some(begin) = begin {
        text.splice(..begin, [ELISION.to_owned()]);
    }
    text
}

/// Whether a fence shows a text, where an elision stands for any number of lines. An empty fence is still to be filled.
fn shows(fence: &[String], text: &[String]) -> bool {
    match fence {
        [] => text.is_empty(),
        [first, rest @ ..] if first.trim() == ELISION => {
            rest.is_empty() || (0..=text.len()).any(|skipped| shows(rest, &text[skipped..]))
        }
        [first, rest @ ..] => text
            .split_first()
            .is_some_and(|(line, text)| line == first && shows(rest, text)),
    }
}

use std::sync::Arc;

use super::*;
use crate::diagnostic::codes::configuration::{C0102, C0109, C0308};
use crate::diagnostic::{Diagnostic, Severity};

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile {
        path: path.to_owned(),
        text: Arc::from(text),
    }
}

fn span(id: FileId, text: &str, needle: &str) -> Span {
    let start = text.find(needle).expect("the needle is in the text");
    Span {
        file: id,
        start: start as u32,
        end: (start + needle.len()) as u32,
    }
}

const MODELS: &str = "struct User {\r\n\t#[db(uniqe)]\r\n\tnäme: String, // ä\r\n}\r\n";
const TOML: &str = "[source]\nroots = []\n";

fn both() -> (Vec<SourceFile>, Vec<SourceFile>) {
    (vec![file("src/lib.rs", MODELS)], vec![file("onedef.toml", TOML)])
}

fn misspelt() -> Diagnostic {
    Diagnostic::new(
        &C0102,
        span(FileId(0), MODELS, "uniqe"),
        "unknown key `uniqe` on a field",
    )
    .label("not a key")
    .because(span(FileId(0), MODELS, "User"), "on this struct")
    .because(span(FileId::extra(0), TOML, "roots"), "read from here")
    .did_you_mean("uniqe", ["unique", "index"])
}

#[test]
fn text_shows_every_place_and_the_fix() {
    let (scanned, extra) = both();
    let sources = Sources {
        scanned: &scanned,
        extra: &extra,
        prefix: "../",
    };
    assert_eq!(
        text(&[misspelt()], &sources, false),
        "\
error[C0102]: unknown key `uniqe` on a field
 --> ../src/lib.rs:2:7
  |
1 | struct User {
  |        ---- on this struct
2 |     #[db(uniqe)]
  |          ^^^^^ not a key
  |
 ::: ../onedef.toml:2:1
  |
2 | roots = []
  | ----- read from here
  |
  = help: did you mean `unique`?

"
    );
}

#[test]
fn colour_is_only_there_when_asked_for() {
    let (scanned, extra) = both();
    let sources = Sources {
        scanned: &scanned,
        extra: &extra,
        prefix: "",
    };
    assert!(!text(&[misspelt()], &sources, false).contains('\x1b'));
    assert!(text(&[misspelt()], &sources, true).contains('\x1b'));
}

#[test]
fn columns_after_letters_beyond_ascii_are_right() {
    let (scanned, extra) = both();
    let sources = Sources {
        scanned: &scanned,
        extra: &extra,
        prefix: "",
    };
    let found = Diagnostic::new(&C0102, span(FileId(0), MODELS, "String"), "here");
    let shown = text(std::slice::from_ref(&found), &sources, false);
    assert!(shown.contains("src/lib.rs:3:8"), "{shown}");
    let lines: Vec<&str> = shown.lines().collect();
    let at = |line: &str, what: char| line.chars().position(|letter| letter == what);
    assert_eq!(at(lines[3], 'S'), at(lines[4], '^'), "{shown}");
    assert!(
        github(&[found], &sources)
            .starts_with("::error file=src/lib.rs,line=3,endLine=3,col=8,endColumn=14,")
    );
}

#[test]
fn a_replacement_that_the_message_does_not_quote_is_shown() {
    let (scanned, extra) = both();
    let sources = Sources {
        scanned: &scanned,
        extra: &extra,
        prefix: "",
    };
    let at = span(FileId::extra(0), TOML, "[]");
    let found = Diagnostic::new(&C0102, at, "nothing is read").replace("name a root", at, "[\"src/lib.rs\"]");
    let shown = text(&[found], &sources, false);
    assert!(shown.contains("help: name a root"), "{shown}");
    assert!(shown.contains("roots = [\"src/lib.rs\"]"), "{shown}");
}

#[test]
fn very_long_lines_are_cut() {
    let long = format!("{}here{}", "x ".repeat(50_000), " y".repeat(50_000));
    let scanned = [file("a.rs", &long)];
    let sources = Sources {
        scanned: &scanned,
        extra: &[],
        prefix: "",
    };
    let found = Diagnostic::new(&C0102, span(FileId(0), &long, "here"), "long");
    let shown = text(&[found], &sources, false);
    assert!(shown.lines().all(|line| line.len() < 400), "{}", shown.len());
    assert!(shown.contains("here"), "{shown}");
}

#[test]
fn only_the_lines_around_a_place_are_looked_at_and_numbers_stay() {
    let long = "line\n".repeat(1000) + "needle\n" + &"line\n".repeat(1000);
    let scanned = [file("a.rs", &long)];
    let sources = Sources {
        scanned: &scanned,
        extra: &[],
        prefix: "",
    };
    let found = Diagnostic::new(&C0102, span(FileId(0), &long, "needle"), "deep");
    let shown = text(&[found], &sources, false);
    assert!(
        shown.contains("a.rs:1001:1") && shown.contains("1001 | needle"),
        "{shown}"
    );
}

#[test]
fn places_that_are_in_no_text_do_not_panic() {
    let (scanned, extra) = both();
    let sources = Sources {
        scanned: &scanned,
        extra: &extra,
        prefix: "",
    };
    let odd = [
        (0, 7, 3),
        (0, 4_000_000, 5_000_000),
        (9, 0, 1),
        (u32::MAX, 0, 1),
        (u32::MAX - 1, 0, 0),
        // In the middle of a letter.
        (0, 33, 34),
    ];
    for (id, start, end) in odd {
        let at = Span {
            file: FileId(id),
            start,
            end,
        };
        let found = [Diagnostic::new(&C0102, at, "odd")
            .because(at, "why")
            .replace("put", at, "x")];
        assert!(text(&found, &sources, false).contains("odd"));
        assert!(json(&found, &sources).contains("odd"));
        assert!(github(&found, &sources).contains("odd"));
    }
    let empty = [file("empty.rs", "")];
    let sources = Sources {
        scanned: &empty,
        extra: &[],
        prefix: "",
    };
    let at = Span {
        file: FileId(0),
        start: 0,
        end: 0,
    };
    assert!(text(&[Diagnostic::new(&C0102, at, "empty")], &sources, false).contains("empty.rs:1:1"));
}

#[test]
fn json_is_as_documented() {
    let (scanned, extra) = both();
    let sources = Sources {
        scanned: &scanned,
        extra: &extra,
        prefix: "../",
    };
    let value: serde_json::Value = serde_json::from_str(&json(&[misspelt()], &sources)).expect("JSON");
    assert_eq!(value["version"], 1);
    let found = &value["diagnostics"][0];
    assert_eq!(found["code"], "C0102");
    assert_eq!(found["severity"], "error");
    assert_eq!(
        found["place"],
        serde_json::json!({
            "file": "src/lib.rs", "start": 21, "end": 26,
            "line": 2, "column": 7, "endLine": 2, "endColumn": 12,
        })
    );
    assert_eq!(found["because"][1]["place"]["file"], "onedef.toml");
    assert_eq!(found["fix"]["message"], "did you mean `unique`?");
    assert_eq!(found["fix"]["replacement"]["text"], "unique");
    assert_eq!(found["fix"]["replacement"]["place"]["start"], 21);
}

#[test]
fn json_of_a_finding_without_a_place() {
    let sources = Sources {
        scanned: &[],
        extra: &[],
        prefix: "",
    };
    let found = Diagnostic::new(&C0308, Span::NOWHERE, "no \"git\"\n");
    let value: serde_json::Value = serde_json::from_str(&json(&[found], &sources)).expect("JSON");
    assert_eq!(value["diagnostics"][0]["place"], serde_json::Value::Null);
    assert_eq!(value["diagnostics"][0]["message"], "no \"git\"\n");
}

#[test]
fn github_escapes_what_its_commands_are_made_of() {
    let scanned = [file("a,b:c%.rs", "x\ny\n")];
    let sources = Sources {
        scanned: &scanned,
        extra: &[],
        prefix: "",
    };
    let at = Span {
        file: FileId(0),
        start: 0,
        end: 3,
    };
    let found = Diagnostic::new(&C0109, at, "100% wrong: a, b").help("mend it");
    assert_eq!(found.code.severity, Severity::Error);
    assert_eq!(
        github(&[found], &sources),
        "::error file=a%2Cb%3Ac%25.rs,line=1,endLine=2,title=onedef C0109::100%25 wrong: a, b%0Ahelp: mend it\n"
    );
}

#[test]
fn columns_count_characters() {
    let text = "ä\r\nüö x\n";
    let at = text.find('x').unwrap_or_default();
    assert_eq!(line_and_column(text, at), (2, 4));
    assert_eq!(line_and_column(text, 1), (1, 1));
    assert_eq!(line_and_column(text, 999), (3, 1));
}

#[test]
fn paths_are_shown_from_where_the_reader_stands() {
    assert_eq!(join("", "a/b.rs"), "a/b.rs");
    assert_eq!(join("../", "a.rs"), "../a.rs");
    assert_eq!(join("../../", "../a.rs"), "../../../a.rs");
    assert_eq!(join("services/x/", "../../a.rs"), "a.rs");
    assert_eq!(join("/tmp/p/", "./a.rs"), "/tmp/p/a.rs");
}

//! Whatever stands in a Prisma schema, its import answers: it never panics, hangs or overflows the stack.
//!
//! Inputs are made from a fixed seed, so that a failure comes back. `ONEDEF_FUZZ_SECONDS` says how long it runs, and
//! `ONEDEF_CORPUS` names folders with schemas to mutate beside our own, separated as in `PATH`; `ONEDEF_CORPUS_SKIP` names
//! schemas that are not opened, separated by commas.
#![allow(
    clippy::disallowed_methods,
    reason = "the time is measured, schemas are read, and the bound is a setting of the run"
)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

#[path = "shared/fuzz.rs"]
mod fuzz;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fuzz::{Random, Target};
use schema_core::front::prisma::{Imported, import};
use schema_core::front::rust::scan::SourceFile;

/// No input may take longer.
const EACH: Duration = Duration::from_secs(20);

/// As much as a test's thread has.
const STACK: usize = 2 << 20;

fn read(text: &str) -> Imported {
    let file = SourceFile {
        path: "schema.prisma".to_owned(),
        text: text.into(),
    };
    let imported = import(&[file]);
    for found in &imported.diagnostics {
        let places = std::iter::once(&found.at).chain(found.because.iter().map(|(at, _)| at));
        for at in places.filter(|at| at.is_somewhere()) {
            let marked = text.get(at.start as usize..at.end as usize);
            assert!(marked.is_some(), "{found:?} is not in the schema");
        }
    }
    imported
}

#[test]
fn the_import_survives_anything() {
    let seeds = seeds();
    assert!(seeds.len() >= 5, "there are {} schemas to mutate", seeds.len());
    let target = Target {
        name: "fuzz_prisma",
        each: EACH,
        stack: STACK,
    };
    target.run(
        move |random| input(&seeds, random),
        |text| read(text).has_errors(),
    );
}

const HEAD: &str = "datasource db {\n  provider = \"postgresql\"\n}\n\n";

/// What may stand inside itself, ten thousand deep.
#[test]
fn deep_nesting_is_refused() {
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(|| {
        for (open, close) in [
            ("[", "]"),
            ("f(", ")"),
            ("a: f(", ")"),
            ("{ a: ", " }"),
            ("f([", "])"),
        ] {
            for place in ["@default(…)", "@db.X(…)", "@relation(fields: …)"] {
                let nested = format!("{}{}", open.repeat(10_000), close.repeat(10_000));
                let field = format!("  a Int {}", place.replace('…', &nested));
                let found = read(&format!("{HEAD}model A {{\n  id Int @id\n{field}\n}}\n"));
                assert!(found.has_errors(), "{place} {open}");
            }
            let setting = format!("  x = {}{}", open.repeat(10_000), close.repeat(10_000));
            let found = read(&format!(
                "{HEAD}generator g {{\n  provider = \"x\"\n{setting}\n}}\n"
            ));
            assert!(found.has_errors());
        }
    });
    assert!(worker.unwrap().join().is_ok());
}

/// Ten megabytes of one thing after the other on one line, and a megabyte of lines: time and findings grow no faster than
/// the text.
#[test]
fn large_schemas_are_read_in_time() {
    let fill = |text: &str| {
        let size = if text.contains('\n') { 1 << 20 } else { 10 << 20 };
        text.repeat(size / text.len())
    };
    let members = [
        fill("x"),
        fill("@"),
        fill("["),
        fill("("),
        fill("\""),
        fill("/"),
        fill("a-"),
        fill("  a Int\n"),
        fill("  a b\n"),
        fill("  @@map(\"x\")\n"),
        fill("  @@index([id])\n"),
        fill("// c\n"),
        fill("/* c */\n"),
        format!("  a Int {}\n", fill("@id ")),
        format!("  a Int @default({}1)\n", fill("1, ")),
        format!("  a Int @default([{}1])\n", fill("1, ")),
        format!("  a String @default(\"{}\")\n", fill("\\n")),
        format!("  a {}\n", fill("word")),
        format!(
            "  a B @relation(fields: [{}id], references: [id])\n",
            fill("id, ")
        ),
        format!("  a A @relation(\"{}\")\n", fill("x")),
        format!("  @@index([{}id])\n", fill("id, ")),
        fill("  a A\n"),
        fill("\r\n"),
    ];
    for member in &members {
        on_time(&format!("{HEAD}model A {{\n  id Int @id\n{member}\n}}\n"));
    }
    let blocks = [
        fill("}\n"),
        fill("model A {\n}\n"),
        fill("enum E {\n  a\n}\n"),
        fill("generator g {\n}\n"),
        fill("datasource d {\n}\n"),
        fill("x\n"),
        format!("generator g {{\n{}}}\n", fill("  a = 1\n")),
        format!("enum E {{\n{}}}\n", fill("  a\n")),
        format!("/*{}", fill("*")),
    ];
    for block in &blocks {
        on_time(&format!("{HEAD}{block}"));
    }
}

fn on_time(text: &str) {
    let start = Instant::now();
    let found = read(text);
    let (took, shown) = (start.elapsed(), text.get(..120).unwrap_or(text));
    assert!(took < EACH, "{took:?} for {shown}");
    assert!(
        found.diagnostics.len() <= 4000,
        "{} findings for {shown}",
        found.diagnostics.len()
    );
}

/// Schemas to begin with: our own, and those of the corpus.
fn seeds() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut folders: Vec<PathBuf> = vec![root.join("prisma"), root.join("refusals/prisma")];
    let more = std::env::var_os("ONEDEF_CORPUS");
    folders.extend(more.iter().flat_map(std::env::split_paths));
    let skip = std::env::var("ONEDEF_CORPUS_SKIP").unwrap_or_default();
    let mut paths = Vec::new();
    for folder in &folders {
        for entry in std::fs::read_dir(folder).expect("a folder of schemas") {
            paths.push(entry.unwrap().path());
        }
    }
    paths.sort();
    let is_skipped = |path: &Path| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        skip.split(',').any(|one| one == stem)
    };
    let schemas = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|one| one == "prisma") && !is_skipped(path));
    schemas
        .map(|path| std::fs::read_to_string(path).expect("a schema"))
        .collect()
}

/// Pieces that mean something.
const PIECES: [&str; 48] = [
    "model",
    "view",
    "enum",
    "type",
    "datasource",
    "generator",
    "A",
    "b",
    "Int",
    "String",
    "DateTime",
    "Json",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "@",
    "@@",
    "@id",
    "@unique",
    "@default(",
    "@relation(",
    "fields: [",
    "references: [",
    "@@index([",
    "@@map(\"x\")",
    "@db.VarChar(3)",
    "@updatedAt",
    "@ignore",
    "?",
    "[]",
    ",",
    ":",
    "\n",
    "\r\n",
    "\t",
    " ",
    "\"",
    "\\",
    "// c\n",
    "/// d\n",
    "/*",
    "*/",
    "-1.5",
    "é",
    "\0",
];

fn input(seeds: &[String], random: &mut Random) -> String {
    match random.below(10) {
        0 => bytes(random),
        1 | 2 => pieces(random),
        _ => {
            let mut text = seeds.get(random.below(seeds.len())).cloned().unwrap_or_default();
            for _ in 0..=random.below(3) {
                mutate(&mut text, random);
            }
            text
        }
    }
}

fn bytes(random: &mut Random) -> String {
    let bytes: Vec<u8> = (0..random.below(400)).map(|_| random.next() as u8).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn pieces(random: &mut Random) -> String {
    let mut text = HEAD.to_owned();
    for _ in 0..random.below(200) {
        text.push_str(random.one(&PIECES));
        if random.below(3) == 0 {
            text.push(' ');
        }
    }
    text
}

/// Takes something out, doubles it, moves it, or puts a piece in.
fn mutate(text: &mut String, random: &mut Random) {
    let from = boundary(text, random.below(text.len() + 1));
    let length = random.one(&[1, 2, 8, 60, 400]);
    let to = boundary(text, from + random.below(length + 1));
    match random.below(5) {
        0 => text.replace_range(from..to, ""),
        1 => {
            let copy = text.get(from..to).unwrap_or_default().to_owned();
            text.insert_str(from, &copy);
        }
        2 => {
            let cut: String = text.drain(from..to).collect();
            let there = boundary(text, random.below(text.len() + 1));
            text.insert_str(there, &cut);
        }
        3 => lines(text, random),
        _ => text.insert_str(from, random.one(&PIECES)),
    }
}

/// Swaps two lines, or doubles one.
fn lines(text: &mut String, random: &mut Random) {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    if random.below(2) == 0 {
        lines.swap(one, other);
    } else if let Some(line) = lines.get(one).copied() {
        lines.insert(other, line);
    }
    *text = lines.join("\n");
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|one| text.is_char_boundary(*one))
        .unwrap_or(0)
}

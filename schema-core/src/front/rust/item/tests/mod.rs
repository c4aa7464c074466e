//! Source text in; syntax, or findings as text, out.

mod fields;
mod items;
mod keys;
mod user;

use super::{Reader, database, enum_, model, scalar, view};
use crate::diagnostic::{Diagnostic, Report};
use crate::span::{FileId, Locate, Span};
use crate::syntax::Model;

struct Bytes;

impl Locate for Bytes {
    fn locate(&mut self, span: proc_macro2::Span) -> Span {
        let range = span.byte_range();
        Span {
            file: FileId(0),
            start: u32::try_from(range.start).unwrap_or(u32::MAX),
            end: u32::try_from(range.end).unwrap_or(u32::MAX),
        }
    }
}

/// What one of the functions read, and what it found.
fn read<T, R>(source: &str, function: fn(&T, &mut Reader<'_>) -> Option<R>) -> (Option<R>, Vec<Diagnostic>)
where
    T: syn::parse::Parse,
{
    let parsed: T = syn::parse_str(source).expect("the test's source is Rust");
    let mut report = Report::new();
    let read = function(
        &parsed,
        &mut Reader {
            locate: &mut Bytes,
            report: &mut report,
        },
    );
    (read, report.into_sorted())
}

/// One finding for each line: its code, the text that it points at, and what it says.
fn lines(source: &str, found: &[Diagnostic]) -> String {
    let text = |span: Span| source.get(span.start as usize..span.end as usize).unwrap_or("?");
    let mut out = String::new();
    for one in found {
        out.push_str(&format!("{} at {:?}: {}", one.code.id, text(one.at), one.message));
        for (at, why) in &one.because {
            out.push_str(&format!("; {:?}: {why}", text(*at)));
        }
        if let Some(fix) = &one.fix {
            out.push_str(&format!("; {}", fix.message));
            if let Some((at, with)) = &fix.replace {
                out.push_str(&format!(" [{} -> {with}]", text(*at)));
            }
        }
        out.push('\n');
    }
    out
}

fn read_model(source: &str) -> (Option<Model>, String) {
    let (read, found) = read(source, model);
    (read, lines(source, &found))
}

/// What is said about a model.
fn of_model(source: &str) -> String {
    read_model(source).1
}

/// What is said about an enum.
fn of_enum(source: &str) -> String {
    let (_, found) = read(source, enum_);
    lines(source, &found)
}

/// What is said about a newtype.
fn of_scalar(source: &str) -> String {
    let (_, found) = read(source, scalar);
    lines(source, &found)
}

/// What is said about a view.
fn of_view(source: &str) -> String {
    let (_, found) = read(source, view);
    lines(source, &found)
}

/// What is said about `database!`.
fn of_database(source: &str) -> String {
    let (_, found) = read(source, |tokens: &proc_macro2::TokenStream, cx| {
        database(tokens.clone(), cx)
    });
    lines(source, &found)
}

/// What is said about a model with these keys, a relation `r` and a skipped field `s`.
fn of_struct(keys: &str) -> String {
    of_model(&format!(
        "#[db({keys})] struct M {{ a: i32, b: i32, c: String, r: BelongsTo<R>, r_id: i32, #[db(skip)] s: i32 }}"
    ))
}

/// What is said about a model with a field of these keys and this type.
fn of_field((keys, ty): (&str, &str)) -> String {
    of_model(&format!(
        "struct M {{ a: i32, b_id: i32, r: BelongsTo<R>, r_id: i32, #[db({keys})] f: {ty} }}"
    ))
}

/// Holds what is said about each input against what is expected, one finding a line.
fn each<T: Copy + std::fmt::Debug>(about: fn(T) -> String, cases: &[(T, &[&str])]) {
    let mut wrong = String::new();
    for (input, expected) in cases {
        let found = about(*input);
        let found: Vec<&str> = found.lines().collect();
        if found != *expected {
            wrong.push_str(&format!(
                "{input:?}\n  expected {expected:#?}\n  found {found:#?}\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

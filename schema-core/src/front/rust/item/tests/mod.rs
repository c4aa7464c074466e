//! Source text in; syntax, or findings as text, out.

mod fields;
mod items;
mod keys;
mod user;

use super::{Reader, database, enum_, model, scalar, view};
use crate::diagnostic::{Diagnostic, Report};
use crate::span::{FileId, Locate, Span};
use crate::syntax::{Database, Enum, Model, Scalar, View};

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

fn read_enum(source: &str) -> (Option<Enum>, String) {
    let (read, found) = read(source, enum_);
    (read, lines(source, &found))
}

fn read_scalar(source: &str) -> (Option<Scalar>, String) {
    let (read, found) = read(source, scalar);
    (read, lines(source, &found))
}

fn read_view(source: &str) -> (Option<View>, String) {
    let (read, found) = read(source, view);
    (read, lines(source, &found))
}

fn read_database(source: &str) -> (Option<Database>, String) {
    let (read, found) = read(source, |tokens: &proc_macro2::TokenStream, cx| {
        database(tokens.clone(), cx)
    });
    (read, lines(source, &found))
}

/// The findings of a model with these attributes and fields.
fn of_struct(attributes: &str, fields: &str) -> String {
    read_model(&format!("#[db({attributes})] struct M {{ {fields} }}")).1
}

/// The findings of a model with one more field of these keys and this type.
fn of_field(keys: &str, ty: &str) -> String {
    read_model(&format!(
        "struct M {{ a: i32, b_id: i32, #[db({keys})] f: {ty} }}"
    ))
    .1
}

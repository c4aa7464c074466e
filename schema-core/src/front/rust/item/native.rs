//! Native types: `type = VarChar(255)`, `type(postgresql = …, mysql = …)`, `Unsupported("…")`.
//!
//! Which database has which type, and for which Rust types, is checked later. Here a name need only be one of Prisma's.

use proc_macro2::{Delimiter, TokenTree};

use super::Reader;
use super::attr::{self, Entry, Shape};
use super::value;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0005, A0006, A0015};
use crate::span::Spanned;
use crate::syntax::{NativeType, Provider};

/// Every native type of Prisma's PostgreSQL and MySQL connectors.
const NAMES: [&str; 48] = [
    "Text",
    "VarChar",
    "Char",
    "Uuid",
    "Inet",
    "Bit",
    "VarBit",
    "Xml",
    "Citext",
    "Boolean",
    "Integer",
    "SmallInt",
    "Oid",
    "BigInt",
    "DoublePrecision",
    "Real",
    "Decimal",
    "Money",
    "Timestamp",
    "Timestamptz",
    "Date",
    "Time",
    "Timetz",
    "JsonB",
    "Json",
    "ByteA",
    "TinyText",
    "MediumText",
    "LongText",
    "TinyInt",
    "UnsignedTinyInt",
    "Int",
    "UnsignedInt",
    "UnsignedSmallInt",
    "MediumInt",
    "UnsignedMediumInt",
    "Year",
    "UnsignedBigInt",
    "Double",
    "Float",
    "DateTime",
    "LongBlob",
    "MediumBlob",
    "Blob",
    "TinyBlob",
    "Binary",
    "VarBinary",
    UNSUPPORTED,
];

/// Those that only CockroachDB has.
const COCKROACH: [&str; 9] = [
    "String",
    "Int2",
    "Int4",
    "Int8",
    "Float4",
    "Float8",
    "Bool",
    "Bytes",
    "CatalogSingleChar",
];

const UNSUPPORTED: &str = "Unsupported";

/// Reads the key `type` in either form.
pub(super) fn read(entry: &Entry, cx: &mut Reader<'_>) -> Vec<NativeType> {
    if entry.shape != Shape::List {
        let native = entry.need_value("VarChar(255)", cx).map(<[TokenTree]>::to_vec);
        return native
            .and_then(|tokens| one(&tokens, None, cx))
            .into_iter()
            .collect();
    }
    let mut found: Vec<NativeType> = Vec::new();
    for part in entry.need_list("postgresql = …, mysql = …", cx) {
        let (Some(key), Shape::Value) = (&part.key, part.shape) else {
            let at = part.at(cx);
            cx.say(
                Diagnostic::new(&A0006, at, "`type(…)` takes a native type for each database")
                    .help("write `type(postgresql = …)`, or `type = …` for all databases"),
            );
            continue;
        };
        let Some(provider) = value::one_of(&key.name, key.at, "a database", &Provider::ALL, false, cx) else {
            continue;
        };
        let before = found
            .iter()
            .filter_map(|native| native.provider.as_ref())
            .find(|one| **one == provider);
        if let Some(before) = before {
            let message = format!("the type for `{}` is given twice", key.name);
            cx.say(Diagnostic::new(&A0005, key.at, message).because(before.span, "the first stands here"));
            continue;
        }
        if let Some(tokens) = part.need_value("VarChar(255)", cx) {
            found.extend(one(tokens, Some(provider), cx));
        }
    }
    found
}

/// `VarChar(255)`
fn one(tokens: &[TokenTree], provider: Option<Spanned<Provider>>, cx: &mut Reader<'_>) -> Option<NativeType> {
    let [TokenTree::Ident(name), rest @ ..] = tokens else {
        let at = cx.around(tokens);
        cx.say(
            Diagnostic::new(&A0006, at, "`type` takes a native type").help(
                "write it as Prisma does, such as `VarChar(255)`, or `Unsupported(\"…\")` for any other",
            ),
        );
        return None;
    };
    let name = Spanned::new(name.to_string(), cx.at(name.span()));
    let args = match rest {
        [] => Vec::new(),
        [TokenTree::Group(group), rest @ ..] if group.delimiter() == Delimiter::Parenthesis => {
            if let Some(next) = rest.first() {
                value::missing_comma(next, cx);
            }
            attr::entries(group.stream(), cx)
        }
        [next, ..] => {
            value::missing_comma(next, cx);
            Vec::new()
        }
    };
    if name.value == UNSUPPORTED {
        return unsupported(provider, name, &args, cx);
    }
    known(&name, provider.as_ref(), cx);
    let args = args
        .iter()
        .filter_map(|arg| value::int(&arg.tokens, &name.value, cx));
    Some(NativeType {
        provider,
        args: args.collect(),
        name,
        text: None,
    })
}

fn unsupported(
    provider: Option<Spanned<Provider>>,
    name: Spanned<String>,
    args: &[Entry],
    cx: &mut Reader<'_>,
) -> Option<NativeType> {
    let [arg] = args else {
        cx.say(
            Diagnostic::new(
                &A0006,
                name.span,
                "`Unsupported` takes one text, the type in the database's words",
            )
            .help("write `Unsupported(\"vector(1536)\")`"),
        );
        return None;
    };
    let text = value::text(&arg.tokens, UNSUPPORTED, cx)?;
    Some(NativeType {
        provider,
        name,
        args: Vec::new(),
        text: Some(text),
    })
}

/// Whether there is such a type; reports it when not.
fn known(name: &Spanned<String>, provider: Option<&Spanned<Provider>>, cx: &mut Reader<'_>) -> bool {
    let cockroach: &[&str] = match provider {
        Some(provider) if provider.value == Provider::CockroachDb => &COCKROACH,
        _ => &[],
    };
    let mut names = NAMES.iter().chain(cockroach).copied();
    if names.any(|one| one == name.value) {
        return true;
    }
    let message = format!("there is no native type `{}`", name.value);
    let diagnostic = Diagnostic::new(&A0015, name.span, message);
    let names = NAMES.iter().chain(cockroach).copied();
    let diagnostic = match crate::names::nearest(&name.value, names) {
        Some(near) => diagnostic.replace(format!("did you mean `{near}`?"), name.span, near),
        None => diagnostic.help("a type that Prisma has no name for is written `Unsupported(\"…\")`"),
    };
    cx.say(diagnostic);
    false
}

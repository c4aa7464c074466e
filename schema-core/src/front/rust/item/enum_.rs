//! An enum with `#[derive(Enum)]`.

use syn::ext::IdentExt;

use super::attr::{self, Entry, Key, Seen, Shape};
use super::{Reader, keys, model, parts, rules, shape, types};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0006, A0101, A0103, A0104};
use crate::span::Spanned;
use crate::syntax::{Enum, EnumNames, PrismaNames, Variant};

/// Reads the enum, then holds it against the rules that need no other item.
pub(super) fn read(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<Enum> {
    let name = shape::name(input, cx);
    let syn::Data::Enum(data) = &input.data else {
        let message = format!("`Enum` is for enums, and `{}` is none", name.value);
        cx.say(
            Diagnostic::new(&A0101, name.span, message)
                .help("use `derive(Model)` or `derive(Scalar)` for a struct"),
        );
        return None;
    };
    if !shape::not_generic(input, "Enum", cx) {
        return None;
    }
    if data.variants.is_empty() {
        let message = format!(
            "the enum `{}` has no variants, and no database has an enum without labels",
            name.value
        );
        cx.tell(&A0104, name.span, message);
    }
    let mut read = Enum {
        name,
        docs: types::docs(&input.attrs),
        type_name: EnumNames::default(),
        schema: None,
        databases: Vec::new(),
        rename_all: None,
        prisma: PrismaNames::default(),
        storage_text: None,
        renamed_from: None,
        krate: None,
        variants: Vec::new(),
    };
    let mut seen = Seen::default();
    for entry in attr::of(&input.attrs, cx) {
        let Some(key) = entry.key.clone() else {
            attr::not_a_key(&entry, cx);
            continue;
        };
        if keys::ENUM.takes(&key, cx) && seen.first(&key, cx) {
            apply(&mut read, &key, &entry, cx);
        }
    }
    let mut whole = true;
    for variant in &data.variants {
        if !variant.fields.is_empty() || !matches!(variant.fields, syn::Fields::Unit) {
            let at = cx.tree(&variant.fields);
            let message = format!(
                "the variant `{}` holds data, and a label of the database cannot",
                variant.ident.unraw()
            );
            cx.say(
                Diagnostic::new(&A0103, at, message).help("leave the data out, or store the enum as JSON"),
            );
            whole = false;
        }
        read.variants.push(self::variant(variant, cx));
    }
    rules::labels(&read, cx);
    whole.then_some(read)
}

fn apply(read: &mut Enum, key: &Key, entry: &Entry, cx: &mut Reader<'_>) {
    match key.name.as_str() {
        keys::NAME => read.type_name = type_name(entry, cx),
        keys::SCHEMA => read.schema = entry.text(cx),
        keys::DATABASE => read.databases = parts::databases(entry, cx),
        keys::RENAME_ALL => read.rename_all = entry.case(cx),
        keys::PRISMA => read.prisma = parts::prisma(entry, cx),
        keys::STORAGE => {
            let storage = entry.word("a storage", &[("text", true), ("native", false)], cx);
            read.storage_text = storage
                .filter(|storage| storage.value)
                .map(|storage| storage.span);
        }
        keys::RENAMED_FROM => read.renamed_from = entry.text(cx),
        keys::CRATE => read.krate = model::krate(key, entry, cx),
        _ => {}
    }
}

/// `name = "…"`, `name(main = "…", client = "…")`
fn type_name(entry: &Entry, cx: &mut Reader<'_>) -> EnumNames {
    let mut names = EnumNames::default();
    if entry.shape != Shape::List {
        names.everywhere = entry.text(cx);
        return names;
    }
    let mut seen = Seen::default();
    for part in entry.need_list("main = \"…\"", cx) {
        let Some(key) = part.key.clone() else {
            let at = cx.around(&part.tokens);
            cx.say(
                Diagnostic::new(&A0006, at, "`name(…)` takes a name for each database")
                    .help("write `name = \"…\"`, or `name(main = \"…\")`"),
            );
            continue;
        };
        if seen.first(&key, cx)
            && let Some(name) = part.text(cx)
        {
            names.by_database.push((Spanned::new(key.name, key.at), name));
        }
    }
    names
}

fn variant(input: &syn::Variant, cx: &mut Reader<'_>) -> Variant {
    let mut variant = Variant {
        name: Spanned::new(input.ident.unraw().to_string(), cx.at(input.ident.span())),
        docs: types::docs(&input.attrs),
        value: None,
        prisma: None,
        renamed_from: None,
    };
    let mut seen = Seen::default();
    for entry in attr::of(&input.attrs, cx) {
        let Some(key) = entry.key.clone() else {
            attr::not_a_key(&entry, cx);
            continue;
        };
        if !keys::VARIANT.takes(&key, cx) || !seen.first(&key, cx) {
            continue;
        }
        match key.name.as_str() {
            keys::VALUE => variant.value = entry.text(cx),
            keys::PRISMA => variant.prisma = entry.text(cx),
            keys::RENAMED_FROM => variant.renamed_from = entry.text(cx),
            _ => {}
        }
    }
    variant
}

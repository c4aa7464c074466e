//! A field of a model or a view.

use super::attr::{self, Entry, Key, Seen, Shape};
use super::keys::{self, Place};
use super::{Reader, default, index, native, parts, types, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0005, A0006, A0010, A0106};
use crate::span::Spanned;
use crate::syntax::{
    ConstraintName, Default, Field, FieldGenerated, IndexKind, MarkerKind, ReferentialAction, SpanOnly,
};

/// Reads one named field. `column` is where its keys stand when it is no relation.
pub(super) fn read(
    input: &syn::Field,
    name: &syn::Ident,
    column: &'static Place,
    cx: &mut Reader<'_>,
) -> Field {
    use syn::ext::IdentExt;
    let name = Spanned::new(name.unraw().to_string(), cx.at(name.span()));
    if let Some((_, expr)) = &input.default {
        let at = cx.tree(expr);
        cx.say(
            Diagnostic::new(
                &A0106,
                at,
                "the default value of a Rust field is not a default of its column",
            )
            .help("write `#[db(default = …)]` on the field"),
        );
    }
    let ty = types::type_ref(&input.ty, cx);
    let entries = attr::of(&input.attrs, cx);
    let skipped = entries.iter().any(|entry| entry.name() == keys::SKIP);
    let marker = if skipped { None } else { types::marker(&ty, cx) };
    let place = match marker.as_ref().map(|marker| marker.kind) {
        None => column,
        Some(MarkerKind::BelongsTo) => &keys::BELONGS_TO,
        Some(MarkerKind::HasOne | MarkerKind::HasMany) => &keys::HAS,
        Some(MarkerKind::ManyToMany) => &keys::MANY_TO_MANY,
    };
    let mut field = Field {
        docs: types::docs(&input.attrs),
        marker: marker.map(Box::new),
        ..Field::blank(name, ty)
    };
    let mut seen = Seen::default();
    let mut misplaced = Vec::new();
    for entry in entries {
        let Some(key) = entry.key.clone() else {
            attr::not_a_key(&entry, cx);
            continue;
        };
        if !place.keys.contains(&key.name.as_str()) {
            misplaced.push(key);
        } else if key.name == keys::ALLOW {
            field.allow.extend(parts::allow(&entry, input, cx));
        } else if key.name == keys::CHECK || seen.first(&key, cx) {
            apply(&mut field, &key, &entry, cx);
        }
    }
    for key in misplaced {
        place.refuse(&key, instead(&field, &key), cx);
    }
    contradictions(&field, &seen, cx);
    field
}

/// Where a key of the wrong kind of field should stand, when that depends on the field.
fn instead(field: &Field, key: &Key) -> Option<String> {
    let own = field.name.value.as_str();
    match (field.marker.as_ref().map(|marker| marker.kind), key.name.as_str()) {
        (Some(MarkerKind::BelongsTo), name) if keys::COLUMN_FIELD.keys.contains(&name) => {
            let column = match field.relation.key.first() {
                Some(column) => column.value.clone(),
                None => format!("{own}_id"),
            };
            Some(format!(
                "put `{name}` on the field that holds the key, `{column}`"
            ))
        }
        (Some(kind), name) if keys::BELONGS_TO.keys.contains(&name) => Some(format!(
            "`{}` has no foreign key: put `{name}` on the `BelongsTo` field of the other side",
            kind.name()
        )),
        (None, keys::TABLE | keys::NAME) => Some("the name of a column is `column = \"…\"`".to_owned()),
        _ => None,
    }
}

fn apply(field: &mut Field, key: &Key, entry: &Entry, cx: &mut Reader<'_>) {
    let name = field.name.clone();
    match key.name.as_str() {
        keys::ID => field.id = Some(Box::new(index::of_field(IndexKind::Id, &name, entry, cx))),
        keys::UNIQUE => field.unique = Some(Box::new(index::of_field(IndexKind::Unique, &name, entry, cx))),
        keys::INDEX => field.index = Some(Box::new(index::of_field(IndexKind::Plain, &name, entry, cx))),
        keys::COLUMN => field.column = entry.text(cx),
        keys::PRISMA => field.prisma = entry.text(cx),
        keys::PYTHON => field.python = entry.text(cx),
        keys::RENAMED_FROM => field.renamed_from = entry.text(cx),
        keys::TYPE => field.native = native::read(entry, cx),
        keys::DEFAULT => field.default = default::read(entry, cx).map(Box::new),
        keys::UPDATED_AT => field.updated_at = entry.flag(cx),
        keys::CHECK => field.checks.extend(parts::check(entry, cx)),
        keys::GENERATED => field.generated = generated(entry, cx).map(Box::new),
        keys::COLLATE => field.collate = entry.text(cx),
        keys::SENSITIVE => field.sensitive = entry.flag(cx),
        keys::SKIP => field.skip = entry.flag(cx),
        keys::IGNORE => field.ignore = parts::ignore(entry, cx),
        keys::ONLY => field.only = entry.text(cx),
        keys::KEY => field.relation.key = different(entry.idents(cx), entry.name(), cx),
        keys::REFERENCES => field.relation.references = different(entry.idents(cx), entry.name(), cx),
        keys::ON_DELETE => field.relation.on_delete = action(entry, cx),
        keys::ON_UPDATE => field.relation.on_update = action(entry, cx),
        keys::RELATION => field.relation.name = entry.text(cx),
        keys::CONSTRAINT => field.relation.constraint = constraint(entry, cx),
        keys::TABLE => field.relation.table = entry.text(cx),
        _ => {}
    }
}

/// `on_delete = cascade`
pub(super) fn action(entry: &Entry, cx: &mut Reader<'_>) -> Option<Spanned<ReferentialAction>> {
    entry.word("a referential action", &ReferentialAction::ALL, cx)
}

/// Drops what is named twice, with a report.
fn different(names: Vec<Spanned<String>>, key: &str, cx: &mut Reader<'_>) -> Vec<Spanned<String>> {
    let mut found: Vec<Spanned<String>> = Vec::new();
    for name in names {
        if let Some(before) = found.iter().find(|one| **one == name) {
            let message = format!("`{key}` names `{}` twice", name.value);
            cx.say(Diagnostic::new(&A0005, name.span, message).because(before.span, "the first stands here"));
            continue;
        }
        found.push(name);
    }
    found
}

/// `constraint = "…"`, `constraint = none`
fn constraint(entry: &Entry, cx: &mut Reader<'_>) -> Option<Spanned<ConstraintName>> {
    let tokens = entry.need_value("\"…\"", cx)?;
    if let [proc_macro2::TokenTree::Ident(_)] = tokens {
        let none = value::word(tokens, "`none` or a text", &[("none", ())], cx)?;
        return Some(Spanned::new(ConstraintName::None, none.span));
    }
    let name = value::text(tokens, entry.name(), cx)?;
    Some(Spanned::new(ConstraintName::Named(name.value), name.span))
}

/// `generated = …`, `generated(virtual) = …`, `generated(stored) = …`
fn generated(entry: &Entry, cx: &mut Reader<'_>) -> Option<FieldGenerated> {
    let at = entry.at(cx);
    let mut is_virtual = false;
    let value = match entry.shape {
        Shape::ListValue => {
            let kinds = [("virtual", true), ("stored", false)];
            let inside = entry.list(cx);
            match inside.as_slice() {
                [kind] => {
                    let kind = value::word(&kind.tokens, "a kind of generated column", &kinds, cx);
                    is_virtual = kind.is_some_and(|kind| kind.value);
                }
                _ => cx.say(
                    Diagnostic::new(&A0006, at, "`generated(…)` takes one word")
                        .help("write `generated(virtual) = <expression>`"),
                ),
            }
            let value = entry.value();
            if value.is_empty() {
                cx.tell(
                    &crate::diagnostic::codes::attributes::A0007,
                    at,
                    "`generated(…) =` has no value",
                );
                return None;
            }
            value
        }
        _ => entry.need_value("<expression>", cx)?,
    };
    Some(FieldGenerated {
        span: SpanOnly(at),
        is_virtual,
        expr: super::expr::parse(value, cx)?,
    })
}

/// Keys of one field that cannot stand together.
fn contradictions(field: &Field, seen: &Seen, cx: &mut Reader<'_>) {
    let mut both = |first: &str, second: &str, why: &str| {
        if let (Some(first_at), Some(second_at)) = (seen.get(first), seen.get(second)) {
            let message = format!("`{second}` contradicts `{first}`: {why}");
            let because = format!("`{first}` stands here");
            cx.say(Diagnostic::new(&A0010, second_at, message).because(first_at, because));
        }
    };
    if seen.get(keys::SKIP).is_some() {
        for key in keys::COLUMN_FIELD
            .keys
            .iter()
            .filter(|key| **key != keys::SKIP && **key != keys::SENSITIVE)
        {
            both(keys::SKIP, key, "a skipped field has no column");
        }
        return;
    }
    both(
        keys::GENERATED,
        keys::DEFAULT,
        "the database computes a generated column",
    );
    both(
        keys::GENERATED,
        keys::UPDATED_AT,
        "no client writes a generated column",
    );
    let senseless = field
        .default
        .as_ref()
        .is_some_and(|default| match &default.value {
            Default::Cuid(_) | Default::Uuid(_) | Default::Ulid | Default::Nanoid(_) | Default::Json(_) => {
                true
            }
            Default::Autoincrement { .. } => true,
            Default::Literal(_)
            | Default::Now
            | Default::Sql(_)
            | Default::DbGenerated(_)
            | Default::Database
            | Default::Client(_) => false,
        });
    if senseless {
        both(keys::UPDATED_AT, keys::DEFAULT, "the column holds a time");
    }
}

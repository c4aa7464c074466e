//! A struct with `#[derive(View)]`.

use super::attr::{self, Entry, Key, Seen};
use super::{Reader, field, index, keys, model, parts, rules, shape, types};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0010, A0014};
use crate::syntax::{IndexKind, PrismaNames, View, ViewQuery};

/// Reads the struct, then holds it against the rules that need no other item.
pub(super) fn read(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<View> {
    let fields = shape::named_fields(input, "View", cx)?;
    let mut view = View {
        name: shape::name(input, cx),
        docs: types::docs(&input.attrs),
        view: None,
        schema: None,
        databases: Vec::new(),
        rename_all: None,
        prisma: PrismaNames::default(),
        query: None,
        reads: Vec::new(),
        materialized: None,
        indexes: Vec::new(),
        ignore: None,
        krate: None,
        fields: Vec::new(),
    };
    let mut seen = Seen::default();
    for entry in attr::of(&input.attrs, cx) {
        let Some(key) = entry.key.clone() else {
            attr::not_a_key(&entry, cx);
            continue;
        };
        let repeats = matches!(key.name.as_str(), keys::UNIQUE | keys::INDEX);
        if keys::VIEW_PLACE.takes(&key, cx) && (repeats || seen.first(&key, cx)) {
            apply(&mut view, &key, &entry, cx);
        }
    }
    query_once(&view, &seen, cx);
    for (input, name) in fields {
        view.fields.push(field::read(input, name, &keys::VIEW_COLUMN, cx));
    }
    rules::view(&view, cx);
    Some(view)
}

fn apply(view: &mut View, key: &Key, entry: &Entry, cx: &mut Reader<'_>) {
    match key.name.as_str() {
        keys::VIEW => view.view = entry.text(cx),
        keys::SCHEMA => view.schema = entry.text(cx),
        keys::DATABASE => view.databases = parts::databases(entry, cx),
        keys::RENAME_ALL => view.rename_all = entry.case(cx),
        keys::PRISMA => view.prisma = parts::prisma(entry, cx),
        keys::SQL => view.query = entry.text(cx).map(ViewQuery::Sql),
        keys::SQL_FILE => view.query = entry.text(cx).map(ViewQuery::File),
        keys::EXISTING => {
            if let Some(at) = entry.flag(cx) {
                view.query.get_or_insert(ViewQuery::Existing(at));
            }
        }
        keys::READS => view.reads = entry.ident_list("User, Session", cx),
        keys::MATERIALIZED => view.materialized = entry.flag(cx),
        keys::UNIQUE => view
            .indexes
            .extend(index::of_struct(IndexKind::Unique, entry, cx)),
        keys::INDEX => view.indexes.extend(index::of_struct(IndexKind::Plain, entry, cx)),
        keys::IGNORE => view.ignore = parts::ignore(entry, cx),
        keys::CRATE => view.krate = model::krate(key, entry, cx),
        _ => {}
    }
}

/// A view has its query in one place.
fn query_once(view: &View, seen: &Seen, cx: &mut Reader<'_>) {
    let query = seen.get(keys::SQL).or(seen.get(keys::SQL_FILE));
    if let (Some(existing), Some(query)) = (seen.get(keys::EXISTING), query) {
        let message = "`existing` contradicts the query: a view that the database has already is not created";
        cx.say(Diagnostic::new(&A0010, existing, message).because(query, "the query stands here"));
        return;
    }
    match (seen.get(keys::SQL), seen.get(keys::SQL_FILE)) {
        _ if seen.get(keys::EXISTING).is_some() => {}
        (Some(sql), Some(file)) => cx.say(
            Diagnostic::new(&A0010, file, "`sql_file` contradicts `sql`: a view has one query")
                .because(sql, "`sql` stands here"),
        ),
        (None, None) => {
            let message = format!("the view `{}` has no query", view.name.value);
            cx.say(
                Diagnostic::new(&A0014, view.name.span, message)
                    .help("write `#[db(sql = \"…\")]` or `#[db(sql_file = \"…\")]`, or `#[db(existing)]` when others create it"),
            );
        }
        _ => {}
    }
}

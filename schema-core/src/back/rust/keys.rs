//! Keys and indexes, on a field or on the struct.

use super::attribute::Entry;
use super::cx::Cx;
use super::{expr, text};
use crate::names::rust::{identifier, is_keyword};
use crate::schema::{
    DatabaseId, Field, FieldId, Index, IndexColumn, IndexKind, IndexValue, Model, ModelId, PrimaryKey,
};

/// Options that a field of the same name would be taken for.
const FLAGS: [&str; 3] = ["constraint", "deferrable", "nulls_not_distinct"];
/// The one that only `unique` has.
const LIVE: &str = "live";

/// How the fields of keys are listed on a struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Listing {
    /// `index(a, b)`
    Plain,
    /// `index([a, b])`, which Clippy does not look into: without, it takes `a` in two keys for one attribute given twice.
    Brackets,
}

/// What an index belongs to.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    /// The model, unless it is a view.
    pub(super) model: Option<(ModelId, &'a Model)>,
    pub(super) fields: &'a [Field],
}

impl<'a> Owner<'a> {
    /// A model.
    pub(super) fn model(id: ModelId, model: &'a Model) -> Self {
        Owner {
            model: Some((id, model)),
            fields: &model.fields,
        }
    }

    fn name(&self, id: FieldId) -> &'a str {
        self.fields
            .get(id.0 as usize)
            .map_or("", |field| field.name.as_str())
    }
}

/// `id`, `id(name = "…")` of a field.
pub(super) fn id_of_field(owner: Owner<'_>, key: &PrimaryKey) -> Entry {
    list_or_word("id", key_options(owner, key))
}

/// `id(a, b)` of a struct.
pub(super) fn id_of_struct(owner: Owner<'_>, key: &PrimaryKey, listing: Listing) -> Entry {
    let names: Vec<&str> = key.fields.iter().map(|id| owner.name(*id)).collect();
    let mut entries = match listing {
        Listing::Plain => names.into_iter().map(|name| column_name(name, false)).collect(),
        Listing::Brackets => vec![Entry::free(format!("[{}]", text::names(names)))],
    };
    entries.extend(key_options(owner, key));
    Entry::list("id", entries)
}

fn key_options(owner: Owner<'_>, key: &PrimaryKey) -> Vec<Entry> {
    let mut entries = Vec::new();
    text_option("name", key.name.as_deref(), &mut entries);
    text_option("prisma", key.prisma.as_deref(), &mut entries);
    if !key.lengths.is_empty() {
        let lengths = key.lengths.iter();
        entries.push(Entry::list(
            "length",
            lengths.map(|(id, length)| Entry::value(&identifier(owner.name(*id)), &length.to_string())),
        ));
    }
    entries
}

/// `unique`, `index(using = gin)` of a field.
pub(super) fn of_field(cx: &mut Cx<'_>, owner: Owner<'_>, index: &Index) -> Entry {
    let mut entries = Vec::new();
    if let Some(column) = index.columns.first() {
        entries.extend(column.order.map(|order| Entry::word(order.word())));
    }
    entries.extend(options(cx, owner, index, true));
    list_or_word(word(index.kind), entries)
}

/// `unique(a, b)`, `index([a desc], where = …)` of a struct.
pub(super) fn of_struct(cx: &mut Cx<'_>, owner: Owner<'_>, index: &Index, listing: Listing) -> Entry {
    let columns = index.columns.iter();
    let mut entries: Vec<Entry> = match listing {
        Listing::Plain => columns.map(|one| column(cx, owner, index, one)).collect(),
        Listing::Brackets => {
            let columns: Vec<String> = columns
                .map(|one| match one {
                    IndexColumn {
                        value: IndexValue::Field(id),
                        ..
                    } => identifier(owner.name(*id)) + &order(one),
                    one => column(cx, owner, index, one).one_line(),
                })
                .collect();
            vec![Entry::free(format!("[{}]", columns.join(", ")))]
        }
    };
    entries.extend(options(cx, owner, index, false));
    Entry::list(word(index.kind), entries)
}

fn word(kind: IndexKind) -> &'static str {
    match kind {
        IndexKind::Unique => "unique",
        IndexKind::Plain => "index",
        IndexKind::Fulltext => "fulltext",
    }
}

fn list_or_word(key: &str, entries: Vec<Entry>) -> Entry {
    if entries.is_empty() {
        Entry::word(key)
    } else {
        Entry::list(key, entries)
    }
}

fn column(cx: &mut Cx<'_>, owner: Owner<'_>, index: &Index, column: &IndexColumn) -> Entry {
    let order = order(column);
    match &column.value {
        IndexValue::Field(id) if order.is_empty() => {
            column_name(owner.name(*id), index.kind == IndexKind::Unique)
        }
        IndexValue::Field(id) => Entry::free(identifier(owner.name(*id)) + &order),
        IndexValue::Expr(one) => match owner.model {
            Some((model, _)) if order.is_empty() => Entry::bare_expr(&expr::write(cx, model, one)),
            Some((model, _)) => Entry::free(expr::write(cx, model, one).text() + &order),
            // A view has no keys over expressions.
            None => Entry::free(order),
        },
    }
}

/// ` desc nulls_last`
fn order(column: &IndexColumn) -> String {
    let order = column.order.map(|order| order.word());
    let nulls = column.nulls.map(|nulls| nulls.word());
    order
        .into_iter()
        .chain(nulls)
        .map(|word| format!(" {word}"))
        .collect()
}

/// A field in a list that may hold options as well.
fn column_name(name: &str, is_unique: bool) -> Entry {
    if FLAGS.contains(&name) || (is_unique && name == LIVE) {
        Entry::Word(format!("r#{name}"))
    } else {
        Entry::Word(identifier(name))
    }
}

fn text_option(key: &str, value: Option<&str>, entries: &mut Vec<Entry>) {
    entries.extend(value.map(|value| Entry::text(key, value)));
}

fn options(cx: &mut Cx<'_>, owner: Owner<'_>, index: &Index, on_field: bool) -> Vec<Entry> {
    let mut entries = Vec::new();
    text_option("name", index.name.as_deref(), &mut entries);
    text_option("prisma", index.prisma.as_deref(), &mut entries);
    let method = index.method.map(|method| Entry::value("using", method.word()));
    entries.extend(method);
    let mut by_column = |key: &str, value: fn(&IndexColumn) -> Option<String>| {
        let said: Vec<(FieldId, String)> = index
            .columns
            .iter()
            .filter_map(|column| match column.value {
                IndexValue::Field(id) => Some((id, value(column)?)),
                IndexValue::Expr(_) => None,
            })
            .collect();
        match said.as_slice() {
            [] => {}
            [(_, value)] if on_field => entries.push(Entry::value(key, value)),
            said => entries.push(Entry::list(
                key,
                said.iter()
                    .map(|(id, value)| Entry::value(&identifier(owner.name(*id)), value)),
            )),
        }
    };
    by_column("ops", |column| column.ops.as_deref().map(ops));
    by_column("collate", |column| column.collation.as_deref().map(text::string));
    by_column("length", |column| column.length.map(|length| length.to_string()));
    if !index.include.is_empty() {
        let names = index
            .include
            .iter()
            .map(|id| Entry::Word(identifier(owner.name(*id))));
        entries.push(Entry::list("include", names));
    }
    entries.extend(condition(cx, owner, index));
    if !index.with.is_empty() {
        let parameters = index.with.iter();
        let parameters = parameters.map(|(name, value)| Entry::value(name, &parameter(value)));
        entries.push(Entry::list("with", parameters));
    }
    let flags = [
        ("nulls_not_distinct", index.nulls_not_distinct),
        ("constraint", index.constraint),
        ("deferrable", index.deferrable),
    ];
    let set = flags.iter().filter(|(_, set)| *set);
    entries.extend(set.map(|(word, _)| Entry::word(word)));
    text_option("comment", index.comment.as_deref(), &mut entries);
    text_option("renamed_from", index.renamed_from.as_deref(), &mut entries);
    text_option("only", only(cx, owner, index), &mut entries);
    entries
}

/// `where = …`, or `live` where that says the same.
fn condition(cx: &mut Cx<'_>, owner: Owner<'_>, index: &Index) -> Option<Entry> {
    let predicate = index.predicate.as_ref()?;
    let (id, model) = owner.model?;
    let live = model
        .soft_delete
        .as_ref()
        .and_then(crate::front::resolve::checks::live);
    if index.kind == IndexKind::Unique && live.as_ref() == Some(predicate) {
        return Some(Entry::word("live"));
    }
    Some(Entry::expr("where", &expr::write(cx, id, predicate)))
}

/// The one database that has an index which others could have too.
fn only<'a>(cx: &Cx<'a>, owner: Owner<'_>, index: &Index) -> Option<&'a str> {
    let (_, model) = owner.model?;
    let [one]: [DatabaseId; 1] = index.databases.as_slice().try_into().ok()?;
    let columns = index.columns.iter().flat_map(|column| match &column.value {
        IndexValue::Field(id) => vec![*id],
        IndexValue::Expr(one) => crate::front::resolve::checks::fields_of(one),
    });
    let predicate = index
        .predicate
        .iter()
        .flat_map(crate::front::resolve::checks::fields_of);
    let fields = columns.chain(predicate).chain(index.include.iter().copied());
    let possible = model.databases_with(fields);
    (possible != index.databases).then(|| cx.schema.database(one).name.as_str())
}

/// `jsonb_path_ops`, or in quotes with its schema.
fn ops(class: &str) -> String {
    let is_word = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    if is_word(class) && !is_keyword(class) {
        class.to_owned()
    } else {
        text::string(class)
    }
}

/// A storage parameter: numbers and words bare.
fn parameter(value: &str) -> String {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit())
        && (value == "0" || value.starts_with(|first| matches!(first, '1'..='9')));
    let is_word = value
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        && (value == "true" || value == "false" || !is_keyword(value));
    if !value.is_empty() && (is_number || is_word) && value != "_" {
        value.to_owned()
    } else {
        text::string(value)
    }
}

//! Keys and indexes: `@id`, `@unique`, `@@id`, `@@unique`, `@@index`, `@@fulltext`.

mod rules;

use super::args::{Args, Known};
use super::names::{Shape, Type};
use super::{Cx, ops, predicate};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0204, P0205, P0306, P0501};
use crate::dialect::Dialect;
use crate::front::prisma::tree::{Attribute, Value, ValueKind, Word};
use crate::span::Spanned;
use crate::syntax::{Index, IndexColumn, IndexKind, IndexMethod, IndexOptions, IndexValue, SortOrder};

/// The keys of every model and view, by its position.
pub(super) struct Keys<'t>(Vec<ShapeKeys<'t>>);

impl<'t> Keys<'t> {
    /// Those of one model or view.
    pub(super) fn of(&self, shape: usize) -> &ShapeKeys<'t> {
        static NONE: ShapeKeys<'static> = ShapeKeys {
            ids: Vec::new(),
            on_fields: Vec::new(),
            of_block: Vec::new(),
        };
        self.0.get(shape).unwrap_or(&NONE)
    }
}

/// The keys of one model or view.
#[derive(Default)]
pub(super) struct ShapeKeys<'t> {
    /// The fields of each id: one, or the schema was refused.
    ids: Vec<Vec<usize>>,
    /// `@id` and `@unique` with the position of their field.
    pub(super) on_fields: Vec<(usize, IndexKind, IndexOptions)>,
    /// In the order of the source.
    pub(super) of_block: Vec<BlockIndex<'t>>,
}

/// A key or an index of a block.
pub(super) struct BlockIndex<'t> {
    pub(super) index: Index,
    pub(super) attribute: &'t Attribute<'t>,
    fields: Vec<usize>,
}

impl ShapeKeys<'_> {
    /// The only field of the id.
    pub(super) fn single_id(&self) -> Option<usize> {
        match self.ids.as_slice() {
            [fields] => match fields.as_slice() {
                [field] => Some(*field),
                _ => None,
            },
            _ => None,
        }
    }

    /// The fields of every key that holds for all rows, the id first.
    pub(super) fn unique(&self) -> impl Iterator<Item = &[usize]> {
        let whole = |options: &IndexOptions| options.predicate.is_none();
        let on_fields = self
            .on_fields
            .iter()
            .filter(move |(_, kind, options)| *kind == IndexKind::Unique && whole(options));
        let of_block = self
            .of_block
            .iter()
            .filter(move |one| one.index.kind == IndexKind::Unique && whole(&one.index.options));
        let ids = self.ids.iter().map(Vec::as_slice);
        ids.chain(on_fields.map(|(field, ..)| std::slice::from_ref(field)))
            .chain(of_block.map(|one| one.fields.as_slice()))
    }
}

const ON_FIELD: Known = Known {
    first: Some("map"),
    names: &["map", "length", "sort", "clustered", "where"],
};
const ID: Known = Known {
    first: Some("map"),
    names: &["map", "length", "sort", "clustered"],
};
const OF_BLOCK_ID: Known = Known {
    first: Some("fields"),
    names: &["fields", "name", "map", "clustered"],
};
const OF_BLOCK_UNIQUE: Known = Known {
    first: Some("fields"),
    names: &["fields", "name", "map", "clustered", "where"],
};
const OF_BLOCK_INDEX: Known = Known {
    first: Some("fields"),
    names: &["fields", "name", "map", "type", "clustered", "where"],
};
const FULLTEXT: Known = Known {
    first: Some("fields"),
    names: &["fields", "map"],
};
const COLUMN: Known = Known {
    first: None,
    names: &["sort", "length", "ops"],
};

/// The keys of every model and view.
pub(super) fn read<'t>(cx: &mut Cx<'_, 't>) -> Keys<'t> {
    let names = cx.names;
    let mut all = Vec::with_capacity(names.shapes.len());
    for shape in &names.shapes {
        let mut keys = ShapeKeys::default();
        on_fields(cx, shape, &mut keys);
        for attribute in &shape.tree.attributes {
            let kind = match attribute.name.text {
                "id" => IndexKind::Id,
                "unique" => IndexKind::Unique,
                "index" => IndexKind::Plain,
                "fulltext" => IndexKind::Fulltext,
                _ => continue,
            };
            of_block(cx, shape, kind, attribute, &mut keys);
        }
        rules::rows_can_be_told_apart(cx, shape, &keys);
        rules::not_too_many(cx, shape, &keys);
        all.push(keys);
    }
    Keys(all)
}

fn on_fields<'t>(cx: &mut Cx<'_, 't>, shape: &Shape<'t>, keys: &mut ShapeKeys<'t>) {
    for (at, member) in shape.fields.iter().enumerate() {
        for attribute in &member.tree.attributes {
            let kind = match attribute.name.text {
                "id" => IndexKind::Id,
                "unique" => IndexKind::Unique,
                _ => continue,
            };
            if kind == IndexKind::Id {
                rules::fits_an_id(cx, shape, attribute.span, &[at]);
                keys.ids.push(vec![at]);
                rules::one_id(cx, shape, attribute.span, keys);
            }
            if let Type::Relation(_) = member.ty {
                rules::relation_in_a_key(cx, shape, at, attribute.span);
            }
            let args = cx.args(attribute, if kind == IndexKind::Id { &ID } else { &ON_FIELD });
            let options = field_options(cx, shape, kind, &member.rust, &args);
            keys.on_fields.push((at, kind, options));
        }
    }
}

fn field_options<'t>(
    cx: &mut Cx<'_, 't>,
    shape: &Shape<'t>,
    kind: IndexKind,
    rust: &str,
    args: &Args<'_, 't>,
) -> IndexOptions {
    let mut options = IndexOptions::new(args.span);
    options.name = database_name(cx, kind, args);
    options.order = args.get("sort").and_then(|value| sort(cx, kind, value));
    let length = args.get("length").and_then(|value| length(cx, value));
    options
        .length
        .extend(length.map(|length| (Spanned::new(rust.to_owned(), args.span), length)));
    not_clustered(cx, args);
    options.predicate = args.get("where").and_then(|value| condition(cx, shape, value));
    options
}

/// `map`: the name in the database.
fn database_name(cx: &mut Cx<'_, '_>, kind: IndexKind, args: &Args<'_, '_>) -> Option<Spanned<String>> {
    let name = cx.named(args, "map")?;
    if kind == IndexKind::Id && cx.settings.dialect != Dialect::PostgreSql {
        let message = "the primary keys of this database have no names";
        cx.push(Diagnostic::new(&P0204, name.span, message).help("take `map` out"));
        return None;
    }
    Some(name)
}

fn not_clustered(cx: &mut Cx<'_, '_>, args: &Args<'_, '_>) {
    if let Some(value) = args.get("clustered") {
        cx.say(&P0204, value.span, "only SQL Server has clustered indexes");
    }
}

fn sort(cx: &mut Cx<'_, '_>, kind: IndexKind, value: &Value<'_>) -> Option<Spanned<SortOrder>> {
    let order = match cx.constant(value, "`Asc` or `Desc`")? {
        "Asc" => SortOrder::Asc,
        "Desc" => SortOrder::Desc,
        other => {
            cx.say(
                &P0204,
                value.span,
                format!("`sort` is `Asc` or `Desc`, and not `{other}`"),
            );
            return None;
        }
    };
    if matches!(kind, IndexKind::Id | IndexKind::Fulltext) {
        cx.say(&P0204, value.span, "this kind of key has no `sort`");
        return None;
    }
    Some(Spanned::new(order, value.span))
}

fn length(cx: &mut Cx<'_, '_>, value: &Value<'_>) -> Option<Spanned<i64>> {
    let ValueKind::Number(digits) = value.kind else {
        return cx.wrong_kind(value, "a number");
    };
    if matches!(cx.settings.dialect, Dialect::PostgreSql | Dialect::Sqlite) {
        cx.say(
            &P0204,
            value.span,
            "only MySQL has keys over the beginning of a text",
        );
        return None;
    }
    match digits.parse() {
        Ok(number) => Some(Spanned::new(number, value.span)),
        Err(_) => cx.wrong_kind(value, "a whole number"),
    }
}

/// `where`
fn condition<'t>(cx: &mut Cx<'_, 't>, shape: &Shape<'t>, value: &Value<'t>) -> Option<crate::syntax::Expr> {
    if !cx.settings.previews("partialIndexes") {
        let finding = Diagnostic::new(
            &P0306,
            value.span,
            "`where` needs the preview feature `partialIndexes`",
        );
        cx.push(finding.help("add `previewFeatures = [\"partialIndexes\"]` to the generator"));
        return None;
    }
    predicate::read(cx, shape, value)
}

/// `@@id`, `@@unique`, `@@index`, `@@fulltext`
fn of_block<'t>(
    cx: &mut Cx<'_, 't>,
    shape: &Shape<'t>,
    kind: IndexKind,
    attribute: &'t Attribute<'t>,
    keys: &mut ShapeKeys<'t>,
) {
    let (known, owner) = match kind {
        IndexKind::Id => (&OF_BLOCK_ID, "@@id"),
        IndexKind::Unique => (&OF_BLOCK_UNIQUE, "@@unique"),
        IndexKind::Plain => (&OF_BLOCK_INDEX, "@@index"),
        IndexKind::Fulltext => (&FULLTEXT, "@@fulltext"),
    };
    if shape.tree.is_view && kind != IndexKind::Unique {
        cx.say(&P0501, attribute.span, format!("a view has no `{owner}`"));
        return;
    }
    let args = cx.args(attribute, known);
    let mut options = IndexOptions::new(attribute.span);
    not_clustered(cx, &args);
    options.name = database_name(cx, kind, &args);
    let name = args.get("name").and_then(|value| cx.name(value));
    if kind != IndexKind::Plain {
        options.prisma = name;
    } else if let (Some(name), Some(_)) = (&name, &options.name) {
        let finding = Diagnostic::new(
            &P0204,
            name.span,
            "`name` is the old word for `map`: both cannot be said",
        );
        cx.push(finding.help("take `name` out"));
    } else if name.is_some() {
        options.name = name;
    }
    options.using = args.get("type").and_then(|value| method(cx, value));
    options.predicate = args.get("where").and_then(|value| condition(cx, shape, value));
    let Some(list) = cx.need(&args, owner, "fields") else {
        return;
    };
    let mut columns = Vec::new();
    let mut fields = Vec::new();
    for value in cx.list(list) {
        if let Some((field, column)) = column(cx, shape, kind, value, &mut options) {
            if fields.len() < 64 && fields.contains(&field) {
                let message = format!("`{}` stands in this key twice", shape.field_name(field));
                cx.say(&P0501, value.span, message);
            }
            fields.push(field);
            columns.push(column);
        }
    }
    if matches!(&list.kind, ValueKind::List(values) if values.is_empty()) {
        cx.say(&P0501, list.span, format!("`{owner}` names at least one field"));
    }
    if options.using.is_none() && !options.ops.is_empty() {
        // The class of a B-tree: Prisma's engine cannot see it, and is told only where the method is said.
        options.using = Some(Spanned::new(IndexMethod::BTree, attribute.span));
    }
    if kind == IndexKind::Id {
        rules::fits_an_id(cx, shape, attribute.span, &fields);
        keys.ids.push(fields.clone());
        rules::one_id(cx, shape, attribute.span, keys);
    }
    let index = Index {
        kind,
        columns,
        options,
    };
    keys.of_block.push(BlockIndex {
        index,
        attribute,
        fields,
    });
}

fn method(cx: &mut Cx<'_, '_>, value: &Value<'_>) -> Option<Spanned<IndexMethod>> {
    let name = cx.constant(value, "the kind of an index, such as `Gin`")?;
    let method = match name {
        "BTree" => IndexMethod::BTree,
        "Hash" => IndexMethod::Hash,
        "Gin" => IndexMethod::Gin,
        "Gist" => IndexMethod::Gist,
        "SpGist" => IndexMethod::SpGist,
        "Brin" => IndexMethod::Brin,
        _ => {
            let finding = Diagnostic::new(&P0204, value.span, format!("there is no kind of index `{name}`"));
            let known = ["BTree", "Hash", "Gin", "Gist", "SpGist", "Brin"];
            cx.push(finding.did_you_mean(name, known));
            return None;
        }
    };
    if cx.settings.dialect != Dialect::PostgreSql && method != IndexMethod::BTree {
        cx.say(
            &P0204,
            value.span,
            format!("only PostgreSQL has indexes of the type `{name}`"),
        );
        return None;
    }
    Some(Spanned::new(method, value.span)).filter(|_| cx.settings.dialect == Dialect::PostgreSql)
}

/// `a`, `a(sort: Desc, ops: JsonbPathOps)`
fn column<'t>(
    cx: &mut Cx<'_, 't>,
    shape: &Shape<'t>,
    kind: IndexKind,
    value: &Value<'t>,
    options: &mut IndexOptions,
) -> Option<(usize, IndexColumn)> {
    let (name, arguments) = match &value.kind {
        ValueKind::Word(text) => {
            let name = Word {
                text,
                span: value.span,
            };
            (name, None)
        }
        ValueKind::Call(name, arguments) => (*name, Some(arguments)),
        _ => return cx.wrong_kind(value, "the name of a field"),
    };
    let field = cx.field(shape, name)?;
    let member = shape.fields.get(field)?;
    if let Type::Relation(_) = member.ty {
        rules::relation_in_a_key(cx, shape, field, value.span);
        return None;
    }
    let rust = Spanned::new(member.rust.clone(), name.span);
    let mut column = IndexColumn {
        value: IndexValue::Field(rust.clone()),
        order: None,
        nulls: None,
    };
    // Prisma does not look at arguments here that it does not know.
    for argument in arguments.into_iter().flatten() {
        let Some(key) = argument.name.filter(|key| COLUMN.names.contains(&key.text)) else {
            continue;
        };
        match key.text {
            "sort" => column.order = sort(cx, kind, &argument.value),
            "length" => {
                let length = length(cx, &argument.value);
                options.length.extend(length.map(|length| (rust.clone(), length)));
            }
            // Of an id Prisma does not look at it.
            _ if kind == IndexKind::Id => {}
            _ => {
                let class = class(cx, kind, options, &argument.value);
                options.ops.extend(class.map(|class| (rust.clone(), class)));
            }
        }
    }
    Some((field, column))
}

/// `JsonbPathOps`, `raw("gin_trgm_ops")`
fn class(
    cx: &mut Cx<'_, '_>,
    kind: IndexKind,
    options: &IndexOptions,
    value: &Value<'_>,
) -> Option<Spanned<String>> {
    if kind != IndexKind::Plain {
        cx.say(&P0204, value.span, "only `@@index` has `ops`");
        return None;
    }
    if cx.settings.dialect != Dialect::PostgreSql {
        cx.lose(
            value.span,
            "only PostgreSQL has operator classes: `ops` is left out",
        );
        return None;
    }
    let is_b_tree = options
        .using
        .as_ref()
        .is_none_or(|method| method.value == IndexMethod::BTree);
    let name = match &value.kind {
        ValueKind::Word(word) if is_b_tree => {
            let message = format!("the operator class `{word}` is none of a B-tree");
            let finding = Diagnostic::new(&P0501, value.span, message);
            cx.push(finding.help("say the `type` of the index, or name the class as `raw(\"…\")`"));
            return None;
        }
        ValueKind::Word(word) => ops::class(word),
        ValueKind::Call(name, arguments) if name.text == "raw" => match arguments.as_slice() {
            [one] => cx.name(&one.value)?.value,
            _ => return cx.wrong_kind(value, "`raw(\"…\")` with one text"),
        },
        _ => return cx.wrong_kind(value, "an operator class"),
    };
    Some(Spanned::new(name, value.span))
}

impl<'t> Shape<'t> {
    /// The name of a field by its position.
    pub(super) fn field_name(&self, field: usize) -> &'t str {
        self.fields.get(field).map_or("", |member| member.tree.name.text)
    }
}

impl<'t> Cx<'_, 't> {
    /// The field of a name; reports when there is none.
    pub(super) fn field(&mut self, shape: &Shape<'t>, name: Word<'_>) -> Option<usize> {
        let found = shape.field(name.text);
        if found.is_none() {
            let message = format!(
                "the {} `{}` has no field `{}`",
                shape.noun(),
                shape.name(),
                name.text
            );
            let known = shape.fields.iter().map(|one| one.tree.name.text).take(200);
            self.push(Diagnostic::new(&P0205, name.span, message).did_you_mean(name.text, known));
        }
        found
    }
}

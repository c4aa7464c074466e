//! Primary keys and indexes. Their predicates and expressions come last, in [`checks`](super::checks).

use super::{Resolver, databases};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::N0109;
use crate::schema::{
    DatabaseId, Expr, FieldId, Index, IndexColumn, IndexKind, IndexValue, ModelId, Part, PrimaryKey, Value,
};
use crate::span::{Span, Spanned};
use crate::syntax::{self, IndexOptions};

/// An index whose expressions are still to be resolved.
pub(super) struct Pending<'a> {
    pub model: ModelId,
    /// Position in the model's indexes.
    pub index: u32,
    pub predicate: Option<&'a syntax::Expr>,
    /// Whether it is over the rows that are not marked as deleted.
    pub live: bool,
    /// Position of the column and its expression.
    pub columns: Vec<(u32, &'a syntax::Expr)>,
}

/// What stands for an expression until it is resolved.
pub(super) fn placeholder() -> Expr {
    Expr::Value(Value::Bool(true))
}

/// The keys and indexes of every model.
pub(super) fn resolve(cx: &mut Resolver<'_>) {
    for (id, source) in cx.sources() {
        let mut indexes = Vec::new();
        for field in source.item.fields.iter().filter(|field| field.is_column()) {
            let Some(field_id) = cx.schema.model(id).field_named(&field.name.value) else {
                continue;
            };
            if let Some(options) = &field.id {
                primary_key(cx, id, vec![field_id], options, true);
            }
            for (kind, options) in [
                (IndexKind::Unique, &field.unique),
                (IndexKind::Plain, &field.index),
            ] {
                if let Some(options) = options {
                    let column = IndexColumn {
                        value: IndexValue::Field(field_id),
                        order: options.order.as_ref().map(|order| order.value),
                        nulls: None,
                        ops: None,
                        collation: None,
                        length: None,
                    };
                    let place = (field.name.span, true);
                    add(
                        cx,
                        id,
                        kind,
                        vec![(column, field.name.span)],
                        options,
                        place,
                        &mut indexes,
                    );
                }
            }
        }
        if let Some(key) = &source.item.id {
            let fields: Vec<Option<FieldId>> = key
                .columns
                .iter()
                .map(|column| match &column.value {
                    syntax::IndexValue::Field(name) => cx.column(id, name),
                    syntax::IndexValue::Expr(_) => None,
                })
                .collect();
            if let Some(fields) = fields.into_iter().collect::<Option<Vec<_>>>() {
                primary_key(cx, id, fields, &key.options, false);
            }
        }
        for index in &source.item.indexes {
            of_struct(cx, id, index, &mut indexes);
        }
        if let Some(model) = cx.schema.models.get_mut(id.0 as usize) {
            model.indexes = indexes;
        }
    }
}

fn primary_key(
    cx: &mut Resolver<'_>,
    model: ModelId,
    fields: Vec<FieldId>,
    options: &IndexOptions,
    on_field: bool,
) {
    cx.origins.insert(Part::PrimaryKey(model), options.span.0);
    let lengths = lengths(cx, model, &fields, options);
    let key = PrimaryKey {
        fields,
        lengths,
        name: text(&options.name),
        prisma: text(&options.prisma),
        on_field,
    };
    if let Some(model) = cx.schema.models.get_mut(model.0 as usize) {
        model.primary_key.get_or_insert(key);
    }
}

/// What `length(…)` says of the columns of a primary key. That it names these was found when the struct was read.
fn lengths(
    cx: &mut Resolver<'_>,
    model: ModelId,
    fields: &[FieldId],
    options: &IndexOptions,
) -> Vec<(FieldId, u32)> {
    let said = options.length.iter().filter_map(|(name, length)| {
        let field = cx.column(model, name).filter(|field| fields.contains(field))?;
        Some((field, u32::try_from(length.value).ok()?))
    });
    said.collect()
}

fn text(value: &Option<Spanned<String>>) -> Option<String> {
    value.as_ref().map(|value| value.value.clone())
}

/// `unique(…)`, `index(…)`, `fulltext(…)` of a struct.
pub(super) fn of_struct<'a>(
    cx: &mut Resolver<'a>,
    model: ModelId,
    index: &'a syntax::Index,
    indexes: &mut Vec<Index>,
) {
    let kind = match index.kind {
        syntax::IndexKind::Unique => IndexKind::Unique,
        syntax::IndexKind::Fulltext => IndexKind::Fulltext,
        syntax::IndexKind::Plain | syntax::IndexKind::Id => IndexKind::Plain,
    };
    let position = indexes.len() as u32;
    let mut columns = Vec::with_capacity(index.columns.len());
    let mut expressions = Vec::new();
    for (at, column) in (0u32..).zip(&index.columns) {
        let (value, span) = match &column.value {
            syntax::IndexValue::Field(name) => match cx.column(model, name) {
                Some(field) => (IndexValue::Field(field), name.span),
                None => continue,
            },
            syntax::IndexValue::Expr(expr) => {
                expressions.push((at, expr));
                (IndexValue::Expr(placeholder()), expr.span.0)
            }
        };
        columns.push((
            IndexColumn {
                value,
                order: column.order.as_ref().map(|order| order.value),
                nulls: column.nulls.as_ref().map(|nulls| nulls.value),
                ops: None,
                collation: None,
                length: None,
            },
            span,
        ));
    }
    let place = (index.options.span.0, false);
    add(cx, model, kind, columns, &index.options, place, indexes);
    if !expressions.is_empty() {
        cx.pending.push(Pending {
            model,
            index: position,
            predicate: None,
            live: false,
            columns: expressions,
        });
    }
}

/// Adds an index with its options.
fn add<'a>(
    cx: &mut Resolver<'a>,
    model: ModelId,
    kind: IndexKind,
    columns: Vec<(IndexColumn, Span)>,
    options: &'a IndexOptions,
    (span, on_field): (Span, bool),
    indexes: &mut Vec<Index>,
) {
    let position = indexes.len() as u32;
    cx.origins.insert(
        Part::Index(model, position),
        if on_field { options.span.0 } else { span },
    );
    origins(cx, model, position, options);
    let mut resolved = Vec::with_capacity(columns.len());
    for (at, (column, span)) in (0u32..).zip(columns) {
        cx.origins.insert(Part::IndexColumn(model, position, at), span);
        resolved.push(column);
    }
    by_column(cx, model, &options.ops, &mut resolved, |column, value| {
        column.ops = Some(value.clone());
    });
    by_column(cx, model, &options.collate, &mut resolved, |column, value| {
        column.collation = Some(value.clone());
    });
    by_column(cx, model, &options.length, &mut resolved, |column, value| {
        column.length = u32::try_from(*value).ok();
    });
    let include: Vec<FieldId> = options
        .include
        .iter()
        .filter_map(|name| cx.column(model, name))
        .collect();
    let around = shared_databases(
        cx,
        model,
        resolved
            .iter()
            .filter_map(field_of)
            .chain(include.iter().copied()),
    );
    let databases = databases::only(&mut cx.reading(), options.only.as_ref(), &around);
    indexes.push(Index {
        kind,
        columns: resolved,
        name: text(&options.name),
        prisma: text(&options.prisma),
        method: options.using.as_ref().map(|method| method.value),
        include,
        predicate: (options.predicate.is_some() || options.live.is_some()).then(placeholder),
        nulls_not_distinct: options.nulls_not_distinct.is_some(),
        with: options
            .with
            .iter()
            .map(|(name, value)| (name.value.clone(), value.value.clone()))
            .collect(),
        comment: text(&options.comment),
        constraint: options.constraint.is_some() || options.deferrable.is_some(),
        deferrable: options.deferrable.is_some(),
        renamed_from: text(&options.renamed_from),
        databases,
        on_field,
    });
    if options.predicate.is_some() || options.live.is_some() {
        cx.pending.push(Pending {
            model,
            index: position,
            predicate: options.predicate.as_ref(),
            live: options.live.is_some(),
            columns: Vec::new(),
        });
    }
}

fn field_of(column: &IndexColumn) -> Option<FieldId> {
    match column.value {
        IndexValue::Field(id) => Some(id),
        IndexValue::Expr(_) => None,
    }
}

/// The databases in which all of these fields are.
pub(super) fn shared_databases(
    cx: &Resolver<'_>,
    model: ModelId,
    fields: impl Iterator<Item = FieldId>,
) -> Vec<DatabaseId> {
    cx.schema.model(model).databases_with(fields)
}

/// An option that is said for single columns of the index.
fn by_column<T>(
    cx: &mut Resolver<'_>,
    model: ModelId,
    values: &[(Spanned<String>, Spanned<T>)],
    columns: &mut [IndexColumn],
    mut set: impl FnMut(&mut IndexColumn, &T),
) {
    for (name, value) in values {
        let Some(field) = cx.column(model, name) else {
            continue;
        };
        match columns.iter_mut().find(|column| field_of(column) == Some(field)) {
            Some(column) => set(column, &value.value),
            None => cx.report.push(Diagnostic::new(
                &N0109,
                name.span,
                format!("the index has no column `{}`", name.value),
            )),
        }
    }
}

fn origins(cx: &mut Resolver<'_>, model: ModelId, index: u32, options: &IndexOptions) {
    let keys: [(&'static str, Option<Span>); 15] = [
        ("name", options.name.as_ref().map(|one| one.span)),
        ("prisma", options.prisma.as_ref().map(|one| one.span)),
        ("using", options.using.as_ref().map(|one| one.span)),
        ("ops", options.ops.first().map(|one| one.1.span)),
        ("collate", options.collate.first().map(|one| one.1.span)),
        ("length", options.length.first().map(|one| one.1.span)),
        ("include", options.include.first().map(|one| one.span)),
        ("where", options.predicate.as_ref().map(|one| one.span.0)),
        ("live", options.live),
        ("nulls_not_distinct", options.nulls_not_distinct),
        ("with", options.with.first().map(|one| one.0.span)),
        ("comment", options.comment.as_ref().map(|one| one.span)),
        ("constraint", options.constraint),
        ("deferrable", options.deferrable),
        ("renamed_from", options.renamed_from.as_ref().map(|one| one.span)),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            cx.origins.insert(Part::IndexKey(model, index, key), span);
        }
    }
}

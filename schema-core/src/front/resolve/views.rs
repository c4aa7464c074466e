//! Views: columns, query, and what they read.

use super::names::Named;
use super::{Resolver, columns, databases, view_id};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::{N0113, N0114};
use crate::diagnostic::codes::types::T0501;
use crate::front::rust::scan::ModuleId;
use crate::names;
use crate::schema::{
    Field, FieldId, FieldKind, Index, IndexColumn, IndexKind, IndexValue, Part, Source, View, ViewId,
};
use crate::span::{Span, Spanned};
use crate::syntax::{self, ViewQuery};

/// Every view.
pub(super) fn resolve(cx: &mut Resolver<'_>) {
    for (at, (module, item)) in cx.views.clone().into_iter().enumerate() {
        let id = view_id(at);
        cx.origins.insert(Part::View(id), item.name.span);
        let databases = databases::of_item(&mut cx.reading(), &item.databases);
        let fields = fields(cx, id, module, item, &databases);
        let mut indexes = of_fields(cx, item, &fields, &databases);
        for index in &item.indexes {
            indexes.extend(self::index(cx, index, &fields, &databases));
        }
        let view = View {
            name: item.name.value.clone(),
            module: cx.module_path(module),
            prisma: item
                .prisma
                .name
                .as_ref()
                .map_or_else(|| item.name.value.clone(), |name| name.value.clone()),
            docs: item.docs.clone(),
            view: item
                .view
                .as_ref()
                .map_or_else(|| names::snake_case(&item.name.value), |name| name.value.clone()),
            schema: item.schema.as_ref().map(|schema| schema.value.clone()),
            sql: query(cx, item),
            reads: reads(cx, module, item),
            materialized: item.materialized.is_some(),
            databases,
            fields,
            indexes,
            ignore: item.ignore.clone(),
        };
        cx.schema.views.push(view);
    }
}

fn query(cx: &mut Resolver<'_>, item: &syntax::View) -> String {
    match &item.query {
        Some(ViewQuery::Sql(sql)) => not_empty(cx, item, sql.value.clone()),
        Some(ViewQuery::File(path)) => match databases::file(cx, path) {
            Some(sql) => not_empty(cx, item, sql),
            None => String::new(),
        },
        // The reader refuses a view without a query.
        Some(ViewQuery::Existing(_)) | None => String::new(),
    }
}

/// Without a text nobody creates the view.
fn not_empty(cx: &mut Resolver<'_>, item: &syntax::View, sql: String) -> String {
    if sql.trim().is_empty() {
        let name = &item.name;
        let message = format!("the query of `{}` is empty", name.value);
        let finding = Diagnostic::new(&T0501, name.span, message);
        cx.report
            .push(finding.help("write it, or `existing` when others create the view"));
    }
    sql
}

fn reads(cx: &mut Resolver<'_>, module: ModuleId, item: &syntax::View) -> Vec<Source> {
    let mut out = Vec::new();
    for name in &item.reads {
        let path: Vec<String> = name.value.split("::").map(|one| one.trim().to_owned()).collect();
        match cx.names.lookup(module, &path) {
            Some(Named::Model(id)) => out.push(Source::Model(id)),
            Some(Named::View(id)) => out.push(Source::View(id)),
            _ => {
                let known: Vec<&str> = cx.names.declared().collect();
                let finding = Diagnostic::new(
                    &N0113,
                    name.span,
                    format!("`{}` is neither a model nor a view", name.value),
                )
                .did_you_mean(&name.value, known);
                cx.report.push(finding);
            }
        }
    }
    out
}

fn fields<'a>(
    cx: &mut Resolver<'a>,
    view: ViewId,
    module: ModuleId,
    item: &'a syntax::View,
    databases: &[crate::schema::DatabaseId],
) -> Vec<Field> {
    let mut fields = Vec::new();
    for field in item.fields.iter().filter(|field| field.skip.is_none()) {
        if field.marker.is_some() {
            cx.report.push(Diagnostic::new(
                &N0114,
                field.name.span,
                "a view has no relations: its columns are values",
            ));
            continue;
        }
        let name = names::column(field, item.rename_all.as_ref());
        let Some((column, _)) = columns::column(&mut cx.reading(), module, field, name) else {
            continue;
        };
        let id = FieldId(fields.len() as u32);
        cx.origins.insert(Part::ViewField(view, id), field.name.span);
        fields.push(Field {
            name: field.name.value.clone(),
            prisma: names::prisma_field(field, item.prisma.rename_all.as_ref()),
            python: field.python.as_ref().map(|name| name.value.clone()),
            docs: field.docs.clone(),
            ignore: field.ignore.clone(),
            databases: databases.to_vec(),
            kind: FieldKind::Column(Box::new(column)),
        });
    }
    fields
}

/// The keys that stand on fields.
fn of_fields(
    cx: &mut Resolver<'_>,
    item: &syntax::View,
    fields: &[Field],
    databases: &[crate::schema::DatabaseId],
) -> Vec<Index> {
    let mut indexes = Vec::new();
    for field in &item.fields {
        let at = fields.iter().position(|one| one.name == field.name.value);
        if let (Some(options), Some(at)) = (&field.unique, at) {
            let column = IndexColumn {
                value: IndexValue::Field(FieldId(at as u32)),
                order: options.order.as_ref().map(|order| order.value),
                nulls: None,
                ops: None,
                collation: None,
                length: None,
            };
            let key = of_columns(cx, syntax::IndexKind::Unique, vec![column], options, databases);
            indexes.push(Index {
                on_field: true,
                ..key
            });
        }
    }
    indexes
}

/// A unique key of a view: plain columns only.
fn index(
    cx: &mut Resolver<'_>,
    index: &syntax::Index,
    fields: &[Field],
    databases: &[crate::schema::DatabaseId],
) -> Option<Index> {
    let mut columns = Vec::new();
    for column in &index.columns {
        let name = match &column.value {
            syntax::IndexValue::Field(name) => name.clone(),
            syntax::IndexValue::Expr(expr) => Spanned::new("an expression".to_owned(), expr.span.0),
        };
        let Some(at) = fields.iter().position(|field| field.name == name.value) else {
            let finding = Diagnostic::new(
                &N0114,
                name.span,
                format!("the view has no column `{}`", name.value),
            )
            .did_you_mean(&name.value, fields.iter().map(|field| field.name.as_str()));
            cx.report.push(finding);
            continue;
        };
        columns.push(IndexColumn {
            value: IndexValue::Field(FieldId(at as u32)),
            order: column.order.as_ref().map(|order| order.value),
            nulls: column.nulls.as_ref().map(|nulls| nulls.value),
            ops: None,
            collation: None,
            length: None,
        });
    }
    (!columns.is_empty()).then(|| of_columns(cx, index.kind, columns, &index.options, databases))
}

fn of_columns(
    cx: &mut Resolver<'_>,
    kind: syntax::IndexKind,
    columns: Vec<IndexColumn>,
    options: &syntax::IndexOptions,
    databases: &[crate::schema::DatabaseId],
) -> Index {
    for (span, key) in without_meaning(options) {
        let message = match key {
            "where" => "a key of a view has no `where`: say it in the query".to_owned(),
            key => format!("a key of a view has no `{key}`"),
        };
        cx.report.push(Diagnostic::new(&N0114, span, message));
    }
    let text = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.value.clone());
    Index {
        kind: match kind {
            syntax::IndexKind::Unique | syntax::IndexKind::Id => IndexKind::Unique,
            syntax::IndexKind::Plain => IndexKind::Plain,
            syntax::IndexKind::Fulltext => IndexKind::Fulltext,
        },
        columns,
        name: text(&options.name),
        prisma: text(&options.prisma),
        method: options.using.as_ref().map(|method| method.value),
        include: Vec::new(),
        predicate: None,
        nulls_not_distinct: options.nulls_not_distinct.is_some(),
        with: options
            .with
            .iter()
            .map(|(name, value)| (name.value.clone(), value.value.clone()))
            .collect(),
        comment: text(&options.comment),
        constraint: false,
        deferrable: false,
        renamed_from: text(&options.renamed_from),
        databases: databases.to_vec(),
        on_field: false,
    }
}

/// What an index of a table may say and a key of a view may not.
fn without_meaning(options: &syntax::IndexOptions) -> Vec<(Span, &'static str)> {
    let said = |at: Option<Span>, key| at.map(|at| (at, key));
    [
        said(options.predicate.as_ref().map(|one| one.span.0), "where"),
        said(options.live, "live"),
        said(options.ops.first().map(|(field, _)| field.span), "ops"),
        said(options.collate.first().map(|(field, _)| field.span), "collate"),
        said(options.length.first().map(|(field, _)| field.span), "length"),
        said(options.include.first().map(|field| field.span), "include"),
        said(options.constraint, "constraint"),
        said(options.deferrable, "deferrable"),
        said(options.only.as_ref().map(|one| one.span), "only"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

//! Operator classes of PostgreSQL's indexes.
//!
//! The authority is Prisma's table of index types, field types and classes; what it does not list is passed on in raw
//! form, and needs a class in any case.

use super::sql_types::{Family, Scope};
use super::{ColumnAt, Cx, IndexAt, ModelAt, databases, native};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::keys::*;
use crate::dialect::{Dialect, extensions};
use crate::schema::{Column, DatabaseId, Expr, FieldType, IndexValue, Part};
use crate::span::Span;
use crate::syntax::IndexMethod;

/// Each column of the index has an operator class that its method and type know, said or by default.
pub(super) fn fit_their_columns(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    if !cx.on(Dialect::PostgreSql, &one.index.databases) {
        return;
    }
    let method = one.index.method.unwrap_or(IndexMethod::BTree);
    for (at, column) in (0..).zip(&one.index.columns) {
        let message = match &column.value {
            IndexValue::Field(id) => {
                let Some(found) = model.column(*id) else {
                    continue;
                };
                match &column.ops {
                    Some(ops) => unfit(method, found.column, ops),
                    None => missing_of_column(method, found),
                }
            }
            IndexValue::Expr(expr) => missing_of_expression(method, model, expr, cx),
        };
        let span = cx.at(match column.ops {
            Some(_) => model.index_part(one, "ops"),
            None => Part::IndexColumn(model.id, one.at, at),
        });
        match (message, &column.ops) {
            (Some(message), _) => cx.push(Diagnostic::new(&K0414, span, message)),
            (None, Some(ops)) => has_its_extension(ops, one, span, cx),
            (None, None) => {}
        }
    }
}

fn missing_of_column(method: IndexMethod, one: ColumnAt<'_>) -> Option<String> {
    if matches!(one.column.ty, FieldType::Unsupported(_)) {
        // Only the database knows whether its type has one.
        return None;
    }
    let needs = missing(method, &native::postgresql(one.column), one.column.list)?;
    let name = &one.field.name;
    Some(format!(
        "`{name}` has no default operator class for this kind of index; {needs}"
    ))
}

/// `ops` names fields, so an expression has only the default class of its type.
fn missing_of_expression(
    method: IndexMethod,
    model: ModelAt<'_>,
    expr: &Expr,
    cx: &Cx<'_>,
) -> Option<String> {
    let ty = match Scope::of(cx.schema, model.model).family(expr) {
        Family::Enum => "enum",
        family => family.native()?,
    };
    missing(method, ty, false)?;
    Some(format!(
        "an expression of the type `{ty}` has no default operator class for this kind of index; \
         use a B-tree, or index a generated column"
    ))
}

/// A class that is not PostgreSQL's own comes from an extension, or from what the definition itself creates.
fn has_its_extension(ops: &str, one: IndexAt<'_>, at: Span, cx: &mut Cx<'_>) {
    let name = ops.rsplit('.').next().unwrap_or(ops);
    if let Some(extension) = extensions::of_operator_class(name) {
        let what = format!("the operator class `{ops}`");
        databases::needs_extension(&what, extension, &one.index.databases, at, cx);
        return;
    }
    let brings_more = |id: &DatabaseId| {
        let database = cx.schema.database(*id);
        database.dialect != Dialect::PostgreSql
            || !database.extensions.is_empty()
            || !database.functions.is_empty()
    };
    if !is_built_in_class(name) && !one.index.databases.iter().all(brings_more) {
        cx.push(
            Diagnostic::new(
                &K0414,
                at,
                format!("PostgreSQL has no operator class `{ops}`, and the database has no extension that could bring it"),
            )
            .help("say `extension(\"…\")` in `onedef::database!`"),
        );
    }
}

/// What a column without a class lacks.
fn missing(method: IndexMethod, ty: &str, list: bool) -> Option<&'static str> {
    let has_default = match method {
        IndexMethod::BTree => true,
        IndexMethod::Hash => list || !matches!(ty, "Bit" | "VarBit" | "Money"),
        IndexMethod::Gin => match list {
            // Elements are compared.
            true => !matches!(ty, "Xml" | "Json"),
            false => ty == "JsonB",
        },
        IndexMethod::Gist => false,
        IndexMethod::SpGist => !list && matches!(ty, "Text" | "VarChar" | "Inet"),
        IndexMethod::Brin => !list && brin(ty).is_some(),
    };
    if has_default {
        return None;
    }
    Some(match (method, ty) {
        (IndexMethod::Gin, "Text" | "VarChar" | "Char" | "Citext") if !list => {
            "say `ops(… = gin_trgm_ops)` of the extension `pg_trgm`"
        }
        (IndexMethod::Gist, "Text" | "VarChar" | "Char" | "Citext") if !list => {
            "say `ops(… = gist_trgm_ops)` of the extension `pg_trgm`"
        }
        (IndexMethod::Gist, "Inet") if !list => "say `ops(… = inet_ops)`",
        (IndexMethod::Hash, _) => "use a B-tree",
        _ => "say one with `ops(…)`, or use a B-tree",
    })
}

/// Why a class that we know does not fit.
fn unfit(method: IndexMethod, column: &Column, ops: &str) -> Option<String> {
    let name = ops.rsplit('.').next().unwrap_or(ops);
    let empty = ops.split('.').any(str::is_empty) || ops.contains(['"', '\0', ' ', '(', ')', ',', ';']);
    if empty {
        return Some(format!("`{ops}` is not the name of an operator class"));
    }
    let ty = native::postgresql(column);
    let ty = ty.as_str();
    let fits = match (method, name) {
        (IndexMethod::Hash, _) => return Some("an index that uses `hash` takes no operator class".into()),
        (IndexMethod::Gin, "jsonb_ops" | "jsonb_path_ops") => ty == "JsonB" && !column.list,
        (IndexMethod::Gin, "array_ops") => column.list && !matches!(ty, "Xml" | "Json"),
        (IndexMethod::Gin, _) => !belongs_elsewhere(name, "gin"),
        (IndexMethod::Gist, "inet_ops") => ty == "Inet",
        (IndexMethod::Gist, _) => !belongs_elsewhere(name, "gist"),
        (IndexMethod::SpGist, "text_ops") => matches!(ty, "Text" | "VarChar"),
        (IndexMethod::SpGist, "inet_ops") => ty == "Inet",
        (IndexMethod::SpGist, _) => !belongs_elsewhere(name, "spgist"),
        (IndexMethod::Brin, _) => match (is_brin(name), brin(ty)) {
            (true, Some((family, kinds))) => kinds.iter().any(|kind| name == format!("{family}_{kind}_ops")),
            (known, _) => !known && !belongs_elsewhere(name, "brin"),
        },
        (IndexMethod::BTree, _) => match btree(name) {
            Some(types) => types.contains(&if column.list { "list" } else { ty }),
            None => !belongs_elsewhere(name, "btree"),
        },
    };
    let unknown = matches!(column.ty, FieldType::Unsupported(_));
    (!fits && !unknown)
        .then(|| format!("the operator class `{ops}` does not fit this kind of index and column"))
}

/// Classes that are known to be of another method.
fn belongs_elsewhere(name: &str, method: &str) -> bool {
    let owner = match name {
        "jsonb_path_ops" | "array_ops" => "gin",
        // A B-tree class as well as one of GIN.
        "jsonb_ops" => match method {
            "btree" => "btree",
            _ => "gin",
        },
        "inet_ops" | "text_ops" => match method {
            "gin" | "brin" => "another",
            same => same,
        },
        name if name.starts_with("gin_") => "gin",
        name if name.starts_with("gist_") => "gist",
        name if is_brin(name) => "brin",
        name if name.ends_with("_pattern_ops") => "btree",
        _ => method,
    };
    owner != method
}

/// The native types that a B-tree class of PostgreSQL's own takes; `list` and `enum` stand for any of them.
fn btree(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "text_ops" | "text_pattern_ops" | "varchar_ops" | "varchar_pattern_ops" => {
            &["Text", "VarChar", "Citext"]
        }
        "bpchar_ops" | "bpchar_pattern_ops" => &["Char", "Text", "VarChar"],
        "bit_ops" | "varbit_ops" => &["Bit", "VarBit"],
        "bool_ops" => &["Boolean"],
        "bytea_ops" => &["ByteA"],
        "inet_ops" | "cidr_ops" => &["Inet"],
        "uuid_ops" => &["Uuid"],
        "int2_ops" => &["SmallInt"],
        "int4_ops" => &["Integer"],
        "int8_ops" => &["BigInt"],
        "oid_ops" => &["Oid"],
        "float4_ops" => &["Real"],
        "float8_ops" => &["DoublePrecision"],
        "numeric_ops" => &["Decimal"],
        "money_ops" => &["Money"],
        "date_ops" => &["Date"],
        "time_ops" => &["Time"],
        "timetz_ops" => &["Timetz"],
        "timestamp_ops" => &["Timestamp"],
        "timestamptz_ops" => &["Timestamptz"],
        "jsonb_ops" => &["JsonB"],
        "array_ops" => &["list"],
        "enum_ops" => &["enum"],
        _ => return None,
    })
}

/// Whether a class is one of PostgreSQL's own, of any method and of types that clients cannot say.
fn is_built_in_class(name: &str) -> bool {
    const OTHERS: [&str; 14] = [
        "jsonb_path_ops",
        "tsvector_ops",
        "tsquery_ops",
        "range_ops",
        "multirange_ops",
        "interval_ops",
        "macaddr_ops",
        "macaddr8_ops",
        "point_ops",
        "kd_point_ops",
        "quad_point_ops",
        "box_ops",
        "poly_ops",
        "circle_ops",
    ];
    btree(name).is_some() || is_brin(name) || OTHERS.contains(&name)
}

fn is_brin(name: &str) -> bool {
    ["_bloom_ops", "_minmax_ops", "_minmax_multi_ops", "_inclusion_ops"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// The family of BRIN's classes of a native type, and the kinds that it has.
fn brin(ty: &str) -> Option<(&'static str, &'static [&'static str])> {
    const ALL: &[&str] = &["bloom", "minmax", "minmax_multi"];
    const TEXT: &[&str] = &["bloom", "minmax"];
    const BITS: &[&str] = &["minmax"];
    Some(match ty {
        "Text" | "VarChar" => ("text", TEXT),
        "Char" => ("bpchar", TEXT),
        "ByteA" => ("bytea", TEXT),
        "Bit" => ("bit", BITS),
        "VarBit" => ("varbit", BITS),
        "Uuid" => ("uuid", ALL),
        "Inet" => ("inet", &["inclusion", "bloom", "minmax", "minmax_multi"]),
        "Integer" => ("int4", ALL),
        "SmallInt" => ("int2", ALL),
        "Oid" => ("oid", ALL),
        "BigInt" => ("int8", ALL),
        "DoublePrecision" => ("float8", ALL),
        "Real" => ("float4", ALL),
        "Decimal" => ("numeric", ALL),
        "Timestamp" => ("timestamp", ALL),
        "Timestamptz" => ("timestamptz", ALL),
        "Date" => ("date", ALL),
        "Time" => ("time", ALL),
        "Timetz" => ("timetz", ALL),
        _ => return None,
    })
}

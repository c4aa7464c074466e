//! Operator classes of PostgreSQL's indexes.
//!
//! The authority is Prisma's table of index types, field types and classes; what it does not list is passed on in raw
//! form, and needs a class in any case.

use super::{Cx, IndexAt, ModelAt, native};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::keys::*;
use crate::dialect::Dialect;
use crate::schema::{Column, FieldType, IndexValue, Part};
use crate::syntax::IndexMethod;

/// Each column of the index has an operator class that its method and type know, said or by default.
pub(super) fn fit_their_columns(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    if !cx.on(Dialect::PostgreSql, &one.index.databases) {
        return;
    }
    let method = one.index.method.unwrap_or(IndexMethod::BTree);
    for (at, column) in (0..).zip(&one.index.columns) {
        let IndexValue::Field(id) = column.value else {
            continue;
        };
        let Some(found) = model.column(id) else {
            continue;
        };
        let message = match &column.ops {
            Some(ops) => unfit(method, found.column, ops),
            None => missing(method, found.column).map(|needs| {
                format!(
                    "`{}` has no default operator class for this kind of index; {needs}",
                    found.field.name
                )
            }),
        };
        if let Some(message) = message {
            let span = cx.at(match column.ops {
                Some(_) => model.index_part(one, "ops"),
                None => Part::IndexColumn(model.id, one.at, at),
            });
            cx.push(Diagnostic::new(&K0414, span, message));
        }
    }
}

/// What a column without a class lacks.
fn missing(method: IndexMethod, column: &Column) -> Option<&'static str> {
    if matches!(column.ty, FieldType::Unsupported(_)) {
        // Only the database knows whether its type has one.
        return None;
    }
    let ty = native::postgresql(column);
    let ty = ty.as_str();
    let has_default = match method {
        IndexMethod::BTree | IndexMethod::Hash => true,
        IndexMethod::Gin => column.list || ty == "JsonB",
        IndexMethod::Gist => false,
        IndexMethod::SpGist => !column.list && matches!(ty, "Text" | "VarChar" | "Char" | "Inet"),
        IndexMethod::Brin => !column.list && brin(ty).is_some(),
    };
    if has_default {
        return None;
    }
    Some(match (method, ty) {
        (IndexMethod::Gin, "Text" | "VarChar" | "Char" | "Citext") => {
            "say `ops(… = gin_trgm_ops)` of the extension `pg_trgm`"
        }
        (IndexMethod::Gist, "Text" | "VarChar" | "Char" | "Citext") => {
            "say `ops(… = gist_trgm_ops)` of the extension `pg_trgm`"
        }
        (IndexMethod::Gist, "Inet") => "say `ops(… = inet_ops)`",
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
        (IndexMethod::Gin, "array_ops") => column.list,
        (IndexMethod::Gin, _) => !belongs_elsewhere(name, "gin"),
        (IndexMethod::Gist, "inet_ops") => ty == "Inet",
        (IndexMethod::Gist, _) => !belongs_elsewhere(name, "gist"),
        (IndexMethod::SpGist, "text_ops") => matches!(ty, "Text" | "VarChar" | "Char"),
        (IndexMethod::SpGist, "inet_ops") => ty == "Inet",
        (IndexMethod::SpGist, _) => !belongs_elsewhere(name, "spgist"),
        (IndexMethod::Brin, _) => match (is_brin(name), brin(ty)) {
            (true, Some((family, kinds))) => kinds.iter().any(|kind| name == format!("{family}_{kind}_ops")),
            (known, _) => !known && !belongs_elsewhere(name, "brin"),
        },
        (IndexMethod::BTree, _) => !belongs_elsewhere(name, "btree"),
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

//! Indexes: what each method and each dialect can do.

use super::{Cx, IndexAt, ModelAt, native};
use crate::diagnostic::codes::keys::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::{Dialect, Facts};
use crate::schema::{FieldType, Index, IndexColumn, IndexKind, IndexValue, Part, ScalarType};
use crate::syntax::{IndexMethod, SortOrder};

fn method_of(index: &Index) -> IndexMethod {
    index.method.unwrap_or(IndexMethod::BTree)
}

fn method_word(method: IndexMethod) -> &'static str {
    IndexMethod::ALL
        .into_iter()
        .find(|(_, one)| *one == method)
        .map_or("btree", |(word, _)| word)
}

fn push(
    code: &'static Code,
    model: ModelAt<'_>,
    one: IndexAt<'_>,
    key: &'static str,
    message: String,
    cx: &mut Cx<'_>,
) {
    let at = cx.at(model.index_part(one, key));
    cx.push(Diagnostic::new(code, at, message));
}

/// Full-text indexes are MySQL's; only PostgreSQL has methods other than the B-tree.
pub(super) fn kind_is_known_to_the_dialect(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    if one.index.kind == IndexKind::Fulltext {
        for name in cx.lacking(&one.index.databases, |facts| facts.fulltext_indexes) {
            let message = format!("{name} has no full-text indexes of this kind");
            push(&K0401, model, one, "fulltext", message, cx);
        }
    }
    if method_of(one.index) == IndexMethod::BTree {
        return;
    }
    for dialect in cx.lacking(&one.index.databases, |facts| facts.index_methods) {
        let word = method_word(method_of(one.index));
        let message = format!("{dialect} has only B-trees, no `{word}` indexes");
        push(&K0402, model, one, "using", message, cx);
    }
}

/// How many columns a method takes, and whether it can be unique.
pub(super) fn method_takes_these_columns(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    let method = method_of(one.index);
    let word = method_word(method);
    let several = one.index.columns.len() > 1;
    if several && matches!(method, IndexMethod::Hash | IndexMethod::SpGist) {
        push(
            &K0403,
            model,
            one,
            "using",
            format!("an index that uses `{word}` has one column"),
            cx,
        );
    }
    let dialects = cx.dialects(&one.index.databases);
    let most = dialects.iter().map(|dialect| dialect.facts().index_columns).min();
    if let Some(most) = most.filter(|most| one.index.columns.len() + one.index.include.len() > *most) {
        let message = format!("an index has at most {most} columns");
        push(&K0403, model, one, "columns", message, cx);
    }
    if one.index.kind == IndexKind::Unique && method != IndexMethod::BTree {
        push(
            &K0404,
            model,
            one,
            "using",
            format!("only a B-tree can be unique, `{word}` cannot"),
            cx,
        );
    }
}

/// Order is a thing of B-trees.
pub(super) fn options_fit_the_method(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    let method = method_of(one.index);
    let word = method_word(method);
    let ordered = |column: &IndexColumn| column.order.is_some() || column.nulls.is_some();
    if method != IndexMethod::BTree && one.index.columns.iter().any(ordered) {
        push(
            &K0405,
            model,
            one,
            "using",
            format!("`{word}` keeps no order, so its columns have no direction"),
            cx,
        );
    }
    let covers = matches!(
        method,
        IndexMethod::BTree | IndexMethod::Gist | IndexMethod::SpGist
    );
    if !one.index.include.is_empty() && !covers {
        push(
            &K0406,
            model,
            one,
            "include",
            format!("an index that uses `{word}` cannot include further columns"),
            cx,
        );
    }
    if one.index.nulls_not_distinct && one.index.kind != IndexKind::Unique {
        push(
            &K0407,
            model,
            one,
            "nulls_not_distinct",
            "`nulls_not_distinct` has a meaning only on `unique`".into(),
            cx,
        );
    }
}

/// What SQLite does not have, and what only MySQL has.
pub(super) fn options_fit_the_dialect(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    let index = one.index;
    if index.columns.iter().any(|column| column.length.is_some()) {
        for name in cx.lacking(&index.databases, |facts| facts.index_prefixes) {
            let message = format!("{name} indexes whole columns, `length` is MySQL's");
            push(&K0411, model, one, "length", message, cx);
        }
    }
    for dialect in cx.dialects(&index.databases) {
        for (code, key, message) in lacks(dialect.facts(), index) {
            push(code, model, one, key, message, cx);
        }
    }
}

/// What an index asks for that a database does not have: code, key and message of each.
fn lacks(facts: &Facts, index: &Index) -> Vec<(&'static Code, &'static str, String)> {
    let name = facts.name;
    let mut found = Vec::new();
    let mut ask = |lacks: bool, code: &'static Code, key: &'static str, message: String| {
        if lacks {
            found.push((code, key, message));
        }
    };
    ask(
        !index.include.is_empty() && !facts.index_methods,
        &K0406,
        "include",
        format!("{name} cannot include further columns in an index"),
    );
    ask(
        index.nulls_not_distinct && !facts.nulls_not_distinct,
        &K0407,
        "nulls_not_distinct",
        format!("in {name} nulls are always distinct, `nulls_not_distinct` cannot be had"),
    );
    ask(
        index.deferrable && !facts.deferrable_uniques,
        &K0409,
        "deferrable",
        format!("{name} cannot defer a unique constraint"),
    );
    ask(
        !facts.nulls_order && index.columns.iter().any(|column| column.nulls.is_some()),
        &K0412,
        "columns",
        format!("{name} has no `nulls_first` and `nulls_last` in indexes"),
    );
    let is_expression = |column: &IndexColumn| matches!(column.value, IndexValue::Expr(_));
    ask(
        !facts.expression_indexes && index.columns.iter().any(is_expression),
        &K0419,
        "columns",
        format!("{name} indexes columns only; index a generated column"),
    );
    ask(
        !facts.partial_indexes && index.predicate.is_some(),
        &K0420,
        "where",
        format!("{name} indexes all rows and knows no `where`"),
    );
    ask(
        !facts.index_collations && index.columns.iter().any(|column| column.collation.is_some()),
        &K0413,
        "collate",
        format!("{name} orders an index by the collation of its columns"),
    );
    ask(
        !facts.index_methods && index.columns.iter().any(|column| column.ops.is_some()),
        &K0414,
        "ops",
        format!("{name} has no operator classes"),
    );
    found
}

/// `with(fillfactor = 70)`: each method has its own parameters.
pub(super) fn storage_parameters_exist(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    if one.index.with.is_empty() {
        return;
    }
    let without = cx.lacking(&one.index.databases, |facts| facts.index_methods);
    if !without.is_empty() {
        for dialect in without {
            let message = format!("{dialect} has no storage parameters");
            push(&K0410, model, one, "with", message, cx);
        }
        return;
    }
    let method = method_of(one.index);
    let known: &[&str] = match method {
        IndexMethod::BTree => &["fillfactor", "deduplicate_items"],
        IndexMethod::Hash | IndexMethod::SpGist => &["fillfactor"],
        IndexMethod::Gist => &["fillfactor", "buffering"],
        IndexMethod::Gin => &["fastupdate", "gin_pending_list_limit"],
        IndexMethod::Brin => &["pages_per_range", "autosummarize"],
    };
    for (name, value) in &one.index.with {
        let at = cx.at(model.index_part(one, "with"));
        if !known.contains(&name.as_str()) {
            let word = method_word(method);
            cx.push(
                Diagnostic::new(
                    &K0410,
                    at,
                    format!("an index that uses `{word}` has no parameter `{name}`"),
                )
                .did_you_mean(name, known.iter().copied()),
            );
            continue;
        }
        let number = value.parse::<u32>().ok();
        let (fits, takes) = match name.as_str() {
            "fillfactor" => (
                number.is_some_and(|n| (10..=100).contains(&n)),
                "a number from 10 to 100",
            ),
            "gin_pending_list_limit" => (number.is_some_and(|n| n >= 64), "a number of kilobytes from 64"),
            "pages_per_range" => (
                number.is_some_and(|n| (1..=131_072).contains(&n)),
                "a number from 1 to 131072",
            ),
            "buffering" => (
                matches!(value.as_str(), "on" | "off" | "auto"),
                "`on`, `off` or `auto`",
            ),
            _ => (
                matches!(value.as_str(), "on" | "off" | "true" | "false"),
                "`on` or `off`",
            ),
        };
        if !fits {
            cx.push(Diagnostic::new(
                &K0410,
                at,
                format!("`{name}` takes {takes}, not `{value}`"),
            ));
        }
    }
}

/// A constraint is a promise about plain columns; an index may be more.
pub(super) fn constraint_is_plain(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    let index = one.index;
    if index.deferrable && !index.constraint {
        push(
            &K0409,
            model,
            one,
            "deferrable",
            "only a constraint can be deferrable".into(),
            cx,
        );
    }
    if !index.constraint {
        return;
    }
    let special = |column: &IndexColumn| {
        matches!(column.value, IndexValue::Expr(_))
            || column.order == Some(SortOrder::Desc)
            || column.nulls.is_some()
            || column.ops.is_some()
            || column.collation.is_some()
    };
    let message = if index.kind != IndexKind::Unique {
        "only `unique` can be a constraint"
    } else if index.predicate.is_some() {
        "a unique constraint holds for all rows and takes no `where`"
    } else if index.columns.iter().any(special) {
        "a unique constraint has plain columns: no expressions, directions, collations or operator classes"
    } else {
        return;
    };
    push(&K0408, model, one, "constraint", message.into(), cx);
}

/// Collations are for text, and SQLite knows three.
pub(super) fn collations_exist(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    for column in &one.index.columns {
        let Some(collation) = &column.collation else {
            continue;
        };
        if let IndexValue::Field(id) = column.value {
            let on_postgresql = cx.on(Dialect::PostgreSql, &one.index.databases);
            let is_text = model.model.column(id).is_some_and(|column| match column.ty {
                FieldType::Unsupported(_) => true,
                FieldType::Scalar(ScalarType::String) => !on_postgresql || native::is_text(column),
                _ => false,
            });
            if !is_text {
                let name = &model.model.field(id).name;
                push(
                    &K0413,
                    model,
                    one,
                    "collate",
                    format!("`{name}` is not text and has no collation"),
                    cx,
                );
            }
        }
        if let Some(message) = collation_problem(collation, &cx.dialects(&one.index.databases)) {
            push(&K0413, model, one, "collate", message, cx);
        }
    }
}

/// Why a collation cannot be used.
pub(super) fn collation_problem(collation: &str, dialects: &[Dialect]) -> Option<String> {
    if collation.is_empty() || collation.contains(['"', '\0']) {
        return Some(format!("`{collation}` is not the name of a collation"));
    }
    let known = ["BINARY", "NOCASE", "RTRIM"];
    if dialects.contains(&Dialect::Sqlite) && !known.iter().any(|one| one.eq_ignore_ascii_case(collation)) {
        return Some(format!(
            "SQLite has the collations BINARY, NOCASE and RTRIM, but no `{collation}`"
        ));
    }
    let is_word = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if dialects.contains(&Dialect::MySql) && !(collation.contains('_') && collation.chars().all(is_word)) {
        return Some(format!(
            "MySQL has collations such as `utf8mb4_bin`, but no `{collation}`"
        ));
    }
    None
}

/// An index that another already is costs time on every write and helps no query.
pub(super) fn is_not_redundant(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    let same = |other: &IndexAt<'_>| {
        other.at < one.at
            && other.index.kind == one.index.kind
            && other.index.columns == one.index.columns
            && method_of(other.index) == method_of(one.index)
            && other.index.include == one.index.include
            && other.index.predicate == one.index.predicate
            && other.index.nulls_not_distinct == one.index.nulls_not_distinct
            && other.index.constraint == one.index.constraint
            && other.index.databases == one.index.databases
    };
    let at = cx.at(Part::Index(model.id, one.at));
    if let Some(first) = model.indexes().find(same) {
        let because = cx.at(Part::Index(model.id, first.at));
        cx.push(Diagnostic::new(&K0415, at, "this index repeats another").because(because, "the first"));
        return;
    }
    let plain = |index: &Index| {
        let usual = |column: &IndexColumn| {
            column.ops.is_none()
                && column.collation.is_none()
                && column.nulls.is_none()
                && column.order != Some(SortOrder::Desc)
        };
        let fields = index.plain_fields()?;
        (index.predicate.is_none()
            && index.include.is_empty()
            && method_of(index) == IndexMethod::BTree
            && index.columns.iter().all(usual))
        .then_some(fields)
    };
    let Some(fields) = plain(one.index) else {
        return;
    };
    let primary = model
        .model
        .primary_key
        .as_ref()
        .filter(|key| key.fields == fields)
        .map(|_| Part::PrimaryKey(model.id));
    let unique = model
        .indexes()
        .find(|other| {
            one.index.kind == IndexKind::Plain
                && other.index.kind == IndexKind::Unique
                && plain(other.index).as_ref() == Some(&fields)
        })
        .map(|other| Part::Index(model.id, other.at));
    if let Some(stronger) = primary.or(unique) {
        let because = cx.at(stronger);
        cx.push(
            Diagnostic::new(&K0416, at, "a key over the same columns is an index already")
                .because(because, "the key")
                .help("drop the index"),
        );
    }
}

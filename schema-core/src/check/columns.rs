//! Columns: their types, native types, collations, generated values, and the roles that they play in a model.

use std::collections::BTreeSet;

use super::{ColumnAt, Cx, ModelAt, indexes, native};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::types::*;
use crate::dialect::{Dialect, GeneratedFrom};
use crate::schema::{Expr, FieldId, FieldType, Part, ScalarType, Tenant};
use crate::span::Span;
use crate::syntax::Provider;

/// SQLite has no table without columns, nor one that only has generated ones; no client can use either.
pub(super) fn there_is_one(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let dialects = cx.dialects(&model.model.databases);
    // InnoDB takes fewer (<https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html>).
    let (limit, database) = match dialects.contains(&Dialect::MySql) {
        true => (1017, "MySQL"),
        false => (1600, "PostgreSQL"),
    };
    let count = model.columns().count();
    let stored = model.columns().any(|one| one.column.generated.is_none());
    let message = if !stored {
        format!("`{}` has no column that can be written", model.model.name)
    } else if count > limit {
        format!(
            "`{}` has {count} columns, and {database} takes {limit}",
            model.model.name
        )
    } else {
        return;
    };
    let at = cx.at(Part::Model(model.id));
    cx.push(Diagnostic::new(&T0301, at, message));
}

/// Lists are PostgreSQL's.
pub(super) fn list_needs_a_dialect_with_lists(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    if !one.column.list {
        return;
    }
    let at = cx.at(Part::FieldType(model.id, one.id));
    for dialect in cx.lacking(&one.field.databases, |facts| facts.lists) {
        cx.push(
            Diagnostic::new(
                &T0302,
                at,
                format!("`{}` is a list, and {dialect} has no lists", one.field.name),
            )
            .help("use a related model, or `Json<Vec<…>>`"),
        );
    }
}

/// A wish for a native type must be known, hold the Rust type and have fitting arguments. SQLite has none: wishes fall
/// away there.
pub(super) fn native_types_fit(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    if one.column.native.is_empty() {
        return;
    }
    let at = cx.at(model.key_part(one, "type"));
    for wish in &one.column.native {
        if wish.provider == Some(Provider::Sqlite) {
            cx.push(
                Diagnostic::new(&T0303, at, "SQLite has no native types")
                    .help("leave it out: what the Rust type stands for is enough"),
            );
        }
    }
    if let FieldType::Enum(_) = one.column.ty {
        cx.push(Diagnostic::new(
            &T0304,
            at,
            format!("`{}` is an enum, which is a type of its own", one.field.name),
        ));
        return;
    }
    let FieldType::Scalar(scalar) = one.column.ty else {
        return;
    };
    // A wish for a database that the column is not in is for later.
    for dialect in cx.dialects(&one.field.databases) {
        if dialect != Dialect::Sqlite {
            wish_is_met(dialect, one, scalar, at, cx);
        }
    }
}

fn wish_is_met(dialect: Dialect, one: ColumnAt<'_>, scalar: ScalarType, at: Span, cx: &mut Cx<'_>) {
    let Some(wish) = native::wish(one.column, dialect.provider()) else {
        return;
    };
    let database = dialect.facts().name;
    match native::meets(dialect, wish, scalar) {
        Ok(()) => {}
        Err(native::Unmet::Unknown) => cx.push(
            Diagnostic::new(
                &T0303,
                at,
                format!("{database} has no native type `{}`", wish.name),
            )
            .did_you_mean(&wish.name, native::names(dialect)),
        ),
        Err(native::Unmet::Scalar) => cx.push(Diagnostic::new(
            &T0304,
            at,
            format!("`{}` cannot hold `{}`", wish.name, one.column.rust_type),
        )),
        Err(native::Unmet::Args(takes)) => {
            cx.push(Diagnostic::new(
                &T0305,
                at,
                format!("`{}` takes {takes}", wish.name),
            ));
        }
    }
}

/// Prisma refuses `Unsupported("VarChar(10)")`, since it has a word for it.
pub(super) fn unsupported_is_not_a_native_type(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let FieldType::Unsupported(text) = &one.column.ty else {
        return;
    };
    let at = cx.at(model.key_part(one, "type"));
    if text.trim().is_empty() || text.contains('\0') {
        cx.push(Diagnostic::new(
            &T0306,
            at,
            "`Unsupported` needs the type in the database's words",
        ));
    } else if cx
        .dialects(&one.field.databases)
        .into_iter()
        .any(|dialect| native::spelt_like_one(dialect, text))
    {
        cx.push(
            Diagnostic::new(
                &T0306,
                at,
                format!("`{text}` is a native type that clients can say"),
            )
            .help("give the field the Rust type of it, and `type = …` where that alone would give another"),
        );
    }
}

/// Set on every update, so it holds a time that clients can make.
pub(super) fn updated_at_is_a_time(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    if !one.column.updated_at {
        return;
    }
    let is_time = matches!(
        one.column.ty,
        FieldType::Scalar(ScalarType::Instant | ScalarType::DateTime | ScalarType::Date)
    );
    let message = if !is_time || one.column.list {
        format!(
            "`updated_at` sets a time, but `{}` is `{}`",
            one.field.name, one.column.rust_type
        )
    } else if one.column.generated.is_some() {
        format!(
            "`{}` is generated, so no client can set it on updates",
            one.field.name
        )
    } else {
        return;
    };
    let at = cx.at(model.key_part(one, "updated_at"));
    cx.push(Diagnostic::new(&T0307, at, message));
}

/// A collation orders text.
pub(super) fn collation_is_for_text(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let Some(collation) = &one.column.collation else {
        return;
    };
    let at = cx.at(model.key_part(one, "collate"));
    let is_text = match &one.column.ty {
        FieldType::Unsupported(_) => true,
        _ => native::is_text(one.column),
    };
    if !is_text {
        cx.push(Diagnostic::new(
            &T0308,
            at,
            format!("`{}` is not text and has no collation", one.field.name),
        ));
    }
    if let Some(message) = indexes::collation_problem(collation, &cx.dialects(&one.field.databases)) {
        cx.push(Diagnostic::new(&T0308, at, message));
    }
}

/// What generated columns are and are not.
pub(super) fn generated_fits_the_dialect(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let Some(generated) = &one.column.generated else {
        return;
    };
    let at = cx.at(model.key_part(one, "generated"));
    let name = &one.field.name;
    if one.column.default.is_some() {
        cx.push(Diagnostic::new(
            &T0309,
            at,
            format!("`{name}` is generated and cannot have a default too"),
        ));
    }
    let stored_only = cx.lacking(&one.field.databases, |facts| facts.virtual_columns);
    if generated.is_virtual && !stored_only.is_empty() {
        cx.push(
            Diagnostic::new(
                &T0309,
                at,
                "PostgreSQL before version 18 has no virtual generated columns",
            )
            .help("write `generated = …`, which is stored"),
        );
    }
    let first_hand = cx.lacking(&one.field.databases, |facts| {
        facts.generated_from != GeneratedFrom::None
    });
    let in_order = cx.lacking(&one.field.databases, |facts| {
        facts.generated_from != GeneratedFrom::Earlier
    });
    for field in fields_of(&generated.expr) {
        let Some(used) = model.column(field) else {
            continue;
        };
        if field == one.id {
            cx.push(Diagnostic::new(
                &T0309,
                at,
                format!("`{name}` is generated from itself"),
            ));
        } else if used.column.generated.is_some() && !first_hand.is_empty() {
            cx.push(Diagnostic::new(
                &T0309,
                at,
                format!(
                    "`{name}` is generated from `{}`, which is generated itself",
                    used.field.name
                ),
            ));
        } else if let (Some(_), true, Some(dialect)) =
            (&used.column.generated, field > one.id, in_order.first())
        {
            let message = format!(
                "`{name}` is generated from `{}`, which {dialect} computes after it",
                used.field.name
            );
            cx.push(
                Diagnostic::new(&T0309, at, message).help("move the field behind what it is generated from"),
            );
        }
    }
}

/// SQLite computes a generated column from another, in any order, but not in a circle; it says so only when a row is
/// written. On PostgreSQL none is generated from another.
pub(super) fn generated_columns_have_an_order(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let any = cx.lacking(&one.field.databases, |facts| {
        facts.generated_from != GeneratedFrom::Any
    });
    if any.is_empty() {
        return;
    }
    let sources = |id: FieldId| {
        let generated = model
            .model
            .column(id)
            .and_then(|column| column.generated.as_ref());
        generated.map_or_else(Vec::new, |generated| fields_of(&generated.expr))
    };
    let direct = sources(one.id);
    let mut open = direct.clone();
    let mut seen = BTreeSet::new();
    while let Some(next) = open.pop() {
        if seen.insert(next) {
            open.extend(sources(next));
        }
    }
    // That it is generated from itself directly is said already.
    if seen.contains(&one.id) && !direct.contains(&one.id) {
        let at = cx.at(model.key_part(one, "generated"));
        let name = &one.field.name;
        cx.push(Diagnostic::new(
            &T0309,
            at,
            format!("`{name}` is generated from columns that are generated from `{name}` in turn"),
        ));
    }
}

/// The columns of the model itself that an expression reads, those inside `exists` left out.
pub(crate) fn fields_of(expr: &Expr) -> Vec<FieldId> {
    let mut found = Vec::new();
    super::expressions::walk(expr, &mut |expr, inside| match expr {
        Expr::Field(id) if inside == 0 => found.push(*id),
        Expr::Outer(id) if inside == 1 => found.push(*id),
        _ => {}
    });
    found
}

/// A tenant is known by text, a UUID or a number.
pub(super) fn tenant_can_be_compared(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let (owner, field) = match &model.model.tenant {
        None => return,
        Some(Tenant::Column(field)) => (model.model, *field),
        Some(Tenant::Through { relation, field }) => {
            let crate::schema::FieldKind::Relation(side) = &model.model.field(*relation).kind else {
                return;
            };
            let ((_, _), (target, _)) = cx.schema.relation(side.relation).ends();
            (cx.schema.model(target), *field)
        }
    };
    let Some(column) = owner.column(field) else {
        return;
    };
    let fits = !column.list
        && matches!(
            column.ty,
            FieldType::Enum(_)
                | FieldType::Scalar(
                    ScalarType::String
                        | ScalarType::Uuid
                        | ScalarType::Int16
                        | ScalarType::Int32
                        | ScalarType::Int64
                )
        );
    if !fits {
        let name = &owner.field(field).name;
        let at = cx.at(Part::ModelKey(model.id, "tenant"));
        cx.push(Diagnostic::new(
            &T0310,
            at,
            format!(
                "`{name}` is `{}`, but a tenant is known by text, a UUID or an integer",
                column.rust_type
            ),
        ));
    }
}

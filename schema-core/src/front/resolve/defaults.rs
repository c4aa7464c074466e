//! Default values: literals against the type of their column, generators against what they make.

use super::{Reading, literals};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::types::*;
use crate::front::rust::scan::ModuleId;
use crate::schema::{Column, Default, FieldType, Generator, ScalarType};
use crate::span::{Span, Spanned};
use crate::syntax::{self, ExprKind};

/// The default of a column; `None` when it was refused.
pub(super) fn resolve(
    cx: &mut Reading<'_, '_>,
    module: ModuleId,
    default: &Spanned<syntax::Default>,
    column: &Column,
) -> Option<Default> {
    let at = default.span;
    let text = [ScalarType::String];
    let uuid = [ScalarType::String, ScalarType::Uuid];
    Some(match &default.value {
        syntax::Default::Literal(expr) => constant(cx, module, expr, column).map(Constant::in_database)?,
        syntax::Default::Client(expr) => constant(cx, module, expr, column).map(Constant::by_clients)?,
        syntax::Default::Json(json) => {
            fits(cx, at, "json(…)", column, &[ScalarType::Json])?;
            literals::json(cx, json, at).map(Default::Value)?
        }
        syntax::Default::Cuid(version) => {
            generator(cx, at, "cuid()", column, &text, Generator::Cuid(*version))?
        }
        syntax::Default::Uuid(version) => {
            generator(cx, at, "uuid()", column, &uuid, Generator::Uuid(*version))?
        }
        syntax::Default::Ulid => generator(cx, at, "ulid()", column, &text, Generator::Ulid)?,
        syntax::Default::Nanoid(length) => {
            generator(cx, at, "nanoid()", column, &text, Generator::Nanoid(*length))?
        }
        syntax::Default::Now => {
            let moments = [
                ScalarType::Instant,
                ScalarType::DateTime,
                ScalarType::Date,
                ScalarType::Time,
            ];
            fits(cx, at, "now()", column, &moments)?;
            Default::Now
        }
        syntax::Default::Autoincrement { identity, start } => {
            let integers = [ScalarType::Int16, ScalarType::Int32, ScalarType::Int64];
            fits(cx, at, "autoincrement()", column, &integers)?;
            Default::Autoincrement {
                identity: *identity,
                start: *start,
            }
        }
        syntax::Default::Sql(sql) => Default::Sql(sql.clone()),
        syntax::Default::DbGenerated(sql) => Default::DbGenerated(sql.clone()),
        syntax::Default::Database => Default::Database,
    })
}

/// One constant or a list of them.
enum Constant {
    One(crate::schema::Value),
    List(Vec<crate::schema::Value>),
}

impl Constant {
    fn in_database(self) -> Default {
        match self {
            Constant::One(value) => Default::Value(value),
            Constant::List(values) => Default::List(values),
        }
    }

    fn by_clients(self) -> Default {
        Default::Client(match self {
            Constant::One(value) => Generator::Value(value),
            Constant::List(values) => Generator::List(values),
        })
    }
}

fn constant(
    cx: &mut Reading<'_, '_>,
    module: ModuleId,
    expr: &syntax::Expr,
    column: &Column,
) -> Option<Constant> {
    match (&expr.kind, column.list) {
        (ExprKind::Array(values), true) => {
            let all: Vec<Option<_>> = values
                .iter()
                .map(|value| literals::value(cx, module, value, &column.ty))
                .collect();
            all.into_iter().collect::<Option<Vec<_>>>().map(Constant::List)
        }
        (ExprKind::Array(_), false) => {
            cx.report.push(Diagnostic::new(
                &T0205,
                expr.span.0,
                format!("a list is no default of a `{}`", column.rust_type),
            ));
            None
        }
        (_, true) => {
            cx.report.push(
                Diagnostic::new(
                    &T0205,
                    expr.span.0,
                    format!("the default of a `{}` is a list", column.rust_type),
                )
                .help("write it in brackets: `[…]`"),
            );
            None
        }
        (_, false) => literals::value(cx, module, expr, &column.ty).map(Constant::One),
    }
}

fn generator(
    cx: &mut Reading<'_, '_>,
    at: Span,
    name: &str,
    column: &Column,
    types: &[ScalarType],
    made: Generator,
) -> Option<Default> {
    fits(cx, at, name, column, types)?;
    Some(Default::Client(made))
}

/// Whether a function makes what the column holds.
fn fits(cx: &mut Reading<'_, '_>, at: Span, name: &str, column: &Column, types: &[ScalarType]) -> Option<()> {
    let fits = !column.list && matches!(&column.ty, FieldType::Scalar(scalar) if types.contains(scalar));
    if fits {
        return Some(());
    }
    cx.report.push(Diagnostic::new(
        &T0206,
        at,
        format!("`{name}` is no default of a `{}`", column.rust_type),
    ));
    None
}

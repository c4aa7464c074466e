//! Check constraints as functions that refuse a row which breaks them.

use super::conditions::{self, Condition};
use super::layout::{self, Doc, group, indent, list, operands};
use super::scope::{Row, Scope};
use super::{BigInt, Dates, Decimal, text, zod};
use crate::schema::{Check, Column, FieldId, FieldType, ScalarType, Value};

/// What is asked of a row beyond its types.
pub(super) struct Checks {
    /// When the row is refused, and what is then said.
    pub(super) conditions: Vec<(Condition, Refusal)>,
    /// The columns that the conditions look at.
    pub(super) reads: Vec<FieldId>,
    /// What is left to the database, in words.
    pub(super) left: Vec<String>,
}

/// What is said of a row that is refused.
pub(super) struct Refusal {
    name: String,
    column: String,
    message: Option<String>,
}

/// The checks of a row.
pub(super) fn of(scope: &mut Scope<'_>, row: &Row<'_>) -> Checks {
    let mut checks = Checks {
        conditions: Vec::new(),
        reads: Vec::new(),
        left: Vec::new(),
    };
    let Some((_, model)) = row.model else {
        return checks;
    };
    let database = scope.database;
    for check in model
        .checks
        .iter()
        .filter(|one| one.databases.contains(&database))
    {
        add(scope, row, check, &mut checks);
    }
    for exclusion in &model.exclusions {
        checks.left.push(format!("`{}`", exclusion.name));
    }
    checks
}

fn add(scope: &mut Scope<'_>, row: &Row<'_>, check: &Check, checks: &mut Checks) {
    let broken = conditions::when_broken(scope, row, &check.expr);
    if !broken.is_whole {
        let part = if broken.condition == Condition::Never {
            ""
        } else {
            " in part"
        };
        checks.left.push(format!("`{}`{part}", check.name));
    }
    let Some(first) = broken.reads.first() else {
        return;
    };
    if matches!(broken.condition, Condition::Never | Condition::Always) {
        return;
    }
    let column = row.columns.iter().find(|one| one.id == *first);
    let refusal = Refusal {
        name: check.name.clone(),
        column: column.map_or_else(String::new, |one| one.field.prisma.clone()),
        message: check.comment.clone(),
    };
    checks.conditions.push((broken.condition, refusal));
    checks.reads.extend(broken.reads);
}

/// The function that looks at a row; none when there is nothing to look at.
pub(super) fn function(scope: &mut Scope<'_>, row: &Row<'_>, name: &str, checks: &Checks) -> Option<String> {
    if checks.conditions.is_empty() {
        return None;
    }
    let mut out = zod::signature(scope, name, &row.name);
    for (condition, refusal) in &checks.conditions {
        let head = list_of_one("if (", doc(condition, Around::Nothing), ") {");
        out.push_str(&layout::print(&head, 2));
        let mut arguments = vec![layout::text("context"), layout::text(text::string(&refusal.name))];
        let columns = list("[", vec![layout::text(text::string(&refusal.column))], "]");
        let open = format!("{}(", scope.own("refuse"));
        let call = match &refusal.message {
            Some(message) => {
                arguments.extend([columns, layout::text(text::string(message))]);
                list(&open, arguments, ")")
            }
            None => layout::list_that_ends_in_a_list(&open, arguments, columns, ")"),
        };
        out.push_str(&layout::print(&Doc::All(vec![call, layout::text(";")]), 4));
        out.push_str("  }\n");
    }
    out.push_str("}\n");
    Some(out)
}

/// The function that looks at a new row, with what the database will fill in.
pub(super) fn filling_function(
    scope: &mut Scope<'_>,
    row: &Row<'_>,
    name: &str,
    check: &str,
    filled: &[String],
) -> String {
    let mut out = zod::signature(scope, name, &row.name);
    let loose = scope.own("Loose");
    out.push_str(&format!("  const filled: {loose}<{}> = {{\n", row.name));
    for one in filled {
        out.push_str(&format!("    {one},\n"));
    }
    out.push_str("    ...row,\n  };\n");
    out.push_str(&format!("  {check}(filled, context);\n}}\n"));
    out
}

/// `if (…) {`
fn list_of_one(open: &str, inner: Doc, close: &str) -> Doc {
    group(Doc::All(vec![
        layout::text(open),
        indent(Doc::All(vec![Doc::Soft, inner])),
        Doc::Soft,
        layout::text(close),
    ]))
}

/// What a condition stands in.
#[derive(Clone, Copy, PartialEq)]
enum Around {
    Nothing,
    Operator,
}

fn doc(condition: &Condition, around: Around) -> Doc {
    let (operator, parts) = match condition {
        Condition::Never => return layout::text("false"),
        Condition::Always => return layout::text("true"),
        Condition::Is(text) => return layout::text(text.clone()),
        Condition::Compare(left, operator, right) => {
            return group(Doc::All(vec![
                layout::text(format!("{left} {operator}")),
                indent(Doc::All(vec![Doc::Line, layout::text(right.clone())])),
            ]));
        }
        Condition::In { value, list, wanted } => return conditions::included(value, list, *wanted),
        Condition::All(parts) => ("&&", parts),
        Condition::Any(parts) => ("||", parts),
    };
    let parts = parts.iter().map(|part| doc(part, Around::Operator)).collect();
    let joined = operands(operator, parts);
    match around {
        Around::Nothing => joined,
        Around::Operator => group(Doc::All(vec![
            layout::text("("),
            indent(joined),
            layout::text(")"),
        ])),
    }
}

/// A constant of a column as TypeScript; `None` for what it has no short words for.
pub(super) fn literal(scope: &mut Scope<'_>, column: &Column, value: &Value) -> Option<String> {
    let scalar = match column.ty {
        FieldType::Scalar(scalar) => Some(scalar),
        _ => None,
    };
    Some(match value {
        Value::String(text) => text::string(text),
        Value::Bool(value) => value.to_string(),
        Value::Int(number) => match (scalar, scope.options.bigint) {
            (Some(ScalarType::Int64), BigInt::BigInt) => format!("{number}n"),
            (Some(ScalarType::Int64), BigInt::String) => text::string(&number.to_string()),
            (Some(ScalarType::Decimal), _) => return decimal(scope, &number.to_string()),
            _ => number.to_string(),
        },
        Value::Number(number) => match scalar {
            Some(ScalarType::Decimal) => return decimal(scope, number),
            _ => conditions::number(number),
        },
        Value::Variant(id, at) => conditions::variant(scope, *id, *at)?,
        Value::DateTime(time) => match scope.options.dates {
            Dates::Date => {
                let date = scope.names.global("Date");
                format!("new {date}({})", text::string(&conditions::instant(time)))
            }
            Dates::String => text::string(&conditions::instant(time)),
        },
        Value::Json(_) | Value::Bytes(_) => return None,
    })
}

fn decimal(scope: &Scope<'_>, number: &str) -> Option<String> {
    match scope.options.decimal {
        Decimal::String => Some(text::string(number)),
        Decimal::Number => Some(conditions::number(number)),
        Decimal::DecimalJs => None,
    }
}

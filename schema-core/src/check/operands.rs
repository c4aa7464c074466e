//! Expressions on PostgreSQL: that the operators and functions exist for the native types of what they are given.
//!
//! SQLite has no types that could lack an operator.

use super::expressions::{self, Place};
use super::sql_types::{Family, Scope};
use super::{ColumnAt, Cx, ModelAt, defaults, native};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::expressions::*;
use crate::dialect::Dialect;
use crate::schema::{ArithmeticOp, Default, Expr, LengthOf, Relation, Value};
use crate::syntax::ReferentialAction;

/// A native type can have fewer operators than the Rust type that it is kept for.
pub(super) fn have_their_operators(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    for placed in expressions::all(model, cx) {
        if !cx.on(Dialect::PostgreSql, placed.databases) {
            continue;
        }
        let scope = Scope::of(cx.schema, model.model);
        let mut found = Vec::new();
        each(scope, placed.expr, &mut |scope, expr| {
            found.extend(lacks_an_operator(scope, expr).map(|message| (&E0404, message)));
            // A check is asked when a row is written, and may depend on the session's time zone.
            if matches!(placed.place, Place::Index | Place::Generated) {
                found.extend(depends_on_the_time_zone(scope, expr).map(|message| (&E0401, message)));
            }
        });
        found.dedup();
        for (code, message) in found {
            cx.push(
                Diagnostic::new(code, placed.at, message)
                    .help("use another type, or the database's own words with `sql(\"…\")`"),
            );
        }
    }
}

/// What PostgreSQL computes for a column must become what the column is kept as without a cast being asked for.
pub(super) fn generated_value_can_be_kept(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let Some(generated) = &one.column.generated else {
        return;
    };
    if !cx.on(Dialect::PostgreSql, &one.field.databases) {
        return;
    }
    let given = Scope::of(cx.schema, model.model).family(&generated.expr);
    let kept = native::postgresql(one.column);
    let misfit = match &generated.expr {
        Expr::Value(value) => {
            defaults::misfit(value, &kept, &native::arguments(Dialect::PostgreSql, one.column)).is_some()
        }
        _ => !becomes(given, Family::of_column(one.column)) || (given == Family::Oid && kept == "SmallInt"),
    };
    if misfit {
        let at = cx.at(model.key_part(one, "generated"));
        let words = match given.native() {
            Some(native) => format!("`{native}`"),
            None => "this literal".to_owned(),
        };
        cx.push(
            Diagnostic::new(
                &E0206,
                at,
                format!(
                    "`{}` is `{kept}` in PostgreSQL, which does not make one of what it is given: {words}",
                    one.field.name
                ),
            )
            .help("cast it with `sql(\"…\")`"),
        );
    }
}

/// Whether PostgreSQL assigns a value of one family to a column of another.
fn becomes(given: Family, kept: Family) -> bool {
    use Family::{
        Bits, Date, Enum, Inet, Integer, List, Money, Number, Oid, Open, Text, Time, Timestamp, Timestamptz,
        Timetz, Unknown, Uuid, Xml,
    };
    match (given, kept) {
        (Open | Unknown, _) | (_, Unknown | Text | Enum | List) => true,
        (Text | Uuid | Inet | Bits | Xml, _) => given == kept,
        (Integer, Oid) | (Oid, Integer) | (Integer | Number, Money) | (Money, Number) => true,
        (Integer | Number, Integer | Number) => true,
        (Timestamp | Timestamptz | Date, Timestamp | Timestamptz | Date) => true,
        (Timestamp | Timestamptz | Timetz, Time) | (Timestamptz | Time, Timetz) => true,
        _ => given == kept,
    }
}

/// MySQL computes checks and generated columns before it counts, and not when a foreign key writes.
pub(super) fn read_what_is_there(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let mut written = Vec::new();
    for (_, relation) in cx.schema.relations() {
        if let Relation::Key(key) = relation
            && key.model == model.id
            && (key.on_update.writes_the_key() || key.on_delete == ReferentialAction::SetNull)
        {
            written.extend(key.key.iter().copied());
        }
    }
    for placed in expressions::all(model, cx) {
        let databases = placed.databases.iter();
        let on_mysql = databases
            .map(|id| cx.schema.database(*id))
            .filter(|database| database.dialect == Dialect::MySql);
        let acts = on_mysql.clone().any(|database| !database.relation_mode_prisma);
        if on_mysql.count() == 0 || !matches!(placed.place, Place::Check | Place::Generated) {
            continue;
        }
        let what = placed.place.words();
        for column in super::columns::fields_of(placed.expr)
            .into_iter()
            .filter_map(|id| model.column(id))
        {
            let name = &column.field.name;
            let counts = matches!(column.column.default, Some(Default::Autoincrement { .. }));
            let message = if counts {
                format!("`{name}` counts up, and in MySQL {what} cannot read it")
            } else if acts && written.contains(&column.id) {
                format!(
                    "`{name}` is written by the action of a foreign key, and in MySQL {what} cannot read it"
                )
            } else {
                continue;
            };
            cx.push(Diagnostic::new(&E0405, placed.at, message));
        }
    }
}

/// Calls `visit` for an expression and everything in it, each with the model whose columns its names are.
fn each<'a>(scope: Scope<'a>, expr: &'a Expr, visit: &mut dyn FnMut(Scope<'a>, &'a Expr)) {
    visit(scope, expr);
    let scope = match expr {
        Expr::Exists(model, _) => scope.inside(scope.schema.model(*model)),
        _ => scope,
    };
    for part in expressions::parts(expr) {
        each(scope, part, visit);
    }
}

fn lacks_an_operator(scope: Scope<'_>, expr: &Expr) -> Option<String> {
    match expr {
        Expr::Compare(_, left, right) => compared(scope, left, right),
        Expr::In(inner, values) => values
            .iter()
            .find_map(|value| compared(scope, inner, &Expr::Value(value.clone()))),
        Expr::Coalesce(parts) => parts
            .iter()
            .zip(parts.iter().skip(1))
            .find_map(|(one, next)| mixed(scope, one, next)),
        Expr::Arithmetic(op, left, right) => calculated(scope, *op, left, right),
        Expr::Negate(inner) => match scope.family(inner) {
            Family::Oid | Family::Money => Some(format!("{}, which has no negative", is(scope, inner))),
            _ => None,
        },
        Expr::Trim(inner)
        | Expr::Lower(inner)
        | Expr::Upper(inner)
        | Expr::StartsWith(inner, _)
        | Expr::EndsWith(inner, _)
        | Expr::Contains(inner, _)
        | Expr::Length(inner, LengthOf::Characters)
        | Expr::Matches { value: inner, .. } => match scope.family(inner) {
            Family::Text | Family::Open | Family::Unknown => None,
            _ => Some(format!("{}, which is not text", is(scope, inner))),
        },
        _ => None,
    }
}

fn compared(scope: Scope<'_>, left: &Expr, right: &Expr) -> Option<String> {
    let xml = [left, right]
        .into_iter()
        .find(|side| scope.family(side) == Family::Xml);
    match xml {
        Some(xml) => Some(format!("{}, which cannot be compared", is(scope, xml))),
        None => mixed(scope, left, right),
    }
}

/// Why two expressions cannot be sides of a comparison, or parts of one `coalesce`.
fn mixed(scope: Scope<'_>, left: &Expr, right: &Expr) -> Option<String> {
    for (one, other) in [(left, right), (right, left)] {
        if let (Expr::Value(value), Some((_, column))) = (one, scope.column(other))
            && let Some(message) = unread(value, &native::postgresql(column))
        {
            return Some(format!("{}, and {message}", is(scope, other)));
        }
    }
    let (one, other) = (scope.family(left), scope.family(right));
    let fit = match (one, other) {
        (Family::Open | Family::Unknown, _) | (_, Family::Open | Family::Unknown) => true,
        (Family::Integer, Family::Number | Family::Oid) | (Family::Number | Family::Oid, Family::Integer) => {
            true
        }
        _ if is_day(one) && is_day(other) => true,
        (Family::Time, Family::Timetz) | (Family::Timetz, Family::Time) => true,
        _ => one == other,
    };
    // The side that is named first is the one whose type is unusual.
    let (first, second) = match scope.column(left) {
        Some(_) => (left, right),
        None => (right, left),
    };
    (!fit).then(|| format!("{}, and {}", is(scope, first), is(scope, second)))
}

fn is_day(family: Family) -> bool {
    matches!(family, Family::Timestamp | Family::Timestamptz | Family::Date)
}

/// Why a literal cannot be read as a native type.
fn unread(value: &Value, ty: &str) -> Option<String> {
    let (text, reads) = match (value, ty) {
        (Value::String(text), "Uuid" | "Inet" | "Xml") => (text, defaults::misfit(value, ty, &[]).is_none()),
        (Value::String(text), "Bit" | "VarBit") => (text, text.bytes().all(|bit| matches!(bit, b'0' | b'1'))),
        (Value::DateTime(text), "Time" | "Timetz") => (text, !text.contains('-') || !text.contains('T')),
        (Value::DateTime(text), "Timestamp" | "Timestamptz" | "Date") => (text, text.contains('-')),
        _ => return None,
    };
    (!reads).then(|| format!("`{text}` is none"))
}

fn calculated(scope: Scope<'_>, op: ArithmeticOp, left: &Expr, right: &Expr) -> Option<String> {
    use ArithmeticOp::{Add, Divide, Multiply, Subtract};
    let number = |family| matches!(family, Family::Integer | Family::Number | Family::Unknown);
    let (one, other) = (scope.family(left), scope.family(right));
    for (family, side) in [(one, left), (other, right)] {
        if family == Family::Oid {
            return Some(format!(
                "{}, which is no number to calculate with",
                is(scope, side)
            ));
        }
    }
    let fits = match (one, other) {
        (Family::Money, Family::Money) => matches!(op, Add | Subtract | Divide),
        (Family::Money, other) => matches!(op, Multiply | Divide) && number(other),
        (one, Family::Money) => op == Multiply && number(one),
        _ => true,
    };
    let money = match one {
        Family::Money => left,
        _ => right,
    };
    (!fits).then(|| {
        let is = is(scope, money);
        format!("{is}, which is added to its like, and multiplied or divided by a number")
    })
}

/// Casts between these depend on the time zone of the session.
fn depends_on_the_time_zone(scope: Scope<'_>, expr: &Expr) -> Option<String> {
    let sides: Vec<&Expr> = match expr {
        Expr::Compare(_, left, right) => vec![left, right],
        Expr::Coalesce(parts) => parts.iter().collect(),
        _ => return None,
    };
    // That `now()` has no place here is said already.
    let zoned = |expr: &&&Expr| {
        !matches!(**expr, Expr::Now) && matches!(scope.family(expr), Family::Timestamptz | Family::Timetz)
    };
    let plain = |expr: &&&Expr| {
        matches!(
            scope.family(expr),
            Family::Timestamp | Family::Date | Family::Time
        )
    };
    let (zoned, plain) = (sides.iter().find(zoned)?, sides.iter().find(plain)?);
    Some(format!(
        "{}, and {}: which is earlier depends on the session's time zone",
        is(scope, zoned),
        is(scope, plain)
    ))
}

/// `` `a` is `Inet` in PostgreSQL ``
fn is(scope: Scope<'_>, expr: &Expr) -> String {
    match (scope.column(expr), expr) {
        (Some((name, column)), _) => format!("`{name}` is `{}` in PostgreSQL", native::postgresql(column)),
        (None, Expr::Value(Value::Int(number))) => format!("`{number}` is a number"),
        (None, Expr::Value(Value::Number(number))) => format!("`{number}` is a number"),
        (None, _) => match scope.family(expr).native() {
            Some(native) => format!("a part of this is `{native}` in PostgreSQL"),
            None => "a part of this is of another type".to_owned(),
        },
    }
}

//! Defaults that clients make, and values as Python says them.

use super::layout::{Py, atom, call, lambda};
use super::parts::Part;
use super::scope::Scope;
use super::text;
use crate::dialect::{Dialect, native};
use crate::schema::{Column, Default, FieldType, Generator, ScalarType, Value};

/// `default=` of a column, when clients have one.
pub(super) fn client(scope: &Scope<'_>, column: &Column) -> Option<Py> {
    if column.updated_at {
        return now(scope, column);
    }
    match column.default.as_ref()? {
        // The database's own depends on the session's time zone where the column has none, and on SQLite it is a text of
        // another form.
        Default::Now => now(scope, column),
        Default::Client(generator) => Some(generated(scope, column, generator)),
        _ => None,
    }
}

/// A function that tells the time as a column keeps it.
pub(super) fn now(scope: &Scope<'_>, column: &Column) -> Option<Py> {
    let FieldType::Scalar(scalar) = column.ty else {
        return None;
    };
    scope.needs(Part::Now);
    let (name, digits) = match (scope.dialect, native::of(scope.dialect, column)) {
        (Dialect::PostgreSql, Some(native)) => (native.name, native.args.first().copied()),
        // Without a number it keeps whole seconds.
        (Dialect::MySql, Some(native)) => (native.name, Some(native.args.first().copied().unwrap_or(0))),
        _ => ("", Some(3)),
    };
    let moment = format!(
        "_now({})",
        digits.map_or(String::new(), |digits| digits.to_string())
    );
    Some(atom(match (name, scalar) {
        ("Date", _) | ("", ScalarType::Date) => "lambda: _now().date()".to_owned(),
        ("Timetz", _) => format!("lambda: {moment}.timetz()"),
        ("Time", _) | ("", ScalarType::Time) => format!("lambda: {moment}.time()"),
        ("Timestamptz", _) | (_, ScalarType::Instant) => format!("lambda: {moment}"),
        _ => format!("lambda: {moment}.replace(tzinfo=None)"),
    }))
}

fn generated(scope: &Scope<'_>, column: &Column, generator: &Generator) -> Py {
    let is_text = column.ty == FieldType::Scalar(ScalarType::String);
    let part = |part, name: &str| {
        scope.needs(part);
        atom(name)
    };
    match generator {
        Generator::Cuid(1) => part(Part::Cuid, "_cuid"),
        Generator::Cuid(_) => part(Part::Cuid2, "_cuid2"),
        Generator::Ulid => part(Part::Ulid, "_ulid"),
        Generator::Nanoid(None) => part(Part::Nanoid, "_nanoid"),
        Generator::Nanoid(Some(length)) => part(Part::Nanoid, &format!("lambda: _nanoid({length})")),
        Generator::Uuid(7) => part(
            Part::Uuid7,
            if is_text {
                "lambda: str(_uuid7())"
            } else {
                "_uuid7"
            },
        ),
        Generator::Uuid(_) => {
            scope.import_name("uuid", "uuid4");
            atom(if is_text { "lambda: str(uuid4())" } else { "uuid4" })
        }
        Generator::Value(Value::Json(json)) => loaded(scope, json),
        Generator::Value(value) => literal(scope, column, value),
        Generator::List(values) => {
            let values: Vec<Py> = values.iter().map(|one| literal(scope, column, one)).collect();
            lambda(Py::List(values))
        }
    }
}

fn loaded(scope: &Scope<'_>, json: &str) -> Py {
    scope.import("json");
    lambda(call("json.loads", vec![atom(text::string(json))]))
}

fn literal(scope: &Scope<'_>, column: &Column, value: &Value) -> Py {
    let scalar = match column.ty {
        FieldType::Scalar(scalar) => Some(scalar),
        _ => None,
    };
    match value {
        Value::String(one) if scalar == Some(ScalarType::Uuid) => {
            scope.import_name("uuid", "UUID");
            call("UUID", vec![atom(text::string(one))])
        }
        Value::String(one) => atom(text::string(one)),
        Value::Int(number) if scalar == Some(ScalarType::Decimal) => decimal(scope, &number.to_string()),
        Value::Number(number) if scalar == Some(ScalarType::Decimal) => decimal(scope, number),
        Value::Int(number) => atom(number.to_string()),
        Value::Number(number) => call("float", vec![atom(text::string(number))]),
        Value::Bool(truth) => atom(if *truth { "True" } else { "False" }),
        Value::Variant(id, at) => atom(scope.enum_(*id).map_or_else(String::new, |one| {
            let member = one.members.get(*at as usize).map_or("", String::as_str);
            format!("{}.{member}", one.name)
        })),
        Value::Json(json) => {
            scope.import("json");
            call("json.loads", vec![atom(text::string(json))])
        }
        Value::DateTime(moment) => time(scope, column, scalar, moment),
        Value::Bytes(bytes) => atom(text::bytes(bytes)),
    }
}

fn decimal(scope: &Scope<'_>, digits: &str) -> Py {
    scope.import_name("decimal", "Decimal");
    let whole = digits.parse::<i64>().map(|number| number.to_string());
    call(
        "Decimal",
        vec![atom(whole.unwrap_or_else(|_| text::string(digits)))],
    )
}

fn time(scope: &Scope<'_>, column: &Column, scalar: Option<ScalarType>, moment: &str) -> Py {
    scope.import("datetime as dt");
    let name = native::of(scope.dialect, column).map_or("", |native| native.name);
    let whole = match (moment.contains('-'), moment.contains(':')) {
        (true, false) => format!("{moment}T00:00:00"),
        (false, true) => format!("1970-01-01T{moment}"),
        _ => moment.to_owned(),
    };
    let parsed = call("dt.datetime.fromisoformat", vec![atom(text::string(&whole))]);
    let after = match (name, scalar) {
        ("Date", _) | ("", Some(ScalarType::Date)) => ".date()",
        ("Time", _) | ("", Some(ScalarType::Time)) => ".time()",
        ("Timetz", _) => ".timetz()",
        (_, Some(ScalarType::Instant)) => ".astimezone(dt.UTC)",
        _ => ".replace(tzinfo=None)",
    };
    atom(format!("{}{after}", super::layout::flat(&parsed)))
}

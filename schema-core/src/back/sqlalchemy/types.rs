//! Types of columns, in Python and in SQLAlchemy.

mod mysql;

use super::layout::{Py, atom, call, keyword};
use super::parts::Part;
use super::scope::Scope;
use super::text;
use crate::dialect::{Dialect, native};
use crate::schema::{Column, FieldType, ScalarType};

/// The two types of a column.
pub(super) struct Type {
    /// `str`, `dt.datetime`, `list[Status]`: without `Mapped` and `| None`.
    pub(super) annotation: String,
    /// `sa.Text`
    pub(super) expr: Py,
    /// Python's type does not say whether the column may be null.
    pub(super) says_nullable: bool,
    /// Kept out of queries that do not ask for it.
    pub(super) is_deferred: bool,
}

/// The types of a column; of a list, those of the list.
pub(super) fn of(scope: &Scope<'_>, column: &Column) -> Type {
    let mut element = element(scope, column);
    if let Some(collation) = &column.collation {
        let said = keyword("collation", atom(text::string(collation)));
        element.expr = match element.expr {
            Py::Call(head, mut args) => {
                args.push(said);
                Py::Call(head, args)
            }
            Py::Atom(head) if head.starts_with("sa.") => call(head, vec![said]),
            other => other,
        };
    }
    if !column.list {
        return Type {
            says_nullable: element.annotation == "Any",
            annotation: element.annotation,
            expr: element.expr,
            is_deferred: matches!(column.ty, FieldType::Unsupported(_)),
        };
    }
    scope.needs(Part::ListOrEmpty);
    scope.import_name("sqlalchemy.ext.mutable", "MutableList");
    let list = call("ListOrEmpty", vec![element.expr]);
    Type {
        annotation: format!("list[{}]", element.annotation),
        expr: call("MutableList.as_mutable", vec![list]),
        says_nullable: true,
        is_deferred: matches!(column.ty, FieldType::Unsupported(_)),
    }
}

/// The type of a column of a join table, in the words of the key that it refers to.
pub(super) fn element_expr(scope: &Scope<'_>, column: &Column) -> Py {
    element(scope, column).expr
}

struct Element {
    annotation: String,
    expr: Py,
}

fn element(scope: &Scope<'_>, column: &Column) -> Element {
    let made = |annotation: &str, expr: Py| Element {
        annotation: annotation.to_owned(),
        expr,
    };
    match &column.ty {
        FieldType::Unsupported(spec) => {
            scope.needs(Part::Opaque);
            made("Any", call("Opaque", vec![atom(text::string(spec))]))
        }
        FieldType::Enum(id) => match scope.enum_(*id) {
            Some(one) => made(&one.name, atom(one.constant.clone())),
            None => made("str", atom("sa.Text")),
        },
        FieldType::Scalar(scalar) => match scope.dialect {
            Dialect::Sqlite => {
                let (annotation, expr) = sqlite(scope, *scalar);
                made(annotation, expr)
            }
            Dialect::PostgreSql => match native::of(scope.dialect, column) {
                Some(native) => {
                    let (annotation, expr) = postgres(scope, *scalar, &native, column.list);
                    made(annotation, expr)
                }
                None => made("Any", atom("sa.Text")),
            },
            Dialect::MySql => match native::of(scope.dialect, column) {
                Some(native) => {
                    let (annotation, expr) = mysql::of(scope, *scalar, &native);
                    made(annotation, expr)
                }
                None => made("Any", atom("sa.Text")),
            },
        },
    }
}

fn sqlite(scope: &Scope<'_>, scalar: ScalarType) -> (&'static str, Py) {
    let part = |part, annotation, name: &str| {
        scope.needs(part);
        (annotation, atom(name))
    };
    match scalar {
        ScalarType::String => ("str", atom("sa.Text")),
        ScalarType::Bool => ("bool", atom("sa.Boolean")),
        ScalarType::Int16 | ScalarType::Int32 => ("int", atom("sa.Integer")),
        ScalarType::Int64 => ("int", atom("sa.BigInteger")),
        ScalarType::Float32 | ScalarType::Float64 => ("float", atom("sa.REAL")),
        ScalarType::Decimal => {
            scope.import_name("decimal", "Decimal");
            part(Part::DecimalText, "Decimal", "DecimalText")
        }
        ScalarType::Instant => {
            scope.import("datetime as dt");
            part(Part::UtcTimestampSqlite, "dt.datetime", "UtcTimestamp")
        }
        ScalarType::DateTime => part(Part::NaiveTimestamp, "dt.datetime", "NaiveTimestamp"),
        ScalarType::Date => part(Part::DateText, "dt.date", "DateText"),
        ScalarType::Time => part(Part::TimeText, "dt.time", "TimeText"),
        ScalarType::Uuid => part(Part::UuidText, "UUID", "UuidText"),
        ScalarType::Json => {
            scope.import_name("typing", "Any");
            scope.needs(Part::Jsonb);
            ("Any", call("Jsonb", vec![none_as_null()]))
        }
        ScalarType::Bytes => ("bytes", atom("sa.LargeBinary")),
    }
}

fn none_as_null() -> Py {
    keyword("none_as_null", atom("True"))
}

fn postgres(
    scope: &Scope<'_>,
    scalar: ScalarType,
    native: &native::Native,
    is_element: bool,
) -> (&'static str, Py) {
    let numbers = || -> Vec<Py> { native.args.iter().map(|arg| atom(arg.to_string())).collect() };
    let sized = |head: &str| match native.args.is_empty() {
        true => atom(head),
        false => call(head, numbers()),
    };
    let pg = || scope.import_name("sqlalchemy.dialects", "postgresql as pg");
    let precision = || {
        let args = native.args.first();
        args.map(|digits| keyword("precision", atom(digits.to_string())))
    };
    let zone = || keyword("timezone", atom("True"));
    match native.name {
        "VarChar" => ("str", sized("sa.String")),
        "Char" => ("str", sized("sa.CHAR")),
        "Uuid" if scalar == ScalarType::String => {
            ("str", call("sa.Uuid", vec![keyword("as_uuid", atom("False"))]))
        }
        "Uuid" => {
            scope.import_name("uuid", "UUID");
            ("UUID", atom("sa.Uuid"))
        }
        "Inet" => {
            scope.needs(Part::InetText);
            ("str", atom("InetText"))
        }
        "Bit" => {
            pg();
            ("str", sized("pg.BIT"))
        }
        "VarBit" => {
            pg();
            let mut args = numbers();
            args.push(keyword("varying", atom("True")));
            ("str", call("pg.BIT", args))
        }
        "Xml" => {
            scope.needs(Part::Opaque);
            ("str", call("Opaque", vec![atom("\"XML\"")]))
        }
        "Citext" => {
            pg();
            ("str", atom("pg.CITEXT"))
        }
        "Boolean" => ("bool", atom("sa.Boolean")),
        "Integer" => ("int", atom("sa.Integer")),
        "SmallInt" => ("int", atom("sa.SmallInteger")),
        "Oid" => {
            pg();
            ("int", atom("pg.OID"))
        }
        "BigInt" => ("int", atom("sa.BigInteger")),
        "DoublePrecision" => ("float", atom("sa.Double")),
        "Real" => ("float", atom("sa.REAL")),
        "Decimal" => {
            scope.import_name("decimal", "Decimal");
            ("Decimal", sized("sa.Numeric"))
        }
        // The expressions around a column do not reach the elements of a list.
        "Money" if is_element => {
            pg();
            ("str", atom("pg.MONEY"))
        }
        "Money" => {
            scope.needs(Part::Money);
            ("Decimal", atom("Money"))
        }
        "Timestamp" | "Timestamptz" => {
            scope.import("datetime as dt");
            let has_zone = native.name == "Timestamptz";
            if scalar == ScalarType::Instant {
                scope.needs(Part::UtcTimestampPostgres);
                let mut args = numbers();
                args.extend(has_zone.then(zone));
                return (
                    "dt.datetime",
                    match args.is_empty() {
                        true => atom("UtcTimestamp"),
                        false => call("UtcTimestamp", args),
                    },
                );
            }
            pg();
            let mut args: Vec<Py> = has_zone.then(zone).into_iter().collect();
            args.extend(precision());
            (
                "dt.datetime",
                match args.is_empty() {
                    true => atom("pg.TIMESTAMP"),
                    false => call("pg.TIMESTAMP", args),
                },
            )
        }
        "Date" => {
            scope.import("datetime as dt");
            ("dt.date", atom("sa.Date"))
        }
        "Time" | "Timetz" => {
            scope.import("datetime as dt");
            pg();
            let mut args: Vec<Py> = (native.name == "Timetz").then(zone).into_iter().collect();
            args.extend(precision());
            (
                "dt.time",
                match args.is_empty() {
                    true => atom("pg.TIME"),
                    false => call("pg.TIME", args),
                },
            )
        }
        "Json" | "JsonB" => {
            pg();
            scope.import_name("typing", "Any");
            let head = if native.name == "Json" {
                "pg.JSON"
            } else {
                "pg.JSONB"
            };
            ("Any", call(head, vec![none_as_null()]))
        }
        "ByteA" => ("bytes", atom("sa.LargeBinary")),
        _ => ("str", atom("sa.Text")),
    }
}

//! MySQL's types.

use super::none_as_null;
use crate::back::sqlalchemy::layout::{Py, atom, call, keyword};
use crate::back::sqlalchemy::parts::Part;
use crate::back::sqlalchemy::scope::Scope;
use crate::dialect::native::Native;
use crate::schema::ScalarType;

/// The types of a column in Python and in SQLAlchemy.
pub(super) fn of(scope: &Scope<'_>, scalar: ScalarType, native: &Native) -> (&'static str, Py) {
    let numbers = || -> Vec<Py> { native.args.iter().map(|arg| atom(arg.to_string())).collect() };
    let my = || scope.import_name("sqlalchemy.dialects", "mysql as my");
    let whole = |head: &str| {
        my();
        let unsigned = native.name.starts_with("Unsigned");
        let unsigned = unsigned.then(|| keyword("unsigned", atom("True")));
        ("int", call(head, unsigned.into_iter().collect()))
    };
    let own = |annotation, head: &str| {
        my();
        (annotation, call(head, numbers()))
    };
    match native.name {
        "VarChar" | "Char" if scalar == ScalarType::Uuid => {
            scope.needs(Part::UuidTextMySql);
            ("UUID", call("UuidText", numbers()))
        }
        "VarChar" => ("str", call("sa.String", numbers())),
        "Char" => ("str", call("sa.CHAR", numbers())),
        "TinyText" => own("str", "my.TINYTEXT"),
        "MediumText" => own("str", "my.MEDIUMTEXT"),
        "LongText" => own("str", "my.LONGTEXT"),
        "TinyInt" if scalar == ScalarType::Bool => ("bool", atom("sa.Boolean")),
        "UnsignedTinyInt" | "Bit" if scalar == ScalarType::Bool => {
            scope.needs(Part::Truth);
            let (_, kept_as) = match native.name {
                "Bit" => own("int", "my.BIT"),
                _ => whole("my.TINYINT"),
            };
            ("bool", call("Truth", vec![kept_as]))
        }
        "Bit" => own("bytes", "my.BIT"),
        "TinyInt" | "UnsignedTinyInt" => whole("my.TINYINT"),
        "SmallInt" => ("int", atom("sa.SmallInteger")),
        "UnsignedSmallInt" => whole("my.SMALLINT"),
        "MediumInt" | "UnsignedMediumInt" => whole("my.MEDIUMINT"),
        "Int" => ("int", atom("sa.Integer")),
        "UnsignedInt" => whole("my.INTEGER"),
        "BigInt" => ("int", atom("sa.BigInteger")),
        "UnsignedBigInt" => whole("my.BIGINT"),
        "Year" => own("int", "my.YEAR"),
        "Float" => ("float", atom("sa.Float")),
        "Double" => ("float", atom("sa.Double")),
        "Decimal" => {
            scope.import_name("decimal", "Decimal");
            ("Decimal", call("sa.Numeric", numbers()))
        }
        "DateTime" | "Timestamp" | "Time" | "Date" => time(scope, scalar, native),
        "Json" => {
            scope.import_name("typing", "Any");
            ("Any", call("sa.JSON", vec![none_as_null()]))
        }
        "LongBlob" => own("bytes", "my.LONGBLOB"),
        "MediumBlob" => own("bytes", "my.MEDIUMBLOB"),
        "TinyBlob" => own("bytes", "my.TINYBLOB"),
        "Blob" => ("bytes", atom("sa.LargeBinary")),
        "Binary" => ("bytes", call("sa.BINARY", numbers())),
        "VarBinary" => ("bytes", call("sa.VARBINARY", numbers())),
        _ => ("str", atom("sa.Text")),
    }
}

fn time(scope: &Scope<'_>, scalar: ScalarType, native: &Native) -> (&'static str, Py) {
    scope.import("datetime as dt");
    let digits = native.args.first().map(|digits| atom(digits.to_string()));
    if native.name == "Date" {
        return ("dt.date", atom("sa.Date"));
    }
    if scalar == ScalarType::Instant && native.name != "Time" {
        scope.needs(Part::UtcTimestampMySql);
        let mut args: Vec<Py> = digits.into_iter().collect();
        if native.name == "Timestamp" {
            args.push(keyword("timestamp", atom("True")));
        }
        return ("dt.datetime", call("UtcTimestamp", args));
    }
    scope.import_name("sqlalchemy.dialects", "mysql as my");
    let precision = digits.map(|digits| keyword("fsp", digits)).into_iter().collect();
    match native.name {
        "Time" => ("dt.time", call("my.TIME", precision)),
        "Timestamp" => ("dt.datetime", call("my.TIMESTAMP", precision)),
        _ => ("dt.datetime", call("my.DATETIME", precision)),
    }
}

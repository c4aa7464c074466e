//! Queries on SQLite.

use std::borrow::Cow;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments as _, AssertSqlSafe, Executor as _, Sqlite, SqliteConnection};

use super::children::{Children, Written};
use super::driver::{Driver, Rows, Sealed};
use crate::error::Error;
use crate::model::Entity;
use crate::query::statement::{Dialect, Table};
use crate::value::{DAY_MICROS, Datum, Kind, iso};

impl Sealed for Sqlite {}

impl Driver for Sqlite {
    const DIALECT: Dialect = Dialect::Sqlite;

    fn bind(arguments: &mut SqliteArguments, kind: Kind, value: Datum) -> Result<(), Error> {
        bind(arguments, kind, value).map_err(|error| Error::Driver(sqlx::Error::Encode(error)))
    }

    fn bind_table(arguments: &mut SqliteArguments, table: Table) -> Result<(), Error> {
        let Table { kinds, values } = table;
        sqlx::Arguments::reserve(arguments, values.len(), 0);
        for (kind, value) in kinds.iter().cycle().zip(values) {
            Self::bind(arguments, *kind, value)?;
        }
        Ok(())
    }

    fn rows<'a>(
        connection: &'a mut SqliteConnection,
        text: String,
        arguments: SqliteArguments,
    ) -> Rows<'a, Self> {
        connection.fetch_many(sqlx::query_with(AssertSqlSafe(text), arguments))
    }

    fn first<'a>(
        connection: &'a mut SqliteConnection,
        text: String,
        arguments: SqliteArguments,
    ) -> BoxFuture<'a, Result<Option<SqliteRow>, sqlx::Error>> {
        connection.fetch_optional(sqlx::query_with(AssertSqlSafe(text), arguments))
    }

    async fn execute(
        connection: &mut SqliteConnection,
        text: String,
        arguments: SqliteArguments,
    ) -> Result<u64, sqlx::Error> {
        let result = sqlx::query_with(AssertSqlSafe(text), arguments)
            .execute(connection)
            .await?;
        Ok(result.rows_affected())
    }

    fn children<'a, M: Entity>(
        children: Box<dyn Children<M>>,
        connection: &'a mut SqliteConnection,
        written: Written<'a, M>,
    ) -> BoxFuture<'a, Result<(), Error>> {
        children.sqlite(connection, written)
    }
}

/// Binds a value in the form in which SQLite keeps it.
fn bind(arguments: &mut SqliteArguments, kind: Kind, value: Datum) -> Result<(), sqlx::error::BoxDynError> {
    match value {
        Datum::Null | Datum::Invalid(_) => arguments.add(None::<String>),
        Datum::Bool(value) => arguments.add(value),
        Datum::Int(number) => arguments.add(number),
        // The shortest digits of the narrow type, so that a comparison with what another client wrote holds.
        Datum::Float(number) if kind == Kind::F32 => arguments.add(shortest(number)),
        Datum::Float(number) => arguments.add(number),
        Datum::Bytes(bytes) => arguments.add(bytes),
        Datum::List(list) => arguments.add(json_list(kind, list)),
        Datum::Text(Cow::Owned(text)) if text.len() > SHORT => arguments.add(text),
        Datum::Micros(micros) => arguments.add(Arc::<str>::from(iso(micros).as_str())),
        value => arguments.add(Arc::<str>::from(text(&value))),
    }
}

/// Texts of so many bytes are copied into one piece of memory. The connection's thread, which drops them, has then one
/// piece to give back to the memory of another thread, and not two: that costs more than the copy.
const SHORT: usize = 512;

/// The number with the fewest digits that is this one to a narrow type, as other clients read and write it.
fn shortest(number: f64) -> f64 {
    let narrow = number as f32;
    narrow.to_string().parse().unwrap_or(f64::from(narrow))
}

/// What SQLite keeps as text.
fn text(value: &Datum) -> Cow<'_, str> {
    let moment = |micros| Cow::Owned(iso(micros).as_str().to_owned());
    match value {
        Datum::Text(text) => Cow::Borrowed(text),
        Datum::Decimal(digits) => Cow::Borrowed(digits),
        Datum::Micros(micros) | Datum::TimeOfDay(micros) => moment(*micros),
        Datum::Days(days) => moment(i64::from(*days) * DAY_MICROS),
        Datum::Uuid(bytes) => Cow::Owned(uuid::Uuid::from_bytes(*bytes).hyphenated().to_string()),
        #[cfg(feature = "json")]
        Datum::Json(json) => Cow::Owned(json.to_string()),
        _ => Cow::Borrowed(""),
    }
}

/// Several values as one JSON text, whose elements `json_each` gives back.
fn json_list(kind: Kind, list: Vec<Datum>) -> String {
    let mut out = String::from("[");
    for (position, value) in list.into_iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        match value {
            Datum::Null | Datum::Invalid(_) => out.push_str("null"),
            Datum::Bool(value) => out.push_str(if value { "true" } else { "false" }),
            Datum::Int(number) => out.push_str(&number.to_string()),
            // Infinity is what is too large for any number.
            Datum::Float(number) if number.is_infinite() => {
                out.push_str(if number > 0.0 { "9e999" } else { "-9e999" });
            }
            Datum::Float(number) if kind == Kind::List(&Kind::F32) => {
                out.push_str(&format!("{:?}", shortest(number)))
            }
            Datum::Float(number) => out.push_str(&format!("{number:?}")),
            // A number, as its column has it.
            Datum::Decimal(digits) => out.push_str(&digits),
            Datum::Bytes(bytes) => {
                out.push('"');
                bytes.iter().for_each(|byte| out.push_str(&format!("{byte:02X}")));
                out.push('"');
            }
            Datum::List(list) => out.push_str(&json_list(kind, list)),
            value => quoted(&mut out, &text(&value)),
        }
    }
    out.push(']');
    out
}

/// A JSON string (RFC 8259, section 7).
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

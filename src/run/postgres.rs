//! Queries on PostgreSQL.

use futures_util::future::BoxFuture;
use sqlx::postgres::{PgArguments, PgBindIterExt as _, PgRow};
use sqlx::{Arguments as _, AssertSqlSafe, Executor as _, PgConnection, Postgres};

use super::children::{Children, Written};
use super::driver::{Driver, Rows, Sealed};
use crate::error::Error;
use crate::model::Entity;
use crate::query::statement::Dialect;
use crate::value::{Datum, Kind};

impl Sealed for Postgres {}

impl Driver for Postgres {
    const DIALECT: Dialect = Dialect::Postgres;

    fn bind(arguments: &mut PgArguments, kind: Kind, value: Datum) -> Result<(), Error> {
        bind(arguments, kind, value).map_err(|error| Error::Driver(sqlx::Error::Encode(error)))
    }

    fn rows<'a>(connection: &'a mut PgConnection, text: String, arguments: PgArguments) -> Rows<'a, Self> {
        connection.fetch_many(sqlx::query_with(AssertSqlSafe(text), arguments))
    }

    fn first<'a>(
        connection: &'a mut PgConnection,
        text: String,
        arguments: PgArguments,
    ) -> BoxFuture<'a, Result<Option<PgRow>, sqlx::Error>> {
        connection.fetch_optional(sqlx::query_with(AssertSqlSafe(text), arguments))
    }

    async fn execute(
        connection: &mut PgConnection,
        text: String,
        arguments: PgArguments,
    ) -> Result<u64, sqlx::Error> {
        let result = sqlx::query_with(AssertSqlSafe(text), arguments)
            .execute(connection)
            .await?;
        Ok(result.rows_affected())
    }

    fn children<'a, M: Entity>(
        children: Box<dyn Children<M>>,
        connection: &'a mut PgConnection,
        written: Written<'a, M>,
    ) -> BoxFuture<'a, Result<(), Error>> {
        children.postgres(connection, written)
    }
}

type Bound = Result<(), sqlx::error::BoxDynError>;

/// Binds a value as what its column is, null as well: a statement is kept by its text, with the types that it was bound
/// with first.
fn bind(arguments: &mut PgArguments, kind: Kind, value: Datum) -> Bound {
    if let Kind::List(element) = kind {
        return bind_list(arguments, *element, value);
    }
    match kind {
        Kind::Bool => arguments.add(bool_of(value)),
        Kind::I16 => arguments.add(integer::<i16>(value)?),
        Kind::I32 => arguments.add(integer::<i32>(value)?),
        Kind::I64 => arguments.add(integer::<i64>(value)?),
        Kind::F32 => arguments.add(float(value).map(|number| number as f32)),
        Kind::F64 => arguments.add(float(value)),
        Kind::Bytes => arguments.add(match value {
            Datum::Bytes(bytes) => Some(bytes),
            _ => None,
        }),
        #[cfg(any(feature = "chrono", feature = "time"))]
        Kind::Instant | Kind::Timestamp | Kind::Date | Kind::Time => moments::bind(arguments, kind, value),
        #[cfg(feature = "uuid")]
        Kind::Uuid => arguments.add(uuid_of(value)),
        #[cfg(feature = "json")]
        Kind::Json => arguments.add(json_of(value)),
        _ => arguments.add(text_of(value)),
    }
}

/// An array, encoded as its values come, without a list of them in between.
fn bind_list(arguments: &mut PgArguments, element: Kind, value: Datum) -> Bound {
    let Datum::List(list) = value else {
        return bind_no_list(arguments, element);
    };
    // Arrays know their size before they are written to.
    sqlx::Arguments::reserve(arguments, 1, list.len() * 16);
    macro_rules! add {
        ($one:expr) => {
            arguments.add(list.into_iter().map($one).bind_iter())
        };
    }
    match element {
        Kind::Bool => add!(bool_of),
        Kind::I16 => {
            fit::<i16>(&list)?;
            add!(|value| integer::<i16>(value).ok().flatten())
        }
        Kind::I32 => {
            fit::<i32>(&list)?;
            add!(|value| integer::<i32>(value).ok().flatten())
        }
        Kind::I64 => add!(|value| integer::<i64>(value).ok().flatten()),
        Kind::F32 => add!(|value| float(value).map(|number| number as f32)),
        Kind::F64 => add!(float),
        Kind::Bytes => add!(|value| match value {
            Datum::Bytes(bytes) => Some(bytes),
            _ => None,
        }),
        #[cfg(any(feature = "chrono", feature = "time"))]
        Kind::Instant | Kind::Timestamp | Kind::Date | Kind::Time => {
            moments::bind_list(arguments, element, Some(list))
        }
        #[cfg(feature = "uuid")]
        Kind::Uuid => add!(uuid_of),
        #[cfg(feature = "json")]
        Kind::Json => add!(json_of),
        _ => add!(text_of),
    }
}

/// Null, of the type that the list would have.
fn bind_no_list(arguments: &mut PgArguments, element: Kind) -> Bound {
    match element {
        Kind::Bool => arguments.add(None::<Vec<bool>>),
        Kind::I16 => arguments.add(None::<Vec<i16>>),
        Kind::I32 => arguments.add(None::<Vec<i32>>),
        Kind::I64 => arguments.add(None::<Vec<i64>>),
        Kind::F32 => arguments.add(None::<Vec<f32>>),
        Kind::F64 => arguments.add(None::<Vec<f64>>),
        Kind::Bytes => arguments.add(None::<Vec<Vec<u8>>>),
        #[cfg(any(feature = "chrono", feature = "time"))]
        Kind::Instant | Kind::Timestamp | Kind::Date | Kind::Time => {
            moments::bind_list(arguments, element, None)
        }
        #[cfg(feature = "uuid")]
        Kind::Uuid => arguments.add(None::<Vec<uuid::Uuid>>),
        #[cfg(feature = "json")]
        Kind::Json => arguments.add(None::<Vec<serde_json::Value>>),
        _ => arguments.add(None::<Vec<String>>),
    }
}

/// All integers of a list are in the range of the type.
fn fit<T: TryFrom<i64>>(list: &[Datum]) -> Bound {
    let fits = |value: &Datum| !matches!(value, Datum::Int(number) if T::try_from(*number).is_err());
    if list.iter().all(fits) {
        Ok(())
    } else {
        Err(TOO_LARGE.into())
    }
}

const TOO_LARGE: &str = "an integer that is too large for its column";

fn bool_of(value: Datum) -> Option<bool> {
    match value {
        Datum::Bool(value) => Some(value),
        _ => None,
    }
}

fn integer<T: TryFrom<i64>>(value: Datum) -> Result<Option<T>, sqlx::error::BoxDynError> {
    match value {
        Datum::Int(number) => match T::try_from(number) {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(TOO_LARGE.into()),
        },
        _ => Ok(None),
    }
}

fn float(value: Datum) -> Option<f64> {
    match value {
        Datum::Float(number) => Some(number),
        Datum::Int(number) => Some(number as f64),
        _ => None,
    }
}

fn text_of(value: Datum) -> Option<String> {
    match value {
        Datum::Text(text) => Some(text.into_owned()),
        Datum::Decimal(digits) => Some(digits),
        Datum::Int(number) => Some(number.to_string()),
        Datum::Float(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(feature = "uuid")]
fn uuid_of(value: Datum) -> Option<uuid::Uuid> {
    match value {
        Datum::Uuid(bytes) => Some(uuid::Uuid::from_bytes(bytes)),
        Datum::Text(text) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(feature = "json")]
fn json_of(value: Datum) -> Option<serde_json::Value> {
    match value {
        Datum::Json(json) => Some(json),
        _ => None,
    }
}

/// Points in time, in the types of whichever crate is there.
#[cfg(any(feature = "chrono", feature = "time"))]
mod moments {
    use sqlx::Arguments as _;
    use sqlx::postgres::PgArguments;

    use super::Bound;
    use crate::value::moment::{date_of, time_of, timestamp_of};
    use crate::value::{Datum, Kind};

    #[cfg(feature = "chrono")]
    type Plain = chrono::NaiveDateTime;
    #[cfg(all(feature = "time", not(feature = "chrono")))]
    type Plain = time::PrimitiveDateTime;

    #[cfg(feature = "chrono")]
    fn in_utc(plain: Plain) -> chrono::DateTime<chrono::Utc> {
        plain.and_utc()
    }

    #[cfg(all(feature = "time", not(feature = "chrono")))]
    fn in_utc(plain: Plain) -> time::OffsetDateTime {
        plain.assume_utc()
    }

    fn timestamp(value: &Datum) -> Result<Option<Plain>, sqlx::error::BoxDynError> {
        match value {
            Datum::Micros(micros) => match timestamp_of(*micros) {
                Some(plain) => Ok(Some(plain)),
                None => Err("a point in time that is too far away".into()),
            },
            _ => Ok(None),
        }
    }

    macro_rules! date {
        ($value:expr) => {
            match $value {
                Datum::Days(days) => date_of(days),
                _ => None,
            }
        };
    }

    macro_rules! time {
        ($value:expr) => {
            match $value {
                Datum::TimeOfDay(micros) => time_of(micros),
                _ => None,
            }
        };
    }

    pub(super) fn bind(arguments: &mut PgArguments, kind: Kind, value: Datum) -> Bound {
        match kind {
            Kind::Instant => arguments.add(timestamp(&value)?.map(in_utc)),
            Kind::Timestamp => arguments.add(timestamp(&value)?),
            Kind::Date => arguments.add(date!(value)),
            _ => arguments.add(time!(value)),
        }
    }

    pub(super) fn bind_list(arguments: &mut PgArguments, kind: Kind, list: Option<Vec<Datum>>) -> Bound {
        let plain = |list: Vec<Datum>| list.iter().map(timestamp).collect::<Result<Vec<_>, _>>();
        match kind {
            Kind::Instant => {
                let instant = |value: &Datum| Ok(timestamp(value)?.map(in_utc));
                let instants = list.map(|list| {
                    list.iter()
                        .map(instant)
                        .collect::<Result<Vec<_>, sqlx::error::BoxDynError>>()
                });
                arguments.add(instants.transpose()?)
            }
            Kind::Timestamp => arguments.add(list.map(plain).transpose()?),
            Kind::Date => {
                arguments.add(list.map(|list| list.into_iter().map(|one| date!(one)).collect::<Vec<_>>()))
            }
            _ => arguments.add(list.map(|list| list.into_iter().map(|one| time!(one)).collect::<Vec<_>>())),
        }
    }
}

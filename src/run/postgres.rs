//! Queries on PostgreSQL.

use futures_util::future::BoxFuture;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgArgumentBuffer, PgArguments, PgBindIterExt as _, PgHasArrayType, PgRow, PgTypeInfo};
use sqlx::{Arguments as _, AssertSqlSafe, Executor as _, PgConnection, Postgres};

use super::children::{Children, Written};
use super::driver::{Driver, Rows, Sealed};
use crate::error::Error;
use crate::model::Entity;
use crate::query::statement::{Dialect, Table};
use crate::value::{Datum, Kind};

impl Sealed for Postgres {}

impl Driver for Postgres {
    const DIALECT: Dialect = Dialect::Postgres;

    fn bind(arguments: &mut PgArguments, kind: Kind, value: Datum) -> Result<(), Error> {
        bind(arguments, kind, value).map_err(|error| Error::Driver(sqlx::Error::Encode(error)))
    }

    fn bind_table(arguments: &mut PgArguments, table: Table) -> Result<(), Error> {
        let width = table.kinds.len();
        sqlx::Arguments::reserve(arguments, width, table.values.len() * 16);
        for (at, kind) in table.kinds.iter().enumerate() {
            let column = table.values.iter().skip(at).step_by(width);
            bind_all(arguments, element_of(*kind), column)
                .map_err(|error| Error::Driver(sqlx::Error::Encode(error)))?;
        }
        Ok(())
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

type Bound = Result<(), BoxDynError>;

/// Binds a value as what its column is, null as well: a statement is kept by its text, with the types that it was bound
/// with first.
fn bind(arguments: &mut PgArguments, kind: Kind, value: Datum) -> Bound {
    if let Kind::List(element) = kind {
        return bind_list(arguments, *element, value);
    }
    let value = &value;
    match kind {
        Kind::Bool => arguments.add(bool_of(value)),
        Kind::I16 => arguments.add(integer::<i16>(value)?),
        Kind::I32 => arguments.add(integer::<i32>(value)?),
        Kind::I64 => arguments.add(integer::<i64>(value)?),
        Kind::F32 => arguments.add(float(value).map(|number| number as f32)),
        Kind::F64 => arguments.add(float(value)),
        Kind::Bytes => arguments.add(bytes_of(value)),
        #[cfg(any(feature = "chrono", feature = "time"))]
        Kind::Instant | Kind::Timestamp | Kind::Date | Kind::Time => moments::bind(arguments, kind, value),
        #[cfg(feature = "uuid")]
        Kind::Uuid => arguments.add(uuid_of(value)),
        #[cfg(feature = "json")]
        Kind::Json => arguments.add(json_of(value)),
        _ => arguments.add(Text(value)),
    }
}

/// What stands in a list.
fn element_of(list: Kind) -> Kind {
    match list {
        Kind::List(element) => *element,
        kind => kind,
    }
}

/// A list.
fn bind_list(arguments: &mut PgArguments, element: Kind, value: Datum) -> Bound {
    let Datum::List(list) = value else {
        return bind_no_list(arguments, element);
    };
    // Arrays know their size before they are written to.
    sqlx::Arguments::reserve(arguments, 1, list.len() * 16);
    bind_all(arguments, element, list.iter())
}

/// Binds values each of which may be refused. An array is encoded by an iterator, which has no place for an error: what is
/// refused is null there, and said afterwards.
macro_rules! checked {
    ($arguments:expr, $values:expr, $one:expr) => {{
        let mut refused = None;
        let values = $values.map(|value| {
            $one(value).unwrap_or_else(|error: BoxDynError| {
                refused = Some(error);
                None
            })
        });
        $arguments.add(values.bind_iter())?;
        refused.map_or(Ok(()), Err)
    }};
}

/// An array, encoded as its values come, without a list of them in between.
fn bind_all<'v>(
    arguments: &mut PgArguments,
    element: Kind,
    values: impl Iterator<Item = &'v Datum>,
) -> Bound {
    macro_rules! add {
        ($one:expr) => {
            arguments.add(values.map($one).bind_iter())
        };
    }
    match element {
        Kind::Bool => add!(bool_of),
        Kind::I16 => checked!(arguments, values, integer::<i16>),
        Kind::I32 => checked!(arguments, values, integer::<i32>),
        Kind::I64 => checked!(arguments, values, integer::<i64>),
        Kind::F32 => add!(|value| float(value).map(|number| number as f32)),
        Kind::F64 => add!(float),
        Kind::Bytes => add!(bytes_of),
        #[cfg(any(feature = "chrono", feature = "time"))]
        Kind::Instant | Kind::Timestamp | Kind::Date | Kind::Time => {
            moments::bind_all(arguments, element, values)
        }
        #[cfg(feature = "uuid")]
        Kind::Uuid => add!(uuid_of),
        #[cfg(feature = "json")]
        Kind::Json => add!(json_of),
        _ => add!(Text),
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
            moments::bind_no_list(arguments, element)
        }
        #[cfg(feature = "uuid")]
        Kind::Uuid => arguments.add(None::<Vec<uuid::Uuid>>),
        #[cfg(feature = "json")]
        Kind::Json => arguments.add(None::<Vec<serde_json::Value>>),
        _ => arguments.add(None::<Vec<String>>),
    }
}

fn bool_of(value: &Datum) -> Option<bool> {
    match value {
        Datum::Bool(value) => Some(*value),
        _ => None,
    }
}

fn integer<T: TryFrom<i64>>(value: &Datum) -> Result<Option<T>, BoxDynError> {
    match value {
        Datum::Int(number) => match T::try_from(*number) {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err("an integer that is too large for its column".into()),
        },
        _ => Ok(None),
    }
}

fn float(value: &Datum) -> Option<f64> {
    match value {
        Datum::Float(number) => Some(*number),
        Datum::Int(number) => Some(*number as f64),
        _ => None,
    }
}

/// A value as text, encoded from where it stands.
struct Text<'v>(&'v Datum);

impl sqlx::Type<Postgres> for Text<'_> {
    fn type_info() -> PgTypeInfo {
        <str as sqlx::Type<Postgres>>::type_info()
    }
}

impl PgHasArrayType for Text<'_> {
    fn array_type_info() -> PgTypeInfo {
        <&str as PgHasArrayType>::array_type_info()
    }
}

impl sqlx::Encode<'_, Postgres> for Text<'_> {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        match self.0 {
            Datum::Text(text) => buffer.extend_from_slice(text.as_bytes()),
            Datum::Decimal(digits) => buffer.extend_from_slice(digits.as_bytes()),
            Datum::Int(number) => buffer.extend_from_slice(number.to_string().as_bytes()),
            Datum::Float(number) => buffer.extend_from_slice(number.to_string().as_bytes()),
            _ => return Ok(IsNull::Yes),
        }
        Ok(IsNull::No)
    }
}

fn bytes_of(value: &Datum) -> Option<&[u8]> {
    match value {
        Datum::Bytes(bytes) => Some(bytes),
        _ => None,
    }
}

#[cfg(feature = "uuid")]
fn uuid_of(value: &Datum) -> Option<uuid::Uuid> {
    match value {
        Datum::Uuid(bytes) => Some(uuid::Uuid::from_bytes(*bytes)),
        Datum::Text(text) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(feature = "json")]
fn json_of(value: &Datum) -> Option<&serde_json::Value> {
    match value {
        Datum::Json(json) => Some(json),
        _ => None,
    }
}

/// Points in time, in the types of whichever crate is there.
#[cfg(any(feature = "chrono", feature = "time"))]
mod moments {
    use std::marker::PhantomData;

    use sqlx::encode::IsNull;
    use sqlx::error::BoxDynError;
    use sqlx::postgres::{PgArgumentBuffer, PgArguments, PgBindIterExt as _, PgHasArrayType, PgTypeInfo};
    use sqlx::{Arguments as _, Postgres};

    use super::Bound;
    use crate::value::moment::{date_of, time_of};
    use crate::value::{Datum, Kind};

    #[cfg(feature = "chrono")]
    mod types {
        pub(super) type Plain = chrono::NaiveDateTime;
        pub(super) type InUtc = chrono::DateTime<chrono::Utc>;
    }
    #[cfg(all(feature = "time", not(feature = "chrono")))]
    mod types {
        pub(super) type Plain = time::PrimitiveDateTime;
        pub(super) type InUtc = time::OffsetDateTime;
    }
    use types::{InUtc, Plain};

    /// A point in time as PostgreSQL keeps it, microseconds since 2000, of the type that a `T` has there. It need not be a
    /// `T` in between.
    struct Since2000<T>(i64, PhantomData<T>);

    /// Microseconds from 1970 to 2000.
    const EPOCH: i64 = 946_684_800_000_000;
    /// From 4713 BC to 294276 AD (PostgreSQL, 8.5, "Date/Time Types").
    const RANGE: std::ops::Range<i64> = -211_813_488_000_000_000..9_223_371_331_200_000_000;

    fn timestamp<T>(value: &Datum) -> Result<Option<Since2000<T>>, BoxDynError> {
        match value {
            Datum::Micros(micros) => match micros.checked_sub(EPOCH) {
                Some(since) if RANGE.contains(&since) => Ok(Some(Since2000(since, PhantomData))),
                _ => Err("a point in time that is too far away".into()),
            },
            _ => Ok(None),
        }
    }

    impl<T: sqlx::Type<Postgres>> sqlx::Type<Postgres> for Since2000<T> {
        fn type_info() -> PgTypeInfo {
            T::type_info()
        }
    }

    impl<T: PgHasArrayType> PgHasArrayType for Since2000<T> {
        fn array_type_info() -> PgTypeInfo {
            T::array_type_info()
        }
    }

    impl<T> sqlx::Encode<'_, Postgres> for Since2000<T> {
        fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
            buffer.extend_from_slice(&self.0.to_be_bytes());
            Ok(IsNull::No)
        }
    }

    macro_rules! date {
        ($value:expr) => {
            match $value {
                Datum::Days(days) => date_of(*days),
                _ => None,
            }
        };
    }

    macro_rules! time {
        ($value:expr) => {
            match $value {
                Datum::TimeOfDay(micros) => time_of(*micros),
                _ => None,
            }
        };
    }

    pub(super) fn bind(arguments: &mut PgArguments, kind: Kind, value: &Datum) -> Bound {
        match kind {
            Kind::Instant => arguments.add(timestamp::<InUtc>(value)?),
            Kind::Timestamp => arguments.add(timestamp::<Plain>(value)?),
            Kind::Date => arguments.add(date!(value)),
            _ => arguments.add(time!(value)),
        }
    }

    pub(super) fn bind_all<'v>(
        arguments: &mut PgArguments,
        kind: Kind,
        values: impl Iterator<Item = &'v Datum>,
    ) -> Bound {
        match kind {
            Kind::Instant => checked!(arguments, values, timestamp::<InUtc>),
            Kind::Timestamp => checked!(arguments, values, timestamp::<Plain>),
            Kind::Date => arguments.add(values.map(|value| date!(value)).bind_iter()),
            _ => arguments.add(values.map(|value| time!(value)).bind_iter()),
        }
    }

    /// Null, of the type that the list would have.
    pub(super) fn bind_no_list(arguments: &mut PgArguments, kind: Kind) -> Bound {
        match kind {
            Kind::Instant => arguments.add(None::<Vec<InUtc>>),
            Kind::Timestamp => arguments.add(None::<Vec<Plain>>),
            Kind::Date => arguments.add(None.map(|days| vec![date_of(days)])),
            _ => arguments.add(None.map(|micros| vec![time_of(micros)])),
        }
    }
}

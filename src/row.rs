//! Reading rows by position.
//!
//! The derive implements [`Record`] once for every driver: it asks [`Db`] for each column, and knows no driver itself.
//! Positions are right only for SQL that onedef wrote; it selects the columns in the order of the fields.

use crate::description::FieldDescription;
use crate::error::Error;
use crate::value::Field;

/// A database whose rows can be read.
pub trait Db {
    /// A row of it.
    type Row;

    /// The value at a position.
    ///
    /// # Errors
    /// A null where the field is no `Option`, a value that the type does not have, a column that is not there.
    fn get<T: Field>(row: &Self::Row, at: usize) -> Result<T, Error>;

    /// The value at a position, of a type that only the driver knows.
    ///
    /// # Errors
    /// As [`Db::get`].
    fn foreign<T: Foreign>(row: &Self::Row, at: usize) -> Result<T, Error>;
}

/// A struct that is read from consecutive columns of a row, in the order of its fields.
///
/// ```
/// use onedef::{Db, Model, Record};
///
/// #[derive(Model)]
/// struct User {
///     #[db(id)]
///     id: i32,
///     email: String,
/// }
///
/// /// Of `SELECT id, email FROM "user"`; `D` is `sqlx::Postgres`, `sqlx::Sqlite` or `sqlx::MySql`.
/// fn user<D: Db>(row: &D::Row) -> Result<User, onedef::Error> {
///     User::read::<D>(row, 0)
/// }
///
/// assert_eq!(User::WIDTH, 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a model nor a view [N0113]",
    label = "a struct with `#[derive(Model)]` or `#[derive(View)]` belongs here"
)]
pub trait Record: Sized {
    /// How many columns it is read from.
    const WIDTH: usize;

    /// What the definition says of its columns, those that are never selected as well.
    #[doc(hidden)]
    const FIELDS: &'static [FieldDescription] = &[];

    /// Reads it from the columns that begin at `at`.
    ///
    /// # Errors
    /// As [`Db::get`].
    fn read<D: Db>(row: &D::Row, at: usize) -> Result<Self, Error>;
}

/// `type = Unsupported("…")` on a type that implements sqlx's traits. PostgreSQL has such types; where its driver is off
/// they belong to SQLite, and else to MySQL.
#[cfg(feature = "postgres")]
pub trait Foreign: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres> {}
#[cfg(feature = "postgres")]
impl<T: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>> Foreign for T {}

/// As above, of SQLite.
#[cfg(all(feature = "sqlite", not(feature = "postgres")))]
pub trait Foreign: for<'r> sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite> {}
#[cfg(all(feature = "sqlite", not(feature = "postgres")))]
impl<T: for<'r> sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>> Foreign for T {}

/// As above, of MySQL.
#[cfg(all(feature = "mysql", not(any(feature = "sqlite", feature = "postgres"))))]
pub trait Foreign: for<'r> sqlx::Decode<'r, sqlx::MySql> + sqlx::Type<sqlx::MySql> {}
#[cfg(all(feature = "mysql", not(any(feature = "sqlite", feature = "postgres"))))]
impl<T: for<'r> sqlx::Decode<'r, sqlx::MySql> + sqlx::Type<sqlx::MySql>> Foreign for T {}

/// As above, without a driver: any type.
#[cfg(not(feature = "_driver"))]
pub trait Foreign {}
#[cfg(not(feature = "_driver"))]
impl<T> Foreign for T {}

#[cfg(feature = "postgres")]
impl Db for sqlx::Postgres {
    type Row = sqlx::postgres::PgRow;

    fn get<T: Field>(row: &Self::Row, at: usize) -> Result<T, Error> {
        T::from_stored(<T::Stored as crate::value::Stored>::postgres(row, at)?, at)
    }

    fn foreign<T: Foreign>(row: &Self::Row, at: usize) -> Result<T, Error> {
        Ok(sqlx::Row::try_get(row, at)?)
    }
}

#[cfg(feature = "sqlite")]
impl Db for sqlx::Sqlite {
    type Row = sqlx::sqlite::SqliteRow;

    fn get<T: Field>(row: &Self::Row, at: usize) -> Result<T, Error> {
        T::from_stored(<T::Stored as crate::value::Stored>::sqlite(row, at)?, at)
    }

    #[cfg(not(feature = "postgres"))]
    fn foreign<T: Foreign>(row: &Self::Row, at: usize) -> Result<T, Error> {
        Ok(sqlx::Row::try_get(row, at)?)
    }

    #[cfg(feature = "postgres")]
    fn foreign<T: Foreign>(_: &Self::Row, at: usize) -> Result<T, Error> {
        Err(Error::Value {
            position: at,
            source: "a type of PostgreSQL cannot be read from SQLite".into(),
        })
    }
}

#[cfg(feature = "mysql")]
impl Db for sqlx::MySql {
    type Row = sqlx::mysql::MySqlRow;

    fn get<T: Field>(row: &Self::Row, at: usize) -> Result<T, Error> {
        T::from_stored(<T::Stored as crate::value::Stored>::mysql(row, at)?, at)
    }

    #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
    fn foreign<T: Foreign>(row: &Self::Row, at: usize) -> Result<T, Error> {
        Ok(sqlx::Row::try_get(row, at)?)
    }

    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    fn foreign<T: Foreign>(_: &Self::Row, at: usize) -> Result<T, Error> {
        Err(Error::Value {
            position: at,
            source: "a type of another database cannot be read from MySQL".into(),
        })
    }
}

/// The value at a position as what it is, whatever its Rust type. For keys and places in an order.
///
/// # Errors
/// As [`Db::get`].
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub(crate) fn datum<D: Db>(
    row: &D::Row,
    at: usize,
    kind: crate::value::Kind,
) -> Result<crate::value::Datum, Error> {
    use crate::value::{Field as _, Kind, Label};

    Ok(match kind {
        Kind::Bool => D::get::<Option<bool>>(row, at)?.into_datum(),
        Kind::I16 => D::get::<Option<i16>>(row, at)?.into_datum(),
        Kind::I32 => D::get::<Option<i32>>(row, at)?.into_datum(),
        Kind::I64 => D::get::<Option<i64>>(row, at)?.into_datum(),
        Kind::F32 => D::get::<Option<f32>>(row, at)?.into_datum(),
        Kind::F64 => D::get::<Option<f64>>(row, at)?.into_datum(),
        Kind::Text => D::get::<Option<String>>(row, at)?.into_datum(),
        Kind::Bytes => D::get::<Option<Vec<u8>>>(row, at)?.into_datum(),
        Kind::Enum(_) => D::get::<Option<Label>>(row, at)?.into_datum(),
        #[cfg(feature = "chrono")]
        Kind::Instant => D::get::<Option<chrono::DateTime<chrono::Utc>>>(row, at)?.into_datum(),
        #[cfg(feature = "chrono")]
        Kind::Timestamp => D::get::<Option<chrono::NaiveDateTime>>(row, at)?.into_datum(),
        #[cfg(feature = "chrono")]
        Kind::Date => D::get::<Option<chrono::NaiveDate>>(row, at)?.into_datum(),
        #[cfg(feature = "chrono")]
        Kind::Time => D::get::<Option<chrono::NaiveTime>>(row, at)?.into_datum(),
        #[cfg(all(feature = "time", not(feature = "chrono")))]
        Kind::Instant => D::get::<Option<time::OffsetDateTime>>(row, at)?.into_datum(),
        #[cfg(all(feature = "time", not(feature = "chrono")))]
        Kind::Timestamp => D::get::<Option<time::PrimitiveDateTime>>(row, at)?.into_datum(),
        #[cfg(all(feature = "time", not(feature = "chrono")))]
        Kind::Date => D::get::<Option<time::Date>>(row, at)?.into_datum(),
        #[cfg(all(feature = "time", not(feature = "chrono")))]
        Kind::Time => D::get::<Option<time::Time>>(row, at)?.into_datum(),
        #[cfg(feature = "uuid")]
        Kind::Uuid => D::get::<Option<uuid::Uuid>>(row, at)?.into_datum(),
        #[cfg(feature = "rust_decimal")]
        Kind::Decimal => D::get::<Option<rust_decimal::Decimal>>(row, at)?.into_datum(),
        #[cfg(all(feature = "bigdecimal", not(feature = "rust_decimal")))]
        Kind::Decimal => D::get::<Option<bigdecimal::BigDecimal>>(row, at)?.into_datum(),
        _ => {
            return Err(Error::Value {
                position: at,
                source: "a column of this type is no key".into(),
            });
        }
    })
}

//! What the derives print calls of. No part of the interface: the name carries the version, so that a derive and a
//! library that do not belong together fail clearly.

#[cfg(feature = "query")]
pub use crate::__create_methods as create_methods;
pub use crate::column::{Column, Computed, Relation};
pub use crate::description::*;
#[cfg(feature = "postgres")]
pub use crate::drivers::postgres_types as postgres;
pub use crate::error::{BoxError, Error};
pub use crate::key::{Key, NoId, refers};
pub use crate::model::{Entity, Enum, Model, Scalar, View};
#[cfg(feature = "query")]
pub use crate::query::{
    AllRows, Always, ByTenant, Create, Draft, Drafted, IntoField, LiveRows, Perhaps, Unique, UniqueBy,
    Untenanted, Within,
};
pub use crate::row::{Db, Record};
pub use crate::value::{Datum, Element, Field, Kind, Label, Stored, Value};
pub use crate::{__drivers_enum as drivers_enum, __drivers_scalar as drivers_scalar};
pub use ::core;
pub use ::core::option::Option::{None, Some};
pub use ::core::primitive::{str, usize};
pub use ::core::result::Result::Ok;

/// What a driver writes the values of MySQL's statements to.
#[cfg(feature = "mysql")]
pub type Bytes = ::std::vec::Vec<u8>;

/// A column that is named.
pub fn named<C: Named>(_: C) {}

/// A column, of whatever kind.
pub trait Named {}
impl<M, T, const N: usize> Named for Column<M, T, N> {}
impl<M, T, const N: usize> Named for Computed<M, T, N> {}

/// Something that a view reads.
pub const fn reads<T: Record>() {}

/// Whose the rows are that belong to whom the rows of `T` belong to.
#[cfg(feature = "query")]
pub type TenancyThrough<T> = <crate::query::Through<T> as crate::query::Resolved>::Tenancy;

/// What stands in a `Debug` for a sensitive value.
pub struct Redacted;

impl ::core::fmt::Debug for Redacted {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The variant of a label, for sqlx.
///
/// # Errors
/// A label that no variant has.
pub fn variant<T: Enum>(label: &str) -> Result<T, BoxError> {
    T::from_label(label).ok_or_else(|| {
        format!(
            "`{}` has no variant for a label that is stored",
            T::DESCRIPTION.name
        )
        .into()
    })
}

/// The value of a variant.
pub fn label<T: Enum>(variant: &T) -> Datum {
    Datum::Text(variant.label().into())
}

/// A marker, or whatever else has no column.
pub fn absent<T: Default>() -> T {
    T::default()
}

/// A relation of which no more is said.
pub const fn relation(
    name: &'static str,
    prisma: &'static str,
    kind: &'static str,
    target: &'static str,
    key: &'static [&'static str],
    leads_to: fn() -> &'static ModelDescription,
) -> RelationDescription {
    RelationDescription {
        name,
        prisma,
        kind,
        target,
        key,
        leads_to: LeadsTo(leads_to),
        ..RelationDescription::EMPTY
    }
}

/// A number of `default = client(…)`.
pub fn number<T: Value>(digits: &'static str) -> Datum {
    let parsed = match T::KIND {
        Kind::I16 | Kind::I32 | Kind::I64 => digits.parse().ok().map(Datum::Int),
        Kind::F32 | Kind::F64 => digits.parse().ok().map(Datum::Float),
        Kind::Decimal => Some(Datum::Decimal(digits.to_owned())),
        _ => Option::None,
    };
    parsed.unwrap_or(Datum::Invalid("a default that the field's type does not have"))
}

/// A text of `default = client(…)`.
pub fn text<T: Value>(text: &'static str) -> Datum {
    match T::KIND {
        Kind::Text | Kind::Enum(_) => Datum::Text(text.into()),
        Kind::Decimal => Datum::Decimal(text.to_owned()),
        #[cfg(feature = "json")]
        Kind::Json => {
            serde_json::from_str(text).map_or(Datum::Invalid("a default that is not JSON"), Datum::Json)
        }
        #[cfg(feature = "uuid")]
        Kind::Uuid => text
            .parse::<uuid::Uuid>()
            .map_or(Datum::Invalid("a default that is no UUID"), Value::into_datum),
        _ => Datum::Invalid("a text as the default of a type that has no text"),
    }
}

/// A list of `default = client(…)`.
pub fn list<const N: usize>(values: [Datum; N]) -> Datum {
    Datum::List(values.into())
}

/// A key or an index.
pub const fn index(
    kind: &'static str,
    columns: &'static [&'static str],
    options: &'static [&'static str],
) -> IndexDescription {
    IndexDescription {
        kind,
        columns,
        options,
    }
}

/// A check.
pub const fn check(
    name: Option<&'static str>,
    expression: &'static str,
    comment: Option<&'static str>,
) -> CheckDescription {
    CheckDescription {
        name,
        expression,
        comment,
    }
}

/// A variant of which no more is said.
pub const fn variant_of(name: &'static str, label: &'static str) -> VariantDescription {
    VariantDescription {
        name,
        label,
        ..VariantDescription::EMPTY
    }
}

/// A view as if it were a table.
pub const fn table_of_view(view: &ViewDescription, table: &'static str) -> ModelDescription {
    ModelDescription {
        name: view.name,
        table,
        schema: view.schema,
        fields: view.fields,
        indexes: view.indexes,
        ..ModelDescription::EMPTY
    }
}

/// A relation's constant.
pub const fn to<M, K, R>(field: &'static str, at: usize) -> Relation<M, K, R> {
    Relation::new(field, at)
}

//! What may be given for the value of a column.

use std::borrow::Cow;

use crate::value::{Datum, Value};

/// A value for a column whose field has the type `F`: the type itself, a reference to it, `&str` for `String`; and for an
/// `Option` also what is in it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value of a column of type `{F}`",
    label = "expected `{F}`"
)]
pub trait IntoField<F> {
    /// The value for a statement.
    #[doc(hidden)]
    fn into_field(self) -> Datum;
}

impl<T: Value> IntoField<T> for T {
    fn into_field(self) -> Datum {
        Value::into_datum(self)
    }
}

impl<T: Value> IntoField<Option<T>> for T {
    fn into_field(self) -> Datum {
        Value::into_datum(self)
    }
}

impl<T: Value> IntoField<Option<T>> for Option<T> {
    fn into_field(self) -> Datum {
        self.map_or(Datum::Null, Value::into_datum)
    }
}

impl<T: Value + Clone> IntoField<T> for &T {
    fn into_field(self) -> Datum {
        Value::into_datum(self.clone())
    }
}

impl<T: Value + Clone> IntoField<Option<T>> for &T {
    fn into_field(self) -> Datum {
        Value::into_datum(self.clone())
    }
}

impl<T: Value + Clone> IntoField<Option<T>> for &Option<T> {
    fn into_field(self) -> Datum {
        self.clone().map_or(Datum::Null, Value::into_datum)
    }
}

/// What has no tenant says so itself.
impl<T> IntoField<super::scope::NoTenant> for T {
    fn into_field(self) -> Datum {
        Datum::Invalid("a model without tenants has no scope of one")
    }
}

/// Texts that are given as what they are borrowed from.
macro_rules! texts {
    ($($type:ty),*) => {
        $(
            impl IntoField<String> for $type {
                fn into_field(self) -> Datum {
                    Datum::Text(String::from(self).into())
                }
            }

            impl IntoField<Option<String>> for $type {
                fn into_field(self) -> Datum {
                    Datum::Text(String::from(self).into())
                }
            }
        )*
    };
}

texts!(&str, Cow<'_, str>, Box<str>);

impl IntoField<Vec<u8>> for &[u8] {
    fn into_field(self) -> Datum {
        Datum::Bytes(self.to_vec())
    }
}

impl IntoField<Option<Vec<u8>>> for &[u8] {
    fn into_field(self) -> Datum {
        Datum::Bytes(self.to_vec())
    }
}

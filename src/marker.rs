//! The markers of relation fields: they declare the relation, keep the order of fields, and hold no data.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The name by which a marker is known when a row with related rows is serialised.
#[cfg(feature = "serde")]
pub(crate) const MARKER: &str = "onedef::Relation";

/// Defines a marker. The impls are written out because derived ones would ask the same of the target, which a marker
/// does not contain.
macro_rules! marker {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        pub struct $name<T>(PhantomData<fn() -> T>);

        impl<T> $name<T> {
            /// The marker; there is nothing in it.
            pub const fn new() -> Self {
                $name(PhantomData)
            }
        }

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T> Copy for $name<T> {}

        impl<T> Default for $name<T> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl<T> PartialEq for $name<T> {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }

        impl<T> Eq for $name<T> {}

        impl<T> PartialOrd for $name<T> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl<T> Ord for $name<T> {
            fn cmp(&self, _: &Self) -> Ordering {
                Ordering::Equal
            }
        }

        impl<T> Hash for $name<T> {
            fn hash<H: Hasher>(&self, _: &mut H) {}
        }

        #[cfg(feature = "serde")]
        impl<T> serde::Serialize for $name<T> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_unit_struct(MARKER)
            }
        }

        /// Anything is taken and dropped, so that a value with the related rows in it can be read as a plain row.
        #[cfg(feature = "serde")]
        impl<'de, T> serde::Deserialize<'de> for $name<T> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                serde::de::IgnoredAny::deserialize(deserializer).map(|_| Self::new())
            }
        }
    };
}

marker! {
    /// A row of `T` that this row refers to: the struct has the foreign key.
    ///
    /// `BelongsTo<Option<T>>` when the key may be null.
    BelongsTo
}
marker! {
    /// At most one row of `T` refers to this row.
    HasOne
}
marker! {
    /// Any number of rows of `T` refer to this row.
    HasMany
}
marker! {
    /// Rows of both sides are joined by a table of pairs, which has no struct of its own.
    ManyToMany
}

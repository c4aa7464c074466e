//! Enums and newtypes in the user's own sqlx queries: `Type`, `Encode` and `Decode`.
//!
//! What a derive prints cannot ask which drivers are on: a `cfg` in it would be answered by the user's crate. So it calls
//! macros, which are defined here by this crate's features.

/// For an enum: its type's name on PostgreSQL, none when it is text.
#[doc(hidden)]
#[macro_export]
macro_rules! __drivers_enum {
    ($name:ident, $type:expr) => {
        $crate::__postgres_enum!($name, $type);
        $crate::__sqlite_enum!($name);
        $crate::__mysql_enum!($name);
    };
}

/// For a newtype: the type inside, and its member.
#[doc(hidden)]
#[macro_export]
macro_rules! __drivers_scalar {
    ($name:ident, $inner:ty, $member:tt) => {
        $crate::__postgres_scalar!($name, $inner, $member);
        $crate::__sqlite_scalar!($name, $inner, $member);
        $crate::__mysql_scalar!($name, $inner, $member);
    };
}

/// The types of enums on PostgreSQL.
#[cfg(feature = "postgres")]
pub mod postgres_types {
    use sqlx::postgres::{PgHasArrayType, PgTypeInfo};
    use sqlx::{Postgres, Type, TypeInfo as _};

    /// The type of an enum, text without a name.
    pub fn enum_type(name: Option<&'static str>) -> PgTypeInfo {
        name.map_or_else(<str as Type<Postgres>>::type_info, PgTypeInfo::with_name)
    }

    /// The type of a list of it.
    pub fn enum_list(name: Option<&'static str>) -> PgTypeInfo {
        name.map_or_else(<&str as PgHasArrayType>::array_type_info, PgTypeInfo::array_of)
    }

    /// Whether a column has the type of an enum.
    pub fn is_enum(info: &PgTypeInfo, name: Option<&'static str>) -> bool {
        match name {
            Some(name) => same(info.name(), name),
            None => <str as Type<Postgres>>::compatible(info),
        }
    }

    /// Whether a column has the type of a list of it.
    pub fn is_enum_list(info: &PgTypeInfo, name: Option<&'static str>) -> bool {
        match name {
            Some(name) => info
                .name()
                .strip_suffix("[]")
                .is_some_and(|element| same(element, name)),
            None => <&str as PgHasArrayType>::array_compatible(info),
        }
    }

    /// The server names a type as it has to be written here and now: with its schema only when that is not on the search
    /// path, in quotes only when it needs them.
    fn same(reported: &str, declared: &str) -> bool {
        last_part(reported) == last_part(declared)
    }

    /// The name without schema and quotes.
    fn last_part(name: &str) -> String {
        let mut part = String::new();
        let mut quoted = false;
        let mut letters = name.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    part.push('"');
                }
                '"' => quoted = !quoted,
                '.' if !quoted => part.clear(),
                letter => part.push(letter),
            }
        }
        part
    }

    #[cfg(test)]
    mod tests {
        use super::same;

        #[test]
        fn names_as_the_server_writes_them() {
            assert!(same("status", "\"status\""));
            assert!(same("\"Status\"", "\"auth\".\"Status\""));
            assert!(same("auth.\"a \"\"b\"\".c\"", "\"auth\".\"a \"\"b\"\".c\""));
            assert!(!same("\"Status\"", "\"status\""));
        }
    }
}

/// What the generated type of a new row has beside its setters.
#[cfg(feature = "query")]
#[doc(hidden)]
#[macro_export]
macro_rules! __create_methods {
    ($vis:vis, $create:ident, $model:ty) => {
        #[automatically_derived]
        impl $crate::__v0::core::convert::From<$crate::__v0::Create<$model>> for $create {
            fn from(create: $crate::__v0::Create<$model>) -> Self {
                $create(create)
            }
        }
        #[automatically_derived]
        impl $crate::__v0::Draft<$model> for $create {
            fn into_create(self) -> $crate::__v0::Create<$model> {
                self.0
            }
        }
        #[allow(dead_code)]
        impl $create {
            /// With related rows that come out with the new one.
            $vis fn include<R: $crate::IntoInclude<$model>>(
                self,
                relation: R,
            ) -> $crate::__v0::Create<$model, ((), R::Include)>
            where
                ((), R::Include): $crate::IncludeList<$model>,
            {
                self.0.include(relation)
            }
        }
        $crate::__run_create_methods!($vis, $create, $model);
    };
}

/// Those that need a driver.
#[cfg(any(feature = "postgres", feature = "sqlite"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __run_create_methods {
    ($vis:vis, $create:ident, $model:ty) => {
        #[allow(dead_code)]
        impl $create {
            /// Creates it and gives it back, with what the database filled in.
            ///
            /// # Errors
            /// What the database says.
            $vis async fn one<S: $crate::Source>(
                self,
                source: S,
            ) -> $crate::__v0::core::result::Result<$model, $crate::Error> {
                self.0.one(source).await
            }

            /// Creates it.
            ///
            /// # Errors
            /// What the database says.
            $vis async fn exec<S: $crate::Source>(
                self,
                source: S,
            ) -> $crate::__v0::core::result::Result<(), $crate::Error> {
                self.0.exec(source).await
            }

            /// With new rows of a relation, in the same transaction. The keys by which they refer to the new row are filled
            /// in.
            $vis fn with<K, R, D, L, F>(self, relation: $crate::Relation<$model, K, R>, new: F) -> Self
            where
                K: $crate::ToOthers,
                D: $crate::Draft<K::Target>,
                L: $crate::__v0::core::iter::IntoIterator<Item = D>,
                F: $crate::__v0::core::ops::FnOnce(&$model) -> L + $crate::__v0::core::marker::Send + 'static,
            {
                $create(self.0.with(relation, new))
            }

            /// With a row of a relation that is there already: it refers to the new row from then on.
            $vis fn connect<L, T>(self, relation: L, key: impl $crate::Single<T, $crate::Across>) -> Self
            where
                L: $crate::Reach<$model, Kind: $crate::ToOthers + $crate::Cardinality<Target = T>>,
                T: $crate::__v0::Entity,
            {
                $create(self.0.connect(relation, key))
            }

            /// With a row of a relation: the one that has the key, or else a new one.
            $vis fn connect_or_create<L, T, D, F>(
                self,
                relation: L,
                key: impl $crate::Single<T, $crate::Across>,
                new: F,
            ) -> Self
            where
                L: $crate::Reach<$model, Kind: $crate::ToOthers + $crate::Cardinality<Target = T>>,
                T: $crate::__v0::Entity,
                D: $crate::Draft<T>,
                F: $crate::__v0::core::ops::FnOnce(&$model) -> D + $crate::__v0::core::marker::Send + 'static,
            {
                $create(self.0.connect_or_create(relation, key, new))
            }
        }
    };
}

/// Without a driver nothing is created.
#[cfg(not(any(feature = "postgres", feature = "sqlite")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __run_create_methods {
    ($vis:vis, $create:ident, $model:ty) => {};
}

#[cfg(feature = "postgres")]
mod postgres {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __postgres_enum {
        ($name:ident, $type:expr) => {
            #[automatically_derived]
            impl $crate::sqlx::Type<$crate::sqlx::Postgres> for $name {
                fn type_info() -> $crate::sqlx::postgres::PgTypeInfo {
                    $crate::__v0::postgres::enum_type($type)
                }
                fn compatible(info: &$crate::sqlx::postgres::PgTypeInfo) -> $crate::__v0::core::primitive::bool {
                    $crate::__v0::postgres::is_enum(info, $type)
                }
            }
            #[automatically_derived]
            impl $crate::sqlx::postgres::PgHasArrayType for $name {
                fn array_type_info() -> $crate::sqlx::postgres::PgTypeInfo {
                    $crate::__v0::postgres::enum_list($type)
                }
                fn array_compatible(
                    info: &$crate::sqlx::postgres::PgTypeInfo,
                ) -> $crate::__v0::core::primitive::bool {
                    $crate::__v0::postgres::is_enum_list(info, $type)
                }
            }
            #[automatically_derived]
            impl<'q> $crate::sqlx::Encode<'q, $crate::sqlx::Postgres> for $name {
                fn encode_by_ref(
                    &self,
                    buffer: &mut $crate::sqlx::postgres::PgArgumentBuffer,
                ) -> $crate::__v0::core::result::Result<$crate::sqlx::encode::IsNull, $crate::__v0::BoxError>
                {
                    <&$crate::__v0::core::primitive::str as $crate::sqlx::Encode<$crate::sqlx::Postgres>>::encode(
                        $crate::__v0::Enum::label(self),
                        buffer,
                    )
                }
            }
            #[automatically_derived]
            impl<'r> $crate::sqlx::Decode<'r, $crate::sqlx::Postgres> for $name {
                fn decode(
                    value: $crate::sqlx::postgres::PgValueRef<'r>,
                ) -> $crate::__v0::core::result::Result<Self, $crate::__v0::BoxError> {
                    $crate::__v0::variant(value.as_str()?)
                }
            }
        };
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __postgres_scalar {
        ($name:ident, $inner:ty, $member:tt) => {
            #[automatically_derived]
            impl $crate::sqlx::Type<$crate::sqlx::Postgres> for $name
            where
                for<'trivial> $inner: $crate::sqlx::Type<$crate::sqlx::Postgres>,
            {
                fn type_info() -> $crate::sqlx::postgres::PgTypeInfo {
                    <$inner as $crate::sqlx::Type<$crate::sqlx::Postgres>>::type_info()
                }
                fn compatible(
                    info: &$crate::sqlx::postgres::PgTypeInfo,
                ) -> $crate::__v0::core::primitive::bool {
                    <$inner as $crate::sqlx::Type<$crate::sqlx::Postgres>>::compatible(info)
                }
            }
            #[automatically_derived]
            impl $crate::sqlx::postgres::PgHasArrayType for $name
            where
                for<'trivial> $inner: $crate::sqlx::postgres::PgHasArrayType,
            {
                fn array_type_info() -> $crate::sqlx::postgres::PgTypeInfo {
                    <$inner as $crate::sqlx::postgres::PgHasArrayType>::array_type_info()
                }
            }
            #[automatically_derived]
            impl<'q> $crate::sqlx::Encode<'q, $crate::sqlx::Postgres> for $name
            where
                $inner: $crate::sqlx::Encode<'q, $crate::sqlx::Postgres>,
            {
                fn encode_by_ref(
                    &self,
                    buffer: &mut $crate::sqlx::postgres::PgArgumentBuffer,
                ) -> $crate::__v0::core::result::Result<$crate::sqlx::encode::IsNull, $crate::__v0::BoxError>
                {
                    <$inner as $crate::sqlx::Encode<$crate::sqlx::Postgres>>::encode_by_ref(
                        &self.$member,
                        buffer,
                    )
                }
            }
            #[automatically_derived]
            impl<'r> $crate::sqlx::Decode<'r, $crate::sqlx::Postgres> for $name
            where
                $inner: $crate::sqlx::Decode<'r, $crate::sqlx::Postgres>,
            {
                fn decode(
                    value: $crate::sqlx::postgres::PgValueRef<'r>,
                ) -> $crate::__v0::core::result::Result<Self, $crate::__v0::BoxError> {
                    $crate::__v0::core::result::Result::Ok($name {
                        $member: <$inner as $crate::sqlx::Decode<$crate::sqlx::Postgres>>::decode(value)?,
                    })
                }
            }
        };
    }
}

#[cfg(not(feature = "postgres"))]
mod postgres {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __postgres_enum {
        ($($tokens:tt)*) => {};
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __postgres_scalar {
        ($($tokens:tt)*) => {};
    }
}

#[cfg(feature = "sqlite")]
mod sqlite {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __sqlite_enum {
        ($name:ident) => {
            #[automatically_derived]
            impl $crate::sqlx::Type<$crate::sqlx::Sqlite> for $name {
                fn type_info() -> $crate::sqlx::sqlite::SqliteTypeInfo {
                    <$crate::__v0::core::primitive::str as $crate::sqlx::Type<$crate::sqlx::Sqlite>>::type_info()
                }
                fn compatible(
                    info: &$crate::sqlx::sqlite::SqliteTypeInfo,
                ) -> $crate::__v0::core::primitive::bool {
                    <$crate::__v0::core::primitive::str as $crate::sqlx::Type<$crate::sqlx::Sqlite>>::compatible(
                        info,
                    )
                }
            }
            #[automatically_derived]
            impl<'q> $crate::sqlx::Encode<'q, $crate::sqlx::Sqlite> for $name {
                fn encode_by_ref(
                    &self,
                    buffer: &mut $crate::sqlx::sqlite::SqliteArgumentsBuffer,
                ) -> $crate::__v0::core::result::Result<$crate::sqlx::encode::IsNull, $crate::__v0::BoxError>
                {
                    <&'static $crate::__v0::core::primitive::str as $crate::sqlx::Encode<
                        $crate::sqlx::Sqlite,
                    >>::encode($crate::__v0::Enum::label(self), buffer)
                }
            }
            #[automatically_derived]
            impl<'r> $crate::sqlx::Decode<'r, $crate::sqlx::Sqlite> for $name {
                fn decode(
                    value: $crate::sqlx::sqlite::SqliteValueRef<'r>,
                ) -> $crate::__v0::core::result::Result<Self, $crate::__v0::BoxError> {
                    $crate::__v0::variant(<&$crate::__v0::core::primitive::str as $crate::sqlx::Decode<
                        $crate::sqlx::Sqlite,
                    >>::decode(value)?)
                }
            }
        };
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __sqlite_scalar {
        ($name:ident, $inner:ty, $member:tt) => {
            #[automatically_derived]
            impl $crate::sqlx::Type<$crate::sqlx::Sqlite> for $name
            where
                for<'trivial> $inner: $crate::sqlx::Type<$crate::sqlx::Sqlite>,
            {
                fn type_info() -> $crate::sqlx::sqlite::SqliteTypeInfo {
                    <$inner as $crate::sqlx::Type<$crate::sqlx::Sqlite>>::type_info()
                }
                fn compatible(
                    info: &$crate::sqlx::sqlite::SqliteTypeInfo,
                ) -> $crate::__v0::core::primitive::bool {
                    <$inner as $crate::sqlx::Type<$crate::sqlx::Sqlite>>::compatible(info)
                }
            }
            #[automatically_derived]
            impl<'q> $crate::sqlx::Encode<'q, $crate::sqlx::Sqlite> for $name
            where
                $inner: $crate::sqlx::Encode<'q, $crate::sqlx::Sqlite>,
            {
                fn encode_by_ref(
                    &self,
                    buffer: &mut $crate::sqlx::sqlite::SqliteArgumentsBuffer,
                ) -> $crate::__v0::core::result::Result<$crate::sqlx::encode::IsNull, $crate::__v0::BoxError>
                {
                    <$inner as $crate::sqlx::Encode<$crate::sqlx::Sqlite>>::encode_by_ref(
                        &self.$member,
                        buffer,
                    )
                }
            }
            #[automatically_derived]
            impl<'r> $crate::sqlx::Decode<'r, $crate::sqlx::Sqlite> for $name
            where
                $inner: $crate::sqlx::Decode<'r, $crate::sqlx::Sqlite>,
            {
                fn decode(
                    value: $crate::sqlx::sqlite::SqliteValueRef<'r>,
                ) -> $crate::__v0::core::result::Result<Self, $crate::__v0::BoxError> {
                    $crate::__v0::core::result::Result::Ok($name {
                        $member: <$inner as $crate::sqlx::Decode<$crate::sqlx::Sqlite>>::decode(value)?,
                    })
                }
            }
        };
    }
}

#[cfg(not(feature = "sqlite"))]
mod sqlite {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __sqlite_enum {
        ($($tokens:tt)*) => {};
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __sqlite_scalar {
        ($($tokens:tt)*) => {};
    }
}

#[cfg(feature = "mysql")]
mod mysql {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __mysql_enum {
        ($name:ident) => {
            #[automatically_derived]
            impl $crate::sqlx::Type<$crate::sqlx::MySql> for $name {
                fn type_info() -> $crate::sqlx::mysql::MySqlTypeInfo {
                    <$crate::__v0::core::primitive::str as $crate::sqlx::Type<$crate::sqlx::MySql>>::type_info()
                }
                fn compatible(
                    info: &$crate::sqlx::mysql::MySqlTypeInfo,
                ) -> $crate::__v0::core::primitive::bool {
                    <$crate::__v0::core::primitive::str as $crate::sqlx::Type<$crate::sqlx::MySql>>::compatible(
                        info,
                    )
                }
            }
            #[automatically_derived]
            impl<'q> $crate::sqlx::Encode<'q, $crate::sqlx::MySql> for $name {
                fn encode_by_ref(
                    &self,
                    buffer: &mut $crate::__v0::Bytes,
                ) -> $crate::__v0::core::result::Result<$crate::sqlx::encode::IsNull, $crate::__v0::BoxError>
                {
                    <&'static $crate::__v0::core::primitive::str as $crate::sqlx::Encode<
                        $crate::sqlx::MySql,
                    >>::encode($crate::__v0::Enum::label(self), buffer)
                }
            }
            #[automatically_derived]
            impl<'r> $crate::sqlx::Decode<'r, $crate::sqlx::MySql> for $name {
                fn decode(
                    value: $crate::sqlx::mysql::MySqlValueRef<'r>,
                ) -> $crate::__v0::core::result::Result<Self, $crate::__v0::BoxError> {
                    $crate::__v0::variant(<&$crate::__v0::core::primitive::str as $crate::sqlx::Decode<
                        $crate::sqlx::MySql,
                    >>::decode(value)?)
                }
            }
        };
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __mysql_scalar {
        ($name:ident, $inner:ty, $member:tt) => {
            #[automatically_derived]
            impl $crate::sqlx::Type<$crate::sqlx::MySql> for $name
            where
                for<'trivial> $inner: $crate::sqlx::Type<$crate::sqlx::MySql>,
            {
                fn type_info() -> $crate::sqlx::mysql::MySqlTypeInfo {
                    <$inner as $crate::sqlx::Type<$crate::sqlx::MySql>>::type_info()
                }
                fn compatible(
                    info: &$crate::sqlx::mysql::MySqlTypeInfo,
                ) -> $crate::__v0::core::primitive::bool {
                    <$inner as $crate::sqlx::Type<$crate::sqlx::MySql>>::compatible(info)
                }
            }
            #[automatically_derived]
            impl<'q> $crate::sqlx::Encode<'q, $crate::sqlx::MySql> for $name
            where
                $inner: $crate::sqlx::Encode<'q, $crate::sqlx::MySql>,
            {
                fn encode_by_ref(
                    &self,
                    buffer: &mut $crate::__v0::Bytes,
                ) -> $crate::__v0::core::result::Result<$crate::sqlx::encode::IsNull, $crate::__v0::BoxError>
                {
                    <$inner as $crate::sqlx::Encode<$crate::sqlx::MySql>>::encode_by_ref(
                        &self.$member,
                        buffer,
                    )
                }
            }
            #[automatically_derived]
            impl<'r> $crate::sqlx::Decode<'r, $crate::sqlx::MySql> for $name
            where
                $inner: $crate::sqlx::Decode<'r, $crate::sqlx::MySql>,
            {
                fn decode(
                    value: $crate::sqlx::mysql::MySqlValueRef<'r>,
                ) -> $crate::__v0::core::result::Result<Self, $crate::__v0::BoxError> {
                    $crate::__v0::core::result::Result::Ok($name {
                        $member: <$inner as $crate::sqlx::Decode<$crate::sqlx::MySql>>::decode(value)?,
                    })
                }
            }
        };
    }
}

#[cfg(not(feature = "mysql"))]
mod mysql {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __mysql_enum {
        ($($tokens:tt)*) => {};
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __mysql_scalar {
        ($($tokens:tt)*) => {};
    }
}

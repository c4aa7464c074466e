//! Enums and newtypes in the user's own sqlx queries: `Type`, `Encode` and `Decode`.
//!
//! What a derive prints cannot ask which drivers are on: a `cfg` in it would be answered by the user's crate. So it calls
//! macros, which are defined here by this crate's features.

/// For an enum: its type's name on PostgreSQL and its array's.
#[doc(hidden)]
#[macro_export]
macro_rules! __drivers_enum {
    ($name:ident, $type:literal, $list:literal) => {
        $crate::__postgres_enum!($name, $type, $list);
        $crate::__sqlite_enum!($name);
    };
}

/// For a newtype: the type inside, and its member.
#[doc(hidden)]
#[macro_export]
macro_rules! __drivers_scalar {
    ($name:ident, $inner:ty, $member:tt) => {
        $crate::__postgres_scalar!($name, $inner, $member);
        $crate::__sqlite_scalar!($name, $inner, $member);
    };
}

#[cfg(feature = "postgres")]
mod postgres {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __postgres_enum {
        ($name:ident, $type:literal, $list:literal) => {
            #[automatically_derived]
            impl $crate::sqlx::Type<$crate::sqlx::Postgres> for $name {
                fn type_info() -> $crate::sqlx::postgres::PgTypeInfo {
                    $crate::sqlx::postgres::PgTypeInfo::with_name($type)
                }
            }
            #[automatically_derived]
            impl $crate::sqlx::postgres::PgHasArrayType for $name {
                fn array_type_info() -> $crate::sqlx::postgres::PgTypeInfo {
                    $crate::sqlx::postgres::PgTypeInfo::with_name($list)
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

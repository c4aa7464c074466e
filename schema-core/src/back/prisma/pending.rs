//! Stands in for `lower::naming` and `dialect::native` until they are there.

pub(super) mod naming {
    use crate::dialect::Dialect;

    pub(in super::super) fn primary_key(dialect: Dialect, table: &str) -> String {
        cut(dialect, table.to_owned(), "_pkey")
    }
    pub(in super::super) fn unique(dialect: Dialect, table: &str, columns: &[&str]) -> String {
        cut(dialect, format!("{table}_{}", columns.join("_")), "_key")
    }
    pub(in super::super) fn index(dialect: Dialect, table: &str, columns: &[&str]) -> String {
        cut(dialect, format!("{table}_{}", columns.join("_")), "_idx")
    }
    pub(in super::super) fn foreign_key(dialect: Dialect, table: &str, columns: &[&str]) -> String {
        cut(dialect, format!("{table}_{}", columns.join("_")), "_fkey")
    }
    fn cut(dialect: Dialect, mut head: String, suffix: &str) -> String {
        let limit = if dialect == Dialect::Sqlite { 10_000 } else { 63 };
        head.truncate(head.floor_char_boundary(limit - suffix.len()));
        head + suffix
    }
}

pub(super) mod native {
    use crate::dialect::Dialect;
    use crate::schema::{Column, FieldType, ScalarType};
    use std::fmt;

    pub(in super::super) struct Native {
        pub(in super::super) name: String,
        pub(in super::super) args: Vec<u32>,
        pub(in super::super) printed: bool,
    }

    impl fmt::Display for Native {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.name)?;
            if !self.args.is_empty() {
                let args: Vec<String> = self.args.iter().map(u32::to_string).collect();
                write!(f, "({})", args.join(", "))?;
            }
            Ok(())
        }
    }

    pub(in super::super) fn prisma(dialect: Dialect, column: &Column) -> Option<Native> {
        if dialect == Dialect::Sqlite {
            return None;
        }
        if let Some(wish) = column
            .native
            .iter()
            .find(|one| one.provider.is_none_or(|provider| provider == dialect.provider()))
        {
            return Some(Native {
                name: wish.name.clone(),
                args: wish.args.clone(),
                printed: true,
            });
        }
        let (name, args, printed): (&str, &[u32], bool) = match column.ty {
            FieldType::Scalar(ScalarType::Int16) => ("SmallInt", &[], true),
            FieldType::Scalar(ScalarType::Int64) => ("BigInt", &[], false),
            FieldType::Scalar(ScalarType::Float32) => ("Real", &[], true),
            FieldType::Scalar(ScalarType::Instant) => ("Timestamptz", &[3], true),
            FieldType::Scalar(ScalarType::Date) => ("Date", &[], true),
            FieldType::Scalar(ScalarType::Time) => ("Time", &[3], true),
            FieldType::Scalar(ScalarType::Uuid) => ("Uuid", &[], true),
            _ => return None,
        };
        Some(Native {
            name: name.to_owned(),
            args: args.to_vec(),
            printed,
        })
    }
}

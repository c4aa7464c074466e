//! Names of constraints and indexes, as Prisma's schema engine makes them: `<table>_<columns>_<suffix>`, where all that
//! stands before the suffix is cut, in bytes and at a character, so that the whole fits the database's limit.
//!
//! Asked by lowering, by the Prisma back end (which prints `map:` only for other names) and by the checks.

use crate::dialect::Dialect;

/// The default name of a primary key.
pub fn primary_key(dialect: Dialect, table: &str) -> String {
    cut(dialect, table.to_owned(), "_pkey")
}

/// The default name of a unique index or constraint.
pub fn unique(dialect: Dialect, table: &str, columns: &[&str]) -> String {
    cut(dialect, joined(table, columns), "_key")
}

/// The default name of an index that is not unique.
pub fn index(dialect: Dialect, table: &str, columns: &[&str]) -> String {
    cut(dialect, joined(table, columns), "_idx")
}

/// The default name of a foreign key.
pub fn foreign_key(dialect: Dialect, table: &str, columns: &[&str]) -> String {
    cut(dialect, joined(table, columns), "_fkey")
}

/// The default name of a check that an enum stored as text gives its column.
pub fn check(dialect: Dialect, table: &str, columns: &[&str]) -> String {
    cut(dialect, joined(table, columns), "_check")
}

/// A name, or, when it is taken, the first that a number at its end sets free, as PostgreSQL does it.
pub fn free(name: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&name) {
        return name;
    }
    let mut number = 1;
    loop {
        let numbered = format!("{name}{number}");
        if !taken(&numbered) {
            return numbered;
        }
        number += 1;
    }
}

/// The default name of an implicit join table: that of the relation, or of the two Prisma models in byte order.
pub fn join_table(dialect: Dialect, relation: Option<&str>, a: &str, b: &str) -> String {
    let name = match relation {
        Some(name) => format!("_{name}"),
        None => format!("_{a}To{b}"),
    };
    cut(dialect, name, "")
}

/// The primary key of a join table, where it has one (Prisma 6 and later on PostgreSQL).
pub fn join_primary_key(dialect: Dialect, table: &str) -> String {
    cut(dialect, table.to_owned(), "_AB_pkey")
}

/// The unique index over both columns of a join table, where that stands for its key.
pub fn join_unique(dialect: Dialect, table: &str) -> String {
    cut(dialect, table.to_owned(), "_AB_unique")
}

/// The index over the second column of a join table.
pub fn join_index(dialect: Dialect, table: &str) -> String {
    cut(dialect, table.to_owned(), "_B_index")
}

/// A foreign key of a join table: of its column `A` or `B`.
pub fn join_foreign_key(dialect: Dialect, table: &str, column: &str) -> String {
    cut(dialect, table.to_owned(), &format!("_{column}_fkey"))
}

fn joined(table: &str, columns: &[&str]) -> String {
    let mut name = table.to_owned();
    for column in columns {
        name.push('_');
        name.push_str(column);
    }
    name
}

fn cut(dialect: Dialect, mut head: String, suffix: &str) -> String {
    let limit = dialect.facts().identifier_bytes;
    head.truncate(head.floor_char_boundary(limit.saturating_sub(suffix.len())));
    head + suffix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_before_its_suffix_and_at_a_character() {
        let table = "é".repeat(40);
        let name = primary_key(Dialect::PostgreSql, &table);
        assert_eq!(name, format!("{}_pkey", "é".repeat(29)));
        assert_eq!(name.len(), 63);
        assert_eq!(primary_key(Dialect::Sqlite, &table), format!("{table}_pkey"));
    }

    #[test]
    fn columns_are_joined() {
        assert_eq!(unique(Dialect::PostgreSql, "t", &["a", "b"]), "t_a_b_key");
        assert_eq!(join_table(Dialect::PostgreSql, None, "Post", "Tag"), "_PostToTag");
        assert_eq!(
            join_table(Dialect::PostgreSql, Some("likes"), "Post", "Tag"),
            "_likes"
        );
    }
}

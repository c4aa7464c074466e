//! Names of constraints and indexes, as Prisma's schema engine makes them: `<table>_<columns>_<suffix>`, where all that
//! stands before the suffix is cut, in bytes and at a character, so that the whole fits the database's limit.
//!
//! Asked by lowering, by the Prisma back end (which prints `map:` only for other names) and by the checks.

use super::indexes::in_prisma;
use crate::dialect::Dialect;
use crate::schema::{
    DatabaseId, FieldKind, Index, IndexKind, IndexValue, ManyToMany, Model, ModelId, Schema, View,
};

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

/// The sequence that PostgreSQL makes for a column that counts up. Other than Prisma it cuts the longer of table and
/// column first (`makeObjectName` in its `indexcmds.c`).
pub fn sequence(table: &str, column: &str) -> String {
    const SUFFIX: &str = "_seq";
    let limit = Dialect::PostgreSql.facts().identifier_bytes - SUFFIX.len() - "_".len();
    let (mut table_bytes, mut column_bytes) = (table.len(), column.len());
    while table_bytes + column_bytes > limit {
        match table_bytes > column_bytes {
            true => table_bytes -= 1,
            false => column_bytes -= 1,
        }
    }
    let table = &table[..table.floor_char_boundary(table_bytes)];
    let column = &column[..column.floor_char_boundary(column_bytes)];
    format!("{table}_{column}{SUFFIX}")
}

/// A default name, or, when it is taken, the first that a number at its end sets free, as PostgreSQL does it. What stands
/// before the suffix gives way to the number.
pub fn free(dialect: Dialect, name: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&name) {
        return name;
    }
    let (head, suffix) = name.split_at(name.rfind('_').unwrap_or(name.len()));
    let mut number = 1;
    loop {
        let numbered = cut(dialect, head.to_owned(), &format!("{suffix}{number}"));
        if !taken(&numbered) {
            return numbered;
        }
        number += 1;
    }
}

/// The names of a model's indexes and unique constraints in a database, in the order of [`Model::indexes`]; `None` for
/// those that the database does not have. A name that was said stands, and so does Prisma's for what its schema lists;
/// the others take what is left.
pub fn indexes(dialect: Dialect, database: DatabaseId, model: &Model) -> Vec<Option<String>> {
    let default = |index: &Index| {
        let columns: Vec<&str> = index
            .columns
            .iter()
            .map(|column| match column.value {
                IndexValue::Field(id) => model.column(id).map_or("", |column| column.name.as_str()),
                IndexValue::Expr(_) => "expr",
            })
            .collect();
        match index.kind {
            IndexKind::Unique => unique(dialect, &model.table, &columns),
            IndexKind::Plain | IndexKind::Fulltext => self::index(dialect, &model.table, &columns),
        }
    };
    let here = |index: &Index| index.databases.contains(&database);
    let mut names: Vec<Option<String>> = model
        .indexes
        .iter()
        .map(|index| match &index.name {
            _ if !here(index) => None,
            Some(name) => Some(name.clone()),
            None => in_prisma(index).then(|| default(index)),
        })
        .collect();
    for (at, index) in model.indexes.iter().enumerate() {
        if here(index) && names.get(at) == Some(&None) {
            let name = free(dialect, default(index), |name| {
                names.iter().flatten().any(|one| one == name)
            });
            if let Some(slot) = names.get_mut(at) {
                *slot = Some(name);
            }
        }
    }
    names
}

/// The name of an index of a materialized view; `None` for one over expressions, which no view has.
pub fn view_index(dialect: Dialect, view: &View, index: &Index) -> Option<String> {
    if let Some(name) = &index.name {
        return Some(name.clone());
    }
    let fields = index.plain_fields()?;
    let columns: Vec<&str> = fields
        .iter()
        .filter_map(|id| match &view.fields.get(id.0 as usize)?.kind {
            FieldKind::Column(column) => Some(column.name.as_str()),
            FieldKind::Relation(_) => None,
        })
        .collect();
    Some(match index.kind {
        IndexKind::Unique => unique(dialect, &view.view, &columns),
        IndexKind::Plain | IndexKind::Fulltext => self::index(dialect, &view.view, &columns),
    })
}

/// The default name of an implicit join table: that of the relation, or of the two Prisma models in byte order.
pub fn join_table(dialect: Dialect, relation: Option<&str>, a: &str, b: &str) -> String {
    let name = match relation {
        Some(name) => format!("_{name}"),
        None => format!("_{a}To{b}"),
    };
    cut(dialect, name, "")
}

/// The name of the join table of a relation: as said, or by default.
pub fn join_table_of(dialect: Dialect, schema: &Schema, many: &ManyToMany) -> String {
    let prisma = |id: ModelId| schema.model(id).prisma.as_str();
    match &many.table {
        Some(table) => table.clone(),
        None => join_table(dialect, many.name.as_deref(), prisma(many.a.0), prisma(many.b.0)),
    }
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
    fn a_number_takes_the_place_of_what_is_cut() {
        let taken = |name: &str| matches!(name, "t_a_idx" | "t_a_idx1");
        let of = |name: &str, taken: &dyn Fn(&str) -> bool| free(Dialect::PostgreSql, name.to_owned(), taken);
        assert_eq!(of("t_b_idx", &taken), "t_b_idx");
        assert_eq!(of("t_a_idx", &taken), "t_a_idx2");
        let long = index(Dialect::PostgreSql, &"t".repeat(80), &[]);
        let numbered = of(&long, &|name| name == long);
        assert_eq!(numbered, format!("{}_idx1", "t".repeat(58)));
        assert_eq!(numbered.len(), 63);
    }

    #[test]
    fn a_sequence_has_the_name_that_postgresql_gives_it() {
        assert_eq!(sequence("t", "id"), "t_id_seq");
        // Asked of PostgreSQL 15.
        let (table, column) = ("a".repeat(62), "id".repeat(27));
        assert_eq!(
            sequence(&table, &column),
            format!("{}_{}_seq", "a".repeat(29), "id".repeat(14) + "i")
        );
        assert_eq!(
            sequence(&"é".repeat(31), "id"),
            format!("{}_id_seq", "é".repeat(28))
        );
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

//! Implicit join tables: those that Prisma would make for a many-to-many relation, in every detail.

use super::names::{Kind, Names};
use super::types;
use crate::database::{Database, Index, IndexValue, Name, Table};
use crate::dialect::Dialect;
use crate::lower::naming;
use crate::syntax::ReferentialAction;

/// Whether a table is one that lowering a many-to-many relation would give.
pub(super) fn is_one(database: &Database, names: &Names, table: &Table) -> bool {
    let dialect = database.dialect;
    table.name.name.len() > 1
        && table.name.name.starts_with('_')
        && has_only_the_columns(table)
        && says_nothing_else(table)
        && has_the_keys(dialect, table)
        && leads_to_single_keys(database, table)
        && is_in_order(names, table)
}

/// The table that a column of a join table refers to.
pub(super) fn target<'a>(table: &'a Table, column: &str) -> Option<&'a Name> {
    let mut keys = table.foreign_keys.iter().filter(|key| key.columns == [column]);
    let key = keys.next()?;
    keys.next().is_none().then_some(&key.target)
}

/// `relation = "…"`: what stands behind the `_` unless it is what stands there anyway.
pub(super) fn relation_name(table: &Table, a: &str, b: &str) -> Option<String> {
    let name = table.name.name.strip_prefix('_').unwrap_or(&table.name.name);
    (name != format!("{a}To{b}")).then(|| name.to_owned())
}

fn has_only_the_columns(table: &Table) -> bool {
    let mut names = table.columns.iter().map(|column| column.name.as_str());
    let plain = table.columns.iter().all(|column| {
        !column.nullable
            && column.default.is_none()
            && column.identity.is_none()
            && column.generated.is_none()
            && column.collation.is_none()
            && column.comment.is_none()
    });
    plain && names.next() == Some("A") && names.next() == Some("B") && names.next().is_none()
}

fn says_nothing_else(table: &Table) -> bool {
    table.uniques.is_empty()
        && table.checks.is_empty()
        && table.exclusions.is_empty()
        && table.comment.is_none()
        && table.row_security.is_none()
}

fn has_the_keys(dialect: Dialect, table: &Table) -> bool {
    let name = table.name.name.as_str();
    let by_b = naming::join_index(dialect, name);
    let key = table.primary_key.as_ref();
    let is = |index: &Index, name: &str, unique: bool, columns: &[&str]| {
        let plain = index.columns.iter().all(|column| {
            column.order.is_none()
                && column.nulls.is_none()
                && column.ops.is_none()
                && column.collation.is_none()
                && column.prefix.is_none()
        });
        let names = index.columns.iter().map(|column| match &column.value {
            IndexValue::Column(name) => name.as_str(),
            IndexValue::Expr(_) => "",
        });
        index.name == name
            && index.unique == unique
            && index.method.is_none()
            && index.include.is_empty()
            && index.with.is_empty()
            && index.predicate.is_none()
            && index.comment.is_none()
            && plain
            && names.eq(columns.iter().copied())
    };
    let has =
        |name: &str, unique, columns: &[&str]| table.indexes.iter().any(|one| is(one, name, unique, columns));
    match dialect {
        Dialect::PostgreSql => {
            table.indexes.len() == 1
                && has(&by_b, false, &["B"])
                && key.is_some_and(|key| {
                    key.columns == ["A", "B"] && key.name == Some(naming::join_primary_key(dialect, name))
                })
        }
        Dialect::Sqlite | Dialect::MySql => {
            table.indexes.len() == 2
                && has(&by_b, false, &["B"])
                && has(&naming::join_unique(dialect, name), true, &["A", "B"])
                && key.is_none()
        }
    }
}

/// Both columns refer to the only column of a primary key, of their own type.
fn leads_to_single_keys(database: &Database, table: &Table) -> bool {
    let leads = |column: &str| {
        let key = table.foreign_keys.iter().find(|key| key.columns == [column])?;
        let target = database.tables.iter().find(|one| one.name == key.target)?;
        let id = target.primary_key.as_ref()?;
        let own = super::plan::column(table, column)?;
        let other = super::plan::column(target, id.columns.first()?)?;
        let named = !database.dialect.facts().named_foreign_keys
            || key.name == naming::join_foreign_key(database.dialect, &table.name.name, column);
        let fits = id.columns.len() == 1
            && key.references == id.columns
            && key.on_delete == ReferentialAction::Cascade
            && key.on_update == ReferentialAction::Cascade
            && named
            && is_plain_type(database.dialect, &own.sql_type, &other.sql_type);
        fits.then_some(())
    };
    table.foreign_keys.len() == 2 && leads("A").is_some() && leads("B").is_some()
}

/// Whether the two are one type that clients know; a key that counts is a plain integer in the join table.
fn is_plain_type(dialect: Dialect, own: &str, other: &str) -> bool {
    let enums = std::collections::BTreeMap::new();
    let (own, other) = (
        types::read(dialect, own, &enums),
        types::read(dialect, other, &enums),
    );
    let known = !matches!(own.ty, crate::schema::FieldType::Unsupported(_));
    known && own.ty == other.ty && own.native == other.native && !own.list && !other.list
}

/// Column `A` is of the model whose name sorts first: Prisma can say it no other way.
fn is_in_order(names: &Names, table: &Table) -> bool {
    let prisma = |column| target(table, column).map(|name| names.item(Kind::Relation, name).prisma);
    let schema = |column| target(table, column).map(|name| &name.schema);
    match (prisma("A"), prisma("B")) {
        (Some(a), Some(b)) => a <= b && schema("A") == Some(&table.name.schema),
        _ => false,
    }
}

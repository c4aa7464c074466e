//! What an owned table needs and SQLAlchemy has no words for: SQL that `create_all()` runs.

use super::column;
use super::layout::{Py, atom, statement};
use super::scope::{Class, Scope};
use super::text;
use crate::back::standing;
use crate::database::{Database, Name};
use crate::dialect::Dialect;
use crate::lower::naming;
use crate::schema::{Column, FieldType, ScalarType};
use crate::sql::{self, quote};

/// Constants with statements, and the functions that run them.
pub(super) fn listeners(scope: &Scope<'_>) -> Vec<String> {
    let owned = standing::owned(scope.input);
    let mut ground = sql::parts::ground(&owned);
    // Every database has it.
    ground.retain(|one| !one.ends_with("\"public\""));
    let before = sql::parts::before_tables(&owned);
    let after = sql::parts::after_tables(&owned);
    let tables = tables(scope, &owned);
    if ground.is_empty() && before.is_empty() && after.is_empty() && tables.is_empty() {
        return Vec::new();
    }
    let owned = "_OWNED = frozenset(Base.metadata.tables)\n".to_owned();
    scope.import_name("typing", "Any");
    scope.import_name("collections.abc", "Sequence");
    let mut blocks = vec![
        owned,
        statement(0, "_GROUND: tuple[str, ...]", &statements(&ground)),
        statement(0, "_BEFORE_TABLES: tuple[str, ...]", &statements(&before)),
        statement(0, "_AFTER_TABLES: tuple[str, ...]", &statements(&after)),
        statement(0, "_AFTER_TABLE: dict[str, tuple[str, ...]]", &Py::Dict(tables)),
    ];
    blocks.push(include_str!("parts/ddl.py").to_owned());
    blocks
}

fn statements(statements: &[String]) -> Py {
    match statements.is_empty() {
        true => atom("()"),
        false => Py::Tuple(statements.iter().map(|one| atom(text::sql(one))).collect()),
    }
}

/// By table, those that have any.
fn tables(scope: &Scope<'_>, owned: &Database) -> Vec<(String, Py)> {
    let mut tables = Vec::new();
    for table in &owned.tables {
        let mut all = Vec::new();
        if let Some(class) = scope.class_of_table(&table.name) {
            for (_, _, one) in class.model.columns() {
                all.extend(serial(scope, class, one));
            }
        }
        all.extend(sql::parts::of_table(owned, table));
        if !all.is_empty() {
            tables.push((text::string(&key(&table.name)), statements(&all)));
        }
    }
    tables
}

/// As SQLAlchemy calls a table in its MetaData.
fn key(name: &Name) -> String {
    match &name.schema {
        Some(schema) => format!("{schema}.{}", name.name),
        None => name.name.clone(),
    }
}

/// What PostgreSQL's `SERIAL` does, for a column that SQLAlchemy makes a plain number.
fn serial(scope: &Scope<'_>, class: &Class<'_>, one: &Column) -> Vec<String> {
    let here = class.table.columns.iter().any(|lowered| lowered.name == one.name);
    if scope.dialect != Dialect::PostgreSql
        || !here
        || !column::is_serial(one)
        || column::draws_key(one, class)
    {
        return Vec::new();
    }
    let table = quote::name(&class.table.name);
    let sequence = quote::name(&Name {
        schema: class.table.name.schema.clone(),
        name: naming::sequence(&class.table.name.name, &one.name),
    });
    let column = quote::ident(&one.name);
    let kind = match one.ty {
        FieldType::Scalar(ScalarType::Int16) => "smallint",
        FieldType::Scalar(ScalarType::Int64) => "bigint",
        _ => match crate::dialect::native::of(scope.dialect, one) {
            Some(native) if native.name == "SmallInt" => "smallint",
            _ => "integer",
        },
    };
    let literal = quote::text(&sequence);
    vec![
        format!("CREATE SEQUENCE {sequence} AS {kind} OWNED BY {table}.{column}"),
        format!("ALTER TABLE {table} ALTER COLUMN {column} SET DEFAULT nextval({literal}::regclass)"),
    ]
}

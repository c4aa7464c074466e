//! What an owned table needs and SQLAlchemy has no words for: SQL that `create_all()` runs.

use super::column;
use super::layout::{Py, atom, statement};
use super::scope::{self, Class, Scope};
use super::text;
use crate::back::standing;
use crate::database::{Database, Name};
use crate::dialect::Dialect;
use crate::lower::naming;
use crate::schema::Column;
use crate::sql;

/// Constants with statements, and the functions that run them.
pub(super) fn listeners(scope: &Scope<'_>) -> Vec<String> {
    let owned = standing::owned(scope.input);
    let mut ground = sql::parts::ground(&owned);
    // Every database has it.
    ground.retain(|one| one != "CREATE SCHEMA IF NOT EXISTS \"public\"");
    ground.extend(named_sequences(scope));
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
    match scope::schema_of(name) {
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
    let table = scope.dialect.quote().name(&class.table.name);
    let sequence = scope.dialect.quote().name(&sequence(class, one));
    let column = scope.dialect.quote().ident(&one.name);
    let lowered = class
        .table
        .columns
        .iter()
        .find(|lowered| lowered.name == one.name);
    let kind = match lowered.map_or("", |lowered| lowered.sql_type.as_str()) {
        "SMALLSERIAL" => return vec![format!("ALTER SEQUENCE {sequence} OWNED BY {table}.{column}")],
        "BIGSERIAL" => "bigint",
        _ => "integer",
    };
    let literal = scope.dialect.quote().text(&sequence);
    vec![
        format!("CREATE SEQUENCE {sequence} AS {kind} OWNED BY {table}.{column}"),
        format!("ALTER TABLE {table} ALTER COLUMN {column} SET DEFAULT nextval({literal}::regclass)"),
    ]
}

/// The sequences that defaults name, and that must be there before their tables.
fn named_sequences(scope: &Scope<'_>) -> Vec<String> {
    let mut statements = Vec::new();
    for class in scope.classes().filter(|class| class.is_owned()) {
        for (_, _, one) in class.model.columns() {
            let lowered = class
                .table
                .columns
                .iter()
                .find(|lowered| lowered.name == one.name);
            if lowered.is_some_and(|lowered| lowered.sql_type == "SMALLSERIAL")
                && !column::draws_key(one, class)
            {
                let sequence = scope.dialect.quote().name(&sequence(class, one));
                statements.push(format!("CREATE SEQUENCE IF NOT EXISTS {sequence} AS smallint"));
            }
        }
    }
    statements
}

/// The sequence of a serial column.
pub(super) fn sequence(class: &Class<'_>, column: &Column) -> Name {
    Name {
        schema: class.table.name.schema.clone(),
        name: naming::sequence(&class.table.name.name, &column.name),
    }
}

/// A name as PostgreSQL prints it: quoted where it must be, without the schema that is searched.
pub(super) fn printed(name: &Name) -> String {
    let part = |text: &str| {
        let is_plain = text.starts_with(|first: char| first.is_ascii_lowercase() || first == '_')
            && text
                .chars()
                .all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_');
        if is_plain {
            text.to_owned()
        } else {
            Dialect::PostgreSql.quote().ident(text)
        }
    };
    match scope::schema_of(name) {
        Some(schema) => format!("{}.{}", part(schema), part(&name.name)),
        None => part(&name.name),
    }
}

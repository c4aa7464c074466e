//! `__table_args__`: keys, constraints, indexes, and what is true of the whole table.

use super::keys;
use super::layout::{Py, atom, call, keyword, statement};
use super::scope::{self, Class, Scope};
use super::text;
use crate::database::{Index, IndexColumn, IndexValue, Table, UniqueConstraint};
use crate::dialect::Dialect;
use crate::sql;
use crate::syntax::IndexMethod;

/// The assignment, when there is anything to say.
pub(super) fn table_args(scope: &Scope<'_>, class: &Class<'_>) -> Option<String> {
    let mut args = constraints(scope, class.table);
    args.extend(keys::of_table(scope, class));
    let mut options = Vec::new();
    if let Some(schema) = scope::schema_of(&class.table.name) {
        options.push(("\"schema\"".to_owned(), atom(text::string(schema))));
    }
    // As the database keeps it, where it keeps any.
    if let Some(docs) = class.table.comment.as_ref().or(class.model.docs.as_ref()) {
        options.push(("\"comment\"".to_owned(), atom(text::string(docs))));
    }
    let own = of_dialect(scope, class.table).into_iter();
    options.extend(own.map(|(name, value)| (text::string(name), value)));
    if !class.is_owned()
        && let Some(owner) = scope.input.sight.owner_of_model(class.id)
    {
        options.push((
            "\"info\"".to_owned(),
            Py::Dict(vec![("\"owner\"".to_owned(), atom(text::string(owner)))]),
        ));
    }
    let value = match (args.is_empty(), options.is_empty()) {
        (true, true) => return None,
        (true, false) => Py::Tuple(vec![Py::Dict(options)]),
        (false, true) => Py::Tuple(args),
        (false, false) => {
            args.push(Py::Dict(options));
            Py::Tuple(args)
        }
    };
    Some(statement(4, "__table_args__", &value))
}

/// What only one database says of a table.
pub(super) fn of_dialect(scope: &Scope<'_>, table: &Table) -> Vec<(&'static str, Py)> {
    let mut options = Vec::new();
    let mut say = |name: &'static str, value: &str| options.push((name, atom(value)));
    match scope.dialect {
        Dialect::PostgreSql => {}
        Dialect::Sqlite if table.columns.iter().any(|column| column.autoincrement) => {
            say("sqlite_autoincrement", "True");
        }
        Dialect::Sqlite => {}
        Dialect::MySql => {
            let (charset, collation) = sql::charset_of(table);
            say("mysql_default_charset", &text::string(charset));
            say("mysql_collate", &text::string(collation));
            if let Some(start) = table.columns.iter().find_map(|column| column.serial_start) {
                say("mysql_auto_increment", &text::string(&start.to_string()));
            }
        }
    }
    options
}

/// The primary key, unique and check constraints and indexes of a table.
pub(super) fn constraints(scope: &Scope<'_>, table: &Table) -> Vec<Py> {
    let mut args = Vec::new();
    args.extend(primary_key(table));
    args.extend(table.uniques.iter().map(unique));
    for check in &table.checks {
        args.push(call(
            "sa.CheckConstraint",
            vec![
                atom(text::sql(&check.expr)),
                keyword("name", atom(text::string(&check.name))),
            ],
        ));
    }
    args.extend(table.indexes.iter().map(|one| index(scope, one)));
    args
}

/// With its name; on SQLite, where it has none, only when the order of the columns is not that of the table.
fn primary_key(table: &Table) -> Option<Py> {
    let key = table.primary_key.as_ref()?;
    let mut args = strings(&key.columns);
    match &key.name {
        Some(name) => args.push(keyword("name", atom(text::string(name)))),
        None => {
            let in_order = table.columns.iter().filter(|one| key.columns.contains(&one.name));
            if in_order.map(|one| &one.name).eq(&key.columns) {
                return None;
            }
        }
    }
    Some(call("sa.PrimaryKeyConstraint", args))
}

fn unique(unique: &UniqueConstraint) -> Py {
    let mut args = strings(&unique.columns);
    args.push(keyword("name", atom(text::string(&unique.name))));
    if unique.deferrable {
        args.push(keyword("deferrable", atom("True")));
        args.push(keyword("initially", atom("\"DEFERRED\"")));
    }
    if !unique.include.is_empty() {
        args.push(keyword("postgresql_include", Py::List(strings(&unique.include))));
    }
    if unique.nulls_not_distinct {
        args.push(keyword("postgresql_nulls_not_distinct", atom("True")));
    }
    call("sa.UniqueConstraint", args)
}

fn index(scope: &Scope<'_>, index: &Index) -> Py {
    let mut args = vec![atom(text::string(&index.name))];
    args.extend(index.columns.iter().map(|column| index_column(scope, column)));
    if index.unique {
        args.push(keyword("unique", atom("True")));
    }
    if index.fulltext {
        args.push(keyword("mysql_prefix", atom("\"FULLTEXT\"")));
    }
    if let Some(method) = index.method {
        args.push(keyword(
            "postgresql_using",
            atom(text::string(method_name(method))),
        ));
    }
    if !index.include.is_empty() {
        args.push(keyword("postgresql_include", Py::List(strings(&index.include))));
    }
    if index.nulls_not_distinct {
        args.push(keyword("postgresql_nulls_not_distinct", atom("True")));
    }
    if !index.with.is_empty() {
        let with = index.with.iter().map(|(key, value)| {
            let value = match value.parse::<i64>() {
                Ok(number) => number.to_string(),
                Err(_) => text::string(value),
            };
            (text::string(key), atom(value))
        });
        args.push(keyword("postgresql_with", Py::Dict(with.collect())));
    }
    if let Some(predicate) = &index.predicate {
        // MySQL has none.
        let (name, predicate) = match scope.dialect {
            Dialect::PostgreSql | Dialect::MySql => ("postgresql_where", predicate.clone()),
            Dialect::Sqlite => ("sqlite_where", format!("({predicate})")),
        };
        args.push(keyword(name, call("sa.text", vec![atom(text::sql(&predicate))])));
    }
    call("sa.Index", args)
}

/// Whether an index says nothing of a column but its name.
pub(super) fn is_plain(column: &IndexColumn) -> bool {
    matches!(column.value, IndexValue::Column(_))
        && column.collation.is_none()
        && column.prefix.is_none()
        && column.ops.is_none()
        && column.order.is_none()
        && column.nulls.is_none()
}

/// The column's name, or what SQL says of it.
fn index_column(scope: &Scope<'_>, column: &IndexColumn) -> Py {
    match &column.value {
        IndexValue::Column(name) if is_plain(column) => atom(text::string(name)),
        _ => call(
            "sa.text",
            vec![atom(text::sql(&sql::index_column(scope.dialect, column)))],
        ),
    }
}

pub(super) fn strings(names: &[String]) -> Vec<Py> {
    names.iter().map(|name| atom(text::string(name))).collect()
}

fn method_name(method: IndexMethod) -> &'static str {
    match method {
        IndexMethod::BTree => "btree",
        IndexMethod::Hash => "hash",
        IndexMethod::Gin => "gin",
        IndexMethod::Gist => "gist",
        IndexMethod::SpGist => "spgist",
        IndexMethod::Brin => "brin",
    }
}

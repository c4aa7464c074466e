//! Everything but tables, a function for each kind of statement.

use super::quote::{ident, idents, name, text};
use super::writer::Script;
use crate::database::{Database, ForeignKey, Index, IndexColumn, IndexValue, Name, Policy, Table};
use crate::syntax::{IndexMethod, NullsOrder, PolicyCommand, ReferentialAction, SortOrder};

pub(super) fn schemas(script: &mut Script, database: &Database) {
    for one in &database.schemas {
        script.step(
            "CreateSchema",
            &format!("CREATE SCHEMA IF NOT EXISTS {}", ident(one)),
        );
    }
}

pub(super) fn extensions(script: &mut Script, database: &Database) {
    for one in &database.extensions {
        let mut statement = format!("CREATE EXTENSION IF NOT EXISTS {}", ident(&one.name));
        if one.schema.is_some() || one.version.is_some() {
            statement.push_str(" WITH");
        }
        if let Some(schema) = &one.schema {
            statement.push_str(&format!(" SCHEMA {}", ident(schema)));
        }
        if let Some(version) = &one.version {
            statement.push_str(&format!(" VERSION {}", text(version)));
        }
        script.step("CreateExtension", &statement);
    }
}

pub(super) fn sequences(script: &mut Script, database: &Database) {
    for one in &database.sequences {
        let mut statement = format!("CREATE SEQUENCE {}", name(&one.name));
        if let Some(increment) = one.increment {
            statement.push_str(&format!(" INCREMENT BY {increment}"));
        }
        if let Some(start) = one.start {
            statement.push_str(&format!(" START WITH {start}"));
        }
        script.step("CreateSequence", &statement);
    }
}

pub(super) fn enums(script: &mut Script, database: &Database) {
    for one in &database.enums {
        let labels: Vec<String> = one.labels.iter().map(|label| text(label)).collect();
        script.step(
            "CreateEnum",
            &format!("CREATE TYPE {} AS ENUM ({})", name(&one.name), labels.join(", ")),
        );
    }
}

pub(super) fn index(script: &mut Script, table: &Name, index: &Index) {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let mut statement = format!("CREATE {unique}INDEX {} ON {}", ident(&index.name), name(table));
    if let Some(method) = index.method {
        statement.push_str(&format!(" USING {} ", method_name(method)));
    }
    let columns: Vec<String> = index.columns.iter().map(index_column).collect();
    statement.push_str(&format!("({})", columns.join(", ")));
    if !index.include.is_empty() {
        statement.push_str(&format!(" INCLUDE ({})", idents(&index.include, ", ")));
    }
    if index.nulls_not_distinct {
        statement.push_str(" NULLS NOT DISTINCT");
    }
    if !index.with.is_empty() {
        let with: Vec<String> = index
            .with
            .iter()
            .map(|(key, value)| format!("{key} = {value}"))
            .collect();
        statement.push_str(&format!(" WITH ({})", with.join(", ")));
    }
    if let Some(predicate) = &index.predicate {
        statement.push_str(&format!(" WHERE ({predicate})"));
    }
    script.step("CreateIndex", &statement);
}

pub(super) fn index_column(column: &IndexColumn) -> String {
    let mut words = vec![match &column.value {
        IndexValue::Column(name) => ident(name),
        IndexValue::Expr(expr) => format!("({expr})"),
    }];
    if let Some(collation) = &column.collation {
        words.push(format!("COLLATE {}", ident(collation)));
    }
    words.extend(column.ops.clone());
    words.extend(column.order.map(|order| match order {
        SortOrder::Asc => "ASC".to_owned(),
        SortOrder::Desc => "DESC".to_owned(),
    }));
    words.extend(column.nulls.map(|nulls| match nulls {
        NullsOrder::First => "NULLS FIRST".to_owned(),
        NullsOrder::Last => "NULLS LAST".to_owned(),
    }));
    words.join(" ")
}

fn method_name(method: IndexMethod) -> &'static str {
    match method {
        IndexMethod::BTree => "BTREE",
        IndexMethod::Hash => "HASH",
        IndexMethod::Gin => "GIN",
        IndexMethod::Gist => "GIST",
        IndexMethod::SpGist => "SPGIST",
        IndexMethod::Brin => "BRIN",
    }
}

pub(super) fn foreign_keys(script: &mut Script, table: &Table) {
    for key in &table.foreign_keys {
        let statement = format!("ALTER TABLE {} ADD {}", name(&table.name), foreign_key(key, ""));
        script.step("AddForeignKey", &statement);
    }
}

/// A foreign key as a constraint; `gap` stands between the table that is referenced and its columns.
pub(super) fn foreign_key(key: &ForeignKey, gap: &str) -> String {
    format!(
        "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {}{gap}({}) ON DELETE {} ON UPDATE {}",
        ident(&key.name),
        idents(&key.columns, ", "),
        name(&key.target),
        idents(&key.references, ", "),
        action(key.on_delete),
        action(key.on_update),
    )
}

fn action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::Cascade => "CASCADE",
        ReferentialAction::Restrict => "RESTRICT",
        ReferentialAction::NoAction => "NO ACTION",
        ReferentialAction::SetNull => "SET NULL",
        ReferentialAction::SetDefault => "SET DEFAULT",
    }
}

/// Those that tables need, or the others.
pub(super) fn functions(script: &mut Script, database: &Database, before_tables: bool) {
    let functions = database.functions.iter();
    for one in functions.filter(|one| one.before_tables == before_tables) {
        script.step("CreateFunction", &one.sql);
    }
}

pub(super) fn views(script: &mut Script, database: &Database) {
    for one in &database.views {
        let (headline, kind) = match one.materialized {
            true => ("CreateMaterializedView", "MATERIALIZED VIEW"),
            false => ("CreateView", "VIEW"),
        };
        script.step(
            headline,
            &format!("CREATE {kind} {} AS\n{}", name(&one.name), one.query),
        );
        for one_index in &one.indexes {
            index(script, &one.name, one_index);
        }
    }
}

pub(super) fn row_security(script: &mut Script, table: &Table) {
    let Some(security) = &table.row_security else {
        return;
    };
    let table = name(&table.name);
    script.step(
        "EnableRowSecurity",
        &format!("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"),
    );
    if security.force {
        script.step(
            "ForceRowSecurity",
            &format!("ALTER TABLE {table} FORCE ROW LEVEL SECURITY"),
        );
    }
    for one in &security.policies {
        script.step("CreatePolicy", &policy(&table, one));
    }
}

fn policy(table: &str, policy: &Policy) -> String {
    let mut statement = format!("CREATE POLICY {} ON {table}", ident(&policy.name));
    if policy.restrictive {
        statement.push_str(" AS RESTRICTIVE");
    }
    if let Some(command) = policy.command {
        statement.push_str(match command {
            PolicyCommand::Select => " FOR SELECT",
            PolicyCommand::Insert => " FOR INSERT",
            PolicyCommand::Update => " FOR UPDATE",
            PolicyCommand::Delete => " FOR DELETE",
        });
    }
    if !policy.roles.is_empty() {
        let roles: Vec<String> = policy.roles.iter().map(|name| role(name)).collect();
        statement.push_str(&format!(" TO {}", roles.join(", ")));
    }
    if let Some(using) = &policy.using {
        statement.push_str(&format!(" USING ({using})"));
    }
    if let Some(check) = &policy.with_check {
        statement.push_str(&format!(" WITH CHECK ({check})"));
    }
    statement
}

/// A role's name, or one of PostgreSQL's words for whoever it is (`role_specification`), which quoting would make names.
fn role(name: &str) -> String {
    let word = name.to_ascii_uppercase();
    match word.as_str() {
        "PUBLIC" | "CURRENT_USER" | "CURRENT_ROLE" | "SESSION_USER" => word,
        _ => ident(name),
    }
}

pub(super) fn comments(script: &mut Script, database: &Database) {
    let mut comment = |what: String, says: &Option<String>| {
        if let Some(says) = says {
            script.step("Comment", &format!("COMMENT ON {what} IS {}", text(says)));
        }
    };
    for one in &database.enums {
        comment(format!("TYPE {}", name(&one.name)), &one.comment);
    }
    for table in &database.tables {
        let in_schema = |object: &str| {
            name(&Name {
                schema: table.name.schema.clone(),
                name: object.to_owned(),
            })
        };
        comment(format!("TABLE {}", name(&table.name)), &table.comment);
        for column in &table.columns {
            comment(
                format!("COLUMN {}.{}", name(&table.name), ident(&column.name)),
                &column.comment,
            );
        }
        for check in &table.checks {
            comment(
                format!("CONSTRAINT {} ON {}", ident(&check.name), name(&table.name)),
                &check.comment,
            );
        }
        for unique in &table.uniques {
            comment(
                format!("CONSTRAINT {} ON {}", ident(&unique.name), name(&table.name)),
                &unique.comment,
            );
        }
        for index in &table.indexes {
            comment(format!("INDEX {}", in_schema(&index.name)), &index.comment);
        }
    }
    for view in &database.views {
        let kind = if view.materialized {
            "MATERIALIZED VIEW"
        } else {
            "VIEW"
        };
        comment(format!("{kind} {}", name(&view.name)), &view.comment);
    }
}

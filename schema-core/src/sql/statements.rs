//! Everything but tables, a function for each kind of statement.

use super::quote::Quote;
use super::table;
use super::writer::Script;
use crate::database::{Database, ForeignKey, Index, IndexColumn, IndexValue, Name, Policy, Table, View};
use crate::dialect::{Comments, Dialect};
use crate::syntax::{IndexMethod, NullsOrder, PolicyCommand, ReferentialAction, SortOrder};

pub(super) fn schemas(script: &mut Script, database: &Database) {
    let q = script.quote();
    for one in &database.schemas {
        script.step(
            "CreateSchema",
            &format!("CREATE SCHEMA IF NOT EXISTS {}", q.ident(one)),
        );
    }
}

pub(super) fn extensions(script: &mut Script, database: &Database) {
    let q = script.quote();
    for one in &database.extensions {
        let mut statement = format!("CREATE EXTENSION IF NOT EXISTS {}", q.ident(&one.name));
        if one.schema.is_some() || one.version.is_some() {
            statement.push_str(" WITH");
        }
        if let Some(schema) = &one.schema {
            statement.push_str(&format!(" SCHEMA {}", q.ident(schema)));
        }
        if let Some(version) = &one.version {
            statement.push_str(&format!(" VERSION {}", q.text(version)));
        }
        script.step("CreateExtension", &statement);
    }
}

pub(super) fn sequences(script: &mut Script, database: &Database) {
    let q = script.quote();
    for one in &database.sequences {
        let mut statement = format!("CREATE SEQUENCE {}", q.name(&one.name));
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
    let q = script.quote();
    for one in &database.enums {
        let labels: Vec<String> = one.labels.iter().map(|label| q.text(label)).collect();
        script.step(
            "CreateEnum",
            &format!(
                "CREATE TYPE {} AS ENUM ({})",
                q.name(&one.name),
                labels.join(", ")
            ),
        );
    }
}

pub(super) fn index(script: &mut Script, table: &Name, index: &Index) {
    let q = script.quote();
    let unique = if index.unique { "UNIQUE " } else { "" };
    let mut statement = format!(
        "CREATE {unique}INDEX {} ON {}",
        q.ident(&index.name),
        q.name(table)
    );
    if let Some(method) = index.method {
        statement.push_str(&format!(" USING {} ", method_name(method)));
    }
    let columns: Vec<String> = index
        .columns
        .iter()
        .map(|column| index_column(q, column))
        .collect();
    statement.push_str(&format!("({})", columns.join(", ")));
    if !index.include.is_empty() {
        statement.push_str(&format!(" INCLUDE ({})", q.idents(&index.include, ", ")));
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

/// An index as a line of `CREATE TABLE`, in MySQL's words.
pub(super) fn index_line(dialect: Dialect, index: &Index) -> String {
    let q = dialect.quote();
    let kind = match (index.unique, index.fulltext) {
        (true, _) => "UNIQUE ",
        (false, true) => "FULLTEXT ",
        (false, false) => "",
    };
    let columns: Vec<String> = index
        .columns
        .iter()
        .map(|column| index_column(q, column))
        .collect();
    let mut line = format!("{kind}INDEX {}({})", q.ident(&index.name), columns.join(", "));
    if let Some(comment) = table::comment(dialect, index.comment.as_deref()) {
        line.push(' ');
        line.push_str(&comment);
    }
    line
}

pub(super) fn index_column(q: Quote, column: &IndexColumn) -> String {
    let mut words = vec![match &column.value {
        IndexValue::Column(name) => match column.prefix {
            Some(length) => format!("{}({length})", q.ident(name)),
            None => q.ident(name),
        },
        IndexValue::Expr(expr) => format!("({expr})"),
    }];
    if let Some(collation) = &column.collation {
        words.push(format!("COLLATE {}", q.ident(collation)));
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
    let q = script.quote();
    for key in &table.foreign_keys {
        let statement = format!(
            "ALTER TABLE {} ADD {}",
            q.name(&table.name),
            foreign_key(q, key, "")
        );
        script.step("AddForeignKey", &statement);
    }
}

/// A foreign key as a constraint; `gap` stands between the table that is referenced and its columns.
pub(super) fn foreign_key(q: Quote, key: &ForeignKey, gap: &str) -> String {
    format!(
        "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {}{gap}({}) ON DELETE {} ON UPDATE {}",
        q.ident(&key.name),
        q.idents(&key.columns, ", "),
        q.name(&key.target),
        q.idents(&key.references, ", "),
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

/// Whether we create a view: one without a query is the work of others.
fn is_ours(view: &View) -> bool {
    !view.query.is_empty()
}

pub(super) fn views(script: &mut Script, database: &Database) {
    let q = script.quote();
    for one in database.views.iter().filter(|one| is_ours(one)) {
        let (headline, kind) = match one.materialized {
            true => ("CreateMaterializedView", "MATERIALIZED VIEW"),
            false => ("CreateView", "VIEW"),
        };
        script.step(
            headline,
            &format!("CREATE {kind} {} AS\n{}", q.name(&one.name), one.query),
        );
        for one_index in &one.indexes {
            index(script, &one.name, one_index);
        }
    }
}

pub(super) fn row_security(script: &mut Script, table: &Table) {
    let q = script.quote();
    let Some(security) = &table.row_security else {
        return;
    };
    let table = q.name(&table.name);
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
        script.step("CreatePolicy", &policy(q, &table, one));
    }
}

fn policy(q: Quote, table: &str, policy: &Policy) -> String {
    let mut statement = format!("CREATE POLICY {} ON {table}", q.ident(&policy.name));
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
        let roles: Vec<String> = policy.roles.iter().map(|name| role(q, name)).collect();
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
fn role(q: Quote, name: &str) -> String {
    let word = name.to_ascii_uppercase();
    match word.as_str() {
        "PUBLIC" | "CURRENT_USER" | "CURRENT_ROLE" | "SESSION_USER" => word,
        _ => q.ident(name),
    }
}

pub(super) fn comments(script: &mut Script, database: &Database) {
    if database.dialect.facts().comments != Comments::Statements {
        return;
    }
    let q = script.quote();
    let mut comment = |what: String, says: &Option<String>| {
        if let Some(says) = says {
            script.step("Comment", &format!("COMMENT ON {what} IS {}", q.text(says)));
        }
    };
    for one in &database.enums {
        comment(format!("TYPE {}", q.name(&one.name)), &one.comment);
    }
    for table in &database.tables {
        let in_schema = |object: &str| {
            q.name(&Name {
                schema: table.name.schema.clone(),
                name: object.to_owned(),
            })
        };
        comment(format!("TABLE {}", q.name(&table.name)), &table.comment);
        for column in &table.columns {
            comment(
                format!("COLUMN {}.{}", q.name(&table.name), q.ident(&column.name)),
                &column.comment,
            );
        }
        for check in &table.checks {
            comment(
                format!("CONSTRAINT {} ON {}", q.ident(&check.name), q.name(&table.name)),
                &check.comment,
            );
        }
        for unique in &table.uniques {
            comment(
                format!("CONSTRAINT {} ON {}", q.ident(&unique.name), q.name(&table.name)),
                &unique.comment,
            );
        }
        for index in &table.indexes {
            comment(format!("INDEX {}", in_schema(&index.name)), &index.comment);
        }
    }
    for view in database.views.iter().filter(|view| is_ours(view)) {
        let kind = if view.materialized {
            "MATERIALIZED VIEW"
        } else {
            "VIEW"
        };
        comment(format!("{kind} {}", q.name(&view.name)), &view.comment);
    }
}

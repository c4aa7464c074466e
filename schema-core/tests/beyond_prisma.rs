//! What Prisma has no words for, from source to script: functions, sequences, checks, policies, views, comments.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::schema::DatabaseId;
use schema_core::{compile, lower, sql};

struct Folder(&'static [(&'static str, &'static str)]);

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        let found = self.0.iter().find(|(name, _)| *name == path);
        Ok(found.map(|(_, text)| (*text).into()))
    }
}

/// The script of a definition, which must pass without an error.
fn script(files: &'static [(&'static str, &'static str)], dialect: Dialect) -> String {
    let source = Source {
        roots: vec!["lib.rs".into()],
        cfg: Vec::new(),
    };
    let setting = DatabaseSetting {
        name: "default".into(),
        dialect,
    };
    let compiled = compile(&Folder(files), &source, &[setting], &[]);
    let findings: Vec<String> = compiled
        .diagnostics
        .iter()
        .map(|one| format!("{} {}", one.code.id, one.message))
        .collect();
    assert!(!compiled.has_errors(), "{findings:#?}");
    let schema = compiled.schema.expect("a schema without errors");
    sql::render(&lower::lower(&schema, DatabaseId(0)))
}

const OFFICE: &[(&str, &str)] = &[
    (
        "lib.rs",
        r#"
use onedef::{BelongsTo, Enum, HasMany, Model, View};

onedef::database! {
    extension("pg_trgm", schema = "ext"),
    sequence("case_no", start = 1000, increment = 5),
    function(file = "open_cases.sql"),
    function(file = "base_no.sql"),
    function(file = "next_no.sql"),
}

#[derive(Enum)]
#[db(name = "stage of a case")]
pub enum Stage { #[db(value = "wide open")] Open, Closed }

#[derive(Enum)]
#[db(storage = text)]
pub enum Label { Red, Green }

/// Somebody's "desk".
#[derive(Model)]
#[db(policy(name = "me", command(select, update), role("current_user", "Clerks"), using = id == setting("app.desk")))]
#[db(policy(name = "staff", restrictive, using = exists(Case, desk_id == outer.id && stage == setting("app.stage"))))]
pub struct Desk {
    #[db(id)]
    pub id: uuid::Uuid,
    #[db(unique(constraint, deferrable, comment = "one's own"))]
    pub name: String,
    pub label: Label,
    #[db(check = labels.len() < 5)]
    pub labels: Vec<Label>,
    pub cases: HasMany<Case>,
}

#[derive(Model)]
#[db(table = "cases")]
#[db(index(lower(title)), index(upper(title)), index(title, using = gin, ops(title = "ext.gin_trgm_ops")))]
#[db(unique(no, where = stage != Stage::Closed, nulls_not_distinct))]
#[db(check(name = "words", !title.trim().is_empty() && !title.starts_with("50%_\\")))]
#[db(check(name = "numbers", (no + 1) * 2 - -1 > 3 && -no < 0 && !(no % 2 == 1 || no > 9)))]
#[db(exclude(name = "one_at_a_time", sql("USING btree (no WITH =)")))]
pub struct Case {
    #[db(id, default = autoincrement(start = 7))]
    pub id: i64,
    /// Not the id.
    #[db(default = sql("next_no()"))]
    pub no: i32,
    pub title: String,
    pub stage: Stage,
    pub desk_id: uuid::Uuid,
    pub desk: BelongsTo<Desk>,
}

#[derive(View)]
#[db(view = "busy", sql = "SELECT id FROM open;", reads(Open))]
pub struct Busy { pub id: i64 }

#[derive(View)]
#[db(view = "open", sql = "SELECT id FROM cases", reads(Case), materialized, unique(id))]
pub struct Open { pub id: i64 }
"#,
    ),
    (
        "open_cases.sql",
        "CREATE FUNCTION open_cases() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM cases';\n",
    ),
    (
        "base_no.sql",
        "CREATE FUNCTION base_no() RETURNS int LANGUAGE sql AS 'SELECT nextval(''case_no'')::int';\n",
    ),
    (
        "next_no.sql",
        "CREATE FUNCTION next_no() RETURNS int LANGUAGE sql AS 'SELECT base_no()';\n",
    ),
];

#[test]
fn everything_stands_after_what_it_needs() {
    insta::assert_snapshot!(script(OFFICE, Dialect::PostgreSql));
}

const NOTES: &[(&str, &str)] = &[(
    "lib.rs",
    r#"
use onedef::{Enum, Model, View};

#[derive(Enum)]
#[db(storage = text)]
pub enum Label { Red, Green }

#[derive(Model)]
#[db(index(lower(title)), index(upper(title)))]
#[db(unique(title, where = !done && label == Label::Red))]
#[db(check(name = "parts", title.starts_with("a%") && title.ends_with("z'") && title.contains("_")))]
#[db(check(name = "lengths", title.len() > 0 && body.len() < 100))]
pub struct Note {
    #[db(id)]
    pub id: i32,
    #[db(collate = "NOCASE")]
    pub title: String,
    pub body: Vec<u8>,
    pub label: Label,
    #[db(default = false)]
    pub done: bool,
    #[db(generated = title.to_lowercase())]
    pub kept: String,
    #[db(generated(virtual) = title.to_uppercase())]
    pub made: String,
    #[db(default = sql("hex('x')"))]
    pub code: String,
}

#[derive(View)]
#[db(view = "done", sql = "SELECT id FROM note WHERE done", reads(Note))]
pub struct Done { pub id: i32 }
"#,
)];

#[test]
fn sqlite_says_it_in_its_own_words() {
    insta::assert_snapshot!(script(NOTES, Dialect::Sqlite));
}

//! The expressions of real systems, from source to SQL, without `sql("…")`.

#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking"
)]

use std::sync::Arc;

use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::schema::DatabaseId;
use schema_core::{compile, lower, sql};

struct OneFile(Arc<str>);

impl Files for OneFile {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok((path == "src/lib.rs").then(|| self.0.clone()))
    }
}

/// The script of a definition, which must pass without a finding.
fn script(source: &str, dialect: Dialect) -> String {
    let files = OneFile(source.into());
    let roots = Source {
        roots: vec!["src/lib.rs".into()],
        cfg: Vec::new(),
    };
    let setting = DatabaseSetting {
        name: "default".into(),
        dialect,
    };
    let compiled = compile(&files, &roots, &[setting], &[]);
    let findings: Vec<String> = compiled
        .diagnostics
        .iter()
        .map(|one| format!("{} {}", one.code.id, one.message))
        .collect();
    assert!(findings.is_empty(), "{findings:#?}");
    let schema = compiled.schema.expect("a schema without findings");
    sql::render(&lower::lower(&schema, DatabaseId(0)))
}

const USER: &str = r#"
use chrono::{DateTime, Utc};
use onedef::{Enum, Model};

#[derive(Enum)]
#[db(rename_all = "snake_case")]
pub enum Status { Active, Inactive, Suspended, Pending }

#[derive(Model)]
#[db(table = "User", rename_all = "camelCase")]
#[db(check(name = "r01", status == Status::Active || [Status::Inactive, Status::Pending].contains(&status)))]
#[db(check(name = "r02", login_attempts >= 0))]
#[db(check(name = "r03", lower(email) == email && matches(email, "^[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}$", case_insensitive)))]
#[db(check(name = "r04", len(password) >= 60))]
#[db(check(name = "r05", phone.is_none() || matches(phone, "^\\+?[1-9]\\d{1,14}$")))]
#[db(check(name = "r06", !first_name.trim().is_empty()))]
#[db(check(name = "r07", (!is_deleted && deleted_at.is_none()) || (is_deleted && deleted_at.is_some())))]
#[db(check(name = "r08", !is_deleted || deleted_at.is_some()))]
#[db(index(action, name = "i1", where = action.contains("login") && !success))]
#[db(index(tenant_id, last_login desc nulls_last, name = "i2", where = !is_deleted))]
#[db(index(email, name = "i3", where = !is_deleted && status == Status::Active))]
#[db(rls)]
#[db(policy(name = "p1", using = tenant_id.is_none() || tenant_id == setting("app.current_tenant_id")))]
#[db(policy(name = "p2", command(select), using = exists(Grant, user_id == outer.id && exists(Grant, id == outer.parent && tenant_id == setting("app.current_tenant_id")))))]
pub struct User {
    #[db(id)]
    pub id: String,
    pub email: String,
    pub password: String,
    pub first_name: String,
    pub phone: Option<String>,
    pub status: Status,
    pub login_attempts: i16,
    pub last_login: Option<DateTime<Utc>>,
    pub action: String,
    pub success: bool,
    pub is_deleted: bool,
    pub deleted_at: Option<DateTime<Utc>>,
    pub tenant_id: Option<String>,
}

#[derive(Model)]
pub struct Grant {
    #[db(id)]
    pub id: String,
    pub user_id: String,
    pub parent: Option<String>,
    pub tenant_id: uuid::Uuid,
}
"#;

#[test]
fn a_multi_tenant_system_needs_no_verbatim_sql() {
    let script = script(USER, Dialect::PostgreSql);
    let of = |name: &str| {
        let line = script.lines().find(|line| line.contains(&format!("\"{name}\"")));
        line.unwrap_or_else(|| panic!("no {name} in\n{script}"))
            .trim()
            .to_owned()
    };
    let lines: Vec<String> = [
        "r01", "r02", "r03", "r04", "r05", "r06", "r07", "r08", "i1", "i2", "i3", "p1", "p2",
    ]
    .into_iter()
    .map(of)
    .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// Chains of one operator are one expression, whatever their length, and cost no stack.
#[test]
fn long_chains_are_flat() {
    let chain = vec!["age > 1"; 200].join(" && ");
    let source = format!(
        "use onedef::Model;\n#[derive(Model)]\n#[db(check(name = \"c\", {chain}))]\npub struct T {{ #[db(id)] pub id: i32, pub age: i32 }}"
    );
    let script = script(&source, Dialect::Sqlite);
    assert_eq!(script.matches("\"age\" > 1").count(), 200);
    assert_eq!(script.matches(" AND ").count(), 199);
}

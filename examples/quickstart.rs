//! From structs to rows, with nothing to install: `cargo run --example quickstart`.
//!
//! 1. The structs below are read, as the command `onedef` would, and become artifacts in `target/quickstart/`.
//! 2. The generated SQL makes the tables of an embedded SQLite database in the same folder.
//! 3. Rows go in through sqlx and come back as the structs.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    missing_docs,
    reason = "a program that writes files and talks; its fields say what they are"
)]

use std::error::Error;
use std::path::Path;

use chrono::{DateTime, Utc};
use onedef::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use onedef::sqlx::{self, ConnectOptions, Sqlite};
use onedef::{BelongsTo, Enum, HasMany, Model};

/// People who work together.
#[derive(Model, Debug, Clone)]
#[db(table = "teams")]
pub struct Team {
    #[db(id, default = uuid())]
    pub id: String,
    #[db(unique)]
    pub name: String,
    pub members: HasMany<Member>,
}

/// Somebody in a team.
#[derive(Model, Debug, Clone)]
#[db(table = "members", rename_all = "camelCase")]
#[db(check(name = "members_email_check", email == email.to_lowercase() && email.contains("@")))]
#[db(index(team_id, joined_at desc, name = "members_active_idx", where = left_at.is_none()))]
pub struct Member {
    #[db(id, default = uuid())]
    pub id: String,
    #[db(unique)]
    pub email: String,
    #[db(default = Role::Writer)]
    pub role: Role,
    #[db(default = now())]
    pub joined_at: DateTime<Utc>,
    /// Null for those who are still here.
    pub left_at: Option<DateTime<Utc>>,
    pub team_id: String,
    #[db(on_delete = cascade)]
    pub team: BelongsTo<Team>,
}

/// What a member may do.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(rename_all = "snake_case")]
pub enum Role {
    Writer,
    Editor,
}

/// Everything is relative to `target/quickstart/`.
const CONFIGURATION: &str = r#"[source]
roots = ["../../examples/quickstart.rs"]

[database.default]
provider = "sqlite"

[[artifact]]
kind = "prisma"
path = "schema.prisma"

[[artifact]]
kind = "sql"
path = "schema.sql"

[[artifact]]
kind = "json"
path = "definition.json"
"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/quickstart");
    std::fs::create_dir_all(&folder)?;
    println!("1. Models → artifacts in target/quickstart/");
    artifacts(&folder)?;
    println!("\n2. Artifacts → tables in target/quickstart/quickstart.db");
    let mut database = tables(&folder).await?;
    println!("\n3. Tables → rows");
    rows(&mut database).await?;
    println!("\nNext: change a struct in examples/quickstart.rs and run this again.");
    Ok(())
}

/// What `onedef generate` does.
fn artifacts(folder: &Path) -> Result<(), schema_build::Error> {
    let path = folder.join("onedef.toml");
    std::fs::write(&path, CONFIGURATION)
        .map_err(|why| schema_build::Error::Io(format!("cannot write `{}`", path.display()), why))?;
    let project = schema_build::Project::load(&path)?;
    let disk = schema_build::Disk::new(&project.folder);
    let definition = schema_build::Definition::compile(&project, &[], &disk)?;
    let written = schema_build::write(&project, &definition, schema_build::Options::default())?;
    for one in &written.changes {
        println!("   {} ({:?})", one.path, one.change);
    }
    Ok(())
}

async fn tables(folder: &Path) -> Result<SqliteConnection, Box<dyn Error>> {
    let path = folder.join("quickstart.db");
    if path.exists() {
        std::fs::remove_file(&path)?;
    }
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true);
    let mut database = options.connect().await?;
    let script = std::fs::read_to_string(folder.join("schema.sql"))?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(script))
        .execute(&mut database)
        .await?;
    let names: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
            .fetch_all(&mut database)
            .await?;
    println!("   {}", names.join(", "));
    Ok(database)
}

async fn rows(database: &mut SqliteConnection) -> Result<(), Box<dyn Error>> {
    sqlx::query("INSERT INTO teams (id, name) VALUES (?, ?)")
        .bind("t1")
        .bind("Compilers")
        .execute(&mut *database)
        .await?;
    for (id, email, role) in [
        ("m1", "ada@example.org", Role::Editor),
        ("m2", "grace@example.org", Role::Writer),
    ] {
        insert(database, id, email, role).await?;
    }
    if let Err(refused) = insert(database, "m3", "Not An Address", Role::Writer).await {
        println!("   refused: {refused}");
    }
    for member in all::<Member>(database).await? {
        println!(
            "   {} is {:?} since {}",
            member.email,
            member.role,
            member.joined_at.date_naive()
        );
    }
    for team in all::<Team>(database).await? {
        println!("   of team {}", team.name);
    }
    Ok(())
}

async fn insert(
    database: &mut SqliteConnection,
    id: &str,
    email: &str,
    role: Role,
) -> Result<(), sqlx::Error> {
    sqlx::query(r#"INSERT INTO members (id, email, role, "teamId") VALUES (?, ?, ?, 't1')"#)
        .bind(id)
        .bind(email)
        .bind(role)
        .execute(database)
        .await?;
    Ok(())
}

/// Every row of a table, read by position. The table and its columns are the derive's, so that no name is written twice.
async fn all<M: Model>(database: &mut SqliteConnection) -> Result<Vec<M>, Box<dyn Error>> {
    let columns: Vec<String> = M::DESCRIPTION
        .fields
        .iter()
        .map(|field| format!("\"{}\"", field.column))
        .collect();
    let query = format!("SELECT {} FROM \"{}\"", columns.join(", "), M::DESCRIPTION.table);
    let rows = sqlx::query(sqlx::AssertSqlSafe(query))
        .fetch_all(database)
        .await?;
    let read = rows
        .iter()
        .map(|row| M::read::<Sqlite>(row, 0))
        .collect::<Result<Vec<M>, _>>();
    Ok(read?)
}

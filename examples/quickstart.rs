//! From structs to rows, with nothing to install: `cargo run --example quickstart`.
//!
//! 1. The structs below are read, as the command `onedef` would, and become artifacts in `target/quickstart/`.
//! 2. The generated SQL makes the tables of an embedded SQLite database in the same folder.
//! 3. Rows go in and come back through the query helpers, as the structs.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    missing_docs,
    reason = "a program that writes files and talks; its fields say what they are"
)]

use std::path::Path;

use chrono::{DateTime, Utc};
use onedef::sqlx::{self, SqlitePool, sqlite::SqliteConnectOptions};
use onedef::{BelongsTo, BoxError, Enum, Error, HasMany, Model};
use serde::Serialize;

/// People who work together.
#[derive(Model, Serialize, Debug, Clone)]
#[db(table = "teams")]
pub struct Team {
    #[db(id, default = uuid())]
    pub id: String,
    #[db(unique)]
    pub name: String,
    #[serde(skip)]
    pub members: HasMany<Member>,
}

/// Somebody in a team.
#[derive(Model, Serialize, Debug, Clone)]
#[db(table = "members", rename_all = "camelCase")]
#[db(check(name = "members_email_check", email == email.to_lowercase() && email.contains("@")))]
#[db(index(team_id, joined_at desc, name = "members_active_idx", where = left_at.is_none()))]
#[serde(rename_all = "camelCase")]
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
    #[serde(skip)]
    pub team: BelongsTo<Team>,
}

/// What a member may do.
#[derive(Enum, Serialize, Debug, Clone, Copy, PartialEq, Eq)]
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
async fn main() -> Result<(), BoxError> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/quickstart");
    std::fs::create_dir_all(&folder)?;
    println!("1. Models → artifacts in target/quickstart/");
    artifacts(&folder)?;
    println!("\n2. Artifacts → tables in target/quickstart/quickstart.db");
    let pool = tables(&folder).await?;
    println!("\n3. Tables → rows");
    rows(&pool).await?;
    println!("\n4. Several rows → one transaction");
    transaction(&pool).await?;
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

async fn tables(folder: &Path) -> Result<SqlitePool, BoxError> {
    let path = folder.join("quickstart.db");
    if path.exists() {
        std::fs::remove_file(&path)?;
    }
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true);
    let pool = SqlitePool::connect_with(options).await?;
    let script = std::fs::read_to_string(folder.join("schema.sql"))?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(script)).execute(&pool).await?;
    let names: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
            .fetch_all(&pool)
            .await?;
    println!("   {}", names.join(", "));
    Ok(pool)
}

async fn rows(pool: &SqlitePool) -> Result<(), Error> {
    // A team and its members are written together. `NewMember` has the columns that must be given; the rest have setters,
    // defaults, or may be null. The key of the team is filled in.
    let team = Team::create(NewTeam {
        name: "Compilers".into(),
    })
    .with(Team::MEMBERS, |team| {
        let new = |email: &str| NewMember {
            email: email.into(),
            team_id: team.id.clone(),
        };
        [
            Member::create(new("ada@example.org")).role(Role::Editor),
            Member::create(new("grace@example.org")),
        ]
    })
    .include(Team::MEMBERS.order_by(Member::EMAIL))
    .one(pool)
    .await?;
    println!(
        "   created {} with {} members",
        team.name,
        team.get(Team::MEMBERS).len()
    );

    // Conditions, an order, and related rows that come along: one statement for each relation, however many rows.
    let writers = Member::find_many()
        .filter(Member::ROLE.eq(Role::Writer) & Member::LEFT_AT.is_null())
        .include(Member::TEAM)
        .order_by(Member::EMAIL)
        .all(pool)
        .await?;
    for writer in &writers {
        println!(
            "   found {}, who writes for {}",
            writer.email,
            writer.get(Member::TEAM).name
        );
    }

    // By a key. `find_unique` and `update` take what the definition says is unique, and nothing else compiles.
    let grace = Member::EMAIL.eq("grace@example.org");
    let grace = Member::update(grace)
        .set(Member::ROLE, Role::Editor)
        .one(pool)
        .await?;
    println!("   updated {}, who is now {:?}", grace.email, grace.role);

    // What the definition refuses is an error to match on.
    let refused = |email: &str| {
        Member::create(NewMember {
            email: email.into(),
            team_id: team.id.clone(),
        })
    };
    for email in ["Not An Address", "ada@example.org"] {
        match refused(email).one(pool).await {
            Err(Error::Check { constraint, .. }) => {
                println!("   refused by {}", constraint.unwrap_or_default())
            }
            Err(Error::Unique { fields, .. }) => println!("   refused, since {} is taken", fields.join(", ")),
            other => println!("   not refused: {other:?}"),
        }
    }

    // A row with related rows is one JSON object.
    let team = Team::find_unique(Team::NAME.eq("Compilers"))
        .include(Team::MEMBERS.take(1))
        .one(pool)
        .await?;
    println!("   as JSON {}", serde_json::to_string(&team).unwrap_or_default());
    Ok(())
}

/// Both rows change, or neither.
async fn transaction(pool: &SqlitePool) -> Result<(), Error> {
    let moved: Result<(), Error> = onedef::transaction(pool, async |tx| {
        let team = Team::create(NewTeam {
            name: "Linkers".into(),
        })
        .one(&tx)
        .await?;
        let ada = Member::EMAIL.eq("ada@example.org");
        Member::update(ada).set(Member::TEAM_ID, team.id).one(&tx).await?;
        Err(Error::Other("nobody wants to go".into()))
    })
    .await;
    if let Err(reason) = moved {
        println!("   rolled back, because {reason}");
    }
    println!("   {} team is left", Team::count().one(pool).await?);
    Ok(())
}

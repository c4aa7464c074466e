//! `onedef pull`, on SQLite; the other databases are pulled in `tests/pull/`.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

use crate::support::Project;

/// A project with the database `app.db`, made by a script.
fn with_database(script: &'static str) -> Project {
    let project = Project::empty();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let settings = SqliteConnectOptions::new().filename(project.path("app.db"));
        let mut connection = settings.create_if_missing(true).connect().await.unwrap();
        sqlx::raw_sql(script).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
    project
}

const PLAIN: &str = "CREATE TABLE users (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL);
    CREATE UNIQUE INDEX users_email_key ON users (email);
    CREATE TABLE posts (id TEXT NOT NULL PRIMARY KEY, author_id INTEGER NOT NULL,
        CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE);";

#[test]
fn a_database_becomes_a_definition() {
    let project = with_database(PLAIN);
    project
        .onedef(["pull", "--url", "sqlite:app.db"])
        .exits(0)
        .prints("pub struct Users {")
        .prints("pub author: BelongsTo<Users>,")
        .prints("pub posts: HasMany<Posts>,");
}

#[test]
fn what_was_pulled_is_valid_and_makes_the_same_again() {
    let project = with_database(PLAIN);
    project
        .onedef(["pull", "--url", "sqlite:app.db", "--out", "src/models"])
        .exits(0)
        .prints_nothing()
        .says("src/models/mod.rs");
    project.write(
        "onedef.toml",
        "[source]\nroots = [\"src/models/mod.rs\"]\n[database.default]\nprovider = \"sqlite\"\n",
    );
    project.onedef(["validate"]).exits(0);
    let script = project
        .onedef(["emit", "sql"])
        .exits(0)
        .prints("CREATE UNIQUE INDEX \"users_email_key\"");
    assert!(
        script
            .stdout
            .contains("REFERENCES \"users\" (\"id\") ON DELETE CASCADE")
    );
}

#[test]
fn a_second_time_changes_nothing_and_other_files_are_left_alone() {
    let project = with_database(PLAIN);
    let arguments = [
        "pull",
        "--url",
        "sqlite:app.db",
        "--out",
        "src/models",
        "--files",
        "models",
    ];
    project.onedef(arguments).exits(0).says("src/models/posts.rs");
    let first = project.read("src/models/posts.rs");
    project.onedef(arguments).exits(0).says("up to date");
    project.write("src/models/posts.rs", "// mine");
    project.onedef(arguments).exits(2).says("says otherwise");
    assert_eq!(project.read("src/models/posts.rs"), "// mine");
    project.onedef(arguments.into_iter().chain(["--force"])).exits(0);
    assert_eq!(project.read("src/models/posts.rs"), first);
}

#[test]
fn a_check_says_what_would_be_lost_and_writes_nothing() {
    let check = ["pull", "--url", "sqlite:app.db", "--check"];
    let project = with_database(PLAIN);
    project.onedef(check).exits(0).prints_nothing();
    let project = with_database("CREATE TABLE t (id INTEGER PRIMARY KEY, place POINT);");
    project
        .onedef(check)
        .exits(1)
        .prints("`t`.place has the type `POINT`, which clients do not read");
}

#[test]
fn a_database_that_cannot_be_read_is_an_error_of_its_own() {
    let project = Project::empty();
    project
        .onedef(["pull", "--url", "sqlite:app.db", "--schema", "other"])
        .exits(2)
        .says("the database has no schema `other`");
    project
        .onedef(["pull", "--url", "sqlite:missing.db"])
        .exits(3)
        .says("cannot connect to sqlite:missing.db");
    assert!(!project.path("missing.db").exists());
    project
        .onedef(["pull", "--url", "postgresql://me:secret@127.0.0.1:1/none"])
        .exits(3)
        .says("cannot connect to postgresql://me:***@127.0.0.1:1/none");
    project
        .onedef(["pull", "--url", "oracle://me:secret@host/none"])
        .exits(2)
        .says("`oracle://me:***@host/none` is no URL");
    project
        .onedef(["pull", "--url", "env:NO_SUCH_URL"])
        .exits(2)
        .says("`NO_SUCH_URL` is not set");
}

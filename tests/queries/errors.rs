//! Each error that a database makes, with the definition's names, and without what nobody may see.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use std::time::Duration;

use onedef::sqlx::postgres::PgPoolOptions;
use onedef::sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use onedef::sqlx::{self, AssertSqlSafe, Pool};
use onedef::{Draft, Driver, Error, Filter, Model};
use onedef_query_tests::secrets::*;
use onedef_query_tests::{script, watch};

const DEFINITION: &str = include_str!("src/secrets.rs");
/// Wherever it goes, it is told by nobody.
const SECRET: &str = "hunter2-is-secret";
const SECRET_NUMBER: i32 = -31_415_926;

/// All that an error says, in each way that it can be asked.
fn told(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!(" {inner} {inner:?}"));
        source = inner.source();
    }
    let refusal = match error {
        Error::Unique { source, .. }
        | Error::ForeignKey { source, .. }
        | Error::Check { source, .. }
        | Error::NotNull { source, .. }
        | Error::TooLong { source, .. }
        | Error::Conflict { source }
        | Error::Policy { source, .. }
        | Error::Database { source, .. } => Some(source),
        _ => None,
    };
    if let Some(refusal) = refusal {
        text.push_str(&format!("{refusal} {refusal:?} {:?}", refusal.driver_error()));
    }
    text
}

fn quiet(error: Error) -> Error {
    let text = told(&error);
    assert!(!text.contains("hunter2") && !text.contains("31415926"), "{text}");
    error
}

/// Nor does anything that was traced.
fn nothing_was_traced() {
    for line in watch::lines() {
        assert!(!line.contains("hunter2") && !line.contains("31415926"), "{line}");
    }
}

fn account(id: i32, login: &str) -> NewAccount {
    NewAccount {
        id,
        realm: "r".to_owned(),
        login: login.to_owned(),
    }
}

fn pet(id: i32, account_id: i32, name: &str) -> NewPet {
    NewPet {
        id,
        account_id,
        a_name_that_is_long_enough_to_be_cut_at_the_end: name.to_owned(),
    }
}

#[tokio::test]
async fn errors_of_postgresql() {
    watch::begin();
    let pool = onedef_query_tests::postgres(DEFINITION).await;
    both(&pool).await;
    let create = || Account::create(account(9, SECRET));
    // What the server quotes.
    let error = quiet(create().token(SECRET).one(&pool).await.unwrap_err());
    assert!(
        matches!(&error, Error::Database { model: "Account", source } if source.code.as_deref() == Some("22P02")),
        "{error:?}"
    );
    let error = Account::find_many()
        .filter(Account::TOKEN.eq(SECRET))
        .all(&pool)
        .await
        .unwrap_err();
    assert!(matches!(quiet(error), Error::Database { model: "Account", .. }));
    let through = Pet::ACCOUNT.is(Account::TOKEN.eq(SECRET));
    let error = Pet::find_many()
        .filter(through.clone())
        .all(&pool)
        .await
        .unwrap_err();
    assert!(matches!(quiet(error), Error::Database { model: "Pet", .. }));
    let error = Pet::update_many()
        .filter(through.clone())
        .set(Pet::ID, 1)
        .exec(&pool)
        .await
        .unwrap_err();
    assert!(matches!(quiet(error), Error::Database { model: "Pet", .. }));
    let error = Pet::group_by(Pet::ID)
        .filter(through)
        .select(onedef::count())
        .all(&pool)
        .await
        .unwrap_err();
    assert!(matches!(quiet(error), Error::Database { model: "Pet", .. }));
    let cast = Filter::sql("(\"login\" || ?)::int = 1", [onedef::Datum::Text(SECRET.into())]);
    Account::create(account(8, "x")).exec(&pool).await.unwrap();
    let error = Account::find_many().filter(cast).all(&pool).await.unwrap_err();
    assert!(matches!(quiet(error), Error::Database { .. }));
    let error = quiet(create().code("longer than 8").one(&pool).await.unwrap_err());
    assert!(
        matches!(error, Error::TooLong { model: "Account", .. }),
        "{error:?}"
    );
    let error = Account::update_many()
        .increment(Account::PIN_CODE, i32::MAX)
        .exec(&pool)
        .await;
    error.unwrap();
    let error = Account::update_many()
        .increment(Account::PIN_CODE, 1)
        .exec(&pool)
        .await
        .unwrap_err();
    assert!(matches!(quiet(error), Error::TooLong { model: "Account", .. }));
    // Of a model without, the server's own words are there.
    let error = Pet::create(pet(5, 1, "b"))
        .code("longer than 8")
        .one(&pool)
        .await
        .unwrap_err();
    assert!(
        matches!(&error, Error::TooLong { source, .. } if source.message.contains("character varying(8)")),
        "{error:?}"
    );
    assert!(matches!(&error, Error::TooLong { source, .. } if source.driver_error().is_some()));
    gives_way(&pool).await;
    deferred(&pool).await;
    nothing_was_traced();
}

#[tokio::test]
async fn errors_of_sqlite() {
    watch::begin();
    let pool = onedef_query_tests::sqlite(DEFINITION).await;
    both(&pool).await;
    nothing_was_traced();
}

async fn both<D: Raw>(pool: &Pool<D>) {
    Account::create(account(1, SECRET))
        .secret_word(SECRET)
        .exec(pool)
        .await
        .unwrap();
    Pet::create(pet(1, 1, "a")).tag("t").exec(pool).await.unwrap();
    // Keys that are taken, by the names that the definition gives them, or that they have by default.
    let unique = |error: Error| match quiet(error) {
        Error::Unique {
            model,
            constraint,
            fields,
            ..
        } => (model, constraint.unwrap(), fields),
        other => panic!("{other:?}"),
    };
    let error = Account::create(account(2, SECRET)).one(pool).await.unwrap_err();
    assert_eq!(
        unique(error),
        (
            "Account",
            "account_login_is_taken".to_owned(),
            vec!["realm", "login"]
        )
    );
    let error = Account::create(account(2, "x"))
        .secret_word(SECRET)
        .one(pool)
        .await
        .unwrap_err();
    assert_eq!(
        unique(error),
        (
            "Account",
            "accounts_secretWord_key".to_owned(),
            vec!["secret_word"]
        )
    );
    let error = Account::create_many([account(1, "y"), account(3, "z")])
        .exec(pool)
        .await
        .unwrap_err();
    assert_eq!(unique(error), ("Account", "accounts_pkey".to_owned(), vec!["id"]));
    let error = Pet::create(pet(2, 1, "a")).one(pool).await.unwrap_err();
    let (model, name, fields) = unique(error);
    assert_eq!(
        (model, fields),
        (
            "Pet",
            vec!["account_id", "a_name_that_is_long_enough_to_be_cut_at_the_end"]
        )
    );
    assert_eq!(
        name,
        "pets_account_id_a_name_that_is_long_enough_to_be_cut_at_the_key"
    );
    let error = Pet::create(pet(2, 1, "b")).tag("t").one(pool).await.unwrap_err();
    assert_eq!(unique(error), ("Pet", "One tag each".to_owned(), vec!["tag"]));
    // Foreign keys, from both ends.
    let error = quiet(Pet::create(pet(2, 77, "b")).one(pool).await.unwrap_err());
    let Error::ForeignKey {
        model: "Pet",
        constraint,
        fields,
        ..
    } = &error
    else {
        panic!("{error:?}")
    };
    if D::NAME == "PostgreSQL" {
        assert_eq!(
            (constraint.as_deref(), fields.as_slice()),
            (Some("pet has an account"), &["account"][..])
        );
    }
    let error = Pet::create(pet(2, 1, "b"))
        .friend_id(78)
        .one(pool)
        .await
        .unwrap_err();
    let Error::ForeignKey { fields, .. } = &error else {
        panic!("{error:?}")
    };
    assert!(D::NAME == "SQLite" || fields == &["friend"], "{error:?}");
    let error = quiet(Account::delete(Account::ID.eq(1)).one(pool).await.unwrap_err());
    assert!(
        matches!(error, Error::ForeignKey { model: "Account", .. }),
        "{error:?}"
    );
    let error = quiet(
        Account::create(account(4, SECRET))
            .pin_code(SECRET_NUMBER)
            .one(pool)
            .await
            .unwrap_err(),
    );
    assert!(
        matches!(&error, Error::Check { constraint: Some(name), .. } if name == "account_pin_is_positive"),
        "{error:?}"
    );
    unreadable(pool).await;
    strange_cursors(pool).await;
    for error in [
        Account::find_unique(Account::ID.eq(99))
            .one(pool)
            .await
            .map(|_| ()),
        Account::update(Account::ID.eq(99))
            .set(Account::LOGIN, SECRET)
            .one(pool)
            .await
            .map(|_| ()),
        Account::delete(Account::ID.eq(99)).one(pool).await.map(|_| ()),
    ] {
        assert!(matches!(
            error.map_err(quiet),
            Err(Error::NotFound { model: "Account" })
        ));
    }
    let draft = Draft::<Account>::into_create(account(5, &format!("{SECRET}\0")));
    assert!(!format!("{draft:?}").contains("hunter2"));
    let error = quiet(draft.one(pool).await.unwrap_err());
    assert!(
        matches!(
            error,
            Error::Unwritable {
                field: Some("login"),
                ..
            }
        ),
        "{error:?}"
    );
    let cursor = Account::find_many()
        .order_by(Account::LOGIN)
        .slice(pool)
        .await
        .unwrap()
        .last;
    assert!(!format!("{cursor:?} {:?}", Account::LOGIN.eq(SECRET)).contains("hunter2"));
    let row = Account::find_unique(Account::ID.eq(1)).one(pool).await.unwrap();
    assert!(!format!("{row:?}").contains("hunter2"));
}

/// Cursors come from addresses, which anybody changes.
async fn strange_cursors<D: Driver>(pool: &Pool<D>) {
    let query = || {
        Pet::find_many()
            .order_by(Pet::TAG)
            .order_by(Pet::ACCOUNT_ID.desc())
            .take(1)
    };
    let cursor = query().slice(pool).await.unwrap().last.unwrap().to_string();
    assert_eq!(cursor.split('.').count(), 4, "{cursor}");
    let order = cursor.split('.').next().unwrap();
    for (parts, is_right) in [
        ("t74.i1.i1", true),
        ("n.i1.i1", true),
        ("t.i-2147483648.i1", true),
        ("i1.i1.i1", false),
        ("t74.t31.i1", false),
        ("t74.n.i1", false),
        ("t74.i2147483648.i1", false),
        ("t74.i1", false),
        ("t74.i1.i1.i1", false),
        ("t7.i1.i1", false),
        ("tff.i1.i1", false),
        ("t00.i1.i1", false),
        ("t74.m1.e2d2d", false),
        ("t74.i1.", false),
        ("é.i1.i1", false),
    ] {
        let cursor = format!("{order}.{parts}").parse::<onedef::Cursor>();
        let found = match cursor {
            Ok(cursor) => query().after(cursor).all(pool).await.map(|_| ()),
            Err(error) => Err(error),
        };
        match found {
            Ok(()) => assert!(is_right, "{parts}"),
            Err(error) => {
                assert!(!is_right, "{parts}: {error:?}");
                assert!(
                    matches!(error, Error::Cursor { .. } | Error::Unwritable { .. }),
                    "{parts}: {error:?}"
                );
            }
        }
    }
    let other = cursor.parse::<onedef::Cursor>().unwrap();
    let other = Pet::find_many()
        .order_by(Pet::TAG.desc())
        .after(other)
        .all(pool)
        .await;
    assert!(matches!(other, Err(Error::Cursor { .. })), "{other:?}");
}

/// Values that other clients wrote, which the types do not have.
async fn unreadable<D: Raw>(pool: &Pool<D>) {
    // The tables with nothing that they are held to; the rows go again.
    let run = |sql: String| async move {
        onedef::transaction(pool, async |tx| {
            let mut connection = tx.connection().await?;
            D::raw(&mut connection, sql).await;
            Ok(())
        })
        .await
        .unwrap();
    };
    // In two parts: what a test writes into its own statement is traced by sqlx.
    let text = "'{\"size\": \"hunter' || '2-is-secret\"}'";
    let json = if D::NAME == "PostgreSQL" {
        format!("({text})::jsonb")
    } else {
        text.to_owned()
    };
    run(format!("UPDATE accounts SET profile = {json} WHERE id = 1")).await;
    let error = quiet(
        Account::find_unique(Account::ID.eq(1))
            .one(pool)
            .await
            .unwrap_err(),
    );
    assert!(matches!(error, Error::Value { .. }), "{error:?}");
    let with_account = Pet::find_many().include(Pet::ACCOUNT).all(pool).await;
    quiet(with_account.unwrap_err());
    let returned = Account::update(Account::ID.eq(1))
        .set(Account::CODE, "c")
        .one(pool)
        .await;
    quiet(returned.unwrap_err());
    let selected = Account::find_many().select((Account::PROFILE,)).all(pool).await;
    quiet(selected.unwrap_err());
    run("UPDATE accounts SET profile = NULL WHERE id = 1".to_owned()).await;
}

/// Statements of a test's own, on either driver.
trait Raw: Driver {
    fn raw(connection: &mut Self::Connection, sql: String) -> impl Future<Output = ()>;
}

impl Raw for sqlx::Postgres {
    async fn raw(connection: &mut sqlx::PgConnection, sql: String) {
        sqlx::raw_sql(AssertSqlSafe(sql))
            .execute(connection)
            .await
            .unwrap();
    }
}

impl Raw for sqlx::Sqlite {
    async fn raw(connection: &mut sqlx::SqliteConnection, sql: String) {
        sqlx::raw_sql(AssertSqlSafe(sql))
            .execute(connection)
            .await
            .unwrap();
    }
}

/// Two transactions that wait for each other, and two that cannot be put in an order.
async fn gives_way(pool: &Pool<sqlx::Postgres>) {
    Account::create_many([account(11, "11"), account(12, "12")])
        .exec(pool)
        .await
        .unwrap();
    let (mut one, mut other) = (pool.begin().await.unwrap(), pool.begin().await.unwrap());
    let lock =
        |id: i32| Account::update(Account::ID.eq(id)).set(Account::SECRET_WORD, format!("{SECRET}{id}"));
    lock(11).one(&mut one).await.unwrap();
    lock(12).one(&mut other).await.unwrap();
    let (first, second) = tokio::join!(
        async {
            let locked = lock(12).one(&mut one).await;
            drop(one);
            locked
        },
        async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let locked = lock(11).one(&mut other).await;
            drop(other);
            locked
        }
    );
    let error = quiet(first.err().or(second.err()).unwrap());
    assert!(error.is_conflict(), "{error:?}");
}

/// What is found out at the commit is of any model.
async fn deferred(pool: &Pool<sqlx::Postgres>) {
    let later = "ALTER TABLE accounts ADD CONSTRAINT later UNIQUE (login) DEFERRABLE INITIALLY DEFERRED";
    sqlx::query(later).execute(pool).await.unwrap();
    let committed = onedef::transaction(pool, async |tx| {
        let other = NewAccount {
            realm: "other".to_owned(),
            ..account(21, SECRET)
        };
        Account::create(other).exec(&tx).await
    })
    .await;
    let error = quiet(committed.unwrap_err());
    assert!(
        matches!(&error, Error::Unique { constraint: Some(name), .. } if name == "later"),
        "{error:?}"
    );
}

#[tokio::test]
async fn no_connection() {
    let url = std::env::var(onedef_query_tests::SERVER).unwrap();
    let soon = || {
        PgPoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_millis(300))
    };
    let pool = soon().connect(&url).await.unwrap();
    let held = pool.acquire().await.unwrap();
    let error = Account::find_many().all(&pool).await.unwrap_err();
    assert!(
        matches!(error, Error::Connection(sqlx::Error::PoolTimedOut)),
        "{error:?}"
    );
    let error = onedef::transaction(&pool, async |_| Ok(())).await.unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    drop(held);
    // Nobody listens; no such database; the pool is closed.
    let nobody = soon()
        .connect_lazy("postgres://postgres:hunter2@127.0.0.1:1/test")
        .unwrap();
    let nothing = format!(
        "{}_that_is_not_there",
        url.rsplit_once('?').map_or(url.as_str(), |(url, _)| url)
    );
    let nothing = soon().connect_lazy(&nothing).unwrap();
    let closed = soon().connect_lazy(&url).unwrap();
    closed.close().await;
    for pool in [nobody, nothing, closed] {
        let error = quiet(Account::find_many().all(&pool).await.unwrap_err());
        assert!(matches!(error, Error::Connection(_)), "{error:?}");
        let error = quiet(onedef::transaction(&pool, async |_| Ok(())).await.unwrap_err());
        assert!(matches!(error, Error::Connection(_)), "{error:?}");
    }
    // The server ends the connection.
    let mut connection = pool.acquire().await.unwrap();
    let ended = sqlx::query("SELECT pg_terminate_backend(pg_backend_pid())")
        .execute(&mut *connection)
        .await;
    let error = Error::from(ended.unwrap_err());
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
}

/// SQLite has one writer, and the others wait as long as they may.
#[tokio::test]
async fn a_busy_file() {
    let path = std::env::temp_dir().join(format!("onedef_busy_{}.db", std::process::id()));
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true)
        .busy_timeout(Duration::from_millis(50));
    let pool = SqlitePoolOptions::new()
        .max_connections(2)
        .connect_with(options)
        .await
        .unwrap();
    sqlx::raw_sql(AssertSqlSafe(script(
        DEFINITION,
        schema_core::dialect::Dialect::Sqlite,
    )))
    .execute(&pool)
    .await
    .unwrap();
    let mut writing = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    Account::create(account(1, SECRET))
        .exec(&mut writing)
        .await
        .unwrap();
    let error = quiet(Account::create(account(2, SECRET)).one(&pool).await.unwrap_err());
    assert!(error.is_conflict(), "{error:?}");
    writing.rollback().await.unwrap();
    pool.close().await;
    std::fs::remove_file(&path).unwrap();
}

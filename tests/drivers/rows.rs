//! Rows of real databases, read by position; typed enums and newtypes in the user's own sqlx queries.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a test that asks databases"
)]

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use onedef::__v0::{Db, Record};
use onedef::{BelongsTo, Enum, Error, HasMany, Json, Model, Opaque, Scalar, View};
use rust_decimal::Decimal;
use sqlx::{Connection as _, Executor as _, MySqlConnection, PgConnection, Row as _, SqliteConnection};
use uuid::Uuid;

const SERVER: &str = "ONEDEF_TEST_POSTGRES";
const MYSQL: &str = "ONEDEF_TEST_MYSQL";

#[derive(Enum, Debug, Clone, Copy, PartialEq)]
#[db(name = "Mood of rows", schema = "pg_temp", rename_all = "snake_case")]
enum Mood {
    Calm,
    VeryGlad,
}

#[derive(Enum, Debug, Clone, Copy, PartialEq)]
#[db(storage = text)]
enum Rank {
    First,
}

#[derive(Scalar, Debug, Clone, PartialEq)]
struct Email(String);

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
struct Settings {
    dark: bool,
}

/// A user's own `FromRow` beside ours.
#[derive(Model, sqlx::FromRow, Debug, Clone, PartialEq)]
struct Person {
    #[db(id)]
    id: i64,
    email: Email,
    mood: Mood,
    #[sqlx(default)]
    rank: Option<Rank>,
    #[db(type = Unsupported("tsvector"))]
    #[sqlx(skip)]
    words: Opaque,
    #[sqlx(skip)]
    friends: HasMany<Person>,
    friend_id: Option<i64>,
    #[db(key = friend_id)]
    #[sqlx(skip)]
    friend: BelongsTo<Option<Person>>,
    #[db(skip)]
    #[sqlx(skip)]
    cached: u8,
    name: String,
}

#[derive(View, Debug, PartialEq)]
#[db(sql = "SELECT 1", reads(Person))]
struct Typed {
    small: i16,
    wide: i64,
    ratio: f64,
    price: Decimal,
    key: Uuid,
    at: DateTime<Utc>,
    local: NaiveDateTime,
    day: NaiveDate,
    data: Vec<u8>,
    json: serde_json::Value,
    settings: Json<Settings>,
    nothing: Option<Json<Settings>>,
}

fn typed() -> Typed {
    let local = NaiveDate::from_ymd_opt(2026, 1, 2)
        .unwrap()
        .and_hms_opt(3, 4, 5)
        .unwrap();
    Typed {
        small: 7,
        wide: 8,
        ratio: 0.5,
        price: "12.50".parse().unwrap(),
        key: Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8),
        at: local.and_utc(),
        local,
        day: local.date(),
        data: vec![0, 255],
        json: serde_json::json!({ "a": [1] }),
        settings: Json(Settings { dark: true }),
        nothing: None,
    }
}

fn person() -> Person {
    Person {
        id: 1,
        email: Email("a@b.c".to_owned()),
        mood: Mood::VeryGlad,
        rank: None,
        words: Opaque,
        friends: HasMany::new(),
        friend_id: Some(2),
        friend: BelongsTo::new(),
        cached: 0,
        name: "Ann".to_owned(),
    }
}

async fn postgres() -> PgConnection {
    let url = std::env::var(SERVER).unwrap_or_else(|_| panic!("{SERVER} is not set: run `cargo xtask test`"));
    let mut connection = PgConnection::connect(&url).await.unwrap();
    connection
        .execute(r#"CREATE TYPE pg_temp."Mood of rows" AS ENUM ('calm', 'very_glad')"#)
        .await
        .unwrap();
    connection
}

/// The server has to answer, and no database is needed: the tables are temporary.
async fn mysql() -> MySqlConnection {
    let url = std::env::var(MYSQL).unwrap_or_else(|_| panic!("{MYSQL} is not set: run `cargo xtask test`"));
    let server = url.rsplit_once('/').map_or(url.as_str(), |(server, _)| server);
    let mut connection = MySqlConnection::connect(server).await.unwrap();
    let database = format!("onedef_rows_{}", std::process::id());
    let create = format!("CREATE DATABASE IF NOT EXISTS `{database}`");
    connection.execute(sqlx::AssertSqlSafe(create)).await.unwrap();
    let of_it = format!("USE `{database}`");
    connection.execute(sqlx::AssertSqlSafe(of_it)).await.unwrap();
    connection
}

/// Drops what [`mysql`] made, when nobody needs it any more.
async fn drop_mysql(connection: &mut MySqlConnection) {
    let database = format!("onedef_rows_{}", std::process::id());
    let drop = format!("DROP DATABASE IF EXISTS `{database}`");
    connection.execute(sqlx::AssertSqlSafe(drop)).await.unwrap();
}

async fn sqlite() -> SqliteConnection {
    SqliteConnection::connect("sqlite::memory:").await.unwrap()
}

#[tokio::test]
async fn a_row_of_postgresql_by_position() {
    let mut connection = postgres().await;
    // The columns do not stand at the beginning, and have no name of a field.
    let row = connection
        .fetch_one(
            r#"SELECT 0, 1::int8 AS a, 'a@b.c' AS b, 'very_glad'::pg_temp."Mood of rows" AS c, NULL::text AS d,
                2::int8 AS e, 'Ann' AS f"#,
        )
        .await
        .unwrap();
    assert_eq!(Person::read::<sqlx::Postgres>(&row, 1).unwrap(), person());
    assert_eq!(<Person as Record>::WIDTH, 6);
}

#[tokio::test]
async fn a_row_of_sqlite_by_position() {
    let mut connection = sqlite().await;
    let row = connection
        .fetch_one("SELECT 0, 1 AS a, 'a@b.c' AS b, 'very_glad' AS c, NULL AS d, 2 AS e, 'Ann' AS f")
        .await
        .unwrap();
    assert_eq!(Person::read::<sqlx::Sqlite>(&row, 1).unwrap(), person());
}

#[tokio::test]
async fn every_type_from_postgresql() {
    let mut connection = postgres().await;
    // Where a column is of another width or kind than the field, the value is converted: the integers are int4, the
    // instant stands in a column without a zone, the number is a real.
    let row = connection
        .fetch_one(
            r#"SELECT 7::int4, 8::int4, 0.5::float4, 12.50::numeric, '67e55044-10b1-426f-9247-bb680e5fe0c8'::uuid,
                '2026-01-02 03:04:05'::timestamp, '2026-01-02 03:04:05+00'::timestamptz, '2026-01-02'::date,
                '\x00ff'::bytea, '{"a":[1]}'::jsonb, '{"dark":true}'::jsonb, NULL::jsonb"#,
        )
        .await
        .unwrap();
    assert_eq!(Typed::read::<sqlx::Postgres>(&row, 0).unwrap(), typed());
}

#[tokio::test]
async fn every_type_from_sqlite() {
    let mut connection = sqlite().await;
    let row = connection
        .fetch_one(
            r#"SELECT 7, 8, 0.5, '12.50', '67e55044-10b1-426f-9247-bb680e5fe0c8', '2026-01-02T03:04:05.000Z',
                '2026-01-02T03:04:05.000', '2026-01-02', x'00ff', '{"a":[1]}', '{"dark":true}', NULL"#,
        )
        .await
        .unwrap();
    assert_eq!(Typed::read::<sqlx::Sqlite>(&row, 0).unwrap(), typed());
}

#[tokio::test]
async fn lists_of_postgresql() {
    let mut connection = postgres().await;
    let row = connection
        .fetch_one(
            r#"SELECT '{a,b}'::text[], '{calm}'::pg_temp."Mood of rows"[], NULL::int4[], '{{1,2}}'::int4[]"#,
        )
        .await
        .unwrap();
    type Pg = sqlx::Postgres;
    assert_eq!(
        Pg::get::<Vec<Email>>(&row, 0).unwrap(),
        [Email("a".into()), Email("b".into())]
    );
    assert_eq!(Pg::get::<Vec<Mood>>(&row, 1).unwrap(), [Mood::Calm]);
    assert!(Pg::get::<Vec<i32>>(&row, 2).unwrap().is_empty());
    assert_eq!(Pg::get::<Option<Vec<i32>>>(&row, 2).unwrap(), None);
}

#[tokio::test]
async fn what_a_row_cannot_hold() {
    let mut connection = sqlite().await;
    let row = connection
        .fetch_one("SELECT NULL, 'secret', 70000")
        .await
        .unwrap();
    let null = sqlx::Sqlite::get::<String>(&row, 0).unwrap_err();
    assert!(matches!(null, Error::Null { position: 0 }), "{null}");
    let label = sqlx::Sqlite::get::<Mood>(&row, 1).unwrap_err();
    assert!(matches!(label, Error::Value { position: 1, .. }), "{label}");
    // A value may be sensitive: no error shows it.
    let source = std::error::Error::source(&label).unwrap();
    assert!(!format!("{label} {source} {label:?}").contains("secret"));
    assert!(sqlx::Sqlite::get::<i16>(&row, 2).is_err());
    assert!(sqlx::Sqlite::get::<Vec<i32>>(&row, 2).is_err());
    assert!(sqlx::Sqlite::get::<i16>(&row, 9).is_err());
}

#[tokio::test]
async fn enums_and_newtypes_in_queries_of_postgresql() {
    let mut connection = postgres().await;
    let row =
        sqlx::query("SELECT $1 = any($2) AS found, $1 AS mood, $3 AS rank, $4 AS email, $5 AS none_here")
            .bind(Mood::VeryGlad)
            .bind(vec![Mood::Calm, Mood::VeryGlad])
            .bind(Rank::First)
            .bind(Email("a@b.c".to_owned()))
            .bind(None::<Mood>)
            .fetch_one(&mut connection)
            .await
            .unwrap();
    assert!(row.get::<bool, _>("found"));
    assert_eq!(row.get::<Mood, _>("mood"), Mood::VeryGlad);
    assert_eq!(row.get::<Rank, _>("rank"), Rank::First);
    assert_eq!(row.get::<Email, _>("email"), Email("a@b.c".to_owned()));
    assert_eq!(row.get::<Option<Mood>, _>("none_here"), None);
    let read: Person = sqlx::query_as(
        r#"SELECT 'Ann' AS name, 2::int8 AS friend_id, 'very_glad'::pg_temp."Mood of rows" AS mood, 'a@b.c' AS email,
            1::int8 AS id"#,
    )
    .fetch_one(&mut connection)
    .await
    .unwrap();
    assert_eq!(read, person());
}

#[tokio::test]
async fn enums_and_newtypes_in_queries_of_sqlite() {
    let mut connection = sqlite().await;
    let row = sqlx::query("SELECT ?1 = 'very_glad' AS found, ?1 AS mood, ?2 AS email, ?3 AS none_here")
        .bind(Mood::VeryGlad)
        .bind(Email("a@b.c".to_owned()))
        .bind(None::<Mood>)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    assert!(row.get::<bool, _>("found"));
    assert_eq!(row.get::<Mood, _>("mood"), Mood::VeryGlad);
    assert_eq!(row.get::<Email, _>("email"), Email("a@b.c".to_owned()));
    assert_eq!(row.get::<Option<Mood>, _>("none_here"), None);
}

/// One test for all of MySQL, since the tests share a database.
#[tokio::test]
async fn rows_and_values_of_mysql() {
    let mut connection = mysql().await;
    a_row_of_mysql(&mut connection).await;
    every_type_from_mysql(&mut connection).await;
    native_types_of_mysql(&mut connection).await;
    enums_and_newtypes_in_queries_of_mysql(&mut connection).await;
    drop_mysql(&mut connection).await;
}

async fn a_row_of_mysql(connection: &mut MySqlConnection) {
    connection
        .execute(
            "CREATE TEMPORARY TABLE person (id BIGINT, email VARCHAR(191) COLLATE utf8mb4_bin,
                mood ENUM('calm', 'very_glad'), `rank` VARCHAR(191), friend_id BIGINT, name VARCHAR(191))
                DEFAULT CHARACTER SET utf8mb4",
        )
        .await
        .unwrap();
    sqlx::query("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1_i64)
        .bind(Email("a@b.c".to_owned()))
        .bind(Mood::VeryGlad)
        .bind(None::<Rank>)
        .bind(2_i64)
        .bind("Ann")
        .execute(&mut *connection)
        .await
        .unwrap();
    let prepared = sqlx::query("SELECT 0, person.* FROM person");
    let row = prepared.fetch_one(&mut *connection).await.unwrap();
    assert_eq!(Person::read::<sqlx::MySql>(&row, 1).unwrap(), person());
    // Without a placeholder a statement is sent as text, and so are its values.
    let row = sqlx::raw_sql("SELECT 0, person.* FROM person")
        .fetch_one(connection)
        .await
        .unwrap();
    assert_eq!(Person::read::<sqlx::MySql>(&row, 1).unwrap(), person());
}

async fn every_type_from_mysql(connection: &mut MySqlConnection) {
    connection
        .execute(
            "CREATE TEMPORARY TABLE typed (small SMALLINT, wide INT UNSIGNED, ratio FLOAT, price DECIMAL(65, 30),
                `key` CHAR(36), at DATETIME(3), local TIMESTAMP(3), day DATE, data LONGBLOB, json JSON, settings JSON,
                nothing JSON)",
        )
        .await
        .unwrap();
    connection
        .execute(
            r#"INSERT INTO typed VALUES (7, 8, 0.5, 12.5, '67e55044-10b1-426f-9247-bb680e5fe0c8',
                '2026-01-02 03:04:05', '2026-01-02 03:04:05', '2026-01-02', X'00ff', '{"a":[1]}', '{"dark":true}', NULL)"#,
        )
        .await
        .unwrap();
    for statement in ["SELECT * FROM typed", "SELECT * FROM typed WHERE 1 = ?"] {
        let row = match statement.contains('?') {
            true => sqlx::query(statement).bind(1).fetch_one(&mut *connection).await,
            false => sqlx::raw_sql(statement).fetch_one(&mut *connection).await,
        };
        assert_eq!(Typed::read::<sqlx::MySql>(&row.unwrap(), 0).unwrap(), typed());
    }
}

async fn native_types_of_mysql(connection: &mut MySqlConnection) {
    type My = sqlx::MySql;
    connection
        .execute(
            "CREATE TEMPORARY TABLE natives (truth BOOLEAN, bit BIT(1), bits BIT(12), tiny TINYINT UNSIGNED, year YEAR,
                huge BIGINT UNSIGNED, clock TIME(6), wide DOUBLE, words MEDIUMTEXT, id BINARY(16), many INT)",
        )
        .await
        .unwrap();
    connection
        .execute(
            "INSERT INTO natives VALUES (true, b'1', b'100000000001', 255, 2026, 18446744073709551615,
                '03:04:05.000001', 1e300, 'a', X'67e5504410b1426f9247bb680e5fe0c8', 70000)",
        )
        .await
        .unwrap();
    let rows = [
        sqlx::raw_sql("SELECT * FROM natives")
            .fetch_one(&mut *connection)
            .await
            .unwrap(),
        sqlx::query("SELECT * FROM natives")
            .fetch_one(&mut *connection)
            .await
            .unwrap(),
    ];
    for row in &rows {
        assert!(My::get::<bool>(row, 0).unwrap() && My::get::<bool>(row, 1).unwrap());
        assert_eq!(My::get::<Vec<u8>>(row, 2).unwrap(), [0b1000, 1]);
        assert_eq!(My::get::<i16>(row, 3).unwrap(), 255);
        assert_eq!(My::get::<i32>(row, 4).unwrap(), 2026);
        assert!(My::get::<i64>(row, 5).is_err());
        let clock = chrono::NaiveTime::from_hms_micro_opt(3, 4, 5, 1).unwrap();
        assert_eq!(My::get::<chrono::NaiveTime>(row, 6).unwrap(), clock);
        assert!(My::get::<f32>(row, 7).is_err());
        assert!(My::get::<f64>(row, 7).is_ok());
        assert_eq!(My::get::<String>(row, 8).unwrap(), "a");
        assert_eq!(My::get::<Uuid>(row, 9).unwrap(), typed().key);
        assert!(My::get::<i16>(row, 10).is_err());
        assert!(My::get::<String>(row, 10).is_err());
        assert!(My::get::<Vec<i32>>(row, 10).is_err());
        assert!(My::get::<i32>(row, 11).is_err());
    }
}

async fn enums_and_newtypes_in_queries_of_mysql(connection: &mut MySqlConnection) {
    let row =
        sqlx::query("SELECT ? = 'very_glad' AS found, ? AS mood, ? AS `rank`, ? AS email, ? AS none_here")
            .bind(Mood::VeryGlad)
            .bind(Mood::VeryGlad)
            .bind(Rank::First)
            .bind(Email("a@b.c".to_owned()))
            .bind(None::<Mood>)
            .fetch_one(&mut *connection)
            .await
            .unwrap();
    assert!(row.get::<bool, _>("found"));
    assert_eq!(row.get::<Mood, _>("mood"), Mood::VeryGlad);
    assert_eq!(row.get::<Rank, _>("rank"), Rank::First);
    assert_eq!(row.get::<Email, _>("email"), Email("a@b.c".to_owned()));
    assert_eq!(row.get::<Option<Mood>, _>("none_here"), None);
    let read: Person = sqlx::query_as("SELECT * FROM person")
        .fetch_one(connection)
        .await
        .unwrap();
    assert_eq!(read, person());
}

//! Rows that other clients wrote: SQLite keeps whatever it is given.

use chrono::{DateTime, Utc};
use onedef::sqlx;
use onedef::{Error, Model};
use onedef_query_tests::values::*;
use serde_json::json;

use super::{DEFINITION, date};

#[tokio::test]
async fn points_in_time_in_other_forms() {
    let pool = onedef_query_tests::sqlite(DEFINITION).await;
    let instant: DateTime<Utc> = "2026-01-02T03:04:05Z".parse().unwrap();
    for form in [
        "'2026-01-02T03:04:05.000+00:00'",
        "'2026-01-02 03:04:05'",
        "'2026-01-02 03:04:05.000'",
        "'2026-01-02T03:04:05Z'",
        "'2026-01-02T03:04:05.000Z'",
        "'2026-01-02T05:04:05+02:00'",
        "'2026-01-01 22:04:05-05'",
        "'2026-01-02 03:04:05 UTC'",
        "1767323045000",
        "1767323045000.0",
    ] {
        let insert = format!(
            "INSERT INTO all_values (id, instant, plain, date, time) VALUES (1, {form}, {form}, {form}, {form})"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(insert))
            .execute(&pool)
            .await
            .unwrap();
        let row = AllValues::find_unique(AllValues::ID.eq(1))
            .one(&pool)
            .await
            .unwrap();
        assert_eq!(row.instant, Some(instant), "{form}");
        assert_eq!(row.plain, Some(instant.naive_utc()), "{form}");
        assert_eq!(row.date, Some(date(2026, 1, 2)), "{form}");
        assert_eq!(row.time, Some(instant.time()), "{form}");
        AllValues::delete_many().exec(&pool).await.unwrap();
    }
    sqlx::query("INSERT INTO all_values (id, date, time) VALUES (1, '2026-01-02', '03:04:05')")
        .execute(&pool)
        .await
        .unwrap();
    let row = AllValues::find_unique(AllValues::ID.eq(1))
        .one(&pool)
        .await
        .unwrap();
    assert_eq!(
        (row.date, row.time),
        (Some(date(2026, 1, 2)), Some(instant.time()))
    );
    for nonsense in [
        "'yesterday'",
        "'2026-02-30'",
        "9223372036854775807",
        "x'00'",
        "'2026-01-02T25:00:00Z'",
        "1e300",
    ] {
        let update = format!("UPDATE all_values SET instant = {nonsense}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(update))
            .execute(&pool)
            .await
            .unwrap();
        let row = AllValues::find_unique(AllValues::ID.eq(1)).one(&pool).await;
        assert!(matches!(row, Err(Error::Value { .. })), "{nonsense}: {row:?}");
    }
}

#[tokio::test]
async fn other_values_in_other_forms() {
    let pool = onedef_query_tests::sqlite(DEFINITION).await;
    sqlx::query(
        "INSERT INTO all_values (id, json, decimal, real, uuid, flag) \
         VALUES (1, '{ \"b\" : 1,  \"a\" : [ ] }', 12, 0.1, x'00112233445566778899aabbccddeeff', 1)",
    )
    .execute(&pool)
    .await
    .unwrap();
    let row = AllValues::find_unique(AllValues::ID.eq(1))
        .one(&pool)
        .await
        .unwrap();
    assert_eq!(row.json, Some(json!({ "b": 1, "a": [] })));
    assert_eq!(
        (row.decimal, row.real, row.flag),
        (Some(12.into()), Some(0.1), Some(true))
    );
    assert_eq!(
        row.uuid.unwrap().to_string(),
        "00112233-4455-6677-8899-aabbccddeeff"
    );
    let found = AllValues::count()
        .filter(AllValues::REAL.eq(0.1_f32))
        .one(&pool)
        .await
        .unwrap();
    assert_eq!(found, 1);
    for (column, value) in [
        ("int", "5000000000"),
        ("json", "'{'"),
        ("kind", "'pink'"),
        ("uuid", "'x'"),
        ("int", "'many'"),
    ] {
        let update = format!(
            "UPDATE all_values SET int = 1, json = NULL, kind = NULL, uuid = NULL; UPDATE all_values SET {column} = {value}"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(update))
            .execute(&pool)
            .await
            .unwrap();
        let row = AllValues::find_unique(AllValues::ID.eq(1)).one(&pool).await;
        assert!(
            matches!(row, Err(Error::Value { .. } | Error::Driver(_))),
            "{column} = {value}: {row:?}"
        );
    }
}

/// What PostgreSQL has and chrono has not.
#[tokio::test]
async fn values_that_rust_has_not() {
    let pool = onedef_query_tests::postgres(DEFINITION).await;
    AllValues::create(NewAllValues { id: 1 })
        .exec(&pool)
        .await
        .unwrap();
    for (column, value) in [
        ("instant", "'infinity'"),
        ("plain", "'-infinity'"),
        ("plain", "'294276-12-31'"),
        ("date", "'infinity'"),
        ("date", "'5874897-12-31'"),
        ("time", "'24:00:00'"),
        ("decimal", "'NaN'"),
        ("decimal", "0.000000000000000000000000000001"),
        ("decimal", "1e34"),
    ] {
        let update = format!(
            "UPDATE all_values SET instant = NULL, plain = NULL, date = NULL, time = NULL, decimal = NULL; \
             UPDATE all_values SET {column} = {value}"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(update))
            .execute(&pool)
            .await
            .unwrap();
        let row = AllValues::find_unique(AllValues::ID.eq(1)).one(&pool).await;
        assert!(
            matches!(row, Err(Error::Value { .. })),
            "{column} = {value}: {row:?}"
        );
    }
}

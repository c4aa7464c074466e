//! What clients fill in, and what the database does.

use std::collections::HashSet;

use chrono::{NaiveDate, Timelike as _, Utc};
use onedef::sqlx::Pool;
use onedef::{Driver, Model};
use onedef_query_tests::filled::*;
use serde_json::json;

const DEFINITION: &str = include_str!("../src/filled.rs");

#[tokio::test]
async fn defaults_on_postgresql() {
    let pool = onedef_query_tests::postgres(DEFINITION).await;
    filled(&pool).await;
    // Of a hundred moments one has more than milliseconds.
    let rows = Filled::find_many().all(&pool).await.unwrap();
    assert!(
        rows.iter()
            .any(|row| row.now_exact.timestamp_subsec_micros() % 1_000 != 0)
    );
}

#[tokio::test]
async fn defaults_on_sqlite() {
    let pool = onedef_query_tests::sqlite(DEFINITION).await;
    filled(&pool).await;
}

fn made_of(text: &str, length: usize, alphabet: &str) -> bool {
    text.len() == length && text.chars().all(|letter| alphabet.contains(letter))
}

const LOWER: &str = "0123456789abcdefghijklmnopqrstuvwxyz";
const URL: &str = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-";
/// Crockford's base 32.
const BASE_32: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

async fn filled<D: Driver>(pool: &Pool<D>) {
    let before = Utc::now();
    let row = Filled::create(NewFilled {}).one(pool).await.unwrap();
    looks_right(&row);
    assert!((before - row.now).num_milliseconds() <= 1 && row.now <= Utc::now());
    assert_eq!(row.now.naive_utc(), row.updated);
    assert_eq!(row.now, row.now_millis);
    assert_eq!(row.now.nanosecond() % 1_000_000, 0);
    let literals = (
        row.int,
        row.text.as_str(),
        row.flag,
        row.float,
        row.kind,
        row.decimal.to_string(),
    );
    assert_eq!(
        literals,
        (-3, "a 'b' \"c\"", false, 1.5, Kind::Some, "0.25".to_owned())
    );
    assert_eq!(row.json, json!({ "a": [1, "x"] }));
    assert_eq!(row.date, NaiveDate::from_ymd_opt(2026, 1, 2).unwrap());
    assert_eq!(
        Filled::find_unique(Filled::ID.eq(row.id))
            .one(pool)
            .await
            .unwrap(),
        row
    );
    assert_eq!(
        Filled::count()
            .filter(Filled::DATE.eq(row.date).and(Filled::NOW.eq(row.now)))
            .one(pool)
            .await
            .unwrap(),
        1
    );
    let rows = Filled::create_many((0..100).map(|_| NewFilled {}))
        .all(pool)
        .await
        .unwrap();
    rows.iter().for_each(looks_right);
    let differ = |one: fn(&Filled) -> String| rows.iter().map(one).collect::<HashSet<_>>().len() == 100;
    assert!(
        differ(|row| row.cuid.clone())
            && differ(|row| row.cuid2.clone())
            && differ(|row| row.uuid.to_string())
    );
    assert!(
        differ(|row| row.ulid.clone())
            && differ(|row| row.nanoid.clone())
            && differ(|row| row.uuid7_text.clone())
    );
    assert!(rows.is_sorted_by_key(|row| row.uuid7), "version 7 goes up");
    let ids: Vec<i32> = rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, (row.id + 1..=row.id + 100).collect::<Vec<_>>());
    // What is given stands; what is changed is marked with its time.
    let given = Filled::create(NewFilled {})
        .cuid("own")
        .client_int(1)
        .int(5)
        .now(before)
        .one(pool)
        .await
        .unwrap();
    assert_eq!((given.cuid.as_str(), given.client_int, given.int), ("own", 1, 5));
    let changed = Filled::update(Filled::ID.eq(row.id))
        .increment(Filled::INT, 1)
        .one(pool)
        .await
        .unwrap();
    assert!(changed.updated >= row.updated && changed.now == row.now);
    assert_eq!(changed.int, -2);
    // Rows of which nothing is said.
    assert_eq!(
        Number::create_many([NewNumber {}, NewNumber {}, NewNumber {}])
            .exec(pool)
            .await
            .unwrap(),
        3
    );
    let more = Number::create_many([NewNumber {}, NewNumber {}])
        .skip_duplicates()
        .all(pool)
        .await
        .unwrap();
    assert_eq!(more, [Number { id: 4 }, Number { id: 5 }]);
}

fn looks_right(row: &Filled) {
    assert!(
        row.cuid.starts_with('c') && made_of(&row.cuid, 25, LOWER),
        "{}",
        row.cuid
    );
    assert!(
        row.cuid2.starts_with(|first: char| first.is_ascii_lowercase()) && made_of(&row.cuid2, 24, LOWER),
        "{}",
        row.cuid2
    );
    assert_eq!((row.uuid.get_version_num(), row.uuid7.get_version_num()), (4, 7));
    let version = |text: &str| {
        text.parse::<uuid::Uuid>()
            .map(|id| (id.get_version_num(), id.to_string() == text))
    };
    assert_eq!(version(&row.uuid7_text), Ok((7, true)));
    assert_eq!(version(&row.uuid_native), Ok((4, true)));
    assert!(made_of(&row.ulid, 26, BASE_32), "{}", row.ulid);
    assert!(
        made_of(&row.nanoid, 21, URL) && made_of(&row.nanoid10, 10, URL),
        "{} {}",
        row.nanoid,
        row.nanoid10
    );
    assert_eq!(row.updated.nanosecond() % 1_000_000, 0);
    let client = (
        row.client_int,
        row.client_flag,
        row.client_float,
        row.client_text.as_str(),
        row.client_kind,
        row.client_decimal.normalize().to_string(),
    );
    assert_eq!(client, (7, true, 0.5, "it's", Kind::Other, "12.5".to_owned()));
}

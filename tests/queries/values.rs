//! Every type at its extremes, by every way of writing: read back equal and found again, or refused, and never another
//! value.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

#[path = "values/defaults.rs"]
mod defaults;
#[path = "values/foreign.rs"]
mod foreign;
#[path = "values/json.rs"]
mod json;
#[path = "values/lists.rs"]
mod lists;
#[path = "values/trip.rs"]
mod trip;

use std::fmt::Debug;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::sqlx::{self, Pool};
use onedef::{Driver, Error, Json, Model};
use onedef_query_tests::values::*;
use rust_decimal::Decimal;
use serde_json::json;
use trip::{refused, trip, trip_of_numbers, unordered};
use uuid::Uuid;

const DEFINITION: &str = include_str!("src/values.rs");

#[tokio::test]
async fn values_of_postgresql() {
    let pool = onedef_query_tests::postgres(DEFINITION).await;
    both(&pool).await;
    // What SQLite refuses.
    trip_of_numbers(&pool, AllValues::DOUBLE, |row| row.double, &[f64::NAN]).await;
    trip(
        &pool,
        AllValues::DECIMAL,
        |row| row.decimal,
        &[
            Decimal::MAX,
            Decimal::MIN,
            Decimal::new(1, 28),
            decimal("-12345678901234567890.123456789"),
        ],
    )
    .await;
    trip(
        &pool,
        AllValues::DATE,
        |row| row.date,
        &[date(-4_000, 2, 28), date(12_345, 1, 1)],
    )
    .await;
    trip(
        &pool,
        AllValues::PLAIN,
        |row| row.plain,
        &[at(-4_000, "00:00:00"), at(200_000, "23:59:59.999")],
    )
    .await;
    unordered(
        &pool,
        AllValues::JSON,
        |row| row.json.clone(),
        &[json!(1.0), json!(u64::MAX), json!(1e300)],
    )
    .await;
    // Before all time that PostgreSQL knows.
    let error = AllValues::create(NewAllValues { id: 1 })
        .date(NaiveDate::MIN)
        .one(&pool)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::TooLong { .. }), "{error:?}");
}

/// The zone of a session has no part in what is stored, nor in what is found.
#[tokio::test]
async fn instants_in_a_session_of_tokyo() {
    let pool = onedef_query_tests::postgres(DEFINITION).await;
    let mut connection = pool.acquire().await.unwrap();
    sqlx::query("SET timezone = 'Asia/Tokyo'")
        .execute(&mut *connection)
        .await
        .unwrap();
    let instant: DateTime<Utc> = "2026-01-02T03:04:05.678Z".parse().unwrap();
    let plain = instant.naive_utc();
    let draft = |id| {
        AllValues::create(NewAllValues { id })
            .instant(instant)
            .instant_plain(instant)
            .plain(plain)
            .plain_zoned(plain)
    };
    let row = draft(1).one(&mut connection).await.unwrap();
    assert_eq!((row.instant, row.instant_plain), (Some(instant), Some(instant)));
    assert_eq!((row.plain, row.plain_zoned), (Some(plain), Some(plain)));
    AllValues::create_many([draft(2), draft(3)])
        .exec(&mut connection)
        .await
        .unwrap();
    let stored: (String, String) = sqlx::query_as(
        "SELECT DISTINCT instant_plain::text, (plain_zoned AT TIME ZONE 'UTC')::text FROM all_values",
    )
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    assert_eq!(stored.0, "2026-01-02 03:04:05.678");
    assert_eq!(stored.1, "2026-01-02 03:04:05.678");
    let filters = [
        AllValues::INSTANT_PLAIN
            .eq(instant)
            .and(AllValues::PLAIN_ZONED.eq(plain)),
        AllValues::INSTANT_PLAIN.is_in([instant]) & AllValues::PLAIN_ZONED.is_in([plain]),
        AllValues::INSTANT.eq_column(AllValues::INSTANT_PLAIN)
            & AllValues::PLAIN_ZONED.eq_column(AllValues::PLAIN),
        AllValues::INSTANT_PLAIN.ge(instant) & !AllValues::INSTANT_PLAIN.gt(instant),
    ];
    for filter in filters {
        assert_eq!(
            AllValues::count()
                .filter(filter)
                .one(&mut connection)
                .await
                .unwrap(),
            3
        );
    }
    let most = onedef::max(AllValues::INSTANT_PLAIN);
    let groups = AllValues::group_by(AllValues::INSTANT_PLAIN)
        .having(most.eq(instant))
        .select(onedef::count());
    assert_eq!(groups.all(&mut connection).await.unwrap(), [(Some(instant), 3)]);
    let query = || {
        AllValues::find_many()
            .order_by(AllValues::INSTANT_PLAIN)
            .order_by(AllValues::ID)
            .take(2)
    };
    let first = query().slice(&mut connection).await.unwrap();
    let second = query().after(first.last).slice(&mut connection).await.unwrap();
    assert_eq!(second.rows.len(), 1);
}

#[tokio::test]
async fn values_of_sqlite() {
    let pool = onedef_query_tests::sqlite(DEFINITION).await;
    both(&pool).await;
    refused(&pool, AllValues::REAL, &[f32::NAN]).await;
    refused(&pool, AllValues::DOUBLE, &[f64::NAN]).await;
    refused(
        &pool,
        AllValues::DECIMAL,
        &[Decimal::MAX, Decimal::MIN, Decimal::new(1, 28) + Decimal::ONE],
    )
    .await;
    refused(&pool, AllValues::AMOUNT, &[Amount(Decimal::MAX)]).await;
    refused(
        &pool,
        AllValues::INSTANT,
        &[DateTime::<Utc>::MAX_UTC, DateTime::<Utc>::MIN_UTC],
    )
    .await;
    refused(
        &pool,
        AllValues::PLAIN,
        &[at(10_000, "00:00:00"), at(-1, "00:00:00")],
    )
    .await;
    refused(
        &pool,
        AllValues::DATE,
        &[date(10_000, 1, 1), date(-1, 12, 31), NaiveDate::MAX],
    )
    .await;
    refused(
        &pool,
        AllValues::JSON,
        &[json!(1.0), json!(u64::MAX), json!(1e300)],
    )
    .await;
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(year: i32, time: &str) -> NaiveDateTime {
    date(year, 6, 30).and_time(time.parse().unwrap())
}

fn decimal(digits: &str) -> Decimal {
    digits.parse().unwrap()
}

/// What both databases hold.
async fn both<D: Driver>(pool: &Pool<D>) {
    trip(pool, AllValues::FLAG, |row| row.flag, &[true, false]).await;
    trip(
        pool,
        AllValues::SMALL,
        |row| row.small,
        &[i16::MIN, -1, 0, i16::MAX],
    )
    .await;
    trip(pool, AllValues::INT, |row| row.int, &[i32::MIN, 0, i32::MAX]).await;
    trip(
        pool,
        AllValues::BIG,
        |row| row.big,
        &[i64::MIN, (1 << 53) + 1, i64::MAX],
    )
    .await;
    let reals = [
        f32::MIN,
        f32::MAX,
        f32::MIN_POSITIVE,
        1e-45,
        0.1,
        16_777_217.0,
        f32::INFINITY,
        f32::NEG_INFINITY,
        -0.0,
    ];
    trip_of_numbers(pool, AllValues::REAL, |row| row.real, &reals).await;
    let doubles = [
        f64::MIN,
        f64::MAX,
        f64::MIN_POSITIVE,
        5e-324,
        2.225_073_858_507_201e-308,
        0.1,
        1.0 / 3.0,
        9_007_199_254_740_993.0,
        1e23,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -0.0,
        123_456_789.0,
    ];
    trip_of_numbers(pool, AllValues::DOUBLE, |row| row.double, &doubles).await;
    texts(pool).await;
    let bytes = [
        vec![],
        vec![0],
        (0..=255).collect::<Vec<u8>>(),
        vec![b'\\', b'x', 0xff],
        vec![7; 1 << 20],
    ];
    trip(pool, AllValues::BYTES, |row| row.bytes.clone(), &bytes).await;
    moments(pool).await;
    trip(
        pool,
        AllValues::UUID,
        |row| row.uuid,
        &[Uuid::nil(), Uuid::max(), Uuid::new_v4()],
    )
    .await;
    trip(
        pool,
        AllValues::UUID_TEXT,
        |row| row.uuid_text.clone(),
        &[Uuid::nil().to_string(), Uuid::max().to_string()],
    )
    .await;
    let decimals = [
        "0",
        "-0.01",
        "12.50",
        "123456789012.345",
        "9223372036854775807",
        "-9223372036854775808",
        "0.000000000000123",
        "1000000000000000",
    ]
    .map(decimal);
    trip(pool, AllValues::DECIMAL, |row| row.decimal, &decimals).await;
    trip(
        pool,
        AllValues::AMOUNT,
        |row| row.amount.clone(),
        &decimals.map(Amount),
    )
    .await;
    let jsons = [
        json!(null),
        json!(true),
        json!("a \"b\" \\ é 👩‍👩‍👧 '"),
        json!(""),
        json!("12"),
        json!(12),
        json!(i64::MIN),
        json!(0.5),
        json!([]),
        json!({}),
        json!([1, 1.0, -0.5, u64::MAX, {"a": null}]),
        json!({"k\"ey": {"": [true, "x"]}}),
    ];
    unordered(pool, AllValues::JSON, |row| row.json.clone(), &jsons).await;
    let shapes = [
        Shape {
            sides: 0,
            label: String::new(),
        },
        Shape {
            sides: u32::MAX,
            label: "it's \"x\"".into(),
        },
    ]
    .map(Json);
    unordered(pool, AllValues::SHAPE, |row| row.shape.clone(), &shapes).await;
    trip(
        pool,
        AllValues::KIND,
        |row| row.kind,
        &[Colour::DarkRed, Colour::Other],
    )
    .await;
    trip(pool, AllValues::KEPT, |row| row.kept, &[Size::Large, Size::Small]).await;
    trip(
        pool,
        AllValues::NAME,
        |row| row.name.clone(),
        &[Name(String::new()), Name("x'".into())],
    )
    .await;
    keys(pool).await;
}

async fn texts<D: Driver>(pool: &Pool<D>) {
    let large = "large é ".repeat(200_000);
    let texts = [
        "",
        " ",
        "'",
        "\"",
        "\\",
        "\\'; DROP TABLE all_values; --",
        "{a,\"b\",NULL}",
        "NULL",
        "null",
        "12",
        "1e5",
        "é e\u{301} 👩‍👩‍👧 \u{10ffff}",
        "a\tb\r\nc\u{1}",
        "$1 ? ?? {}",
        &large,
    ];
    trip(
        pool,
        AllValues::TEXT,
        |row| row.text.clone(),
        &texts.map(str::to_owned),
    )
    .await;
    refused(pool, AllValues::TEXT, &["\0".to_owned(), "a\0b".to_owned()]).await;
    refused(pool, AllValues::NAME, &[Name("a\0".into())]).await;
    let found = AllValues::count()
        .filter(AllValues::TEXT.contains("a\0b"))
        .one(pool)
        .await;
    assert!(matches!(found, Err(Error::Unwritable { .. })), "{found:?}");
    let error = AllValues::create(NewAllValues { id: 1 })
        .uuid_text("no uuid")
        .one(pool)
        .await;
    assert!(
        D::NAME == "SQLite" || matches!(error, Err(Error::Database { .. })),
        "{error:?}"
    );
    AllValues::delete_many().exec(pool).await.unwrap();
}

async fn moments<D: Driver>(pool: &Pool<D>) {
    let plain = [
        at(0, "00:00:00"),
        at(1, "00:00:00"),
        at(1969, "23:59:59.999"),
        at(2026, "03:04:05.678"),
        at(9999, "23:59:59.999"),
    ];
    trip(pool, AllValues::PLAIN, |row| row.plain, &plain).await;
    trip(pool, AllValues::PLAIN_ZONED, |row| row.plain_zoned, &plain).await;
    let instants = plain.map(|plain| plain.and_utc());
    trip(pool, AllValues::INSTANT, |row| row.instant, &instants).await;
    trip(pool, AllValues::INSTANT_PLAIN, |row| row.instant_plain, &instants).await;
    trip(
        pool,
        AllValues::DATE,
        |row| row.date,
        &[
            date(0, 1, 1),
            date(1, 1, 1),
            date(1970, 1, 1),
            date(2000, 2, 29),
            date(9999, 12, 31),
        ],
    )
    .await;
    let times = ["00:00:00", "03:04:05.678", "23:59:59.999"].map(|text| text.parse::<NaiveTime>().unwrap());
    trip(pool, AllValues::TIME, |row| row.time, &times).await;
    let leap = NaiveTime::from_hms_milli_opt(23, 59, 59, 1_500).unwrap();
    refused(pool, AllValues::TIME, &[leap]).await;
    // The column has milliseconds: what is finer goes, alike on both databases, and the row says so.
    let fine = DateTime::from_timestamp_micros(1_767_323_045_678_400).unwrap();
    let row = AllValues::create(NewAllValues { id: 1 })
        .instant(fine)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(row.instant.unwrap().timestamp_micros(), 1_767_323_045_678_000);
    let beside = |filter| AllValues::count().filter(filter).one(pool);
    assert_eq!(beside(AllValues::INSTANT.lt(fine)).await.unwrap(), 1);
    assert_eq!(beside(AllValues::INSTANT.ge(fine)).await.unwrap(), 0);
    AllValues::delete_many().exec(pool).await.unwrap();
}

/// Keys of two columns, of a date and a decimal, and of an instant.
async fn keys<D: Driver>(pool: &Pool<D>) {
    let (day, number) = (date(2026, 1, 2), decimal("1.50"));
    Owner::create(NewOwner { day, number }).exec(pool).await.unwrap();
    let moment: DateTime<Utc> = "2026-01-02T03:04:05.678Z".parse().unwrap();
    let owner = Owner::find_unique((Owner::DAY.eq(day), Owner::NUMBER.eq(decimal("1.5"))))
        .one(pool)
        .await
        .unwrap();
    assert_eq!((owner.day, owner.number), (day, number));
    Thing::create(NewThing {
        at: moment,
        day,
        number: decimal("1.500"),
    })
    .with(Thing::PARTS, |thing| {
        vec![NewPart { thing_at: thing.at }, NewPart { thing_at: thing.at }]
    })
    .exec(pool)
    .await
    .unwrap();
    let owners = Owner::find_many()
        .include(Owner::THINGS.include(Thing::PARTS.take(1)).include(Thing::OWNER))
        .all(pool)
        .await
        .unwrap();
    let things = owners[0].get(Owner::THINGS);
    assert_eq!(things.len(), 1);
    assert_eq!(things[0].get(Thing::PARTS).len(), 1);
    assert_eq!(things[0].get(Thing::OWNER).day, day);
    let part = Part::find_first()
        .order_by(Part::ID)
        .include(Part::THING)
        .optional(pool)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(part.get(Part::THING).at, moment);
}

/// For a message about a value that may be long.
fn short(value: &impl Debug) -> String {
    format!("{value:?}").chars().take(120).collect()
}

//! Native types and lists, of which PostgreSQL alone has columns.

use std::fmt::Debug;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use onedef::__v0::{Column, Draft, Element, Field};
use onedef::sqlx::{self, PgPool};
use onedef::{Error, Filter, Model, max, min};
use onedef_query_tests::natives::*;
use rust_decimal::Decimal;
use serde_json::json;
use uuid::Uuid;

const DEFINITION: &str = include_str!("../src/natives.rs");

async fn pool() -> PgPool {
    use onedef::sqlx::Connection as _;

    let url = std::env::var(onedef_query_tests::SERVER).unwrap();
    let mut admin = sqlx::PgConnection::connect(&url).await.unwrap();
    // With a type in a schema of its own, tables without one are in `public`.
    let fresh =
        "DROP SCHEMA IF EXISTS \"onedef values\" CASCADE; DROP TABLE IF EXISTS public.natives, public.lists";
    sqlx::raw_sql(fresh).execute(&mut admin).await.unwrap();
    onedef_query_tests::postgres(DEFINITION).await
}

/// One after the other: the type in another schema has one name for all.
#[tokio::test]
async fn types_of_postgresql_alone() {
    let pool = pool().await;
    natives(&pool).await;
    too_much(&pool).await;
    lists(&pool).await;
    asked_of_lists(&pool).await;
}

/// Written by each way, read back, found.
async fn native<F, const N: usize>(pool: &PgPool, column: Column<Natives, Option<F>, N>, values: &[(F, F)])
where
    F: onedef::__v0::Value + Clone + PartialEq + Debug + Send + Sync + 'static,
    Option<F>: Field<Value = F>,
{
    for (written, read) in values {
        let what = format!("{} = {written:?}", column.field());
        let empty = |id| Draft::<Natives>::into_create(NewNatives { id });
        let draft = |id| empty(id).set::<Option<F>>(N, written.clone());
        Natives::delete_many().exec(pool).await.unwrap();
        draft(1)
            .exec(pool)
            .await
            .unwrap_or_else(|error| panic!("{what}: {error:?} {:?}", std::error::Error::source(&error)));
        let many = Natives::create_many([draft(2), draft(3)]).exec(pool).await;
        many.unwrap_or_else(|error| panic!("{what}: {error:?}"));
        empty(4).exec(pool).await.unwrap();
        Natives::update(Natives::ID.eq(4))
            .set(column, written.clone())
            .one(pool)
            .await
            .unwrap();
        let upsert = || {
            Natives::upsert(Natives::ID.eq(5), draft(5))
                .set(column, written.clone())
                .one(pool)
        };
        upsert().await.unwrap();
        upsert().await.unwrap();
        let found = Natives::find_many()
            .select(column)
            .all(pool)
            .await
            .unwrap_or_else(|error| panic!("{what}: {error:?}"));
        assert_eq!(found, vec![Some(read.clone()); 5], "{what}");
        for value in [written, read] {
            let count = |filter| Natives::count().filter(filter).one(pool);
            let by_eq = count(column.eq(value.clone()).and(Filter::all())).await;
            assert_eq!(
                by_eq.unwrap_or_else(|error| panic!("{what}: {error:?}")),
                5,
                "{what} by eq of {value:?}"
            );
            if column.field() != "xml" {
                let by_in = count(column.is_in([value.clone()])).await;
                assert_eq!(
                    by_in.unwrap_or_else(|error| panic!("{what}: {error:?}")),
                    5,
                    "{what} by is_in"
                );
            }
        }
    }
}

fn same<T: Clone, const N: usize>(values: [T; N]) -> Vec<(T, T)> {
    values.into_iter().map(|value| (value.clone(), value)).collect()
}

fn texts<const N: usize>(values: [&str; N]) -> Vec<(String, String)> {
    same(values.map(str::to_owned))
}

async fn natives(pool: &PgPool) {
    native(
        pool,
        Natives::INET,
        &texts([
            "192.168.0.1",
            "10.0.0.0/8",
            "::1",
            "2001:db8::/32",
            "0.0.0.0/0",
            "::ffff:1.2.3.4",
        ]),
    )
    .await;
    let by_part = Natives::count()
        .filter(Natives::INET.ends_with("1.2.3.4"))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(by_part, 5);
    native(pool, Natives::CITEXT, &texts(["", "Ann", "é'"])).await;
    Natives::update_many()
        .set(Natives::CITEXT, "Ann")
        .exec(pool)
        .await
        .unwrap();
    assert_eq!(
        Natives::count()
            .filter(Natives::CITEXT.eq("aNN"))
            .one(pool)
            .await
            .unwrap(),
        5
    );
    native(pool, Natives::BIT, &texts(["0000000000", "1010101011"])).await;
    native(pool, Natives::VARBIT, &texts(["", "1", "10101010", "101010101"])).await;
    native(pool, Natives::XML, &texts(["<a b=\"c\">é</a>", "text"])).await;
    let padded = [("ab", "ab   "), ("", "     "), ("abcde", "abcde")]
        .map(|(one, other)| (one.to_owned(), other.to_owned()));
    native(pool, Natives::CHAR, &padded).await;
    native(pool, Natives::VARCHAR, &texts(["", "abcde", "ééééé"])).await;
    native(
        pool,
        Natives::MONEY,
        &same(
            [
                "0",
                "-0.01",
                "12.50",
                "92233720368547758.07",
                "-92233720368547758.08",
            ]
            .map(decimal),
        ),
    )
    .await;
    native(
        pool,
        Natives::PRICE,
        &same(["12.50", "99999999.99", "-99999999.99"].map(decimal)),
    )
    .await;
    let price = Natives::find_first()
        .select((Natives::PRICE,))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(price.0.unwrap().to_string(), "-99999999.99");
    native(
        pool,
        Natives::JSON,
        &same([json!(null), json!({ "a": [1, 2.5] }), json!("x")]),
    )
    .await;
    native(pool, Natives::OID, &same([0, i32::MAX])).await;
    native(pool, Natives::NARROW, &same([-32_768, 32_767])).await;
    native(pool, Natives::WIDE, &same([i16::MIN, i16::MAX])).await;
    native(pool, Natives::REAL, &same([0.5, f64::INFINITY, 16_777_216.0])).await;
    native(pool, Natives::DOUBLE, &same([0.1_f32, f32::MAX, 1e-45])).await;
    let fine: DateTime<Utc> = "2026-01-02T03:04:05.678901Z".parse().unwrap();
    native(pool, Natives::INSTANT, &same([fine])).await;
    let midnight: DateTime<Utc> = "2026-01-02T00:00:00Z".parse().unwrap();
    native(pool, Natives::INSTANT_DATE, &same([midnight])).await;
    let times = ["00:00:00", "23:59:59.999999"].map(|text| text.parse::<NaiveTime>().unwrap());
    native(pool, Natives::TIME, &same(times)).await;
    native(pool, Natives::ZONED_TIME, &same(times)).await;
    native(
        pool,
        Natives::DATE_STAMP,
        &same([NaiveDate::from_ymd_opt(2026, 1, 2).unwrap()]),
    )
    .await;
    native(
        pool,
        Natives::ELSEWHERE,
        &same([Elsewhere::Here, Elsewhere::There]),
    )
    .await;
    let most = Natives::aggregate()
        .select((min(Natives::PRICE), max(Natives::ZONED_TIME)))
        .one(pool)
        .await;
    most.unwrap();
}

fn decimal(digits: &str) -> Decimal {
    digits.parse().unwrap()
}

/// More than a column keeps: an error that says so.
async fn too_much(pool: &PgPool) {
    Natives::delete_many().exec(pool).await.unwrap();
    let create = || Natives::create(NewNatives { id: 1 });
    let fine: DateTime<Utc> = "2026-01-02T03:04:05Z".parse().unwrap();
    for (what, draft) in [
        ("varchar", create().varchar("abcdef")),
        ("char", create().char("abcdef")),
        ("bit", create().bit("1")),
        ("varbit", create().varbit("10101010101")),
        ("narrow", create().narrow(32_768)),
        ("price", create().price(decimal("100000000"))),
        ("real", create().real(1e300)),
    ] {
        let error = draft.one(pool).await.unwrap_err();
        assert!(
            matches!(error, Error::TooLong { model: "Natives", .. }),
            "{what}: {error:?}"
        );
    }
    let error = create().instant_date(fine).one(pool).await.unwrap_err();
    assert!(
        matches!(
            error,
            Error::Unwritable {
                field: Some("instant_date"),
                ..
            }
        ),
        "{error:?}"
    );
    for draft in [create().inet("here"), create().bit("12"), create().xml("<a>")] {
        let error = draft.one(pool).await.unwrap_err();
        assert!(matches!(error, Error::Database { .. }), "{error:?}");
    }
}

/// A list by each way of writing.
async fn list<T, const N: usize>(pool: &PgPool, column: Column<Lists, Vec<T>, N>, values: Vec<T>)
where
    T: Element + Clone + PartialEq + Debug + Send + Sync + 'static,
{
    for list in [vec![], values[..1].to_vec(), values.clone()] {
        let what = format!("{} = {list:?}", column.field());
        let empty = |id| Draft::<Lists>::into_create(NewLists { id });
        let draft = |id| empty(id).set::<Vec<T>>(N, list.clone());
        Lists::delete_many().exec(pool).await.unwrap();
        draft(1)
            .exec(pool)
            .await
            .unwrap_or_else(|error| panic!("{what}: {error:?}"));
        Lists::create_many([draft(2), draft(3)]).exec(pool).await.unwrap();
        empty(4).exec(pool).await.unwrap();
        Lists::update(Lists::ID.eq(4))
            .set(column, list.clone())
            .one(pool)
            .await
            .unwrap();
        let read = Lists::find_many()
            .select(column)
            .all(pool)
            .await
            .unwrap_or_else(|error| panic!("{what}: {error:?}"));
        assert_eq!(read, vec![list.clone(); 4], "{what}");
        let count = |filter| async {
            Lists::count()
                .filter(filter)
                .one(pool)
                .await
                .unwrap_or_else(|error| panic!("{what}: {error:?}"))
        };
        assert_eq!(
            count(column.eq(list.clone()).and(Filter::all())).await,
            4,
            "{what} by eq"
        );
        assert_eq!(
            count(column.has_every(list.clone())).await,
            4,
            "{what} by has_every"
        );
        assert_eq!(
            count(column.has_some(list.clone())).await,
            if list.is_empty() { 0 } else { 4 },
            "{what} by has_some"
        );
        assert_eq!(
            count(column.is_empty()).await,
            if list.is_empty() { 4 } else { 0 },
            "{what} by is_empty"
        );
        for value in list {
            assert_eq!(count(column.has(value)).await, 4, "{what} by has");
        }
        if let Some(last) = values.last() {
            let row = Lists::update(Lists::ID.eq(4))
                .push(column, last.clone())
                .one(pool)
                .await;
            row.unwrap_or_else(|error| panic!("{what}: {error:?}"));
            assert!(count(column.has(last.clone())).await > 0, "{what} by push");
        }
    }
}

async fn lists(pool: &PgPool) {
    list(pool, Lists::FLAGS, vec![true, false]).await;
    list(pool, Lists::SMALLS, vec![i16::MIN, i16::MAX]).await;
    list(pool, Lists::INTS, vec![i32::MIN, i32::MAX]).await;
    list(pool, Lists::BIGS, vec![i64::MIN, i64::MAX]).await;
    list(pool, Lists::REALS, vec![0.1, f32::INFINITY]).await;
    list(pool, Lists::DOUBLES, vec![0.1, f64::MIN_POSITIVE]).await;
    let awkward = ["a,b", "\"q\"", "", "NULL", "{}", "it's \\ é"].map(str::to_owned);
    list(pool, Lists::TEXTS, awkward.to_vec()).await;
    list(pool, Lists::BYTES, vec![vec![], vec![0, 255], b"\\x".to_vec()]).await;
    let instant: DateTime<Utc> = "2026-01-02T03:04:05.678Z".parse().unwrap();
    list(pool, Lists::INSTANTS, vec![instant, DateTime::UNIX_EPOCH]).await;
    list(pool, Lists::INSTANTS_PLAIN, vec![instant, DateTime::UNIX_EPOCH]).await;
    list(pool, Lists::PLAINS, vec![instant.naive_utc()]).await;
    list(pool, Lists::PLAINS_ZONED, vec![instant.naive_utc()]).await;
    list(
        pool,
        Lists::DATES,
        vec![instant.date_naive(), NaiveDate::from_ymd_opt(1, 1, 1).unwrap()],
    )
    .await;
    list(pool, Lists::TIMES, vec![instant.time(), NaiveTime::MIN]).await;
    list(pool, Lists::UUIDS, vec![Uuid::max(), Uuid::nil()]).await;
    list(
        pool,
        Lists::UUID_TEXTS,
        vec![Uuid::max().to_string(), Uuid::nil().to_string()],
    )
    .await;
    list(
        pool,
        Lists::ADDRESSES,
        vec!["10.0.0.0/8".to_owned(), "::1".to_owned()],
    )
    .await;
    list(
        pool,
        Lists::DECIMALS,
        vec![decimal("0.10"), Decimal::MAX, decimal("-1")],
    )
    .await;
    list(
        pool,
        Lists::JSONS,
        vec![json!({ "a": "\"," }), json!(null), json!([1])],
    )
    .await;
    list(pool, Lists::ELSEWHERE, vec![Elsewhere::There, Elsewhere::Here]).await;
}

/// A list that is null reads as an empty one.
async fn asked_of_lists(pool: &PgPool) {
    Lists::delete_many().exec(pool).await.unwrap();
    Lists::create(NewLists { id: 1 }).exec(pool).await.unwrap();
    sqlx::query("ALTER TABLE lists ALTER texts DROP NOT NULL")
        .execute(pool)
        .await
        .unwrap();
    sqlx::query("UPDATE lists SET texts = NULL")
        .execute(pool)
        .await
        .unwrap();
    let row = Lists::find_unique(Lists::ID.eq(1)).one(pool).await.unwrap();
    assert_eq!(row.texts, Vec::<String>::new());
    assert_eq!(
        Lists::count()
            .filter(Lists::TEXTS.is_empty())
            .one(pool)
            .await
            .unwrap(),
        1
    );
    let pushed = Lists::update(Lists::ID.eq(1))
        .push(Lists::TEXTS, "a")
        .one(pool)
        .await
        .unwrap();
    assert_eq!(pushed.texts, ["a"]);
    let refused = Lists::update(Lists::ID.eq(1))
        .push(Lists::TEXTS, "a\0")
        .one(pool)
        .await;
    assert!(
        matches!(
            refused,
            Err(Error::Unwritable {
                field: Some("texts"),
                ..
            })
        ),
        "{refused:?}"
    );
    sqlx::query("UPDATE lists SET instants = ARRAY['infinity'::timestamptz]")
        .execute(pool)
        .await
        .unwrap();
    let row = Lists::find_unique(Lists::ID.eq(1)).one(pool).await;
    assert!(matches!(row, Err(Error::Value { .. })), "{row:?}");
}

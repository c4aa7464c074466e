//! How many statements a query is.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use std::time::Duration;

use onedef::sqlx::Pool;
use onedef::{Draft, Driver, Model};
use onedef_query_tests::graph::*;
use onedef_query_tests::watch;
use tokio::sync::Mutex;

const DEFINITION: &str = include_str!("src/graph.rs");

/// Statements are told by one subscriber for all threads.
static ALONE: Mutex<()> = Mutex::const_new(());

#[tokio::test]
async fn statements_on_postgresql() {
    let _alone = ALONE.lock().await;
    counted(&onedef_query_tests::postgres(DEFINITION).await).await;
}

#[tokio::test]
async fn statements_on_sqlite() {
    let _alone = ALONE.lock().await;
    counted(&onedef_query_tests::sqlite(DEFINITION).await).await;
}

/// A span tells model, operation, rows and time; a slow query is an event of its own.
async fn spans<D: Driver>(pool: &Pool<D>) {
    watch::take();
    Author::find_many()
        .filter(Author::ID.lt(3))
        .all(pool)
        .await
        .unwrap();
    let lines = watch::take();
    let has = |lines: &[String], parts: &[&str]| {
        lines
            .iter()
            .any(|line| parts.iter().all(|part| line.contains(part)))
    };
    assert!(
        has(
            &lines,
            &["onedef query", "model=\"Author\"", "operation=\"find_many\""]
        ),
        "{lines:#?}"
    );
    assert!(
        has(&lines, &["record", "rows=3"]) && has(&lines, &["record", "micros="]),
        "{lines:#?}"
    );
    assert!(!has(&lines, &["slow query"]));
    onedef::set_slow_query_limit(Some(Duration::from_nanos(1)));
    Author::find_unique(Author::ID.eq(1)).one(pool).await.unwrap();
    onedef::set_slow_query_limit(None);
    let lines = watch::take();
    assert!(
        has(
            &lines,
            &[
                "onedef event",
                "slow query",
                "operation=\"find_unique\"",
                "rows=1"
            ]
        ),
        "{lines:#?}"
    );
}

/// What ran: the first word of each statement.
async fn statements<T>(query: impl Future<Output = T>) -> (T, Vec<String>) {
    watch::take();
    let answer = query.await;
    // The thread of SQLite tells it when the rows are gone.
    tokio::time::sleep(Duration::from_millis(30)).await;
    let statements = watch::take()
        .into_iter()
        // What the driver itself asks, once for each type and connection, is none of ours.
        .filter(|line| line.starts_with("sqlx::query") && !line.contains("pg_catalog"))
        .filter_map(|line| {
            let summary = line.split("summary=\"").nth(1)?;
            Some(summary.split([' ', '"']).next()?.to_owned())
        })
        .filter(|word| matches!(word.as_str(), "SELECT" | "INSERT" | "UPDATE" | "DELETE"));
    let statements = statements.collect();
    (answer, statements)
}

fn author(id: i32) -> NewAuthor {
    NewAuthor {
        id,
        name: format!("author {id}"),
        score: 0.0,
        active: true,
    }
}

async fn counted<D: Driver>(pool: &Pool<D>) {
    watch::begin();
    let (created, ran) = statements(Author::create_many((0..1_000).map(author)).exec(pool)).await;
    assert_eq!((created.unwrap(), ran.len()), (1_000, 1));
    let (many, ran) = statements(Author::create_many((1_000..1_100).map(author)).all(pool)).await;
    assert_eq!((many.unwrap().len(), ran.len()), (100, 1));
    let with_books = Author::create(author(2_000)).with(Author::BOOKS, |author| {
        let id = author.id;
        (0..5).map(move |number| NewBook {
            id: number,
            title: String::new(),
            author_id: id,
        })
    });
    let (row, ran) = statements(with_books.one(pool)).await;
    row.unwrap();
    assert_eq!(ran, ["INSERT", "INSERT"]);
    let with_clubs = Author::create(author(2_001)).with(Author::CLUBS, |_| {
        (0..5).map(|id| NewClub {
            id,
            name: String::new(),
        })
    });
    let (row, ran) = statements(with_clubs.one(pool)).await;
    row.unwrap();
    assert_eq!(ran, ["INSERT", "INSERT", "INSERT"]);
    let books = (10..500).map(|id| NewBook {
        id,
        title: String::new(),
        author_id: id,
    });
    Book::create_many(books).exec(pool).await.unwrap();
    Author::update_many()
        .set(Author::MENTOR_ID, 2_001)
        .filter(Author::ID.lt(100))
        .exec(pool)
        .await
        .unwrap();
    let mut club = Draft::<Club>::into_create(NewClub {
        id: 9,
        name: String::new(),
    });
    for id in 0..50 {
        club = club.connect(Club::MEMBERS, Author::ID.eq(id));
    }
    club.exec(pool).await.unwrap();
    for rows in [1, 50, 1_000] {
        let query = Author::find_many()
            .order_by(Author::ID)
            .take(rows)
            .include(Author::BOOKS.include(Book::AUTHOR.include(Author::CARD)))
            .include(Author::MENTOR.include(Author::CLUBS.take(2)))
            .include(Author::CLUBS.include(Club::MEMBERS.order_by(Author::ID).take(3)))
            .all(pool);
        let (found, ran) = statements(query).await;
        assert_eq!(found.unwrap().len() as u64, rows);
        // The rows and each relation on each level; what nothing leads to is not asked for.
        let most = if rows == 1 { 6 } else { 8 };
        assert!(ran.len() <= 8 && ran.len() >= most, "{rows} rows: {ran:?}");
    }
    let new = || author(3_000);
    let (row, ran) = statements(
        Author::upsert(Author::ID.eq(3_000), new())
            .set(Author::AGE, 1)
            .one(pool),
    )
    .await;
    row.unwrap();
    assert_eq!(ran, ["INSERT"]);
    let (page, ran) = statements(Author::find_many().page(2, 10).one(pool)).await;
    assert_eq!((page.unwrap().total, ran.len()), (1_103, 2));
    let (slice, ran) = statements(Author::find_many().take(10).slice(pool)).await;
    assert!(slice.unwrap().has_more);
    assert_eq!(ran, ["SELECT"]);
    let (row, ran) = statements(Author::update(Author::ID.eq(1)).set(Author::AGE, 2).one(pool)).await;
    assert_eq!((row.unwrap().age, ran), (Some(2), vec!["UPDATE".to_owned()]));
    let (row, ran) = statements(Author::delete(Author::ID.eq(1_050)).one(pool)).await;
    assert_eq!((row.unwrap().id, ran), (1_050, vec!["DELETE".to_owned()]));
    spans(pool).await;
}

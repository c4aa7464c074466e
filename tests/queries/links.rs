//! Pairs of rows that are there already.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use onedef::sqlx::Pool;
use onedef::{Driver, Error, Model, Scope, Within};
use onedef_query_tests::archive::*;
use onedef_query_tests::on_both;

on_both!(
    onedef_query_tests::ARCHIVE;
    rows_are_paired_and_taken_apart,
    pairs_are_those_that_are_set,
    all_or_nothing_is_paired,
    deleted_rows_are_not_paired,
    more_pairs_than_a_statement_has_values,
);

fn folders() -> Scope<Folder, Within> {
    Folder::in_tenant(1)
}

/// Folders 1 and 2, and topics 1 to 5, of which none is in a folder.
async fn seed<D: Driver>(pool: &Pool<D>) {
    let folder = |id| NewFolder {
        id,
        name: format!("folder {id}"),
    };
    folders()
        .create_many([1, 2].map(folder))
        .exec(pool)
        .await
        .unwrap();
    Topic::create_many((1..=5).map(topic)).exec(pool).await.unwrap();
}

fn topic(id: i32) -> NewTopic {
    NewTopic {
        id,
        word: format!("topic {id}"),
    }
}

/// The topics of a folder, whether they are marked as deleted or not.
async fn topics<D: Driver>(pool: &Pool<D>, folder: i32) -> Vec<i32> {
    let found = folders()
        .find_unique(Folder::ID.eq(folder))
        .include(Folder::TOPICS.order_by(Topic::ID).with_deleted())
        .one(pool)
        .await
        .unwrap();
    let topics = found.get(Folder::TOPICS).iter();
    topics.map(|topic| topic.id).collect()
}

async fn rows_are_paired_and_taken_apart<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let links = || folders().links(Folder::TOPICS, Folder::NAME.eq("folder 1"));
    let ids = |ids: [i32; 2]| ids.map(|id| Topic::ID.eq(id));
    assert_eq!(links().connect(ids([1, 2])).exec(pool).await.unwrap(), 2);
    // What is there already is no error, and is not counted; nor is a key that is given twice.
    assert_eq!(links().connect(ids([2, 3])).exec(pool).await.unwrap(), 1);
    assert_eq!(links().connect(ids([4, 4])).exec(pool).await.unwrap(), 1);
    assert_eq!(
        (topics(pool, 1).await, topics(pool, 2).await),
        (vec![1, 2, 3, 4], vec![])
    );
    // By another key, and from the other side.
    let word = Topic::WORD.eq("topic 5");
    assert_eq!(links().connect([word]).exec(pool).await.unwrap(), 1);
    let back = Topic::links(Topic::FOLDERS.in_tenant(1), Topic::ID.eq(5));
    let ids_of_folders = [Folder::ID.eq(1), Folder::ID.eq(2)];
    assert_eq!(back.connect(ids_of_folders).exec(pool).await.unwrap(), 1);
    assert_eq!(
        (topics(pool, 1).await, topics(pool, 2).await),
        (vec![1, 2, 3, 4, 5], vec![5])
    );

    assert_eq!(links().disconnect(ids([1, 5])).exec(pool).await.unwrap(), 2);
    assert_eq!(links().disconnect(ids([1, 2])).exec(pool).await.unwrap(), 1);
    assert_eq!(
        (topics(pool, 1).await, topics(pool, 2).await),
        (vec![3, 4], vec![5])
    );
    let nothing: [onedef::Equal<Topic, 0>; 0] = [];
    assert_eq!(links().connect(nothing).exec(pool).await.unwrap(), 0);
}

async fn pairs_are_those_that_are_set<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let set = |ids: Vec<i32>| {
        let keys = ids.into_iter().map(|id| Topic::ID.eq(id));
        folders().links(Folder::TOPICS, Folder::ID.eq(1)).set(keys)
    };
    folders()
        .links(Folder::TOPICS, Folder::ID.eq(2))
        .set([Topic::ID.eq(3)])
        .exec(pool)
        .await
        .unwrap();
    assert_eq!(set(vec![1, 2, 3]).exec(pool).await.unwrap(), 3);
    assert_eq!(set(vec![2, 3, 4]).exec(pool).await.unwrap(), 2);
    assert_eq!(set(vec![4, 3, 2]).exec(pool).await.unwrap(), 0);
    assert_eq!(
        (topics(pool, 1).await, topics(pool, 2).await),
        (vec![2, 3, 4], vec![3])
    );
    // A row that cannot be seen keeps its pairs, and is there again when it is restored.
    Topic::delete(Topic::ID.eq(2)).one(pool).await.unwrap();
    assert_eq!(set(vec![]).exec(pool).await.unwrap(), 2);
    assert_eq!((topics(pool, 1).await, topics(pool, 2).await), (vec![2], vec![3]));
}

async fn all_or_nothing_is_paired<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let links = |folder| folders().links(Folder::TOPICS, Folder::ID.eq(folder));
    links(1).connect([Topic::ID.eq(1)]).exec(pool).await.unwrap();
    let ids = || [1, 2, 6].map(|id| Topic::ID.eq(id));
    for change in [
        links(1).connect(ids()),
        links(1).disconnect(ids()),
        links(1).set(ids()),
    ] {
        let error = change.exec(pool).await.unwrap_err();
        assert!(matches!(error, Error::NotFound { model: "Topic" }), "{error}");
    }
    assert_eq!(topics(pool, 1).await, [1]);
    let error = links(3).connect([Topic::ID.eq(1)]).exec(pool).await.unwrap_err();
    assert!(matches!(error, Error::NotFound { model: "Folder" }), "{error}");
}

async fn deleted_rows_are_not_paired<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let links = |folder| folders().links(Folder::TOPICS, Folder::ID.eq(folder));
    Topic::delete(Topic::ID.eq(1)).one(pool).await.unwrap();
    let error = links(1).connect([Topic::ID.eq(1)]).exec(pool).await.unwrap_err();
    assert!(matches!(error, Error::NotFound { model: "Topic" }), "{error}");
    assert_eq!(topics(pool, 1).await, [0; 0]);
    folders().delete(Folder::ID.eq(2)).one(pool).await.unwrap();
    let error = links(2).connect([Topic::ID.eq(2)]).exec(pool).await.unwrap_err();
    assert!(matches!(error, Error::NotFound { model: "Folder" }), "{error}");
}

async fn more_pairs_than_a_statement_has_values<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    Topic::create_many((6..=20_005).map(topic))
        .exec(pool)
        .await
        .unwrap();
    let all = || (6..=20_005).map(|id| Topic::ID.eq(id));
    let links = || folders().links(Folder::TOPICS, Folder::ID.eq(1));
    assert_eq!(links().connect(all()).exec(pool).await.unwrap(), 20_000);
    assert_eq!(links().disconnect(all()).exec(pool).await.unwrap(), 20_000);
}

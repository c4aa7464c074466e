//! Questions about what is inside of JSON, alike on both databases.

use onedef::sqlx::Pool;
use onedef::{Driver, Error, Filter, Model};
use onedef_query_tests::values::*;
use serde_json::{Value, json};

use super::DEFINITION;

#[tokio::test]
async fn inside_of_json_on_postgresql() {
    let pool = onedef_query_tests::postgres(DEFINITION).await;
    inside(&pool).await;
    let contains = |path: &[&'static str], value: Value| AllValues::JSON.path(path.to_vec()).contains(value);
    assert_eq!(
        found(&pool, contains(&[], json!({ "a": { "b": [1, { "c": "x" }] } }))).await,
        [1]
    );
    assert_eq!(found(&pool, contains(&["a", "b"], json!([1]))).await, [1]);
}

#[tokio::test]
async fn inside_of_json_on_sqlite() {
    let pool = onedef_query_tests::sqlite(DEFINITION).await;
    inside(&pool).await;
    let contains = AllValues::count()
        .filter(AllValues::JSON.path(["a"]).contains(json!(1)))
        .one(&pool)
        .await;
    assert!(
        matches!(
            contains,
            Err(Error::Unwritable {
                field: Some("json"),
                ..
            })
        ),
        "{contains:?}"
    );
}

async fn found<D: Driver>(pool: &Pool<D>, filter: Filter<AllValues>) -> Vec<i32> {
    let rows = AllValues::find_many()
        .filter(filter)
        .order_by(AllValues::ID)
        .select((AllValues::ID,))
        .all(pool)
        .await;
    rows.unwrap().into_iter().map(|(id,)| id).collect()
}

async fn inside<D: Driver>(pool: &Pool<D>) {
    let rows = [
        json!({ "a": { "b": [1, { "c": "x" }] }, "q\"\\é'": "k", "n": 1.5, "t": true, "z": null, "e": "" }),
        json!({ "a": 1, "n": "1.5", "t": "true", "z": "null", "e": {} }),
        json!({ "a": "1", "n": 2, "t": 1, "z": 0, "e": [] }),
        json!("text"),
        json!(null),
        json!([10, [20, 30], "10"]),
    ];
    for (id, json) in (1..).zip(rows) {
        AllValues::create(NewAllValues { id })
            .json(json)
            .exec(pool)
            .await
            .unwrap();
    }
    AllValues::create(NewAllValues { id: 7 })
        .exec(pool)
        .await
        .unwrap();
    let path = |steps: &[&'static str]| AllValues::JSON.path(steps.to_vec());
    for (filter, ids) in [
        (path(&["a", "b", "1", "c"]).eq("x"), vec![1]),
        (path(&["a", "b"]).eq(json!([1, { "c": "x" }])), vec![1]),
        (path(&["a"]).eq(1), vec![2]),
        (path(&["a"]).eq("1"), vec![3]),
        (path(&["a"]).ne(1), vec![1, 3]),
        (path(&["t"]).eq(true), vec![1]),
        (path(&["t"]).eq(1), vec![3]),
        (path(&["t"]).eq("true"), vec![2]),
        (path(&["z"]).eq(Value::Null), vec![1]),
        (path(&["z"]).ne(Value::Null), vec![2, 3]),
        (!path(&["z"]).eq(Value::Null), vec![2, 3]),
        (path(&["z"]).exists(), vec![1, 2, 3]),
        (path(&["z"]).is_missing(), vec![4, 5, 6, 7]),
        (path(&["n"]).gt(1.0), vec![1, 3]),
        (path(&["n"]).le(1.5), vec![1]),
        (path(&["n"]).eq(2), vec![3]),
        (path(&["n"]).eq(2.0), vec![3]),
        (path(&["n"]).text_eq("1.5"), vec![2]),
        (path(&["n"]).text_eq("2"), vec![]),
        (path(&["e"]).eq(json!({})), vec![2]),
        (path(&["e"]).eq(json!([])), vec![3]),
        (path(&["e"]).eq(""), vec![1]),
        (path(&["e"]).text_eq("{}"), vec![]),
        (path(&["q\"\\é'"]).eq("k"), vec![1]),
        (path(&["q\"\\é'"]).text_eq("k"), vec![1]),
        (path(&["1", "1"]).eq(30), vec![6]),
        (path(&["0"]).lt(11.0), vec![6]),
        (path(&["2"]).eq("10"), vec![6]),
        (path(&[]).eq("text"), vec![4]),
        (path(&[]).eq(Value::Null), vec![5]),
        (path(&[]).exists(), vec![1, 2, 3, 4, 5, 6]),
    ] {
        let what = format!("{filter:?} on {}", D::NAME);
        assert_eq!(found(pool, filter).await, ids, "{what}");
    }
}

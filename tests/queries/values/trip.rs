//! A value by every way of writing, and back.

use std::fmt::Debug;

use onedef::__v0::{Column, Draft, Value};
use onedef::sqlx::Pool;
use onedef::{Driver, Entity, Error, Model};
use onedef_query_tests::values::*;

use super::short;

type Get<T> = fn(&AllValues) -> Option<T>;

/// Values of a column that has an order.
pub(crate) async fn trip<D: Driver, T: Trip, const N: usize>(
    pool: &Pool<D>,
    column: Column<AllValues, Option<T>, N>,
    get: Get<T>,
    values: &[T],
) {
    for value in values {
        written(pool, column, get, value, &|one, other| one == other).await;
        walked(pool, column).await;
    }
    AllValues::delete_many().exec(pool).await.unwrap();
}

/// Floating-point numbers: the same bits, but for zero, which SQLite has once, and for what is not a number.
pub(crate) async fn trip_of_numbers<D: Driver, T: Trip + Into<f64> + Copy, const N: usize>(
    pool: &Pool<D>,
    column: Column<AllValues, Option<T>, N>,
    get: Get<T>,
    values: &[T],
) {
    let same = |one: &T, other: &T| {
        let (one, other): (f64, f64) = ((*one).into(), (*other).into());
        one == other || one.is_nan() && other.is_nan()
    };
    for value in values {
        written(pool, column, get, value, &same).await;
        walked(pool, column).await;
    }
    AllValues::delete_many().exec(pool).await.unwrap();
}

/// Values of a column that rows are not ordered by.
pub(crate) async fn unordered<D: Driver, T: Trip, const N: usize>(
    pool: &Pool<D>,
    column: Column<AllValues, Option<T>, N>,
    get: Get<T>,
    values: &[T],
) {
    for value in values {
        written(pool, column, get, value, &|one, other| one == other).await;
    }
    AllValues::delete_many().exec(pool).await.unwrap();
}

pub(crate) trait Trip: Value + Clone + PartialEq + Debug + Send + Sync + 'static {}
impl<T: Value + Clone + PartialEq + Debug + Send + Sync + 'static> Trip for T {}

/// Rows 1 to 5 get the value: by `create`, `create_many`, `update` and `upsert`.
async fn written<D: Driver, T: Trip, const N: usize>(
    pool: &Pool<D>,
    column: Column<AllValues, Option<T>, N>,
    get: Get<T>,
    value: &T,
    same: &dyn Fn(&T, &T) -> bool,
) {
    let what = format!("{} = {} on {}", column.field(), short(value), D::NAME);
    let empty = |id| Draft::<AllValues>::into_create(NewAllValues { id });
    let draft = |id| empty(id).set::<Option<T>>(N, value.clone());
    let check = |how: &str, row: &AllValues| {
        let found = get(row);
        assert!(
            found.as_ref().is_some_and(|found| same(found, value)),
            "{what} by {how}: {}",
            short(&found)
        );
    };
    let failed = |how: &str, error: Error| -> AllValues { panic!("{what} by {how}: {error:?}") };
    AllValues::delete_many().exec(pool).await.unwrap();
    check(
        "create",
        &draft(1)
            .one(pool)
            .await
            .unwrap_or_else(|error| failed("create", error)),
    );
    let many = AllValues::create_many([draft(2), draft(3)]).all(pool).await;
    for row in many.unwrap_or_else(|error| vec![failed("create_many", error)]) {
        check("create_many", &row);
    }
    empty(4).exec(pool).await.unwrap();
    let updated = AllValues::update(AllValues::ID.eq(4))
        .set(column, value.clone())
        .one(pool)
        .await;
    check("update", &updated.unwrap_or_else(|error| failed("update", error)));
    for how in ["upsert of a new row", "upsert of an old row"] {
        let upsert = AllValues::upsert(AllValues::ID.eq(5), draft(5)).set(column, value.clone());
        check(
            how,
            &upsert.one(pool).await.unwrap_or_else(|error| failed(how, error)),
        );
    }
    for row in AllValues::find_many().all(pool).await.unwrap() {
        check("reading", &row);
    }
    let count = |filter| AllValues::count().filter(filter).one(pool);
    let found = count(column.eq(value.clone()).and(onedef::Filter::all())).await;
    assert_eq!(
        found.unwrap_or_else(|error| panic!("{what}: {error:?}")),
        5,
        "{what} found by eq"
    );
    let found = count(column.is_in([value.clone(), value.clone()])).await;
    assert_eq!(
        found.unwrap_or_else(|error| panic!("{what}: {error:?}")),
        5,
        "{what} found by is_in"
    );
    assert_eq!(
        count(column.not_in([value.clone()])).await.unwrap(),
        0,
        "{what} by not_in"
    );
    assert_eq!(count(column.ne(value.clone())).await.unwrap(), 0, "{what} by ne");
    let selected = AllValues::find_many()
        .filter(column.eq(value.clone()))
        .select(column)
        .all(pool)
        .await
        .unwrap();
    assert!(
        selected.iter().flatten().filter(|one| same(one, value)).count() == 5,
        "{what} by select"
    );
}

/// The five rows in slices of two, by cursors that go through their text.
async fn walked<D: Driver, T: Trip, const N: usize>(pool: &Pool<D>, column: Column<AllValues, Option<T>, N>) {
    let mut place: Option<onedef::Cursor> = None;
    let mut seen = Vec::new();
    for _ in 0..3 {
        let query = AllValues::find_many()
            .order_by(column.desc())
            .order_by(AllValues::ID)
            .take(2)
            .after(place);
        let slice = query.slice(pool).await.unwrap();
        seen.extend(slice.rows.iter().map(|row| row.id));
        place = slice.last.map(|cursor| cursor.to_string().parse().unwrap());
    }
    assert_eq!(
        seen,
        [1, 2, 3, 4, 5],
        "{} by cursors on {}",
        column.field(),
        D::NAME
    );
}

/// By no way of writing.
pub(crate) async fn refused<D: Driver, T: Trip, const N: usize>(
    pool: &Pool<D>,
    column: Column<AllValues, Option<T>, N>,
    values: &[T],
) {
    AllValues::delete_many().exec(pool).await.unwrap();
    let empty = |id| Draft::<AllValues>::into_create(NewAllValues { id });
    empty(4).exec(pool).await.unwrap();
    for value in values {
        let draft = |id| empty(id).set::<Option<T>>(N, value.clone());
        let errors = [
            draft(1).one(pool).await.map(|_| ()),
            AllValues::create_many([draft(2), draft(3)])
                .exec(pool)
                .await
                .map(|_| ()),
            AllValues::update(AllValues::ID.eq(4))
                .set(column, value.clone())
                .one(pool)
                .await
                .map(|_| ()),
            AllValues::upsert(AllValues::ID.eq(5), draft(5))
                .set(column, value.clone())
                .one(pool)
                .await
                .map(|_| ()),
        ];
        for error in errors {
            let refused = matches!(&error, Err(Error::Unwritable { field: Some(field), .. }) if *field == column.field());
            assert!(
                refused,
                "{} = {} on {}: {error:?}",
                column.field(),
                short(value),
                D::NAME
            );
        }
    }
    assert_eq!(AllValues::count().one(pool).await.unwrap(), 1);
    assert_eq!(<AllValues as Entity>::TABLE.table, "all_values");
}

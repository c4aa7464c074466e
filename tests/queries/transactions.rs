//! Transactions: their ends, their errors, other tries, and what is left when many are given up at random moments.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use onedef::sqlx::{self, PgPool, Pool};
use onedef::{Driver, Error, Isolation, Model, Transaction, Tx, transaction};
use onedef_query_tests::estate::*;
use onedef_query_tests::rows::{new_card, new_person, seed};
use onedef_query_tests::{ESTATE, Role, end, given_up, on_both, postgres, sqlite_file};
use tokio::sync::Barrier;

on_both!(
    onedef_query_tests::ESTATE;
    ends_are_as_the_function_says,
    errors_are_passed_on,
    functions_call_each_other,
    a_handle_that_is_kept_rolls_back,
    a_nested_create_that_fails_leaves_the_rest,
);

async fn people<D: Driver>(pool: &Pool<D>) -> u64 {
    Person::in_tenant("acme").count().one(pool).await.unwrap()
}

async fn ends_are_as_the_function_says<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let made = transaction(pool, async |tx| {
        let person = Person::in_tenant("acme").create(new_person(5)).one(&tx).await?;
        Card::in_tenant("acme")
            .create(new_card(5, person.id))
            .exec(&tx)
            .await?;
        Ok(person.id)
    });
    assert_eq!(made.await.unwrap(), 5);
    assert_eq!(people(pool).await, 4);
    let failed: Result<(), Error> = transaction(pool, async |tx| {
        Person::in_tenant("acme").delete_many().exec(&tx).await?;
        Person::in_tenant("acme")
            .find_unique(Person::ID.eq(99))
            .one(&tx)
            .await?;
        Ok(())
    })
    .await;
    assert!(failed.unwrap_err().is_not_found());
    assert_eq!(people(pool).await, 4);
    let nothing = transaction(pool, async |_| Ok(())).await;
    assert!(nothing.is_ok());
}

#[derive(Debug)]
struct TooMany(u64);

impl std::fmt::Display for TooMany {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} are too many", self.0)
    }
}

impl std::error::Error for TooMany {}

async fn errors_are_passed_on<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let refused: Result<(), Error> = transaction(pool, async |tx| {
        Person::in_tenant("acme").create(new_person(5)).one(&tx).await?;
        let many = Person::in_tenant("acme").find_many().count(&tx).await?;
        Err(Error::Other(TooMany(many).into()))
    })
    .await;
    match refused.unwrap_err() {
        Error::Other(error) => assert_eq!(error.downcast::<TooMany>().unwrap().0, 4),
        other => panic!("{other:?}"),
    }
    let taken: Result<(), Error> = transaction(pool, async |tx| {
        Person::in_tenant("acme").create(new_person(1)).exec(&tx).await
    })
    .await;
    assert!(matches!(taken, Err(Error::Unique { .. })));
    assert_eq!(people(pool).await, 3);
}

/// A chain of people, each the boss of the next.
fn chain<D: Driver>(tx: &Tx<D>, boss: i32, length: i32) -> BoxFuture<'_, Result<i32, Error>> {
    Box::pin(async move {
        if length == 0 {
            return Ok(boss);
        }
        let next = Person::in_tenant("acme")
            .create(new_person(boss + 100))
            .boss_id(boss)
            .one(tx)
            .await?;
        chain(tx, next.id, length - 1).await
    })
}

async fn functions_call_each_other<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let last = transaction(pool, async |tx| chain(&tx, 1, 5).await)
        .await
        .unwrap();
    assert_eq!((last, people(pool).await), (501, 8));
}

async fn a_handle_that_is_kept_rolls_back<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let mut kept = None;
    let escaped: Result<(), Error> = transaction(pool, async |tx| {
        Person::in_tenant("acme").create(new_person(5)).exec(&tx).await?;
        kept = Some(tx);
        Ok(())
    })
    .await;
    assert!(matches!(escaped, Err(Error::Other(_))));
    drop(kept);
    assert_eq!(people(pool).await, 3);
}

async fn a_nested_create_that_fails_leaves_the_rest<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    // The second card's number is taken: nothing of this person stays, and the transaction goes on.
    transaction(pool, async |tx| {
        Person::in_tenant("acme").create(new_person(5)).exec(&tx).await?;
        let failing = Person::in_tenant("acme").create(new_person(6));
        let failing = failing.with(Person::CARDS, |one| [new_card(5, one.id), new_card(1, one.id)]);
        assert!(matches!(failing.exec(&tx).await, Err(Error::Unique { .. })));
        Person::in_tenant("acme").create(new_person(7)).exec(&tx).await
    })
    .await
    .unwrap();
    let ids = Person::in_tenant("acme")
        .find_many()
        .order_by(Person::ID)
        .select(Person::ID)
        .all(pool)
        .await
        .unwrap();
    assert_eq!(ids, [1, 2, 4, 5, 7]);
    assert_eq!(Card::in_tenant("acme").count().one(pool).await.unwrap(), 1);
}

#[tokio::test]
async fn transactions_are_spawned() {
    let pool = postgres(ESTATE).await;
    seed(&pool).await;
    let (name, numbers) = ("x@b.c".to_owned(), vec![5, 6]);
    let spawned = {
        let pool = pool.clone();
        tokio::spawn(async move {
            let mut made = 0;
            let (name, numbers) = (name.as_str(), numbers.as_slice());
            transaction(&pool, async |tx| {
                for id in numbers {
                    let new = NewPerson {
                        email: format!("{id}{name}"),
                        ..new_person(*id)
                    };
                    Person::in_tenant("acme").create(new).exec(&tx).await?;
                    made += 1;
                }
                chain(&tx, 5, 1).await
            })
            .await?;
            Ok::<_, Error>(made)
        })
    };
    assert_eq!(spawned.await.unwrap().unwrap(), 2);
    assert_eq!(people(&pool).await, 6);
    let sqlite = sqlite_file(ESTATE, 2).await;
    seed(&sqlite).await;
    let spawned = {
        let pool = sqlite.clone();
        tokio::spawn(async move {
            Transaction::new()
                .retries(2)
                .run(&pool, async |tx| {
                    Person::in_tenant("acme").create(new_person(5)).exec(&tx).await
                })
                .await
        })
    };
    spawned.await.unwrap().unwrap();
    assert_eq!(people(&sqlite).await, 4);
    end(sqlite).await;
}

#[tokio::test]
async fn connections_are_taken_as_sqlx_takes_them() {
    let pool = postgres(ESTATE).await;
    seed(&pool).await;
    let count = || Person::in_tenant("acme").find_many().include(Person::CARDS);
    let one = pool.clone();
    let transaction = tokio::spawn(async move {
        let mut transaction = one.begin().await?;
        Person::in_tenant("acme")
            .create(new_person(5))
            .with(Person::CARDS, |_| [new_card(5, 5)])
            .exec(&mut transaction)
            .await?;
        let rows = count().all(&mut transaction).await?.len();
        assert_eq!(count().all(&mut *transaction).await?.len(), rows);
        transaction.rollback().await?;
        Ok::<_, Error>(rows)
    });
    assert_eq!(transaction.await.unwrap().unwrap(), 4);
    let one = pool.clone();
    let pooled = tokio::spawn(async move {
        let mut connection = one.acquire().await?;
        Person::in_tenant("acme")
            .create(new_person(6))
            .with(Person::CARDS, |_| [new_card(6, 6)])
            .exec(&mut connection)
            .await?;
        Ok::<_, Error>(count().all(&mut *connection).await?.len())
    });
    assert_eq!(pooled.await.unwrap().unwrap(), 4);
    let options = pool.connect_options();
    let single = tokio::spawn(async move {
        let mut connection = <sqlx::PgConnection as sqlx::Connection>::connect_with(&options).await?;
        let connection = &mut connection;
        Person::in_tenant("acme")
            .create(new_person(7))
            .with(Person::CARDS, |_| [new_card(7, 7)])
            .exec(&mut *connection)
            .await?;
        Ok::<_, Error>(count().all(connection).await?.len())
    });
    assert_eq!(single.await.unwrap().unwrap(), 5);
}

/// Runs two functions at once that meet in their first try, and says how many tries there were.
async fn meet(
    pool: &PgPool,
    how: Transaction,
    work: impl for<'a> Fn(&'a Tx<sqlx::Postgres>, i32, &'a Barrier) -> BoxFuture<'a, Result<(), Error>>
    + Copy
    + Send
    + Sync
    + 'static,
) -> (Vec<Result<(), Error>>, u64) {
    let (barrier, tries) = (Arc::new(Barrier::new(2)), Arc::new(AtomicU64::new(0)));
    let tasks: Vec<_> = [1, 2]
        .into_iter()
        .map(|number| {
            let (pool, barrier, tries) = (pool.clone(), Arc::clone(&barrier), Arc::clone(&tries));
            tokio::spawn(async move {
                let run = how.run(&pool, async |tx| {
                    let alone = Barrier::new(1);
                    let is_first = tries.fetch_add(1, Ordering::SeqCst) < 2;
                    work(&tx, number, if is_first { &barrier } else { &alone }).await
                });
                run.await
            })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(
            tokio::time::timeout(Duration::from_secs(20), task)
                .await
                .unwrap()
                .unwrap(),
        );
    }
    (results, tries.load(Ordering::SeqCst))
}

/// Each reads what the other writes: no order of the two would have both see what they saw.
fn skewed<'a>(
    tx: &'a Tx<sqlx::Postgres>,
    number: i32,
    barrier: &'a Barrier,
) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let people = || Person::in_tenant("acme");
        let sum = people()
            .aggregate()
            .select(onedef::sum(Person::AGE))
            .one(tx)
            .await?
            .unwrap_or(0);
        barrier.wait().await;
        people()
            .update(Person::ID.eq(number))
            .set(Person::AGE, i32::try_from(sum).unwrap() + 1)
            .one(tx)
            .await?;
        Ok(())
    })
}

/// Each changes the row that the other one has changed.
fn crossed<'a>(
    tx: &'a Tx<sqlx::Postgres>,
    number: i32,
    barrier: &'a Barrier,
) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        for (step, id) in [number, 3 - number].into_iter().enumerate() {
            Person::in_tenant("acme")
                .update(Person::ID.eq(id))
                .increment(Person::AGE, 1)
                .one(tx)
                .await?;
            if step == 0 {
                barrier.wait().await;
            }
        }
        Ok(())
    })
}

#[tokio::test]
async fn other_tries_follow_a_serialization_failure() {
    let pool = postgres(ESTATE).await;
    seed(&pool).await;
    let serializable = Transaction::new().isolation(Isolation::Serializable);
    let (results, tries) = meet(&pool, serializable, skewed).await;
    assert_eq!(
        results.iter().filter(|result| result.is_ok()).count(),
        1,
        "{results:?}"
    );
    assert!(
        results
            .iter()
            .any(|result| result.as_ref().is_err_and(Error::is_conflict))
            && tries == 2
    );
    let (results, tries) = meet(&pool, serializable.retries(5), skewed).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert!(tries >= 3, "{tries}");
    // Without it both go through.
    let (results, tries) = meet(
        &pool,
        Transaction::new().isolation(Isolation::ReadCommitted),
        skewed,
    )
    .await;
    assert!(results.iter().all(Result::is_ok) && tries == 2, "{results:?}");
}

#[tokio::test]
async fn other_tries_follow_a_deadlock() {
    let pool = postgres(ESTATE).await;
    seed(&pool).await;
    let (results, _) = meet(&pool, Transaction::new(), crossed).await;
    assert_eq!(
        results.iter().filter(|result| result.is_ok()).count(),
        1,
        "{results:?}"
    );
    assert!(
        results
            .iter()
            .any(|result| result.as_ref().is_err_and(Error::is_conflict))
    );
    let before = Person::in_tenant("acme")
        .find_unique(Person::ID.eq(1))
        .one(&pool)
        .await
        .unwrap()
        .age;
    let (results, tries) = meet(&pool, Transaction::new().retries(5), crossed).await;
    assert!(results.iter().all(Result::is_ok) && tries >= 3, "{results:?}");
    let after = Person::in_tenant("acme")
        .find_unique(Person::ID.eq(1))
        .one(&pool)
        .await
        .unwrap()
        .age;
    assert_eq!(after, before + 2, "each change once");
}

/// Numbers that look random, the same at each run (Marsaglia's xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// A person with two cards, or a look at some; given up after so many polls.
async fn attempt<D: Driver>(pool: &Pool<D>, id: i32, kind: u64, polls: u64) {
    let cards = move || [new_card(2 * id, id), new_card(2 * id + 1, id)];
    let people = || Person::in_tenant("acme");
    match kind {
        0 => {
            let create = people()
                .create(new_person(id))
                .with(Person::CARDS, move |_| cards());
            let _ = given_up(create.exec(pool), polls).await;
        }
        1 => {
            let work = transaction(pool, async |tx| {
                people().create(new_person(id)).exec(&tx).await?;
                Card::in_tenant("acme").create_many(cards()).exec(&tx).await
            });
            let _ = given_up(work, polls).await;
        }
        2 => {
            // Given up inside, and gone on with.
            let work = transaction(pool, async |tx| {
                people().create(new_person(id)).exec(&tx).await?;
                let look = people().find_many().include(Person::CARDS).take(3).all(&tx);
                let _ = given_up(look, polls).await;
                Card::in_tenant("acme").create_many(cards()).exec(&tx).await
            });
            let _ = work.await;
        }
        3 => {
            // A statement by itself: written when it says so, whatever others left on its connection.
            Label::create(NewLabel { id }).exec(pool).await.unwrap();
        }
        _ => {
            let look = people()
                .find_many()
                .filter(Person::CARDS.any())
                .include(Person::CARDS)
                .take(5)
                .all(pool);
            let _ = given_up(look, polls).await;
        }
    }
}

/// 64 tasks that give up at random moments.
async fn storm<D: Driver>(pool: &Pool<D>, rounds: u64) {
    static NUMBER: AtomicI32 = AtomicI32::new(1_000);
    let tasks = (1..=64_u64).map(|task| {
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(task));
        async move {
            let mut labels = Vec::new();
            for _ in 0..rounds {
                let id = NUMBER.fetch_add(1, Ordering::Relaxed);
                let (kind, polls) = (chance.below(5), chance.below(20));
                attempt(pool, id, kind, polls).await;
                labels.extend((kind == 3).then_some(id));
            }
            labels
        }
    });
    let labels = futures_util::future::join_all(tasks).await.concat();
    let found = Label::count()
        .filter(Label::ID.is_in(labels.iter().copied()))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(found, labels.len() as u64, "what was written is there");
}

/// People and cards are there together, and all connections of the pool can be had. `all` sees everything.
async fn is_whole<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    let people = Person::across_tenants()
        .find_many()
        .filter(Person::ID.ge(1_000))
        .include(Person::CARDS);
    let people = people.all(all).await.unwrap();
    let half: Vec<i32> = people
        .iter()
        .filter(|one| one.get(Person::CARDS).len() != 2)
        .map(|one| one.id)
        .collect();
    assert!(half.is_empty(), "half-written: {half:?}");
    assert!(!people.is_empty(), "some are written");
    let cards = Card::across_tenants()
        .count()
        .filter(Card::ID.ge(1_000))
        .one(all)
        .await
        .unwrap();
    assert_eq!(cards, 2 * people.len() as u64);
    let uses =
        (0..pool.options().get_max_connections()).map(|_| Person::in_tenant("rival").count().one(pool));
    for count in futures_util::future::join_all(uses).await {
        assert_eq!(count.unwrap(), 3);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_of_what_is_given_up_on_postgres() {
    let all = postgres(ESTATE).await;
    seed(&all).await;
    let role = Role::new(&all).await;
    let pool = role.pool(8).await;
    storm(&pool, 12).await;
    // What is dropped is told to the server when its connection goes back.
    for _ in 0..40 {
        if role.idle_in_transaction(&all).await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(role.idle_in_transaction(&all).await, 0);
    is_whole(&pool, &all).await;
    pool.close().await;
    role.end(&all).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_of_what_is_given_up_on_sqlite() {
    let pool = sqlite_file(ESTATE, 4).await;
    seed(&pool).await;
    storm(&pool, 6).await;
    is_whole(&pool, &pool).await;
    end(pool).await;
}

/// What is written on the connection after a query was given up is there at once for others to see: nothing of the query
/// is left open, at whichever of its moments it was given up.
#[tokio::test]
async fn a_query_that_is_given_up_leaves_no_transaction() {
    let all = postgres(ESTATE).await;
    seed(&all).await;
    let role = Role::new(&all).await;
    let pool = role.pool(1).await;
    let label = async |id: i32| {
        Label::create(NewLabel { id }).exec(&pool).await.unwrap();
        assert!(
            Label::find_many()
                .filter(Label::ID.eq(id))
                .exists(&all)
                .await
                .unwrap(),
            "label {id}"
        );
    };
    let mut given_up_on = 0;
    for polls in 0..30 {
        let id = 2_000 + i32::try_from(polls).unwrap();
        for kind in [0, 1, 2, 4_i32] {
            attempt(&pool, 5 * id + kind, kind.unsigned_abs().into(), polls).await;
            label(5 * id + kind).await;
        }
        let mut connection = pool.acquire().await.unwrap();
        let look = Person::in_tenant("acme").count().one(&mut connection);
        given_up_on += u32::from(given_up(look, polls).await.is_none());
        drop(connection);
        label(5 * id + 3).await;
    }
    // The first is given up before it has begun. How many moments the others have is the machine's: where answers are there
    // before they are waited for, a query is done at once.
    assert!(given_up_on > 1, "only {given_up_on} were given up");
    role.end(&all).await;
}

/// In a transaction of the caller, a query that is given up takes nothing with it that was there before.
#[tokio::test]
async fn a_query_that_is_given_up_leaves_the_transaction_of_the_caller() {
    let all = postgres(ESTATE).await;
    seed(&all).await;
    let role = Role::new(&all).await;
    let pool = role.pool(1).await;
    let mut committed = 0;
    for polls in 0..30 {
        let id = 2_000 + i32::try_from(polls).unwrap();
        let look = || {
            Person::in_tenant("acme")
                .find_many()
                .include(Person::CARDS)
                .take(3)
        };
        let mut own = pool.begin().await.unwrap();
        let before = Label::create(NewLabel { id }).exec(&mut own).await;
        before.unwrap();
        let _ = given_up(look().all(&mut own), polls).await;
        let after = Label::create(NewLabel { id: id + 1_000 }).exec(&mut own).await;
        let is_committed = match after {
            Ok(()) => own.commit().await.is_ok(),
            Err(_) => {
                let _ = own.rollback().await;
                false
            }
        };
        let found = Label::count()
            .filter(Label::ID.is_in([id, id + 1_000]))
            .one(&all)
            .await
            .unwrap();
        assert_eq!(found, if is_committed { 2 } else { 0 }, "after {polls} polls");
        committed += u32::from(is_committed);
    }
    assert!(committed > 20, "only {committed} went on");
    role.end(&all).await;
}

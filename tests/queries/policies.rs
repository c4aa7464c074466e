//! Row-level security: what the database itself refuses a role that policies hold for, and that a tenant's setting is gone
//! once its query is over. That each helper works under policies is among the attacks in `tenants.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use futures_util::StreamExt as _;
use onedef::sqlx::{self, PgConnection, PgPool};
use onedef::{Error, Model};
use onedef_query_tests::estate::*;
use onedef_query_tests::rows::{new_card, new_person, seed};
use onedef_query_tests::{ESTATE, Role, given_up, postgres};

/// A database with rows, and one connection of a role that policies hold for, so that each query gets the same.
async fn database() -> (PgPool, Role, PgPool) {
    let all = postgres(ESTATE).await;
    seed(&all).await;
    let role = Role::new(&all).await;
    let pool = role.pool(1).await;
    (all, role, pool)
}

/// How many people hand-written SQL sees.
async fn seen(connection: &mut PgConnection) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM people")
        .fetch_one(connection)
        .await
        .unwrap()
}

async fn setting(connection: &mut PgConnection) -> String {
    let text = sqlx::query_scalar("SELECT coalesce(current_setting('app.org', true), '')");
    text.fetch_one(connection).await.unwrap()
}

/// Nothing of a tenant is left on the pool's connection.
async fn is_clean(pool: &PgPool) {
    let mut connection = pool.acquire().await.unwrap();
    assert_eq!(setting(&mut connection).await, "");
    assert_eq!(seen(&mut connection).await, 0);
}

#[tokio::test]
async fn hand_written_sql_sees_nothing_without_the_setting() {
    let (all, role, pool) = database().await;
    for table in ["people", "cards", "desks", "events"] {
        let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")))
            .fetch_one(&pool)
            .await
            .unwrap();
        assert_eq!(rows, 0, "{table}");
    }
    // Rows of nobody are read by all, and written by none.
    let clubs: Vec<i32> = sqlx::query_scalar("SELECT id FROM clubs")
        .fetch_all(&pool)
        .await
        .unwrap();
    assert_eq!(clubs, [21]);
    let changed = sqlx::query("UPDATE clubs SET fee = 99")
        .execute(&pool)
        .await
        .unwrap();
    assert_eq!(changed.rows_affected(), 0);
    let changed = sqlx::query("DELETE FROM people").execute(&pool).await.unwrap();
    assert_eq!(changed.rows_affected(), 0);
    let refused = sqlx::query("INSERT INTO desks (id, org_id) VALUES (5, 'acme')")
        .execute(&pool)
        .await;
    assert!(refused.is_err());
    // With the setting it sees those of its tenant, and the policies know the others.
    let mut transaction = pool.begin().await.unwrap();
    sqlx::query("SET LOCAL app.org = 'acme'")
        .execute(&mut *transaction)
        .await
        .unwrap();
    assert_eq!(seen(&mut transaction).await, 4);
    let cards: Vec<i32> = sqlx::query_scalar("SELECT id FROM cards")
        .fetch_all(&mut *transaction)
        .await
        .unwrap();
    assert_eq!(cards, [1]);
    let refused = sqlx::query("UPDATE people SET org_id = 'rival'")
        .execute(&mut *transaction)
        .await;
    assert!(refused.is_err());
    transaction.rollback().await.unwrap();
    role.end(&all).await;
}

#[tokio::test]
async fn across_tenants_sees_nothing_under_policies() {
    let (all, role, pool) = database().await;
    assert_eq!(
        Person::across_tenants()
            .find_many()
            .with_deleted()
            .all(&pool)
            .await
            .unwrap(),
        []
    );
    assert_eq!(Card::across_tenants().count().one(&pool).await.unwrap(), 0);
    let nobodys = Club::across_tenants().find_many().all(&pool).await.unwrap();
    assert_eq!(nobodys.iter().map(|club| club.id).collect::<Vec<_>>(), [21]);
    let changed = Person::across_tenants()
        .update_many()
        .set(Person::AGE, 99)
        .exec(&pool)
        .await
        .unwrap();
    assert_eq!(changed, 0);
    let refused = Person::across_tenants()
        .create(new_person(5))
        .org_id("acme")
        .one(&pool)
        .await;
    assert!(
        matches!(refused, Err(Error::Policy { model: "Person", .. })),
        "{refused:?}"
    );
    // Nor when it follows a query of a tenant, on the same connection or in the same transaction.
    let mut transaction = pool.begin().await.unwrap();
    assert_eq!(
        Person::in_tenant("acme")
            .count()
            .one(&mut transaction)
            .await
            .unwrap(),
        3
    );
    assert_eq!(
        Person::across_tenants()
            .count()
            .one(&mut transaction)
            .await
            .unwrap(),
        0
    );
    transaction.commit().await.unwrap();
    role.end(&all).await;
}

#[tokio::test]
async fn the_setting_is_gone_after_each_query() {
    let (all, role, pool) = database().await;
    let people = || Person::in_tenant("acme");
    assert_eq!(people().count().one(&pool).await.unwrap(), 3);
    is_clean(&pool).await;
    people()
        .find_many()
        .include(Person::TEAM.include(Person::CARDS))
        .all(&pool)
        .await
        .unwrap();
    is_clean(&pool).await;
    people()
        .create(new_person(5))
        .with(Person::CARDS, |one| [new_card(5, one.id)])
        .exec(&pool)
        .await
        .unwrap();
    is_clean(&pool).await;
    people()
        .update_many()
        .set(Person::AGE, 1)
        .exec(&pool)
        .await
        .unwrap();
    people().delete(Person::ID.eq(5)).one(&pool).await.unwrap();
    is_clean(&pool).await;
    assert_eq!(people().find_many().stream(&pool).count().await, 3);
    is_clean(&pool).await;
    // Queries that fail, before the database and in it.
    assert!(people().find_unique(Person::ID.eq(11)).one(&pool).await.is_err());
    is_clean(&pool).await;
    assert!(people().create(new_person(1)).one(&pool).await.is_err());
    is_clean(&pool).await;
    assert!(
        people()
            .create(new_person(6))
            .with(Person::CARDS, |_| [new_card(1, 6)])
            .one(&pool)
            .await
            .is_err()
    );
    is_clean(&pool).await;
    // Streams that are not read to their end.
    let mut stream = Box::pin(people().find_many().stream(&pool));
    stream.next().await.unwrap().unwrap();
    drop(stream);
    is_clean(&pool).await;
    role.end(&all).await;
}

#[tokio::test]
async fn the_setting_is_gone_after_a_query_that_is_dropped() {
    let (all, role, pool) = database().await;
    for polls in 0..30 {
        let people = Person::in_tenant("acme")
            .find_many()
            .include(Person::CLUBS.include(Club::EVENTS));
        let _ = given_up(people.all(&pool), polls).await;
        is_clean(&pool).await;
        let id = 100 + i32::try_from(polls).unwrap();
        let create = Person::in_tenant("acme")
            .create(new_person(id))
            .with(Person::CARDS, move |_| [new_card(id, id)]);
        let _ = given_up(create.exec(&pool), polls).await;
        is_clean(&pool).await;
    }
    // A person came with a card, or neither did.
    let cards = Card::across_tenants()
        .count()
        .filter(Card::ID.ge(100))
        .one(&all)
        .await
        .unwrap();
    assert_eq!(
        Person::across_tenants()
            .count()
            .filter(Person::ID.ge(100))
            .one(&all)
            .await
            .unwrap(),
        cards
    );
    role.end(&all).await;
}

#[tokio::test]
async fn the_setting_is_gone_within_a_transaction_of_the_caller() {
    let (all, role, pool) = database().await;
    let mut transaction = pool.begin().await.unwrap();
    let people = || Person::in_tenant("acme");
    assert_eq!(people().count().one(&mut transaction).await.unwrap(), 3);
    assert_eq!(
        (setting(&mut transaction).await, seen(&mut transaction).await),
        (String::new(), 0)
    );
    people()
        .create(new_person(5))
        .with(Person::CARDS, |_| [new_card(5, 5)])
        .exec(&mut transaction)
        .await
        .unwrap();
    assert_eq!(
        (setting(&mut transaction).await, seen(&mut transaction).await),
        (String::new(), 0)
    );
    assert_eq!(
        Person::in_tenant("rival")
            .count()
            .one(&mut transaction)
            .await
            .unwrap(),
        3
    );
    assert_eq!(seen(&mut transaction).await, 0);
    // After an error the savepoint is left, and with it what was set.
    assert!(
        people()
            .create(new_person(1))
            .one(&mut transaction)
            .await
            .is_err()
    );
    assert_eq!(
        (setting(&mut transaction).await, seen(&mut transaction).await),
        (String::new(), 0)
    );
    // What the caller has set stays.
    sqlx::query("SET LOCAL app.org = 'rival'")
        .execute(&mut *transaction)
        .await
        .unwrap();
    assert_eq!(people().count().one(&mut transaction).await.unwrap(), 4);
    assert_eq!(
        (
            setting(&mut transaction).await.as_str(),
            seen(&mut transaction).await
        ),
        ("rival", 4)
    );
    transaction.commit().await.unwrap();
    is_clean(&pool).await;
    let seen_inside = onedef::transaction(&pool, async |tx| {
        people()
            .update(Person::ID.eq(5))
            .set(Person::AGE, 5)
            .one(&tx)
            .await?;
        people().delete(Person::ID.eq(5)).one(&tx).await?;
        let mut connection = tx.connection().await?;
        Ok((setting(&mut connection).await, seen(&mut connection).await))
    });
    assert_eq!(seen_inside.await.unwrap(), (String::new(), 0));
    is_clean(&pool).await;
    let mut connection = pool.acquire().await.unwrap();
    assert_eq!(people().count().one(&mut connection).await.unwrap(), 3);
    assert_eq!(
        (setting(&mut connection).await, seen(&mut connection).await),
        (String::new(), 0)
    );
    drop(connection);
    role.end(&all).await;
}

#[tokio::test]
async fn dropped_queries_leave_the_callers_transaction_alone() {
    let (all, role, pool) = database().await;
    for polls in 0..30 {
        let id = 200 + i32::try_from(polls).unwrap();
        let mut transaction = pool.begin().await.unwrap();
        Person::in_tenant("acme")
            .create(new_person(id))
            .exec(&mut transaction)
            .await
            .unwrap();
        let count = Person::in_tenant("acme")
            .find_many()
            .include(Person::TEAM)
            .all(&mut transaction);
        let dropped = given_up(count, polls).await.is_none();
        // The transaction goes on, or says that it cannot; it is never only half of what was done.
        let clean = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM people")
            .fetch_one(&mut *transaction)
            .await;
        assert!(dropped || clean.is_ok());
        assert!(clean.is_err() || clean.unwrap() == 0);
        let after = Person::in_tenant("acme")
            .update(Person::ID.eq(id))
            .set(Person::AGE, 7)
            .one(&mut transaction)
            .await;
        let committed = match after {
            Ok(_) => transaction.commit().await.is_ok(),
            Err(_) => {
                // What the driver makes of it is its own affair; nothing of it may be there.
                let _ = transaction.rollback().await;
                false
            }
        };
        let found = Person::in_tenant("acme")
            .find_unique(Person::ID.eq(id))
            .optional(&pool)
            .await
            .unwrap();
        assert_eq!(
            found.map(|person| person.age),
            committed.then_some(7),
            "after {polls} polls"
        );
        is_clean(&pool).await;
    }
    role.end(&all).await;
}

#[tokio::test]
async fn conditions_on_tables_with_policies_are_met() {
    let (all, role, pool) = database().await;
    // A table without policies, and related rows that have some: in lists, numbers, streams and orders.
    Label::create(NewLabel { id: 1 })
        .connect(Label::CLUBS.in_tenant("acme"), Club::ID.eq(1))
        .exec(&pool)
        .await
        .unwrap();
    is_clean(&pool).await;
    let with_club = || {
        Label::CLUBS
            .in_tenant("acme")
            .some(Club::PEOPLE.some(Person::CARDS.some(Card::ID.eq(1))))
    };
    assert_eq!(Label::count().filter(with_club()).one(&pool).await.unwrap(), 1);
    assert_eq!(
        Label::find_many().filter(with_club()).stream(&pool).count().await,
        1
    );
    assert_eq!(
        Label::find_many()
            .filter(with_club())
            .select(Label::ID)
            .all(&pool)
            .await
            .unwrap(),
        [1]
    );
    assert_eq!(
        Label::find_many()
            .filter(with_club())
            .slice(&pool)
            .await
            .unwrap()
            .rows
            .len(),
        1
    );
    assert_eq!(
        Label::delete_many()
            .filter(!with_club())
            .exec(&pool)
            .await
            .unwrap(),
        0
    );
    is_clean(&pool).await;
    // Two tenants in one query: each relation sees the rows of the one that was named for it.
    let orgs = Org::find_many()
        .include(Org::PEOPLE.in_tenant("rival").include(Person::DESK))
        .filter(Org::PEOPLE.in_tenant("acme").none(Person::ID.gt(0)))
        .all(&pool)
        .await
        .unwrap();
    let [rival] = orgs.as_slice() else {
        panic!("{orgs:?}")
    };
    assert_eq!(rival.get(Org::PEOPLE).len(), 3);
    let mut transaction = pool.begin().await.unwrap();
    let people = Person::in_tenant("acme")
        .find_many()
        .filter(Person::CLUBS.some(Club::EVENTS.some(Event::HOST.is(Person::DESK.is_present()))))
        .include(Person::ORG.include(Org::PEOPLE.in_tenant("rival")))
        .all(&mut transaction)
        .await
        .unwrap();
    assert_eq!(people.len(), 1);
    assert!(
        people[0].get(Person::ORG).get(Org::PEOPLE).is_empty(),
        "the people of acme that are rival's"
    );
    assert_eq!(setting(&mut transaction).await, "");
    transaction.rollback().await.unwrap();
    role.end(&all).await;
}

//! Rows for the definition in `estate.rs`.

use onedef::sqlx::Pool;
use onedef::{Driver, Model as _};

use crate::estate::*;

/// A person without a boss.
pub fn new_person(id: i32) -> NewPerson {
    NewPerson {
        id,
        email: format!("{id}@b.c"),
        badge: format!("badge {id}"),
    }
}

/// A card of a person.
pub fn new_card(id: i32, person_id: i32) -> NewCard {
    NewCard {
        id,
        code: format!("code {id}"),
        person_id,
    }
}

/// Rows of two tenants and of nobody: of `acme` with numbers below 10, of `rival` from 10 on, of nobody from 20 on.
pub async fn seed<D: Driver>(pool: &Pool<D>) {
    for (org, base) in [("acme", 0), ("rival", 10)] {
        Org::create(NewOrg { id: org.into() }).exec(pool).await.unwrap();
        for id in base + 1..=base + 3 {
            Person::in_tenant(org)
                .create(new_person(id))
                .age(id)
                .exec(pool)
                .await
                .unwrap();
        }
        Person::in_tenant(org)
            .update(Person::ID.eq(base + 2))
            .set(Person::BOSS_ID, base + 1)
            .one(pool)
            .await
            .unwrap();
        Card::in_tenant(org)
            .create(new_card(base + 1, base + 1))
            .uses(base + 1)
            .exec(pool)
            .await
            .unwrap();
        Desk::in_tenant(org)
            .create(NewDesk { id: base + 1 })
            .person_id(base + 1)
            .exec(pool)
            .await
            .unwrap();
        Club::in_tenant(org)
            .create(NewClub { id: base + 1 })
            .fee(base + 1)
            .connect(Club::PEOPLE, Person::ID.eq(base + 1))
            .exec(pool)
            .await
            .unwrap();
        let event = NewEvent {
            id: base + 1,
            host_id: base + 1,
        };
        Event::in_tenant(org)
            .create(event)
            .club_id(base + 1)
            .seats(base + 1)
            .exec(pool)
            .await
            .unwrap();
        Person::in_tenant(org)
            .delete(Person::ID.eq(base + 3))
            .one(pool)
            .await
            .unwrap();
    }
    // What a program without scopes left: rows that refer to those of the other tenant, and a row of nobody.
    let everybody = Person::across_tenants;
    everybody()
        .create(new_person(4))
        .org_id("acme")
        .boss_id(11)
        .exec(pool)
        .await
        .unwrap();
    everybody()
        .create(new_person(14))
        .org_id("rival")
        .boss_id(1)
        .age(14)
        .exec(pool)
        .await
        .unwrap();
    Desk::across_tenants()
        .create(NewDesk { id: 12 })
        .org_id("rival")
        .person_id(2)
        .exec(pool)
        .await
        .unwrap();
    Club::across_tenants()
        .create(NewClub { id: 12 })
        .org_id("rival")
        .fee(12)
        .connect(Club::PEOPLE, Person::ID.eq(1))
        .exec(pool)
        .await
        .unwrap();
    Club::across_tenants()
        .create(NewClub { id: 21 })
        .fee(21)
        .connect(Club::PEOPLE, Person::ID.eq(1))
        .exec(pool)
        .await
        .unwrap();
    Event::across_tenants()
        .create(NewEvent { id: 12, host_id: 11 })
        .org_id("rival")
        .club_id(1)
        .exec(pool)
        .await
        .unwrap();
    Event::across_tenants()
        .create(NewEvent { id: 2, host_id: 2 })
        .org_id("acme")
        .club_id(21)
        .exec(pool)
        .await
        .unwrap();
}

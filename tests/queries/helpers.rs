//! Each helper on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use onedef::sqlx::Pool;
use onedef::{Driver, Error, Filter, Model, avg, count, max, sum};
use onedef_query_tests::models::*;
use onedef_query_tests::on_both;

on_both!(
    a_row_is_created_and_found,
    related_rows_come_with_it,
    rows_are_changed,
    related_rows_come_with_a_change,
    rows_are_marked_and_restored,
    places_are_stable,
    groups_are_counted,
    rows_are_written_together,
    what_does_not_fit_is_refused,
    a_missing_part_of_a_condition_says_nothing,
    deep_and_wide_conditions_do_not_overflow,
);

async fn tenant<D: Driver>(pool: &Pool<D>, slug: &str) -> Tenant {
    Tenant::create(NewTenant {
        slug: slug.to_owned(),
    })
    .one(pool)
    .await
    .unwrap()
}

async fn user<D: Driver>(pool: &Pool<D>, tenant: &Tenant, email: &str) -> User {
    let new = NewUser {
        email: email.to_owned(),
        password: "secret".to_owned(),
    };
    User::in_tenant(&tenant.id).create(new).one(pool).await.unwrap()
}

async fn a_row_is_created_and_found<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    assert_eq!(acme.id.len(), 25);
    let ann = user(pool, &acme, "ann@b.c").await;
    assert_eq!((ann.status, ann.age, ann.is_deleted), (Status::Active, 0, false));
    assert_eq!(ann.tenant_id, acme.id);
    let scope = User::in_tenant(&acme.id);
    let found = scope
        .clone()
        .find_unique(User::EMAIL.eq("ann@b.c"))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(found, ann);
    let found = scope
        .clone()
        .find_unique(User::ID.eq(&ann.id))
        .optional(pool)
        .await
        .unwrap();
    assert_eq!(found, Some(ann.clone()));
    let missing = scope
        .clone()
        .find_unique(User::EMAIL.eq("nobody"))
        .one(pool)
        .await;
    assert!(matches!(missing, Err(Error::NotFound { model: "User" })));
    let by_condition = scope
        .clone()
        .find_many()
        .filter(
            User::STATUS.is_in([Status::Active])
                & User::EMAIL.contains("nn@")
                & !User::NICKNAME.is_not_null(),
        )
        .order_by(User::CREATED_AT.desc())
        .take(10)
        .all(pool)
        .await
        .unwrap();
    assert_eq!(by_condition, [ann]);
    assert!(
        scope
            .clone()
            .find_many()
            .filter(User::AGE.lt(1))
            .exists(pool)
            .await
            .unwrap()
    );
    assert_eq!(
        scope
            .count()
            .filter(User::EMAIL.starts_with("ANN").ignore_case())
            .one(pool)
            .await
            .unwrap(),
        1
    );
    let other = tenant(pool, "other").await;
    assert_eq!(
        User::in_tenant(&other.id).find_many().count(pool).await.unwrap(),
        0
    );
    let twice = NewUser {
        email: "ann@b.c".to_owned(),
        password: "x".to_owned(),
    };
    let error = User::in_tenant(&acme.id)
        .create(twice)
        .one(pool)
        .await
        .unwrap_err();
    match &error {
        Error::Unique {
            model: "User",
            fields,
            ..
        } => assert_eq!(fields, &["tenant_id", "email"]),
        other => panic!("{other:?}"),
    }
    assert!(!format!("{error} {error:?}").contains("ann@b.c"));
}

async fn related_rows_come_with_it<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    let ann = user(pool, &acme, "ann@b.c").await;
    let bob = user(pool, &acme, "bob@b.c").await;
    let scope = User::in_tenant(&acme.id);
    scope
        .clone()
        .update(User::ID.eq(&bob.id))
        .set(User::MANAGER_ID, &ann.id)
        .one(pool)
        .await
        .unwrap();
    let sessions = Session::in_tenant(&acme.id);
    for number in 0..4 {
        let new = NewSession {
            token: format!("t{number}"),
            user_id: if number == 0 {
                bob.id.clone()
            } else {
                ann.id.clone()
            },
        };
        sessions
            .clone()
            .create(new)
            .uses(number)
            .exec(pool)
            .await
            .unwrap();
    }
    let people = scope
        .clone()
        .find_many()
        .include(User::TENANT)
        .include(User::SESSIONS.order_by(Session::USES.desc()).take(2))
        .include(User::MANAGER.include(User::REPORTS))
        .include(User::PROFILE)
        .order_by(User::EMAIL)
        .all(pool)
        .await
        .unwrap();
    assert_eq!(people.len(), 2);
    let [a, b] = people.as_slice() else { panic!() };
    assert_eq!(
        (a.email.as_str(), a.get(User::TENANT).slug.as_str()),
        ("ann@b.c", "acme")
    );
    let uses: Vec<i64> = a.get(User::SESSIONS).iter().map(|session| session.uses).collect();
    assert_eq!(uses, [3, 2]);
    assert!(a.get(User::MANAGER).is_none() && a.get(User::PROFILE).is_none());
    let manager = b.get(User::MANAGER).as_ref().unwrap();
    assert_eq!(manager.get(User::REPORTS).len(), 1);
    assert_eq!(manager.email, "ann@b.c");
    // Conditions on related rows.
    let with_sessions = scope
        .clone()
        .find_many()
        .filter(User::SESSIONS.some(Session::USES.gt(2)));
    assert_eq!(with_sessions.count(pool).await.unwrap(), 1);
    let managed = scope
        .clone()
        .find_many()
        .filter(User::MANAGER.is(User::EMAIL.eq("ann@b.c")));
    assert_eq!(managed.one_email(pool).await, "bob@b.c");
    let ordered = scope
        .find_many()
        .order_by(User::SESSIONS.count_desc())
        .all(pool)
        .await
        .unwrap();
    assert_eq!(ordered[0].email, "ann@b.c");
}

trait OneEmail<D: Driver> {
    async fn one_email(self, pool: &Pool<D>) -> String;
}

impl<D: Driver> OneEmail<D> for onedef::Find<User, onedef::Many> {
    async fn one_email(self, pool: &Pool<D>) -> String {
        self.all(pool).await.unwrap().remove(0).email
    }
}

async fn rows_are_changed<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    let ann = user(pool, &acme, "ann@b.c").await;
    let scope = User::in_tenant(&acme.id);
    let older = scope
        .clone()
        .update(User::EMAIL.eq("ann@b.c"))
        .set(User::NICKNAME, "Annie")
        .increment(User::AGE, 30)
        .one(pool)
        .await
        .unwrap();
    assert_eq!((older.nickname.as_deref(), older.age), (Some("Annie"), 30));
    assert!(older.updated_at >= ann.updated_at);
    let all = scope
        .clone()
        .update_many()
        .filter(User::AGE.ge(30))
        .set(User::NICKNAME, None)
        .exec(pool)
        .await
        .unwrap();
    assert_eq!(all, 1);
    let refused = scope
        .clone()
        .update(User::ID.eq(&ann.id))
        .set(User::AGE, -1)
        .one(pool)
        .await
        .unwrap_err();
    assert!(
        matches!(&refused, Error::Check { constraint: Some(name), .. } if name == "users_age_check"),
        "{refused:?}"
    );
    let new = || NewUser {
        email: "ann@b.c".to_owned(),
        password: "other".to_owned(),
    };
    let upserted = scope
        .clone()
        .upsert(User::EMAIL.eq("ann@b.c"), new())
        .set(User::AGE, 31)
        .one(pool)
        .await
        .unwrap();
    assert_eq!((upserted.id, upserted.age), (ann.id, 31));
    let inserted = scope
        .upsert(
            User::EMAIL.eq("bob@b.c"),
            NewUser {
                email: "bob@b.c".into(),
                ..new()
            },
        )
        .set(User::AGE, 31)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(inserted.age, 0);
}

async fn related_rows_come_with_a_change<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    let ann = user(pool, &acme, "ann@b.c").await;
    let scope = User::in_tenant(&acme.id);
    let bob = user(pool, &acme, "bob@b.c").await;
    let change = scope.update(User::ID.eq(&bob.id)).set(User::MANAGER_ID, &ann.id);
    let changed = change
        .include(User::MANAGER)
        .include(User::TENANT)
        .set(User::AGE, 7)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(changed.age, 7);
    assert_eq!(changed.get(User::TENANT).slug, "acme");
    let manager = changed.get(User::MANAGER).as_ref().unwrap();
    assert_eq!(manager.id, ann.id);
    let missing = scope.update(User::EMAIL.eq("nobody")).include(User::TENANT);
    assert!(missing.set(User::AGE, 7).optional(pool).await.unwrap().is_none());
    for (email, age) in [("bob@b.c", 8), ("cas@b.c", 0)] {
        let new = NewUser {
            email: email.to_owned(),
            password: "secret".to_owned(),
        };
        let upsert = scope.upsert(User::EMAIL.eq(email), new).increment(User::AGE, 1);
        let row = upsert
            .include(User::TENANT)
            .include(User::REPORTS)
            .one(pool)
            .await
            .unwrap();
        assert_eq!((row.age, row.get(User::TENANT).slug.as_str()), (age, "acme"));
        assert!(row.get(User::REPORTS).is_empty());
    }
}

async fn rows_are_marked_and_restored<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    let ann = user(pool, &acme, "ann@b.c").await;
    let scope = User::in_tenant(&acme.id);
    let marked = scope
        .clone()
        .delete(User::ID.eq(&ann.id))
        .one(pool)
        .await
        .unwrap();
    assert!(marked.is_deleted && marked.deleted_at.is_some());
    assert_eq!(scope.clone().count().one(pool).await.unwrap(), 0);
    assert_eq!(scope.clone().count().with_deleted().one(pool).await.unwrap(), 1);
    assert_eq!(
        scope
            .clone()
            .find_many()
            .only_deleted()
            .all(pool)
            .await
            .unwrap()
            .len(),
        1
    );
    assert!(
        scope
            .clone()
            .delete(User::ID.eq(&ann.id))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let restored = scope
        .clone()
        .restore(User::ID.eq(&ann.id))
        .one(pool)
        .await
        .unwrap();
    assert!(!restored.is_deleted && restored.deleted_at.is_none());
    scope
        .clone()
        .hard_delete(User::ID.eq(&ann.id))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(scope.count().with_deleted().one(pool).await.unwrap(), 0);
}

async fn places_are_stable<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    for number in 0..7 {
        user(pool, &acme, &format!("u{number}@b.c")).await;
    }
    let query = || {
        User::in_tenant(&acme.id)
            .find_many()
            .order_by(User::AGE.desc())
            .order_by(User::EMAIL)
            .take(3)
    };
    let emails = |rows: &[User]| {
        rows.iter()
            .map(|user| user.email[..2].to_owned())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let first = query().slice(pool).await.unwrap();
    assert_eq!((emails(&first.rows).as_str(), first.has_more), ("u0 u1 u2", true));
    let cursor = first.last.unwrap().to_string().parse::<onedef::Cursor>().unwrap();
    let second = query().after(cursor).slice(pool).await.unwrap();
    assert_eq!(emails(&second.rows), "u3 u4 u5");
    let third = query().after(second.last.clone()).slice(pool).await.unwrap();
    assert_eq!((emails(&third.rows).as_str(), third.has_more), ("u6", false));
    let back = query().before(second.first).slice(pool).await.unwrap();
    assert_eq!((emails(&back.rows).as_str(), back.has_more), ("u0 u1 u2", false));
    let other = User::in_tenant(&acme.id)
        .find_many()
        .after(second.last)
        .slice(pool)
        .await;
    assert!(matches!(other, Err(Error::Cursor { .. })));
    let page = User::in_tenant(&acme.id)
        .find_many()
        .order_by(User::EMAIL)
        .page(2, 3)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(
        (emails(&page.rows).as_str(), page.total, page.pages()),
        ("u3 u4 u5", 7, 3)
    );
}

async fn groups_are_counted<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    for (number, age) in [20, 30, 40].into_iter().enumerate() {
        let new = NewUser {
            email: format!("u{number}"),
            password: String::new(),
        };
        let status = if age == 40 { Status::OnHold } else { Status::Active };
        User::in_tenant(&acme.id)
            .create(new)
            .age(age)
            .status(status)
            .exec(pool)
            .await
            .unwrap();
    }
    let scope = User::in_tenant(&acme.id);
    let all = scope
        .clone()
        .aggregate()
        .select((count(), sum(User::AGE), avg(User::AGE), max(User::EMAIL)));
    assert_eq!(
        all.one(pool).await.unwrap(),
        (3, Some(90), Some(30.0), Some("u2".to_owned()))
    );
    let groups = scope
        .clone()
        .group_by(User::STATUS)
        .order_by(count().desc())
        .select((count(), sum(User::AGE)));
    let groups = groups.all(pool).await.unwrap();
    assert_eq!(
        groups,
        [(Status::Active, (2, Some(50))), (Status::OnHold, (1, Some(40)))]
    );
    let few = scope
        .clone()
        .group_by((User::STATUS,))
        .having(count().lt(2))
        .select(count())
        .all(pool)
        .await
        .unwrap();
    assert_eq!(few, [((Status::OnHold,), 1)]);
    let ages = scope
        .find_many()
        .order_by(User::AGE)
        .select((User::EMAIL, User::AGE))
        .all(pool)
        .await
        .unwrap();
    assert_eq!(ages[0], ("u0".to_owned(), 20));
}

async fn rows_are_written_together<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    let ann = user(pool, &acme, "ann@b.c").await;
    let project = Project::in_tenant(&acme.id)
        .create(NewProject {
            id: 7,
            name: "Seven".to_owned(),
        })
        .with(Project::TASKS, |project| {
            let id = project.id;
            (1..=5).map(move |number| NewTask {
                project_id: id,
                number,
                title: format!("Task {number}"),
            })
        })
        .connect(Project::MEMBERS, User::ID.eq(&ann.id))
        .include(Project::TASKS.order_by(Task::NUMBER.desc()).include(Task::NOTES))
        .include(Project::MEMBERS)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(project.get(Project::TASKS).len(), 5);
    assert_eq!(project.get(Project::TASKS)[0].number, 5);
    assert_eq!(project.get(Project::MEMBERS)[0].email, "ann@b.c");
    let note = Note::create(NewNote {
        text: "n".into(),
        project_id: 7,
        number: 3,
    })
    .one(pool)
    .await
    .unwrap();
    let with_task = Note::find_unique(Note::ID.eq(note.id))
        .include(Note::TASK)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(with_task.get(Note::TASK).title, "Task 3");
    let task = Task::find_unique((Task::PROJECT_ID.eq(7), Task::NUMBER.eq(3)))
        .include(Task::NOTES)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(task.get(Task::NOTES).len(), 1);
    let many = (0..1000).map(|number| NewNote {
        text: format!("{number}"),
        project_id: 7,
        number: 1,
    });
    assert_eq!(Note::create_many(many).exec(pool).await.unwrap(), 1000);
    let result: Result<(), Error> = onedef::transaction(pool, async |tx| {
        Note::delete_many().exec(&tx).await?;
        Err(Error::Other("no".into()))
    })
    .await;
    assert!(result.is_err());
    assert_eq!(Note::count().one(pool).await.unwrap(), 1001);
}

async fn what_does_not_fit_is_refused<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    let ann = user(pool, &acme, "ann@b.c").await;
    let scope = User::in_tenant(&acme.id);
    let full = scope.update(User::ID.eq(&ann.id)).set(User::AGE, i32::MAX);
    full.one(pool).await.unwrap();
    let more = scope
        .update_many()
        .increment(User::AGE, 1)
        .exec(pool)
        .await
        .unwrap_err();
    assert!(matches!(more, Error::TooLong { model: "User", .. }), "{more:?}");
    let times = scope
        .update(User::ID.eq(&ann.id))
        .multiply(User::AGE, 2)
        .one(pool)
        .await
        .unwrap_err();
    assert!(matches!(times, Error::TooLong { .. }), "{times:?}");
    let age = scope
        .find_unique(User::ID.eq(&ann.id))
        .one(pool)
        .await
        .unwrap()
        .age;
    assert_eq!(age, i32::MAX);
    let less = scope
        .update(User::ID.eq(&ann.id))
        .decrement(User::AGE, 7)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(less.age, i32::MAX - 7);
    // Two changes of one column are not one.
    let twice = scope
        .update(User::ID.eq(&ann.id))
        .increment(User::AGE, 1)
        .increment(User::AGE, 2)
        .one(pool)
        .await;
    assert!(matches!(twice, Err(Error::Unwritable { .. })), "{twice:?}");
    let other = Project::in_tenant(&acme.id)
        .create(NewProject {
            id: 1,
            name: "One".to_owned(),
        })
        .connect_or_create(
            Project::MEMBERS,
            (User::TENANT_ID.eq(&acme.id), User::EMAIL.eq("bob@b.c")),
            |_| NewUser {
                email: "carl@b.c".to_owned(),
                password: String::new(),
            },
        )
        .one(pool)
        .await;
    assert!(
        matches!(
            other,
            Err(Error::Unwritable {
                field: Some("email"),
                ..
            })
        ),
        "{other:?}"
    );
}

async fn a_missing_part_of_a_condition_says_nothing<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    user(pool, &acme, "ann@b.c").await;
    let none = || None::<Filter<User>>;
    let count = async |filter: Filter<User>| {
        let users = User::in_tenant(&acme.id).find_many().filter(filter);
        users.count(pool).await.unwrap()
    };
    assert_eq!(count(User::EMAIL.eq("nobody").or(none())).await, 0);
    assert_eq!(count(User::EMAIL.eq("nobody").and(none())).await, 0);
    assert_eq!(count(Filter::none().or(none())).await, 0);
    assert_eq!(count(Filter::any_of([none(), Some(Filter::none())])).await, 0);
    assert_eq!(count(Filter::any_of([User::EMAIL.eq("ann@b.c")])).await, 1);
    assert_eq!(count(Filter::all().and(none())).await, 1);
}

async fn deep_and_wide_conditions_do_not_overflow<D: Driver>(pool: &Pool<D>) {
    let acme = tenant(pool, "acme").await;
    user(pool, &acme, "ann@b.c").await;
    let mut deep: Filter<User> = User::AGE.ge(0);
    for _ in 0..5_000 {
        deep = !deep;
    }
    let deep = User::in_tenant(&acme.id)
        .find_many()
        .filter(deep)
        .count(pool)
        .await;
    assert!(matches!(deep, Err(Error::Unwritable { .. })), "{deep:?}");
    let wide = Filter::any_of((0..3_000).map(|age| User::AGE.eq(age)));
    let wide = User::in_tenant(&acme.id)
        .find_many()
        .filter(wide)
        .count(pool)
        .await;
    assert_eq!(wide.unwrap(), 1);
    // A text that lives no longer than the call.
    let text = String::from("nn@");
    let found = User::in_tenant(&acme.id)
        .find_many()
        .filter(User::EMAIL.contains(text.as_str()));
    assert!(found.exists(pool).await.unwrap());
}

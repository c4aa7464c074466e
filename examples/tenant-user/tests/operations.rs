//! Every operation of the application, on both databases, whose tables are those of `generated/`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests that ask databases")]

use example_tenant_user::courses::*;
use example_tenant_user::dispatches::*;
use example_tenant_user::statements::*;
use example_tenant_user::tenants::*;
use onedef::{
    Condition, Driver, Error, Isolation, Model, Transaction, avg, connect, connect_or_create, count, create,
    max,
};
use serde_json::json;
use sqlx::Pool;

macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod on_postgres {
            $(
                #[tokio::test]
                async fn $name() {
                    let script = include_str!("../generated/main/schema.sql");
                    super::$name(&onedef_query_tests::postgres_with(script).await).await;
                }
            )*
        }
        mod on_sqlite {
            $(
                #[tokio::test]
                async fn $name() {
                    let script = include_str!("../generated/local/schema.sql");
                    super::$name(&onedef_query_tests::sqlite_with(script).await).await;
                }
            )*
        }
    };
}

on_both!(
    registration_is_one_transaction,
    a_transaction_is_spawned,
    related_rows_are_created_with_a_row,
    a_row_refers_to_one_that_is_found_or_made,
    rows_are_found_with_what_belongs_to_them,
    rows_are_filtered_ordered_and_counted,
    lists_come_in_pages,
    rows_are_updated,
    rows_are_upserted,
    rows_are_deleted_with_what_belongs_to_them,
    progress_is_summed_up,
    errors_say_what_was_wrong,
);

fn new_tenant(name: &str) -> NewTenant {
    NewTenant {
        name: name.to_owned(),
        domain: format!("{}.example.org", name.to_lowercase()),
    }
}

fn new_user(email: &str, tenant: &Tenant) -> NewUser {
    let name = email.split('@').next().unwrap_or(email);
    NewUser {
        email: email.to_owned(),
        first_name: name.to_owned(),
        last_name: "Smith".to_owned(),
        password: "$2b$12$".to_owned(),
        tenant_id: tenant.id.clone(),
    }
}

fn new_course(title: &str, owner: &User) -> NewCourse {
    NewCourse {
        title: title.to_owned(),
        version: "1.0".to_owned(),
        file_count: 3,
        structure: "[]".to_owned(),
        owner_id: owner.id.clone(),
    }
}

/// The guide's registration: a tenant and its first user, or neither.
async fn register<D: Driver>(pool: &Pool<D>, tenant: &str, email: &str) -> Result<(Tenant, User), Error> {
    let (tenant, email) = (new_tenant(tenant), email.to_owned());
    onedef::transaction(pool, async |tx| {
        let tenant = Tenant::create(tenant).one(&tx).await?;
        let user = User::create(new_user(&email, &tenant))
            .role("admin")
            .one(&tx)
            .await?;
        Ok((tenant, user))
    })
    .await
}

async fn registration_is_one_transaction<D: Driver>(pool: &Pool<D>) {
    let (tenant, user) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    assert_eq!(
        (user.tenant_id.as_str(), user.role.as_str(), user.is_active),
        (tenant.id.as_str(), "admin", true)
    );
    // A cuid, as Prisma makes them.
    assert!(user.id.starts_with('c') && user.id.len() == 25, "{}", user.id);
    assert_eq!(tenant.settings, json!({}));
    let taken = register(pool, "Other", "ann@acme.org").await.unwrap_err();
    assert!(
        matches!(&taken, Error::Unique { model: "User", fields, .. } if fields == &["email"]),
        "{taken:?}"
    );
    assert_eq!(Tenant::count().one(pool).await.unwrap(), 1);
}

/// A service spawns its work: the future has to be `Send`, and to borrow nothing.
async fn a_transaction_is_spawned<D: Driver>(pool: &Pool<D>) {
    let own = pool.clone();
    let task = tokio::spawn(async move {
        Transaction::new()
            .isolation(Isolation::Serializable)
            .retries(3)
            .run(&own, async |tx| {
                let tenant = Tenant::create(new_tenant("Acme")).one(&tx).await?;
                User::create(new_user("ann@acme.org", &tenant)).one(&tx).await
            })
            .await
    });
    assert_eq!(task.await.unwrap().unwrap().email, "ann@acme.org");
    assert_eq!(User::count().one(pool).await.unwrap(), 1);
}

async fn related_rows_are_created_with_a_row<D: Driver>(pool: &Pool<D>) {
    let tenant = Tenant::create(new_tenant("Acme"))
        .settings(json!({ "theme": "dark" }))
        .with(Tenant::USERS, |tenant| {
            [new_user("ann@acme.org", tenant), new_user("bob@acme.org", tenant)]
        })
        .include(Tenant::USERS.order_by(User::EMAIL))
        .one(pool)
        .await
        .unwrap();
    let emails: Vec<&str> = tenant
        .get(Tenant::USERS)
        .iter()
        .map(|user| user.email.as_str())
        .collect();
    assert_eq!(emails, ["ann@acme.org", "bob@acme.org"]);
    assert_eq!(tenant.settings["theme"], "dark");
    // To any depth, as one transaction.
    let user = User::create(new_user("cas@acme.org", &tenant))
        .with(User::COURSES, |owner| {
            let learner = owner.id.clone();
            let registration = move |course: &Course| {
                [NewRegistration {
                    course_id: course.id.clone(),
                    user_id: learner.clone(),
                }]
            };
            [Course::create(new_course("Rust", owner)).with(Course::REGISTRATIONS, registration)]
        })
        .include(User::COURSES.include(Course::REGISTRATIONS))
        .one(pool)
        .await
        .unwrap();
    let [course] = user.get(User::COURSES).as_slice() else {
        panic!("one course")
    };
    assert_eq!(course.get(Course::REGISTRATIONS)[0].status, "pending");
    // What fails inside takes everything back.
    let twice = Tenant::create(new_tenant("Other"))
        .with(Tenant::USERS, |tenant| {
            [new_user("dan@acme.org", tenant), new_user("dan@acme.org", tenant)]
        })
        .exec(pool)
        .await;
    assert!(matches!(twice, Err(Error::Unique { model: "User", .. })));
    assert_eq!(Tenant::count().one(pool).await.unwrap(), 1);
}

async fn a_row_refers_to_one_that_is_found_or_made<D: Driver>(pool: &Pool<D>) {
    let ann = User::create_under(User::TENANT, create(new_tenant("Acme")), |tenant| {
        new_user("ann@x.org", tenant)
    });
    let ann = ann.one(pool).await.unwrap();
    let acme = || Tenant::DOMAIN.eq("acme.example.org");
    let bob = User::create_under(User::TENANT, connect(acme()), |tenant| {
        new_user("bob@x.org", tenant)
    });
    assert_eq!(bob.one(pool).await.unwrap().tenant_id, ann.tenant_id);
    let parent = connect_or_create(acme(), new_tenant("Acme"));
    let cas = User::create_under(User::TENANT, parent, |tenant| new_user("cas@x.org", tenant));
    assert_eq!(cas.one(pool).await.unwrap().tenant_id, ann.tenant_id);
    let nowhere = connect(Tenant::DOMAIN.eq("nowhere.example.org"));
    let dan = User::create_under(User::TENANT, nowhere, |tenant| new_user("dan@x.org", tenant));
    assert!(matches!(
        dan.one(pool).await,
        Err(Error::NotFound { model: "Tenant" })
    ));
    // From the other side: rows that are there become the new row's.
    let other = Tenant::create(new_tenant("Other"))
        .connect(Tenant::USERS, User::EMAIL.eq("bob@x.org"))
        .include(Tenant::USERS)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(other.get(Tenant::USERS)[0].email, "bob@x.org");
}

async fn rows_are_found_with_what_belongs_to_them<D: Driver>(pool: &Pool<D>) {
    let (tenant, ann) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    User::create(new_user("bob@acme.org", &tenant))
        .exec(pool)
        .await
        .unwrap();
    let course = Course::create(new_course("Rust", &ann)).one(pool).await.unwrap();
    // By a unique e-mail, with the tenant.
    let user = User::find_unique(User::EMAIL.eq("ann@acme.org"))
        .include(User::TENANT)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(
        (user.first_name.as_str(), user.get(User::TENANT).name.as_str()),
        ("ann", "Acme")
    );
    // By id.
    let user = User::find_unique(User::ID.eq(&ann.id))
        .include(User::TENANT)
        .include(User::COURSES)
        .one(pool)
        .await;
    assert_eq!(user.unwrap().get(User::COURSES)[0].id, course.id);
    let missing = User::find_unique(User::ID.eq("nobody"))
        .optional(pool)
        .await
        .unwrap();
    assert!(missing.is_none());
    // All of a tenant.
    let users = User::find_many()
        .filter(User::TENANT_ID.eq(&tenant.id))
        .include(User::TENANT)
        .order_by(User::EMAIL.desc())
        .all(pool)
        .await
        .unwrap();
    let emails: Vec<&str> = users.iter().map(|user| user.email.as_str()).collect();
    assert_eq!(emails, ["bob@acme.org", "ann@acme.org"]);
    // The health check.
    assert_eq!(User::count().one(pool).await.unwrap(), 2);
    // Only some columns.
    let names = User::find_many()
        .order_by(User::EMAIL)
        .select((User::FIRST_NAME, User::LAST_NAME))
        .all(pool)
        .await;
    assert_eq!(names.unwrap()[0], ("ann".to_owned(), "Smith".to_owned()));
}

/// The first letters of the users that meet a condition.
async fn emails<D: Driver>(pool: &Pool<D>, condition: impl Condition<User>) -> String {
    let users = User::find_many()
        .filter(condition)
        .order_by(User::EMAIL)
        .all(pool)
        .await
        .unwrap();
    users
        .into_iter()
        .map(|user| user.email[..3].to_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

async fn rows_are_filtered_ordered_and_counted<D: Driver>(pool: &Pool<D>) {
    let (acme, ann) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    let (_, bob) = register(pool, "Other", "bob@other.org").await.unwrap();
    User::create(new_user("cas_@acme.org", &acme))
        .is_active(false)
        .exec(pool)
        .await
        .unwrap();
    let rust = Course::create(new_course("Rust", &ann)).one(pool).await.unwrap();
    Course::create(new_course("SQL", &bob)).exec(pool).await.unwrap();
    let registration = NewRegistration {
        course_id: rust.id.clone(),
        user_id: bob.id.clone(),
    };
    Registration::create(registration)
        .progress(0.5)
        .exec(pool)
        .await
        .unwrap();
    assert_eq!(
        emails(pool, User::IS_ACTIVE.eq(true) & User::ROLE.eq("admin")).await,
        "ann bob"
    );
    assert_eq!(
        emails(pool, User::EMAIL.contains("ACME").ignore_case()).await,
        "ann cas"
    );
    assert_eq!(emails(pool, User::EMAIL.contains("_")).await, "cas");
    assert_eq!(
        emails(
            pool,
            User::FIRST_NAME.is_in(["ann", "bob"]) & !User::EMAIL.ends_with(".com")
        )
        .await,
        "ann bob"
    );
    assert_eq!(
        emails(pool, User::TENANT.is(Tenant::NAME.eq("Other"))).await,
        "bob"
    );
    assert_eq!(
        emails(pool, User::COURSES.some(Course::TITLE.eq("Rust"))).await,
        "ann"
    );
    assert_eq!(
        emails(pool, User::REGISTRATIONS.some(Registration::PROGRESS.gt(0.4))).await,
        "bob"
    );
    assert_eq!(emails(pool, User::REGISTRATIONS.is_empty()).await, "ann cas");
    let most = User::find_many()
        .order_by(User::REGISTRATIONS.count_desc())
        .take(1)
        .all(pool)
        .await
        .unwrap();
    assert_eq!(most[0].id, bob.id);
    let by_tenant = User::find_many()
        .order_by(User::TENANT.desc(Tenant::NAME))
        .order_by(User::EMAIL)
        .all(pool)
        .await;
    assert_eq!(by_tenant.unwrap()[0].id, bob.id);
    let pending = Registration::count()
        .filter(Registration::STATUS.eq("pending"))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(pending, 1);
    let unfinished = Registration::find_many().filter(Registration::COMPLETED_AT.is_null());
    assert!(unfinished.exists(pool).await.unwrap());
}

async fn lists_come_in_pages<D: Driver>(pool: &Pool<D>) {
    let (tenant, _) = register(pool, "Acme", "u0@acme.org").await.unwrap();
    let users = (1..25).map(|number| new_user(&format!("u{number}@acme.org"), &tenant));
    assert_eq!(User::create_many(users).exec(pool).await.unwrap(), 24);
    let list = || {
        User::find_many()
            .filter(User::TENANT_ID.eq(&tenant.id))
            .order_by(User::CREATED_AT.desc())
    };
    let page = list().page(3, 10).one(pool).await.unwrap();
    assert_eq!(
        (page.rows.len(), page.total, page.pages(), page.has_next()),
        (5, 25, 3, false)
    );
    let (mut after, mut seen) = (None, Vec::new());
    loop {
        let slice = list().take(10).after(after).slice(pool).await.unwrap();
        seen.extend(slice.rows.into_iter().map(|user| user.email));
        after = slice.last;
        if !slice.has_more {
            break;
        }
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 25);
}

async fn rows_are_updated<D: Driver>(pool: &Pool<D>) {
    let (tenant, ann) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    let update = User::update(User::ID.eq(&ann.id))
        .set(User::LAST_NAME, "Jones")
        .set(User::IS_ACTIVE, false);
    let changed = update.one(pool).await.unwrap();
    assert_eq!((changed.last_name.as_str(), changed.is_active), ("Jones", false));
    // `@updatedAt`
    assert!(changed.updated_at > ann.updated_at && changed.created_at == ann.created_at);
    let updated = User::update_many()
        .filter(User::TENANT_ID.eq(&tenant.id))
        .set(User::ROLE, "learner")
        .exec(pool)
        .await;
    assert_eq!(updated.unwrap(), 1);
    let missing = User::update(User::EMAIL.eq("nobody"))
        .set(User::ROLE, "admin")
        .one(pool)
        .await;
    assert!(missing.unwrap_err().is_not_found());
    // What an application got from a form: only what is there is changed.
    let (name, domain) = (Some("Acme Inc."), None::<String>);
    let update = Tenant::update(Tenant::ID.eq(&tenant.id))
        .set_some(Tenant::NAME, name)
        .set_some(Tenant::DOMAIN, domain);
    let renamed = update.one(pool).await.unwrap();
    assert_eq!(
        (renamed.name.as_str(), renamed.domain),
        ("Acme Inc.", tenant.domain)
    );
}

async fn rows_are_upserted<D: Driver>(pool: &Pool<D>) {
    let (_, ann) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    let statement = |verb: &str| NewXAPIStatement {
        statement_id: "s1".to_owned(),
        verb: verb.to_owned(),
        object_id: "o1".to_owned(),
        object_type: "Activity".to_owned(),
        statement: json!({ "verb": verb }),
    };
    let upsert = async |verb: &str| {
        let key = XAPIStatement::STATEMENT_ID.eq("s1");
        XAPIStatement::upsert(key, statement(verb))
            .set(XAPIStatement::VERB, verb)
            .one(pool)
            .await
            .unwrap()
    };
    let (first, second) = (upsert("began").await, upsert("ended").await);
    assert_eq!(
        (first.id, first.verb.as_str(), second.verb.as_str()),
        (second.id, "began", "ended")
    );
    assert_eq!(second.statement, json!({ "verb": "began" }));
    // A duplicate that was sent twice is left out.
    let again = XAPIStatement::create_many([statement("ended")])
        .skip_duplicates()
        .exec(pool)
        .await
        .unwrap();
    assert_eq!(again, 0);
    let by = XAPIStatement::update(XAPIStatement::STATEMENT_ID.eq("s1")).set(XAPIStatement::USER_ID, &ann.id);
    assert_eq!(by.one(pool).await.unwrap().user_id, Some(ann.id));
}

async fn rows_are_deleted_with_what_belongs_to_them<D: Driver>(pool: &Pool<D>) {
    let (tenant, ann) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    let course = Course::create(new_course("Rust", &ann)).one(pool).await.unwrap();
    let dispatch = Dispatch::create(NewDispatch {
        course_id: course.id.clone(),
        tenant_id: tenant.id.clone(),
        mode: "capped".to_owned(),
    });
    let guest = |dispatch: &Dispatch| {
        [NewDispatchUser {
            dispatch_id: dispatch.id.clone(),
            launch_token: "t1".to_owned(),
        }]
    };
    dispatch
        .max_users(5)
        .with(Dispatch::USERS, guest)
        .exec(pool)
        .await
        .unwrap();
    let statement = NewXAPIStatement {
        statement_id: "s1".to_owned(),
        verb: "began".to_owned(),
        object_id: "o1".to_owned(),
        object_type: "Activity".to_owned(),
        statement: json!({}),
    };
    XAPIStatement::create(statement)
        .user_id(&ann.id)
        .exec(pool)
        .await
        .unwrap();
    let gone = User::delete(User::ID.eq(&ann.id)).one(pool).await.unwrap();
    assert_eq!(gone.email, "ann@acme.org");
    // Cascades go down, what only refers to the user stays without it.
    assert_eq!(Course::count().one(pool).await.unwrap(), 0);
    assert_eq!(DispatchUser::count().one(pool).await.unwrap(), 0);
    assert_eq!(XAPIStatement::find_first().one(pool).await.unwrap().user_id, None);
    let inactive = User::delete_many()
        .filter(User::IS_ACTIVE.eq(false))
        .exec(pool)
        .await
        .unwrap();
    assert_eq!(inactive, 0);
    assert!(
        User::delete(User::ID.eq(&ann.id))
            .optional(pool)
            .await
            .unwrap()
            .is_none()
    );
}

async fn progress_is_summed_up<D: Driver>(pool: &Pool<D>) {
    let (_, ann) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    let course = Course::create(new_course("Rust", &ann)).one(pool).await.unwrap();
    for (status, progress) in [("completed", 1.0), ("in-progress", 0.25), ("in-progress", 0.75)] {
        let new = NewRegistration {
            course_id: course.id.clone(),
            user_id: ann.id.clone(),
        };
        Registration::create(new)
            .status(status)
            .progress(progress)
            .exec(pool)
            .await
            .unwrap();
    }
    let groups = Registration::group_by(Registration::STATUS)
        .order_by(count().desc())
        .select((count(), avg(Registration::PROGRESS)))
        .all(pool)
        .await
        .unwrap();
    let expected = [
        ("in-progress".to_owned(), (2, Some(0.5))),
        ("completed".to_owned(), (1, Some(1.0))),
    ];
    assert_eq!(groups, expected);
    let best = Registration::aggregate()
        .filter(Registration::STATUS.ne("completed"))
        .select(max(Registration::PROGRESS));
    assert_eq!(best.one(pool).await.unwrap(), Some(0.75));
}

async fn errors_say_what_was_wrong<D: Driver>(pool: &Pool<D>) {
    let (tenant, ann) = register(pool, "Acme", "ann@acme.org").await.unwrap();
    let taken = Tenant::create(new_tenant("Acme")).one(pool).await.unwrap_err();
    assert!(
        matches!(&taken, Error::Unique { model: "Tenant", fields, .. } if fields == &["domain"]),
        "{taken:?}"
    );
    let mut nowhere = tenant.clone();
    nowhere.id = "nowhere".to_owned();
    let homeless = User::create(new_user("bob@acme.org", &nowhere))
        .one(pool)
        .await
        .unwrap_err();
    assert!(
        matches!(&homeless, Error::ForeignKey { model: "User", .. }),
        "{homeless:?}"
    );
    // Neither an error nor a user shows the password.
    for text in [
        format!("{taken} {taken:?}"),
        format!("{homeless} {homeless:?}"),
        format!("{ann:?}"),
    ] {
        assert!(!text.contains("$2b$12$"), "{text}");
    }
}

//! What the application does, as a role that row-level security holds for: neither the owner of the tables nor one that
//! bypasses it. The tables are those of `generated/schema.sql`.
#![allow(clippy::unwrap_used, reason = "tests that ask a database")]

mod statements;

use example_saas_postgres::audit::*;
use example_saas_postgres::roles::*;
use example_saas_postgres::sessions::*;
use example_saas_postgres::tenants::*;
use example_saas_postgres::users::*;
use onedef::{Cursor, Error, Model, count};
use serde_json::json;
use sqlx::postgres::PgPoolOptions;
use sqlx::{AssertSqlSafe, PgPool};

/// The role of the application. It cannot sign in; a connection becomes it.
const ROLE: &str = "onedef_example_tenants";

/// Two connections to one database.
struct Pools {
    /// Who made the tables: migrations, seeds, the back office.
    owner: PgPool,
    /// The application.
    app: PgPool,
}

async fn pools() -> Pools {
    statements::listen();
    let owner = onedef_query_tests::postgres_with(include_str!("../generated/schema.sql")).await;
    let schema: String = sqlx::query_scalar("SELECT current_schema()")
        .fetch_one(&owner)
        .await
        .unwrap();
    let grants = format!(
        "DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
         GRANT USAGE ON SCHEMA {schema} TO {ROLE};
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {ROLE}"
    );
    sqlx::raw_sql(AssertSqlSafe(grants))
        .execute(&owner)
        .await
        .unwrap();
    let options = (*owner.connect_options()).clone().options([("role", ROLE)]);
    // One connection, so that whatever a query leaves behind on it meets the next one.
    let app = PgPoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await
        .unwrap();
    Pools { owner, app }
}

const HASH: &str = "$2b$12$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// A tenant with a role for its users. Tenants are made by the back office.
async fn tenant(pools: &Pools, slug: &str) -> (Tenant, Role) {
    let new = NewTenant {
        name: slug.to_uppercase(),
        slug: slug.to_owned(),
    };
    let tenant = Tenant::create(new).one(&pools.owner).await.unwrap();
    let role = NewRole {
        name: "member".to_owned(),
    };
    let role = Role::in_tenant(&tenant.id)
        .create(role)
        .is_default(true)
        .one(&pools.app)
        .await
        .unwrap();
    (tenant, role)
}

fn new_user(email: &str, role: &Role) -> NewUser {
    NewUser {
        email: email.to_owned(),
        password: HASH.to_owned(),
        first_name: "Ann".to_owned(),
        last_name: "Smith".to_owned(),
        role_id: role.id.clone(),
    }
}

#[tokio::test]
async fn a_tenant_sees_its_own_rows() {
    let pools = pools().await;
    let ((acme, member), (other, foreign)) = (tenant(&pools, "acme").await, tenant(&pools, "other").await);
    let ann = User::in_tenant(&acme.id)
        .create(new_user("ann@acme.org", &member))
        .one(&pools.app)
        .await
        .unwrap();
    let bob = User::in_tenant(&other.id)
        .create(new_user("bob@other.org", &foreign))
        .one(&pools.app)
        .await
        .unwrap();
    assert_eq!(
        (ann.tenant_id.as_deref(), bob.tenant_id.as_deref()),
        (Some(acme.id.as_str()), Some(other.id.as_str()))
    );

    let users = User::in_tenant(&acme.id);
    assert_eq!(users.find_many().all(&pools.app).await.unwrap().len(), 1);
    assert!(
        users
            .find_unique(User::ID.eq(&bob.id))
            .optional(&pools.app)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        users
            .update(User::ID.eq(&bob.id))
            .set(User::STATUS, "suspended")
            .one(&pools.app)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        users
            .delete(User::ID.eq(&bob.id))
            .one(&pools.app)
            .await
            .unwrap_err()
            .is_not_found()
    );
    // A role of the other tenant cannot be given.
    let borrowed = users
        .create(new_user("cas@acme.org", &foreign))
        .one(&pools.app)
        .await
        .unwrap_err();
    assert!(
        matches!(&borrowed, Error::Unreachable { model: "User", fields } if fields == &["role"]),
        "{borrowed:?}"
    );
    // Sessions belong to whom their user belongs to.
    let session = NewSession {
        user_id: ann.id.clone(),
        expires_at: ann.created_at,
    };
    let session = Session::in_tenant(&acme.id)
        .create(session)
        .one(&pools.app)
        .await
        .unwrap();
    assert_eq!(
        Session::in_tenant(&other.id)
            .count()
            .one(&pools.app)
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        Session::in_tenant(&acme.id)
            .find_many()
            .all(&pools.app)
            .await
            .unwrap()[0]
            .id,
        session.id
    );

    // The database holds the same rule against SQL by hand, and no query has left its tenant on the connection.
    let seen: i64 = sqlx::query_scalar(r#"SELECT count(*) FROM "User""#)
        .fetch_one(&pools.app)
        .await
        .unwrap();
    assert_eq!(seen, 0);
    let everybody = User::across_tenants().count();
    assert_eq!(everybody.one(&pools.app).await.unwrap(), 0);
    assert_eq!(User::across_tenants().count().one(&pools.owner).await.unwrap(), 2);
}

#[tokio::test]
async fn what_belongs_to_no_tenant_is_asked_for_across_tenants() {
    let pools = pools().await;
    let (acme, _) = tenant(&pools, "acme").await;
    let system = Role::across_tenants()
        .create(NewRole {
            name: "tenant_owner".to_owned(),
        })
        .is_system(true);
    let system = system.one(&pools.owner).await.unwrap();
    let owner = User::across_tenants()
        .create(new_user("ann@acme.org", &system))
        .tenant_id(&acme.id);
    owner.exec(&pools.owner).await.unwrap();
    let users = User::in_tenant(&acme.id);
    // In the scope of a tenant such a role is not there, and every user has one: that is an error, and not a user without.
    let missing = users.find_many().include(User::ROLE).all(&pools.app).await;
    assert!(matches!(
        missing,
        Err(Error::Missing {
            model: "User",
            field: "role"
        })
    ));
    let found = users
        .find_many()
        .include(User::ROLE.across_tenants())
        .all(&pools.app)
        .await
        .unwrap();
    assert_eq!(found[0].get(User::ROLE).name, "tenant_owner");
}

#[tokio::test]
async fn deleted_users_stay_for_the_audit_trail() {
    let pools = pools().await;
    let (acme, member) = tenant(&pools, "acme").await;
    let users = User::in_tenant(&acme.id);
    let ann = users
        .create(new_user("ann@acme.org", &member))
        .one(&pools.app)
        .await
        .unwrap();
    users
        .create(new_user("bob@acme.org", &member))
        .created_by(&ann.id)
        .exec(&pools.app)
        .await
        .unwrap();
    let gone = users.delete(User::ID.eq(&ann.id)).one(&pools.app).await.unwrap();
    assert!(gone.is_deleted && gone.deleted_at.is_some());
    let left = users
        .find_many()
        .include(User::CREATOR)
        .all(&pools.app)
        .await
        .unwrap();
    assert_eq!((left.len(), left[0].email.as_str()), (1, "bob@acme.org"));
    // What refers to a deleted row still does; the row is left out of what is included.
    assert_eq!(left[0].created_by.as_deref(), Some(ann.id.as_str()));
    assert!(left[0].get(User::CREATOR).is_none());
    let with = users
        .find_many()
        .filter(User::CREATED_BY.eq(&ann.id))
        .include(User::CREATOR.with_deleted());
    assert!(
        with.all(&pools.app).await.unwrap()[0]
            .get(User::CREATOR)
            .is_some()
    );
    assert_eq!(
        users.find_many().only_deleted().all(&pools.app).await.unwrap()[0].id,
        ann.id
    );
    users.restore(User::ID.eq(&ann.id)).one(&pools.app).await.unwrap();
    assert_eq!(users.count().one(&pools.app).await.unwrap(), 2);
    assert!(
        users
            .restore(User::ID.eq(&ann.id))
            .one(&pools.app)
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test]
async fn lists_come_in_pages_of_fifty() {
    let pools = pools().await;
    let (acme, member) = tenant(&pools, "acme").await;
    let users = User::in_tenant(&acme.id);
    let new = (0..120).map(|number| new_user(&format!("u{number}@acme.org"), &member));
    assert_eq!(users.create_many(new).exec(&pools.app).await.unwrap(), 120);
    let newest = || users.find_many().order_by(User::CREATED_AT.desc());
    let page = newest().page(3, 50).one(&pools.app).await.unwrap();
    assert_eq!((page.rows.len(), page.total, page.pages()), (20, 120, 3));
    // By place: nobody is seen twice, and nobody is missed, when somebody comes in between.
    let (mut after, mut seen) = (None::<Cursor>, std::collections::BTreeSet::new());
    for number in 0.. {
        let slice = newest().take(50).after(after).slice(&pools.app).await.unwrap();
        assert!(slice.rows.into_iter().all(|user| seen.insert(user.id)));
        if number == 0 {
            users
                .create(new_user("new@acme.org", &member))
                .exec(&pools.app)
                .await
                .unwrap();
        }
        after = slice.last;
        if !slice.has_more {
            break;
        }
    }
    assert_eq!(seen.len(), 120);
}

#[tokio::test]
async fn related_rows_take_one_statement_however_many_there_are() {
    let pools = pools().await;
    let (acme, member) = tenant(&pools, "acme").await;
    let users = User::in_tenant(&acme.id);
    let mut statements = Vec::new();
    for (round, number) in [2, 40].into_iter().enumerate() {
        let new = (0..number).map(|at| new_user(&format!("u{round}-{at}@acme.org"), &member));
        for user in users.create_many(new).all(&pools.app).await.unwrap() {
            let session = NewSession {
                user_id: user.id,
                expires_at: user.created_at,
            };
            Session::in_tenant(&acme.id)
                .create(session)
                .exec(&pools.app)
                .await
                .unwrap();
        }
        let list = users
            .find_many()
            .include(User::ROLE)
            .include(User::SESSIONS.order_by(Session::LAST_ACTIVITY.desc()).take(5))
            .include(User::AUDIT_LOGS);
        let (list, made) = statements::count(list.all(&pools.app)).await;
        let list = list.unwrap();
        assert!(
            list.iter()
                .all(|user| user.get(User::SESSIONS).len() == 1 && user.get(User::ROLE).name == "member")
        );
        statements.push(made);
    }
    // The users, and each of three relations.
    assert_eq!(statements, [4, 4]);
}

#[tokio::test]
async fn what_is_done_is_recorded_with_it_or_not_at_all() {
    let pools = pools().await;
    let (acme, member) = tenant(&pools, "acme").await;
    let users = User::in_tenant(&acme.id);
    let ann = users
        .create(new_user("ann@acme.org", &member))
        .one(&pools.app)
        .await
        .unwrap();
    let suspend = async |attempts: i16| {
        onedef::transaction(&pools.app, async |tx| {
            let user = users
                .update(User::ID.eq(&ann.id))
                .set(User::STATUS, "suspended")
                .set(User::LOGIN_ATTEMPTS, attempts)
                .one(&tx)
                .await?;
            AuditLog::in_tenant(&acme.id)
                .create(NewAuditLog {
                    action: "user.suspend".to_owned(),
                })
                .user_id(&user.id)
                .old_data(json!({ "status": ann.status }))
                .new_data(json!({ "status": user.status }))
                .exec(&tx)
                .await?;
            if attempts > 5 {
                return Err(Error::Other("the fifth attempt locks the account".into()));
            }
            Ok(user)
        })
        .await
    };
    let audit = AuditLog::in_tenant(&acme.id);
    assert!(suspend(6).await.is_err());
    assert_eq!(audit.count().one(&pools.app).await.unwrap(), 0);
    assert_eq!(
        users
            .find_unique(User::ID.eq(&ann.id))
            .one(&pools.app)
            .await
            .unwrap()
            .status,
        "active"
    );
    suspend(3).await.unwrap();
    let log = audit
        .find_first()
        .include(AuditLog::USER)
        .one(&pools.app)
        .await
        .unwrap();
    assert_eq!(log.new_data, Some(json!({ "status": "suspended" })));
    assert_eq!(log.get(AuditLog::USER).as_ref().unwrap().status, "suspended");
    let by_status = audit
        .find_many()
        .filter(AuditLog::NEW_DATA.path(["status"]).text_eq("suspended"));
    assert_eq!(by_status.count(&pools.app).await.unwrap(), 1);
    // A check of the definition, by its name.
    let refused = users
        .update(User::ID.eq(&ann.id))
        .set(User::LOGIN_ATTEMPTS, -1)
        .one(&pools.app)
        .await
        .unwrap_err();
    assert!(
        matches!(&refused, Error::Check { constraint: Some(name), .. } if name == "User_loginAttempts_check")
    );
    assert!(!format!("{refused:?}").contains("2b$12"));
}

/// The seed: permissions by their name, roles that belong to no tenant, which no unique look-up finds.
async fn seed(owner: &PgPool) -> Result<(), Error> {
    onedef::transaction(owner, async |tx| {
        for resource in ["appointments", "clients", "billing", "staff"] {
            for action in ["create", "read", "update", "delete"] {
                let name = format!("{resource}:{action}");
                let new = NewPermission {
                    name: name.clone(),
                    description: format!("{action} {resource}"),
                    resource: resource.to_owned(),
                    action: action.to_owned(),
                    category: resource.to_owned(),
                };
                let description = new.description.clone();
                let upsert = Permission::upsert(Permission::NAME.eq(name), new);
                upsert.set(Permission::DESCRIPTION, description).one(&tx).await?;
            }
        }
        let roles = Role::across_tenants();
        for (name, level) in [("super_admin", 100), ("tenant_owner", 90), ("staff", 50)] {
            let own = Role::NAME.eq(name) & Role::TENANT_ID.is_null();
            match roles.find_first().filter(own).optional(&tx).await? {
                Some(role) => {
                    roles
                        .update(Role::ID.eq(role.id))
                        .set(Role::LEVEL, level)
                        .one(&tx)
                        .await?
                }
                None => {
                    let new = NewRole {
                        name: name.to_owned(),
                    };
                    roles
                        .create(new)
                        .r#type("system")
                        .is_system(true)
                        .level(level)
                        .one(&tx)
                        .await?
                }
            };
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_seed_can_run_again() {
    let pools = pools().await;
    let (acme, _) = tenant(&pools, "acme").await;
    // A tenant's own role of that name is no system role.
    Role::in_tenant(&acme.id)
        .create(NewRole {
            name: "staff".to_owned(),
        })
        .exec(&pools.app)
        .await
        .unwrap();
    for _ in 0..2 {
        seed(&pools.owner).await.unwrap();
    }
    assert_eq!(Permission::count().one(&pools.app).await.unwrap(), 16);
    let resources = Permission::group_by(Permission::RESOURCE)
        .having(count().eq(4))
        .select(count());
    assert_eq!(resources.all(&pools.app).await.unwrap().len(), 4);
    let system = Role::across_tenants()
        .find_many()
        .filter(Role::IS_SYSTEM.eq(true))
        .order_by(Role::LEVEL.desc());
    let names: Vec<String> = system
        .all(&pools.owner)
        .await
        .unwrap()
        .into_iter()
        .map(|role| role.name)
        .collect();
    assert_eq!(names, ["super_admin", "tenant_owner", "staff"]);
    // The unique key knows a null: a second system role of a name is refused.
    let again = Role::across_tenants()
        .create(NewRole {
            name: "staff".to_owned(),
        })
        .one(&pools.owner)
        .await;
    assert!(matches!(again, Err(Error::Unique { model: "Role", .. })));
    // The application may not change what every tenant reads.
    let changed = Role::across_tenants()
        .update_many()
        .set(Role::LEVEL, 1)
        .exec(&pools.app)
        .await
        .unwrap();
    assert_eq!(changed, 0);
}

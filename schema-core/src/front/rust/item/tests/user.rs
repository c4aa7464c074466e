//! The example of the manual.

use super::read_model;
use crate::names;
use crate::syntax::{
    Case, Default, ExprKind, IndexKind, IndexValue, MarkerKind, ReferentialAction, SortOrder, TypeKind,
};

const USER: &str = r#"
/// A person who can sign in.
#[derive(Model, Debug, Clone)]
#[db(table = "users", rename_all = "camelCase", tenant = tenant_id)]
#[db(soft_delete(flag = is_deleted, at = deleted_at, check = "User_soft_delete_consistency_check"))]
#[db(unique(tenant_id, email))]
#[db(index(tenant_id, is_deleted))]
#[db(index(email, name = "User_active_email_idx", where = !is_deleted && status == Status::Active))]
#[db(check(name = "User_email_format_check", matches(email, "^[a-z0-9._%+-]+@[a-z0-9.-]+$", case_insensitive)))]
pub struct User {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(type = VarChar(255))]
    pub email: String,
    #[db(sensitive)]
    pub password: String,
    #[db(default = Status::Active)]
    pub status: Status,
    #[db(default = 0)]
    pub login_attempts: i16,
    pub metadata: Option<serde_json::Value>,
    #[db(default = now())]
    pub created_at: DateTime<Utc>,
    #[db(updated_at)]
    pub updated_at: DateTime<Utc>,
    #[db(default = false)]
    pub is_deleted: bool,
    pub deleted_at: Option<DateTime<Utc>>,

    pub tenant_id: String,
    #[db(key = tenant_id, on_delete = cascade)]
    pub tenant: BelongsTo<Tenant>,
    pub sessions: HasMany<Session>,
    pub roles: ManyToMany<Role>,
}
"#;

#[test]
fn the_example_of_the_manual_is_read_whole() {
    let (user, found) = read_model(USER);
    assert_eq!(found, "");
    let user = user.expect("a model");
    assert_eq!(user.docs.as_deref(), Some("A person who can sign in."));
    assert_eq!(user.table_name(), "users");
    assert_eq!(user.rename_all.as_ref().map(|rule| rule.value), Some(Case::Camel));
    let tenant: Vec<_> = user
        .tenant
        .iter()
        .flatten()
        .map(|name| name.value.as_str())
        .collect();
    assert_eq!(tenant, ["tenant_id"]);
    let soft = user.soft_delete.as_ref().expect("soft_delete");
    assert_eq!(
        soft.flag.as_ref().map(|name| name.value.as_str()),
        Some("is_deleted")
    );
    assert_eq!(
        soft.at.as_ref().map(|name| name.value.as_str()),
        Some("deleted_at")
    );
    assert_eq!(
        soft.check.as_ref().map(|name| name.value.as_str()),
        Some("User_soft_delete_consistency_check")
    );
    let indexes: Vec<_> = user
        .indexes
        .iter()
        .map(|index| {
            (
                index.kind,
                columns(index),
                index.options.name.as_ref().map(|name| name.value.as_str()),
            )
        })
        .collect();
    assert_eq!(
        indexes,
        [
            (IndexKind::Unique, vec!["tenant_id", "email"], None),
            (IndexKind::Plain, vec!["tenant_id", "is_deleted"], None),
            (IndexKind::Plain, vec!["email"], Some("User_active_email_idx")),
        ]
    );
    let predicate = user.indexes[2].options.predicate.as_ref().expect("a predicate");
    assert!(matches!(predicate.kind, ExprKind::Binary(..)));
    assert_eq!(
        &USER[predicate.span.0.start as usize..predicate.span.0.end as usize],
        "!is_deleted && status == Status::Active"
    );
    let check = &user.checks[0];
    assert_eq!(
        check.name.as_ref().map(|name| name.value.as_str()),
        Some("User_email_format_check")
    );
    assert!(
        matches!(&check.expr.kind, ExprKind::Call { name, args } if name.value == "matches" && args.len() == 3)
    );

    let names: Vec<_> = user
        .fields
        .iter()
        .map(|field| field.name.value.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "id",
            "email",
            "password",
            "status",
            "login_attempts",
            "metadata",
            "created_at",
            "updated_at",
            "is_deleted",
            "deleted_at",
            "tenant_id",
            "tenant",
            "sessions",
            "roles"
        ]
    );
    assert_eq!(user.column_name(&user.fields[4]), "loginAttempts");
    assert_eq!(names::prisma_field(&user.fields[4], None), "loginAttempts");
    let id = &user.fields[0];
    assert!(id.id.is_some());
    assert_eq!(
        id.default.as_ref().map(|default| &default.value),
        Some(&Default::Cuid(1))
    );
    let native = &user.fields[1].native[0];
    assert_eq!(
        (native.name.value.as_str(), native.args[0].value),
        ("VarChar", 255)
    );
    assert!(user.fields[2].sensitive.is_some());
    let metadata = user.fields[5].ty.option_inner().expect("an option");
    assert!(
        matches!(&metadata.kind, TypeKind::Path { segments, .. } if segments == &["serde_json", "Value"])
    );
    assert_eq!(user.fields[9].ty.to_string(), "Option<DateTime<Utc>>");
    assert!(user.fields[7].updated_at.is_some());
    let tenant = &user.fields[11];
    let marker = tenant.marker.as_ref().expect("a relation");
    assert_eq!(
        (marker.kind, marker.optional, marker.target.to_string()),
        (MarkerKind::BelongsTo, false, "Tenant".into())
    );
    assert_eq!(tenant.relation.key[0].value, "tenant_id");
    assert_eq!(
        tenant.relation.on_delete.as_ref().map(|one| one.value),
        Some(ReferentialAction::Cascade)
    );
    assert_eq!(
        user.fields[12].marker.as_ref().map(|marker| marker.kind),
        Some(MarkerKind::HasMany)
    );
    assert_eq!(
        user.fields[13].marker.as_ref().map(|marker| marker.kind),
        Some(MarkerKind::ManyToMany)
    );
}

fn columns(index: &crate::syntax::Index) -> Vec<&str> {
    let names = index.columns.iter().map(|column| match &column.value {
        IndexValue::Field(name) => name.value.as_str(),
        IndexValue::Expr(_) => "…",
    });
    names.collect()
}

#[test]
fn orders_and_expressions_of_an_index() {
    let (model, found) = read_model(
        r#"#[db(index(a, b desc nulls_last, lower(c), (a + 1) asc, r#type, name = "i", using = gin,
            ops(a = jsonb_path_ops, b = "public.gin_trgm_ops"), collate(a = "C"), length(a = 10), include(d),
            with(fillfactor = 70, fastupdate = off), comment = "c", where = a.is_some()))]
        struct M { a: Option<i32>, b: i32, c: String, d: i32, r#type: i32 }"#,
    );
    assert_eq!(found, "");
    let index = model.expect("a model").indexes.remove(0);
    assert_eq!(columns(&index), ["a", "b", "…", "…", "type"]);
    assert_eq!(
        index.columns[1].order.as_ref().map(|order| order.value),
        Some(SortOrder::Desc)
    );
    assert!(index.columns[1].nulls.is_some() && index.columns[3].order.is_some());
    let options = &index.options;
    let ops: Vec<_> = options
        .ops
        .iter()
        .map(|(field, class)| (field.value.as_str(), class.value.as_str()))
        .collect();
    assert_eq!(ops, [("a", "jsonb_path_ops"), ("b", "public.gin_trgm_ops")]);
    let with: Vec<_> = options
        .with
        .iter()
        .map(|(key, value)| (key.value.as_str(), value.value.as_str()))
        .collect();
    assert_eq!(with, [("fillfactor", "70"), ("fastupdate", "off")]);
    assert_eq!(
        (
            options.collate.len(),
            options.length[0].1.value,
            options.include.len()
        ),
        (1, 10, 1)
    );
}

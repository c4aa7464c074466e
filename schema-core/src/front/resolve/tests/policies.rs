//! Checks, tenants with their policies, and views.

use super::*;

#[test]
fn checks_have_their_final_names() {
    let schema = accepted(
        "#[derive(Scalar)] #[db(check = value >= 0)] struct Count(i32);
         #[derive(Model)] #[db(table = \"t\", check(a > b), check(name = \"t_a_check\", a < 9), check(b < 9))]
         #[db(soft_delete(flag = gone, at = gone_at, check = \"both\"))]
         #[db(index(lower(name), where = !gone))]
         struct T { #[db(id)] id: i32, #[db(check = a > 1)] a: i32, #[db(check = b > 1)] b: Count, name: String, gone: bool, gone_at: Option<chrono::NaiveDateTime>,
            #[db(generated = a + 1)] c: i32 }",
    );
    let model = &schema.models[0];
    let names: Vec<&str> = model.checks.iter().map(|check| check.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "t_a_check1",
            "t_b_check",
            "t_b_check1",
            "t_check",
            "t_a_check",
            "t_check1",
            "both"
        ]
    );
    let index = &model.indexes[0];
    assert!(index.predicate.is_some() && matches!(index.columns[0].value, IndexValue::Expr(_)));
    assert!(
        model
            .column(crate::schema::FieldId(6))
            .is_some_and(|column| column.generated.is_some())
    );
}

#[test]
fn a_live_key_is_a_condition() {
    let schema = accepted(
        "#[derive(Model)] #[db(soft_delete(flag = gone, at = gone_at), unique(a, live), unique(a, b, where = !gone))]
         struct Both { #[db(id)] id: i32, a: i32, b: i32, gone: bool, gone_at: Option<chrono::NaiveDateTime> }
         #[derive(Model)] #[db(soft_delete = gone_at)]
         struct Time { #[db(id)] id: i32, #[db(unique(live))] a: i32, gone_at: Option<chrono::NaiveDateTime> }
         #[derive(Model)] #[db(soft_delete = gone, unique(r#live, live), index(live))]
         struct Flag { #[db(id)] id: i32, live: i32, gone: bool }",
    );
    let predicates: Vec<Vec<String>> = schema
        .models
        .iter()
        .map(|model| {
            model
                .indexes
                .iter()
                .map(|index| format!("{:?}", index.predicate))
                .collect()
        })
        .collect();
    let flag = |at: u32| format!("Some(Not(Field(FieldId({at}))))");
    assert_eq!(predicates[0], [flag(3), flag(3)]);
    assert_eq!(predicates[1], ["Some(IsNull(Field(FieldId(2))))"]);
    assert_eq!(predicates[2], [flag(2), "None".to_owned()]);
}

#[test]
fn tenants_and_their_policies() {
    let schema = accepted(
        "#[derive(Model)] #[db(tenant = tenant_id, rls)] struct User { #[db(id)] id: i32, tenant_id: Option<String> }
         #[derive(Model)] #[db(tenant = user.tenant_id, rls(force, setting = \"app.t\"))] #[db(policy(name = \"p\", command(select, insert), using = id > 0, with_check = id > 1))]
         struct Token { #[db(id)] id: i32, user_id: i32, user: BelongsTo<User> }",
    );
    let shown: Vec<String> = schema
        .models
        .iter()
        .flat_map(|model| &model.row_security.as_ref().unwrap().policies)
        .map(|policy| {
            format!(
                "{} {:?} {:?} {:?}",
                policy.name, policy.command, policy.using, policy.with_check
            )
        })
        .collect();
    let own = "Some(Compare(Equal, Field(FieldId(1)), Setting(\"app.tenant_id\")))";
    let through = |condition: &str| {
        format!(
            "Some(Exists(ModelId(0), All([Compare(Equal, Field(FieldId(0)), Outer(FieldId(1))), {condition}])))"
        )
    };
    let mine = through("Compare(Equal, Field(FieldId(1)), Setting(\"app.t\"))");
    let id_over = |number: &str| format!("Some(Compare(Greater, Field(FieldId(0)), Value(Int({number}))))");
    assert_eq!(
        shown,
        [
            format!("tenant_isolation None {own} {own}"),
            "tenant_isolation_shared Some(Select) Some(IsNull(Field(FieldId(1)))) None".to_owned(),
            format!("tenant_isolation None {mine} {mine}"),
            format!(
                "tenant_isolation_shared Some(Select) {} None",
                through("IsNull(Field(FieldId(1)))")
            ),
            format!("p Some(Select) {} None", id_over("0")),
            format!("p_insert Some(Insert) None {}", id_over("1")),
        ]
    );
    assert!(schema.models[1].row_security.as_ref().unwrap().force);
}

#[test]
fn views() {
    let files = [
        ("src/lib.rs", "use onedef::*; #[derive(Model)] struct A { #[db(id)] id: i32 }
            #[derive(View)] #[db(view = \"v\", sql_file = \"v.sql\", reads(A), unique(id))] struct V { id: i32, name: Option<String> }
            #[derive(View)] #[db(sql = \"select 1 as n\", reads(V))] struct LastOne { #[db(unique(name = \"n_key\"))] n: i32 }"),
        ("v.sql", "select 1 as id, null as name"),
    ];
    let schema = accepted_of(&files);
    assert_eq!(schema.views[0].sql, "select 1 as id, null as name");
    assert_eq!(schema.views[0].indexes.len(), 1);
    assert_eq!(schema.views[1].view, "last_one");
    let [key] = schema.views[1].indexes.as_slice() else {
        panic!("one key: {:?}", schema.views[1].indexes);
    };
    assert!(key.on_field && key.name.as_deref() == Some("n_key"));
    assert_eq!(
        schema.views[1].reads,
        [crate::schema::Source::View(crate::schema::ViewId(0))]
    );
    let files = [(
        "src/lib.rs",
        "use onedef::*; #[derive(View)] #[db(sql_file = \"w.sql\", reads(B))] struct V { id: i32 }",
    )];
    assert_eq!(
        refusals_of(&files),
        "S0108 `\"w.sql\"` there is no file `w.sql` | write the path from the folder of `onedef.toml`\nN0113 `B` `B` is neither a model nor a view\n"
    );
}

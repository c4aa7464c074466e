//! Names across modules, crates and databases.

use super::*;

#[test]
fn several_crates_and_modules() {
    let files = [
        ("crates/shared-types/src/lib.rs", "pub mod a; pub use a::b::Deep as Renamed; pub mod prelude { pub use crate::a::*; }"),
        ("crates/shared-types/src/a.rs", "pub mod b; #[derive(onedef::Model)] pub struct User { #[db(id)] pub id: i32 }"),
        ("crates/shared-types/src/a/b.rs", "#[derive(onedef::Enum)] pub enum Deep { One } use super::User; #[derive(onedef::Model)] pub struct Pet { #[db(id)] pub id: i32, pub user_id: i32, pub user: onedef::BelongsTo<User> }"),
        ("crates/app/src/lib.rs", "use shared_types::prelude::*; use shared_types::{self, Renamed, a::b}; use onedef::*;
            #[derive(Model)] struct Post { #[db(id)] id: i32, kind: Renamed, same: Option<b::Deep>, user_id: i32, user: BelongsTo<User>, pet_id: i32, pet: BelongsTo<shared_types::a::b::Pet> }"),
    ];
    assert_eq!(
        show(&accepted_of(&files)),
        "Pet pet
  id/id Int32
  user_id/user_id Int32
  user (user_id) -> User(id) restrict cascade
User user
  id/id Int32
Post post
  id/id Int32
  kind/kind Deep
  same/same Deep?
  user_id/user_id Int32
  user (user_id) -> User(id) restrict cascade
  pet_id/pet_id Int32
  pet (pet_id) -> Pet(id) restrict cascade
"
    );
}

#[test]
fn names_that_clash() {
    for (text, expected) in [
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } mod m { #[derive(onedef::Model)] #[db(table = \"b\")] struct A { #[db(id)] id: i32 } }",
            "N0101 `A` the name `A` is taken twice | rename one of them: models, enums and views share one space of names\n",
        ),
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Model)] #[db(table = \"a\")] struct B { #[db(id)] id: i32 }",
            "N0103 `\"a\"` the table `a` is defined twice | give one of them another name with `table = \"…\"`\n",
        ),
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Model)] #[db(prisma(name = \"A\"))] struct B { #[db(id)] id: i32 }",
            "N0102 `\"A\"` the name `A` is taken twice in Prisma | give one of them another with `prisma(name = \"…\")`\n",
        ),
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Enum)] #[db(prisma(name = \"A\"))] enum B { C }",
            "N0102 `\"A\"` the name `A` is taken twice in Prisma | give one of them another with `prisma(name = \"…\")`\n",
        ),
        (
            "#[derive(Enum)] enum A { C } #[derive(Enum)] #[db(name = \"A\")] enum B { C }",
            "N0104 `\"A\"` the enum type `A` is defined twice | give one of them another name with `name = \"…\"`\n",
        ),
    ] {
        assert_eq!(refusals(text), expected, "{text}");
    }
    // The same table in two databases is no clash.
    accepted(
        "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Model)] #[db(table = \"a\", database = \"client\")] struct B { #[db(id)] id: i32 }",
    );
}

#[test]
fn databases_and_only() {
    let schema = accepted(
        "#[derive(Enum)] #[db(name(main = \"m\", client = \"c\"))] enum E { A }
         #[derive(Enum)] enum Unused { A }
         #[derive(Model)] #[db(database(\"client\", \"main\"), index(b))] struct T { #[db(id)] id: i32, e: E, #[db(only = \"main\")] b: i32 }
         onedef::database! { name = \"client\", extension(\"vector\") }",
    );
    let model = &schema.models[0];
    assert_eq!(model.databases.len(), 2);
    assert_eq!(model.fields[2].databases, [crate::schema::DatabaseId(0)]);
    assert_eq!(model.indexes[0].databases, [crate::schema::DatabaseId(0)]);
    assert_eq!(schema.enums[0].type_names, ["m", "c"]);
    assert_eq!(schema.enums[1].databases, [crate::schema::DatabaseId(0)]);
    assert_eq!(schema.databases[1].extensions.len(), 1);
    assert_eq!(
        refusals("#[derive(Model)] #[db(database = \"clint\")] struct T { #[db(id)] id: i32 }"),
        "N0106 `\"clint\"` there is no database `clint` in `onedef.toml` | did you mean `client`? -> client\n"
    );
    assert_eq!(
        refusals("#[derive(Model)] struct T { #[db(id)] id: i32, #[db(only = \"client\")] a: i32 }"),
        "N0107 `\"client\"` the table is not in the database `client` | name one of the databases of the struct\n"
    );
}

/// Two crates that name each other's models, each by what its `Cargo.toml` says and not by its folder.
fn two_crates(of_users: &str) -> [(&'static str, String); 4] {
    let of_invoices = "use user_models::people::{User, Kind}; use onedef::*;
        #[derive(Model)] pub struct Invoice {
            #[db(id)] pub id: i32, pub user_id: i32, pub user: BelongsTo<User>, pub kind: Kind
        }";
    [
        ("crates/users/src/lib.rs", of_users.to_owned()),
        (
            "crates/users/Cargo.toml",
            "[package]\nname = \"user-models\"\n".to_owned(),
        ),
        ("crates/money/src/lib.rs", of_invoices.to_owned()),
        (
            "crates/money/Cargo.toml",
            "[package]\nname = \"x\"\n[lib]\nname = \"billing\"\n".to_owned(),
        ),
    ]
}

#[test]
fn a_crate_goes_by_the_name_in_its_manifest() {
    let files = two_crates(
        "pub mod people { use onedef::*;
            #[derive(Model)] pub struct User { #[db(id)] pub id: i32, pub invoices: HasMany<billing::Invoice> }
            #[derive(Enum)] pub enum Kind { A } }",
    );
    let schema = accepted_of(&files.each_ref().map(|(path, text)| (*path, text.as_str())));
    assert_eq!(schema.relations.len(), 1);
}

#[test]
fn a_crate_that_was_not_read_is_said() {
    let files = two_crates(
        "pub mod people { use onedef::*; use bills::Invoice;
            #[derive(Model)] pub struct User { #[db(id)] pub id: i32, pub invoices: HasMany<Invoice>, pub of: bills::Kind }
            #[derive(Enum)] pub enum Kind { A } }",
    );
    let said = refusals_of(&files.each_ref().map(|(path, text)| (*path, text.as_str())));
    let help = "the crates in `[source] roots` are `billing`, `user_models`: \
                add the root of `bills`, or call it by the name in its `Cargo.toml`";
    assert!(
        said.contains(&format!("R0101 `Invoice` `Invoice` is not a model | {help}\n")),
        "{said}"
    );
    assert!(
        said.contains(&format!(
            "it is none of the types that columns can have, and {help}\n"
        )),
        "{said}"
    );
}

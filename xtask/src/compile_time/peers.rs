//! The same models for other libraries, each as its guide shows them. Lists are left out: a text stands in their place,
//! since not all of the libraries have them.

use super::MODELS;

/// A library, its crates, and the text of its models.
pub(super) struct Peer {
    pub(super) name: &'static str,
    pub(super) dependencies: &'static str,
    pub(super) models: fn() -> String,
}

pub(super) const PEERS: [Peer; 4] = [
    Peer {
        name: "ormlite",
        dependencies: "ormlite = { version = \"0.25\", features = [\"sqlite\"] }\n",
        models: ormlite,
    },
    Peer {
        name: "SeaORM",
        dependencies: "sea-orm = { version = \"2.0\", default-features = false, features = [\"macros\", \"sqlx-sqlite\"] }\n",
        models: sea_orm,
    },
    Peer {
        name: "toasty",
        dependencies: "toasty = { version = \"0.11\", default-features = false, features = [\"sqlite\"] }\n",
        models: toasty,
    },
    Peer {
        name: "diesel",
        dependencies: "diesel = { version = \"2.3\", default-features = false, features = [\"postgres_backend\"] }\n",
        models: diesel,
    },
];

/// The text of all models; each is given its own number, that of the one before it, and that of the one after it.
fn models(head: &str, one: impl Fn(usize, usize, usize) -> String) -> String {
    let mut text = head.to_owned();
    for number in 0..MODELS {
        let (last, next) = ((number + MODELS - 1) % MODELS, (number + 1) % MODELS);
        text.push_str(&one(number, last, next));
    }
    text
}

fn ormlite() -> String {
    models("use ormlite::Model;\n", |number, _, _| {
        format!(
            "/// Model {number}.\n#[derive(Clone, Debug, Model)]\n#[ormlite(table = \"model{number:03}\")]\npub struct Model{number:03} {{\n    \
             #[ormlite(primary_key)]\n    pub id: i64,\n    pub login: String,\n    pub name: Option<String>,\n    pub email: String,\n    \
             pub score: f64,\n    pub level: i32,\n    pub rank: Option<i16>,\n    pub active: bool,\n    pub data: Option<Vec<u8>>,\n    \
             pub tags: String,\n    pub owner_id: i64,\n    pub notes: Option<String>,\n}}\n\n"
        )
    })
}

fn sea_orm() -> String {
    models("", |number, last, next| {
        format!(
            "/// Model {number}.\npub mod model{number:03} {{\n    use sea_orm::entity::prelude::*;\n\n    \
             #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n    #[sea_orm(table_name = \"model{number:03}\")]\n    \
             pub struct Model {{\n        #[sea_orm(primary_key, auto_increment = false)]\n        pub id: i64,\n        \
             pub login: String,\n        pub name: Option<String>,\n        #[sea_orm(unique)]\n        pub email: String,\n        \
             pub score: f64,\n        pub level: i32,\n        pub rank: Option<i16>,\n        pub active: bool,\n        \
             pub data: Option<Vec<u8>>,\n        pub tags: String,\n        pub owner_id: i64,\n        pub notes: Option<String>,\n    \
             }}\n\n    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\n    pub enum Relation {{\n        \
             #[sea_orm(belongs_to = \"super::model{last:03}::Entity\", from = \"Column::OwnerId\", to = \"super::model{last:03}::Column::Id\")]\n        \
             Owner,\n        #[sea_orm(has_many = \"super::model{next:03}::Entity\")]\n        Owned,\n    }}\n\n    \
             impl Related<super::model{last:03}::Entity> for Entity {{\n        fn to() -> RelationDef {{\n            \
             Relation::Owner.def()\n        }}\n    }}\n\n    impl Related<super::model{next:03}::Entity> for Entity {{\n        \
             fn to() -> RelationDef {{\n            Relation::Owned.def()\n        }}\n    }}\n\n    \
             impl ActiveModelBehavior for ActiveModel {{}}\n}}\n\n"
        )
    })
}

fn toasty() -> String {
    models(
        "#![recursion_limit = \"1024\"]\nuse toasty::Deferred;\n",
        |number, last, next| {
            format!(
                "/// Model {number}.\n#[derive(Debug, toasty::Model)]\npub struct Model{number:03} {{\n    #[key]\n    pub id: i64,\n    \
             pub login: String,\n    pub name: Option<String>,\n    #[unique]\n    pub email: String,\n    pub score: f64,\n    \
             pub level: i32,\n    pub rank: Option<i16>,\n    pub active: bool,\n    pub data: Option<Vec<u8>>,\n    pub tags: String,\n    \
             #[index]\n    pub owner_id: i64,\n    pub notes: Option<String>,\n    #[belongs_to(key = owner_id, references = id)]\n    \
             pub owner: Deferred<Model{last:03}>,\n    #[has_many(pair = owner)]\n    pub owned: Deferred<Vec<Model{next:03}>>,\n}}\n\n"
            )
        },
    )
}

fn diesel() -> String {
    let mut text = models("use diesel::prelude::*;\n", |number, last, _| {
        format!(
            "diesel::table! {{\n    model{number:03} (id) {{\n        id -> BigInt,\n        login -> Text,\n        name -> Nullable<Text>,\n        \
             email -> Text,\n        score -> Double,\n        level -> Integer,\n        rank -> Nullable<SmallInt>,\n        active -> Bool,\n        \
             data -> Nullable<Binary>,\n        tags -> Text,\n        owner_id -> BigInt,\n        notes -> Nullable<Text>,\n    }}\n}}\n\n\
             /// Model {number}.\n#[derive(Clone, Debug, Identifiable, Queryable, Selectable, Insertable, AsChangeset, Associations)]\n\
             #[diesel(table_name = model{number:03}, belongs_to(Model{last:03}, foreign_key = owner_id))]\npub struct Model{number:03} {{\n    \
             pub id: i64,\n    pub login: String,\n    pub name: Option<String>,\n    pub email: String,\n    pub score: f64,\n    \
             pub level: i32,\n    pub rank: Option<i16>,\n    pub active: bool,\n    pub data: Option<Vec<u8>>,\n    pub tags: String,\n    \
             pub owner_id: i64,\n    pub notes: Option<String>,\n}}\n\n"
        )
    });
    // A service joins what belongs together; all tables in one query would be diesel's slowest form by far.
    for number in 0..MODELS {
        let next = (number + 1) % MODELS;
        text.push_str(&format!(
            "diesel::allow_tables_to_appear_in_same_query!(model{number:03}, model{next:03});\n"
        ));
    }
    text
}

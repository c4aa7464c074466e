//! Rows that serialise in different ways.

use onedef::{BelongsTo, HasMany, HasOne, ManyToMany, Model};
use serde::Serialize;

/// Keys in camel case, a marker of each kind, one of them renamed.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "shops")]
#[serde(rename_all = "camelCase")]
pub struct Shop {
    #[db(id)]
    pub id: i32,
    pub display_name: String,
    #[db(sensitive)]
    #[serde(skip_serializing)]
    pub till_code: String,
    pub owner_id: Option<i32>,
    pub owner: BelongsTo<Option<Person>>,
    #[serde(rename = "items")]
    pub goods: HasMany<Good>,
    pub licence: HasOne<Licence>,
    pub known_tags: ManyToMany<Tag>,
}

/// Keys as in Rust; the markers are skipped.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "people")]
pub struct Person {
    #[db(id)]
    pub id: i32,
    pub full_name: String,
    #[serde(skip)]
    pub owned_shops: HasMany<Shop>,
}

/// Keys in camel case; the markers are skipped.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "goods")]
#[serde(rename_all = "camelCase")]
pub struct Good {
    #[db(id)]
    pub id: i32,
    pub shop_id: i32,
    #[serde(skip)]
    pub shop: BelongsTo<Shop>,
    #[serde(skip)]
    pub price_tags: HasMany<PriceTag>,
}

/// The key is a field; with it the struct serialises as a map.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "price_tags")]
pub struct PriceTag {
    #[db(id)]
    pub id: i32,
    pub good_id: i32,
    pub good: BelongsTo<Good>,
    #[db(skip)]
    #[serde(flatten)]
    pub more: std::collections::BTreeMap<String, i32>,
}

/// In Pascal case.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "licences")]
#[serde(rename_all = "PascalCase")]
pub struct Licence {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub shop_id: i32,
    pub shop: BelongsTo<Shop>,
}

/// Serialises as a text.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "tags")]
#[serde(into = "String")]
pub struct Tag {
    #[db(id)]
    pub id: i32,
    pub word: String,
    pub shops: ManyToMany<Shop>,
}

impl From<Tag> for String {
    fn from(tag: Tag) -> String {
        tag.word
    }
}

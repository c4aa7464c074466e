//! Composite keys, models without an id, names that are no identifiers, ignored models.

use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(table = "Compound", id(a, b), unique(b, c))]
pub struct Compound {
    pub a: i32,
    pub b: String,
    pub c: i32,
    pub items: HasMany<Item>,
}

#[derive(Model)]
#[db(table = "Item", index(cb, cc))]
pub struct Item {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub a: Option<i32>,
    pub b: Option<String>,
    pub cb: String,
    pub cc: i32,
    #[db(key(a, b), references(a, b))]
    pub p: BelongsTo<Option<Compound>>,
}

#[derive(Model)]
#[db(table = "OnlyUnique")]
pub struct OnlyUnique {
    #[db(unique)]
    pub code: String,
    pub value: i32,
}

#[derive(Model)]
#[db(table = "odd table")]
pub struct Mapped {
    #[db(id, column = "the key")]
    pub key: String,
    #[db(ignore)]
    pub hidden: i32,
}

#[derive(Model)]
#[db(table = "Skipped", ignore)]
pub struct Skipped {
    pub x: i32,
}

#[derive(Model)]
#[db(table = "IntId")]
pub struct IntId {
    #[db(id)]
    pub id: i32,
}

// database: default mysql

use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(unique(slug, length(slug = 10)))]
pub struct User {
    #[db(id, type = UnsignedInt)]
    pub id: i32,
    #[db(unique, collate = "utf8mb4_bin")]
    pub name: String,
    #[db(type = VarChar(50))]
    pub slug: String,
    #[db(relation = "by_id")]
    pub files: HasMany<File>,
    #[db(relation = "by_name")]
    pub named: HasMany<File>,
    #[db(relation = "by_slug")]
    pub slugs: HasMany<File>,
}

#[derive(Model)]
pub struct File {
    #[db(id)]
    pub id: i32,
    pub owner_id: i32,
    pub owner_name: String,
    #[db(type = VarChar(50))]
    pub owner_slug: String,
    #[db(key = owner_id, relation = "by_id")]
    pub owner: BelongsTo<User>,
    #[db(key = owner_name, references = name, relation = "by_name")]
    pub named: BelongsTo<User>,
    #[db(key = owner_slug, references = slug, relation = "by_slug")]
    pub slug: BelongsTo<User>,
}

// expect: R0302 26:19 `owner_id` is `Int` in MySQL, but `User.id` is `UnsignedInt`
// expect: R0302 27:21 `owner_name` and `User.name` have different collations, which MySQL does not compare
// expect: R0304 34:41 `slug` of `User` is no unique key, so it cannot be referenced

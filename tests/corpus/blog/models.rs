//! A blog: mapped names, one-to-one, one-to-many, many-to-many, relations of a model with itself.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, HasOne, ManyToMany, Model};

#[derive(Model)]
#[db(table = "users")]
pub struct User {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(unique)]
    pub email: String,
    pub name: Option<String>,
    #[db(default = Role::Reader)]
    pub role: Role,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub profile: HasOne<Profile>,
    #[db(relation = "author")]
    pub articles: HasMany<Article>,
    #[db(relation = "reviewer")]
    pub reviewed: HasMany<Article>,
    #[db(relation = "follows")]
    pub follows: ManyToMany<User>,
    #[db(relation = "follows")]
    pub followers: ManyToMany<User>,
}

#[derive(Model)]
#[db(table = "profiles")]
pub struct Profile {
    #[db(id)]
    pub user_id: i32,
    #[db(default = "")]
    pub bio: String,
    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

#[derive(Model)]
#[db(table = "articles", unique(author_id, title), index(reviewer_id))]
pub struct Article {
    #[db(id, default = cuid())]
    pub id: String,
    pub title: String,
    #[db(default = true)]
    pub draft: bool,
    #[db(default = 0)]
    pub score: f64,
    pub author_id: i32,
    pub reviewer_id: Option<i32>,
    #[db(relation = "author")]
    pub author: BelongsTo<User>,
    #[db(relation = "reviewer")]
    pub reviewer: BelongsTo<Option<User>>,
    pub labels: ManyToMany<Label>,
    pub parent_id: Option<String>,
    #[db(relation = "thread", on_delete = no_action, on_update = no_action)]
    pub parent: BelongsTo<Option<Article>>,
    #[db(relation = "thread")]
    pub replies: HasMany<Article>,
}

#[derive(Model)]
#[db(table = "Label")]
pub struct Label {
    #[db(id)]
    pub id: i64,
    #[db(unique)]
    pub text: String,
    pub articles: ManyToMany<Article>,
}

#[derive(Enum, Clone, Copy)]
#[db(name = "user_role", prisma(rename_all = "SCREAMING_SNAKE_CASE"))]
pub enum Role {
    #[db(value = "READER")]
    Reader,
    #[db(value = "writer")]
    Writer,
}

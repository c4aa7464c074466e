//! A definition for random questions: a relation of each kind, and columns that may be null.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, HasOne, ManyToMany, Model};
use rust_decimal::Decimal;

/// Who writes.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "authors", rename_all = "camelCase")]
pub struct Author {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub nick: Option<String>,
    pub age: Option<i32>,
    pub other_age: Option<i32>,
    pub score: f64,
    pub active: bool,
    pub mood: Option<Mood>,
    pub born: Option<DateTime<Utc>>,
    pub balance: Option<Decimal>,
    pub mentor_id: Option<i32>,
    #[db(relation = "Mentor")]
    pub mentor: BelongsTo<Option<Author>>,
    #[db(relation = "Mentor")]
    pub pupils: HasMany<Author>,
    pub books: HasMany<Book>,
    pub card: HasOne<Card>,
    pub clubs: ManyToMany<Club>,
}

/// In the order of the alphabet: PostgreSQL orders labels as they are declared, SQLite as texts.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    Calm,
    Glad,
    Sad,
}

/// What is written.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "books")]
pub struct Book {
    #[db(id)]
    pub id: i32,
    pub title: String,
    pub pages: Option<i32>,
    pub author_id: i32,
    pub author: BelongsTo<Author>,
}

/// What an author has one of at most.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "cards")]
pub struct Card {
    #[db(id)]
    pub id: i32,
    pub code: Option<String>,
    #[db(unique)]
    pub author_id: i32,
    pub author: BelongsTo<Author>,
}

/// Where authors meet.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "clubs")]
pub struct Club {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub members: ManyToMany<Author>,
}

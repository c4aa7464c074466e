// database: default sqlite
use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(unique(name, collate(name = "NOCASE")))]
#[db(unique(nick, collate(nick = "binary")))]
pub struct Author {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub nick: String,
    #[db(relation = "by_name")]
    pub named: HasMany<Book>,
    #[db(relation = "by_nick")]
    pub nicked: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[db(id)]
    pub id: i32,
    pub name: String,
    #[db(key = name, references(name), relation = "by_name")]
    pub author: BelongsTo<Author>,
    pub nick: String,
    #[db(key = nick, references(nick), relation = "by_nick")]
    pub alias: BelongsTo<Author>,
}

// expect: R0304 23:33 `name` of `Author` is no unique key, so it cannot be referenced

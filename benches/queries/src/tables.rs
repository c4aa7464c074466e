//! The tables, which all libraries share. Made by hand, so that each library finds the types that it likes best: whoever
//! makes them by `onedef` has the same.

use crate::line::{POSTS, USERS, new};

/// The script for PostgreSQL, in a schema of its own.
pub fn postgres(schema: &str) -> String {
    let mut script = format!(
        "DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}; SET search_path = {schema};\n"
    );
    script.push_str(&tables("SERIAL PRIMARY KEY", "TIMESTAMPTZ"));
    script.push_str(&rows(|micros| format!("to_timestamp({micros} / 1000000.0)")));
    script.push_str("SELECT setval('users_id_seq', 1000); ANALYZE users, posts;");
    script
}

/// The script for SQLite.
pub fn sqlite() -> String {
    let mut script = tables("INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", "DATETIME");
    script.push_str(&rows(|micros| {
        format!("strftime('%Y-%m-%dT%H:%M:%S.000Z', {micros} / 1000000, 'unixepoch')")
    }));
    script.push_str("ANALYZE;");
    script
}

fn tables(id: &str, instant: &str) -> String {
    let person = format!(
        "id {id}, email TEXT NOT NULL, name TEXT NOT NULL, nickname TEXT, age INTEGER NOT NULL, \
         score DOUBLE PRECISION NOT NULL, active BOOLEAN NOT NULL, created_at {instant} NOT NULL"
    );
    format!(
        "CREATE TABLE users ({person}, UNIQUE (email));\n\
         CREATE INDEX users_created_at ON users (created_at);\n\
         CREATE TABLE posts (id {id}, author_id INTEGER NOT NULL REFERENCES users (id), title TEXT NOT NULL, \
         likes INTEGER NOT NULL, published BOOLEAN NOT NULL);\n\
         CREATE INDEX posts_author_id ON posts (author_id);\n\
         CREATE TABLE entries ({person});\n\
         CREATE TABLE orders (id {id}, customer TEXT NOT NULL);\n\
         CREATE TABLE lines (id {id}, order_id INTEGER NOT NULL REFERENCES orders (id), product TEXT NOT NULL, \
         amount INTEGER NOT NULL);\n"
    )
}

fn rows(instant: impl Fn(i64) -> String) -> String {
    let mut users = Vec::new();
    let mut posts = Vec::new();
    for user in 1..=USERS {
        let row = new(i64::from(user));
        users.push(format!(
            "('{}', '{}', {}, {}, {:?}, {}, {})",
            row.email,
            row.name,
            row.nickname.map_or("NULL".to_owned(), |name| format!("'{name}'")),
            row.age,
            row.score,
            row.active,
            instant(row.created_at)
        ));
        for post in 1..=POSTS {
            posts.push(format!(
                "({user}, 'Post {post} of the user {user}', {}, {})",
                post * 3,
                post % 2 == 0
            ));
        }
    }
    format!(
        "INSERT INTO users (email, name, nickname, age, score, active, created_at) VALUES {};\n\
         INSERT INTO posts (author_id, title, likes, published) VALUES {};\n",
        users.join(", "),
        posts.join(", ")
    )
}

//! Hand-written sqlx, which is what all others are compared with: prepared statements, `query_as` with a derived
//! `FromRow`, and the best form that we know for each work.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::Result;
use chrono::{DateTime, Utc};
use futures_util::future::{BoxFuture, FutureExt as _};
use sqlx::{Connection as _, FromRow};

use crate::line::{self, AGE, LINES, Line, MANY, PARENTS, TAKE, USERS};
use crate::measure::{Subject, batch};
use crate::weight::{weigh, weigh_post};

#[derive(FromRow)]
struct User {
    id: i32,
    email: String,
    name: String,
    nickname: Option<String>,
    age: i32,
    score: f64,
    active: bool,
    created_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct Post {
    id: i32,
    author_id: i32,
    title: String,
    likes: i32,
    published: bool,
}

#[derive(FromRow)]
struct Order {
    #[allow(dead_code)]
    id: i32,
    customer: String,
}

impl User {
    fn weight(&self) -> i64 {
        let micros = self.created_at.timestamp_micros();
        weigh(
            &self.email,
            &self.name,
            self.nickname.as_deref(),
            self.age,
            self.score,
            self.active,
            micros,
        )
    }
}

pub fn instant(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).unwrap_or_default()
}

/// What is the same on both databases. To sqlx `$1` is a placeholder on SQLite as well.
macro_rules! subject {
    ($name:ident, $connection:ty, $title:literal) => {
        pub struct $name(pub $connection);

        impl $name {
            async fn find_unique(&mut self, id: i32) -> Result<i64> {
                let user = sqlx::query_as("SELECT id, email, name, nickname, age, score, active, created_at FROM users WHERE id = $1");
                let user: User = user.bind(id).fetch_one(&mut self.0).await?;
                Ok(i64::from(user.id) + user.weight())
            }

            async fn create_one(&mut self, number: i64) -> Result<i64> {
                let new = line::new(number);
                let user: User = sqlx::query_as("INSERT INTO entries (email, name, nickname, age, score, active, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id, email, name, nickname, age, score, active, created_at")
                .bind(new.email)
                .bind(new.name)
                .bind(new.nickname)
                .bind(new.age)
                .bind(new.score)
                .bind(new.active)
                .bind(instant(new.created_at))
                .fetch_one(&mut self.0)
                .await?;
                Ok(user.weight())
            }

            async fn users(&mut self, most: i32) -> Result<Vec<User>> {
                let users = sqlx::query_as("SELECT id, email, name, nickname, age, score, active, created_at FROM users WHERE id <= $1");
                Ok(users.bind(most).fetch_all(&mut self.0).await?)
            }

            async fn find_1000(&mut self) -> Result<i64> {
                let users = self.users(USERS).await?;
                Ok(users.iter().map(|user| i64::from(user.id) + user.weight()).sum())
            }

            async fn include(&mut self) -> Result<i64> {
                let users = self.users(PARENTS).await?;
                let posts = self.posts(&users).await?;
                let mut by_author: HashMap<i32, Vec<Post>> = HashMap::with_capacity(users.len());
                for post in posts {
                    by_author.entry(post.author_id).or_default().push(post);
                }
                let users: Vec<(User, Vec<Post>)> = users
                    .into_iter()
                    .map(|user| {
                        let posts = by_author.remove(&user.id).unwrap_or_default();
                        (user, posts)
                    })
                    .collect();
                Ok(users
                    .iter()
                    .map(|(user, posts)| {
                        let posts: i64 = posts
                            .iter()
                            .map(|post| i64::from(post.id) + weigh_post(&post.title, post.likes, post.published))
                            .sum();
                        i64::from(user.id) * posts + user.weight()
                    })
                    .sum())
            }

            async fn nested(&mut self, number: i64) -> Result<i64> {
                let mut transaction = self.0.begin().await?;
                let order: Order =
                    sqlx::query_as("INSERT INTO orders (customer) VALUES ($1) RETURNING id, customer")
                        .bind(format!("Customer {number}"))
                        .fetch_one(&mut *transaction)
                        .await?;
                let mut insert = sqlx::query("INSERT INTO lines (order_id, product, amount) VALUES ($1, $2, $3), ($4, $5, $6), ($7, $8, $9), ($10, $11, $12), ($13, $14, $15)");
                for line in 0..LINES {
                    insert = insert.bind(order.id).bind(format!("Product {line}")).bind(line);
                }
                insert.execute(&mut *transaction).await?;
                transaction.commit().await?;
                Ok(order.customer.len() as i64)
            }
        }

        impl Subject for $name {
            fn name(&self) -> &'static str {
                $title
            }

            fn run<'a>(&'a mut self, line: Line, number: i64) -> BoxFuture<'a, Result<i64>> {
                match line {
                    Line::FindUnique => self.find_unique(line::id(number)).boxed(),
                    Line::CreateOne => self.create_one(number).boxed(),
                    Line::Find50 => self.find_50().boxed(),
                    Line::Find1000 => self.find_1000().boxed(),
                    Line::CreateMany => self.create_many(number).boxed(),
                    Line::Include => self.include().boxed(),
                    Line::Nested => self.nested(number).boxed(),
                }
            }

            fn batch<'a>(&'a mut self, line: Line, first: i64, times: u32) -> BoxFuture<'a, Result<(Duration, i64)>> {
                batch(self, line, first, times).boxed()
            }
        }
    };
}

subject!(Postgres, sqlx::PgConnection, "sqlx");
subject!(Sqlite, sqlx::SqliteConnection, "sqlx");

/// [`Line::FindUnique`] on a connection of a pool.
pub async fn find_unique(connection: &mut sqlx::PgConnection, id: i32) -> Result<i64> {
    let user = sqlx::query_as(
        "SELECT id, email, name, nickname, age, score, active, created_at FROM users WHERE id = $1",
    );
    let user: User = user.bind(id).fetch_one(connection).await?;
    Ok(i64::from(user.id) + user.weight())
}

impl Postgres {
    async fn find_50(&mut self) -> Result<i64> {
        let users: Vec<User> = sqlx::query_as(
            "SELECT id, email, name, nickname, age, score, active, created_at FROM users \
             WHERE active = $1 AND age >= $2 ORDER BY created_at DESC LIMIT $3",
        )
        .bind(true)
        .bind(AGE)
        .bind(i64::from(TAKE))
        .fetch_all(&mut self.0)
        .await?;
        Ok(users.iter().map(|user| i64::from(user.id) + user.weight()).sum())
    }

    async fn posts(&mut self, users: &[User]) -> Result<Vec<Post>> {
        let ids: Vec<i32> = users.iter().map(|user| user.id).collect();
        let posts = sqlx::query_as(
            "SELECT id, author_id, title, likes, published FROM posts WHERE author_id = ANY($1)",
        )
        .bind(ids);
        Ok(posts.fetch_all(&mut self.0).await?)
    }

    /// `UNNEST`: one text and seven parameters, whatever the number of rows.
    async fn create_many(&mut self, number: i64) -> Result<i64> {
        let many = MANY as usize;
        let (mut emails, mut names, mut nicknames) = (
            Vec::with_capacity(many),
            Vec::with_capacity(many),
            Vec::with_capacity(many),
        );
        let (mut ages, mut scores) = (Vec::with_capacity(many), Vec::with_capacity(many));
        let (mut actives, mut instants) = (Vec::with_capacity(many), Vec::with_capacity(many));
        for row in 0..i64::from(MANY) {
            let new = line::new(number + row);
            emails.push(new.email);
            names.push(new.name);
            nicknames.push(new.nickname);
            ages.push(new.age);
            scores.push(new.score);
            actives.push(new.active);
            instants.push(instant(new.created_at));
        }
        let made = sqlx::query(
            "INSERT INTO entries (email, name, nickname, age, score, active, created_at) \
             SELECT * FROM UNNEST($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(emails)
        .bind(names)
        .bind(nicknames)
        .bind(ages)
        .bind(scores)
        .bind(actives)
        .bind(instants)
        .execute(&mut self.0)
        .await?;
        Ok(made.rows_affected() as i64)
    }
}

impl Sqlite {
    /// With the number in the text, by which SQLite plans better.
    async fn find_50(&mut self) -> Result<i64> {
        assert_eq!(TAKE, 50);
        let users: Vec<User> = sqlx::query_as(
            "SELECT id, email, name, nickname, age, score, active, created_at FROM users \
             WHERE active = $1 AND age >= $2 ORDER BY created_at DESC LIMIT 50",
        )
        .bind(true)
        .bind(AGE)
        .fetch_all(&mut self.0)
        .await?;
        Ok(users.iter().map(|user| i64::from(user.id) + user.weight()).sum())
    }

    async fn posts(&mut self, users: &[User]) -> Result<Vec<Post>> {
        let mut query = sqlx::QueryBuilder::new(
            "SELECT id, author_id, title, likes, published FROM posts WHERE author_id IN (",
        );
        let mut ids = query.separated(", ");
        for user in users {
            ids.push_bind(user.id);
        }
        query.push(")");
        Ok(query.build_query_as().fetch_all(&mut self.0).await?)
    }

    /// Rows of values, all in one statement.
    async fn create_many(&mut self, number: i64) -> Result<i64> {
        let mut query = sqlx::QueryBuilder::new(
            "INSERT INTO entries (email, name, nickname, age, score, active, created_at) ",
        );
        query.push_values(0..i64::from(MANY), |mut row, at| {
            let new = line::new(number + at);
            row.push_bind(new.email)
                .push_bind(new.name)
                .push_bind(new.nickname)
                .push_bind(new.age)
                .push_bind(new.score)
                .push_bind(new.active)
                .push_bind(instant(new.created_at));
        });
        Ok(query.build().execute(&mut self.0).await?.rows_affected() as i64)
    }
}

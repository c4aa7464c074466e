//! onedef: the same code for both databases.
#![allow(dead_code, reason = "models have all columns of their tables, read or not")]

use std::time::Duration;

use anyhow::Result;
use chrono::{DateTime, Utc};
use futures_util::future::{BoxFuture, FutureExt as _};
use onedef::{BelongsTo, HasMany, Model};

use crate::hand::instant;
use crate::line::{self, AGE, LINES, Line, MANY, PARENTS, TAKE, USERS};
use crate::measure::{Subject, batch};
use crate::weight::{weigh, weigh_post};

#[derive(Model)]
#[db(table = "users")]
struct User {
    #[db(id, default = autoincrement())]
    id: i32,
    #[db(unique)]
    email: String,
    name: String,
    nickname: Option<String>,
    age: i32,
    score: f64,
    active: bool,
    #[db(type = Timestamptz(6))]
    created_at: DateTime<Utc>,
    posts: HasMany<Post>,
}

#[derive(Model)]
#[db(table = "posts")]
struct Post {
    #[db(id, default = autoincrement())]
    id: i32,
    author_id: i32,
    title: String,
    likes: i32,
    published: bool,
    author: BelongsTo<User>,
}

#[derive(Model)]
#[db(table = "entries")]
struct Entry {
    #[db(id, default = autoincrement())]
    id: i32,
    email: String,
    name: String,
    nickname: Option<String>,
    age: i32,
    score: f64,
    active: bool,
    #[db(type = Timestamptz(6))]
    created_at: DateTime<Utc>,
}

#[derive(Model)]
#[db(table = "orders")]
struct Order {
    #[db(id, default = autoincrement())]
    id: i32,
    customer: String,
    lines: HasMany<OrderLine>,
}

#[derive(Model)]
#[db(table = "lines")]
struct OrderLine {
    #[db(id, default = autoincrement())]
    id: i32,
    order_id: i32,
    product: String,
    amount: i32,
    order: BelongsTo<Order>,
}

fn weight(user: &User) -> i64 {
    let micros = user.created_at.timestamp_micros();
    weigh(
        &user.email,
        &user.name,
        user.nickname.as_deref(),
        user.age,
        user.score,
        user.active,
        micros,
    )
}

fn entry(number: i64) -> <Entry as onedef::Drafted>::Create {
    let new = line::new(number);
    let required = NewEntry {
        email: new.email,
        name: new.name,
        age: new.age,
        score: new.score,
        active: new.active,
        created_at: instant(new.created_at),
    };
    Entry::create(required).nickname(new.nickname)
}

macro_rules! subject {
    ($name:ident, $connection:ty) => {
        pub struct $name(pub $connection);

        impl $name {
            async fn find_unique(&mut self, id: i32) -> Result<i64> {
                let user = User::find_unique(User::ID.eq(id)).one(&mut self.0).await?;
                Ok(i64::from(user.id) + weight(&user))
            }

            async fn create_one(&mut self, number: i64) -> Result<i64> {
                let entry = entry(number).one(&mut self.0).await?;
                let micros = entry.created_at.timestamp_micros();
                Ok(weigh(
                    &entry.email,
                    &entry.name,
                    entry.nickname.as_deref(),
                    entry.age,
                    entry.score,
                    entry.active,
                    micros,
                ))
            }

            async fn find_50(&mut self) -> Result<i64> {
                let users = User::find_many()
                    .filter(User::ACTIVE.eq(true) & User::AGE.ge(AGE))
                    .order_by(User::CREATED_AT.desc())
                    .take(TAKE as u64)
                    .all(&mut self.0)
                    .await?;
                Ok(users
                    .iter()
                    .map(|user| i64::from(user.id) + weight(user))
                    .sum())
            }

            async fn find_1000(&mut self) -> Result<i64> {
                let users = User::find_many()
                    .filter(User::ID.le(USERS))
                    .all(&mut self.0)
                    .await?;
                Ok(users
                    .iter()
                    .map(|user| i64::from(user.id) + weight(user))
                    .sum())
            }

            async fn create_many(&mut self, number: i64) -> Result<i64> {
                let rows = (0..i64::from(MANY)).map(|row| entry(number + row));
                Ok(Entry::create_many(rows).exec(&mut self.0).await? as i64)
            }

            async fn include(&mut self) -> Result<i64> {
                let users = User::find_many()
                    .filter(User::ID.le(PARENTS))
                    .include(User::POSTS)
                    .all(&mut self.0)
                    .await?;
                Ok(users
                    .iter()
                    .map(|user| {
                        let posts = user.get(User::POSTS).iter();
                        let posts = posts.map(|post| {
                            i64::from(post.id) + weigh_post(&post.title, post.likes, post.published)
                        });
                        i64::from(user.id) * posts.sum::<i64>() + weight(user)
                    })
                    .sum())
            }

            async fn nested(&mut self, number: i64) -> Result<i64> {
                let order = Order::create(NewOrder {
                    customer: format!("Customer {number}"),
                })
                .with(Order::LINES, |order| {
                    let order_id = order.id;
                    (0..LINES).map(move |line| NewOrderLine {
                        order_id,
                        product: format!("Product {line}"),
                        amount: line,
                    })
                })
                .one(&mut self.0)
                .await?;
                Ok(order.customer.len() as i64)
            }
        }

        impl Subject for $name {
            fn name(&self) -> &'static str {
                "onedef"
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

            fn batch<'a>(
                &'a mut self,
                line: Line,
                first: i64,
                times: u32,
            ) -> BoxFuture<'a, Result<(Duration, i64)>> {
                batch(self, line, first, times).boxed()
            }
        }
    };
}

subject!(Postgres, sqlx::PgConnection);
subject!(Sqlite, sqlx::SqliteConnection);

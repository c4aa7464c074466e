//! diesel-async, as its guide shows it. On SQLite diesel is synchronous, and its calls go to a thread.

use std::time::Duration;

use anyhow::Result;
use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::{
    Associations, BelongingToDsl as _, BoolExpressionMethods as _, ExpressionMethods as _, GroupedBy as _,
    Identifiable, Insertable, QueryDsl as _, Queryable, Selectable, SelectableHelper as _, SqliteConnection,
};
use diesel_async::sync_connection_wrapper::SyncConnectionWrapper;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use futures_util::future::{BoxFuture, FutureExt as _};

use crate::hand::instant;
use crate::line::{self, AGE, LINES, Line, MANY, PARENTS, TAKE, USERS};
use crate::measure::{Subject, batch};
use crate::weight::{weigh, weigh_post};

/// What differs between the databases: the type of a point in time.
trait Moment {
    fn of(micros: i64) -> Self;
    fn micros(&self) -> i64;
}

impl Moment for DateTime<Utc> {
    fn of(micros: i64) -> Self {
        instant(micros)
    }

    fn micros(&self) -> i64 {
        self.timestamp_micros()
    }
}

impl Moment for NaiveDateTime {
    fn of(micros: i64) -> Self {
        instant(micros).naive_utc()
    }

    fn micros(&self) -> i64 {
        self.and_utc().timestamp_micros()
    }
}

macro_rules! database {
    ($module:ident, $connection:ty, $backend:ty, $sql_instant:ident, $instant:ty, $insert:ident) => {
        pub mod $module {
            use super::*;

            diesel::table! {
                users (id) {
                    id -> Integer, email -> Text, name -> Text, nickname -> Nullable<Text>, age -> Integer,
                    score -> Double, active -> Bool, created_at -> $sql_instant,
                }
            }
            diesel::table! {
                posts (id) { id -> Integer, author_id -> Integer, title -> Text, likes -> Integer, published -> Bool, }
            }
            diesel::table! {
                entries (id) {
                    id -> Integer, email -> Text, name -> Text, nickname -> Nullable<Text>, age -> Integer,
                    score -> Double, active -> Bool, created_at -> $sql_instant,
                }
            }
            diesel::table! { orders (id) { id -> Integer, customer -> Text, } }
            diesel::table! { lines (id) { id -> Integer, order_id -> Integer, product -> Text, amount -> Integer, } }
            diesel::joinable!(posts -> users (author_id));
            diesel::allow_tables_to_appear_in_same_query!(users, posts);

            #[derive(Queryable, Selectable, Identifiable)]
            #[diesel(table_name = users, check_for_backend($backend))]
            struct User {
                id: i32,
                email: String,
                name: String,
                nickname: Option<String>,
                age: i32,
                score: f64,
                active: bool,
                created_at: $instant,
            }

            #[derive(Queryable, Selectable, Identifiable, Associations)]
            #[diesel(table_name = posts, belongs_to(User, foreign_key = author_id), check_for_backend($backend))]
            struct Post {
                id: i32,
                author_id: i32,
                title: String,
                likes: i32,
                published: bool,
            }

            #[derive(Queryable, Selectable)]
            #[diesel(table_name = entries, check_for_backend($backend))]
            #[allow(dead_code)]
            struct Entry {
                id: i32,
                email: String,
                name: String,
                nickname: Option<String>,
                age: i32,
                score: f64,
                active: bool,
                created_at: $instant,
            }

            #[derive(Insertable)]
            #[diesel(table_name = entries)]
            struct NewEntry {
                email: String,
                name: String,
                nickname: Option<String>,
                age: i32,
                score: f64,
                active: bool,
                created_at: $instant,
            }

            #[derive(Queryable, Selectable)]
            #[diesel(table_name = orders, check_for_backend($backend))]
            struct Order {
                id: i32,
                customer: String,
            }

            #[derive(Insertable)]
            #[diesel(table_name = orders)]
            struct NewOrder {
                customer: String,
            }

            #[derive(Insertable)]
            #[diesel(table_name = lines)]
            struct NewLine {
                order_id: i32,
                product: String,
                amount: i32,
            }

            fn weight(user: &User) -> i64 {
                let micros = user.created_at.micros();
                weigh(&user.email, &user.name, user.nickname.as_deref(), user.age, user.score, user.active, micros)
            }

            fn entry(number: i64) -> NewEntry {
                let new = line::new(number);
                NewEntry {
                    email: new.email,
                    name: new.name,
                    nickname: new.nickname,
                    age: new.age,
                    score: new.score,
                    active: new.active,
                    created_at: Moment::of(new.created_at),
                }
            }

            pub struct Diesel(pub $connection);

            impl Diesel {
                async fn find_unique(&mut self, id: i32) -> Result<i64> {
                    let user: User = users::table.find(id).select(User::as_select()).first(&mut self.0).await?;
                    Ok(i64::from(user.id) + weight(&user))
                }

                async fn create_one(&mut self, number: i64) -> Result<i64> {
                    let row: Entry = diesel::insert_into(entries::table)
                        .values(entry(number))
                        .returning(Entry::as_returning())
                        .get_result(&mut self.0)
                        .await?;
                    let micros = row.created_at.micros();
                    Ok(weigh(&row.email, &row.name, row.nickname.as_deref(), row.age, row.score, row.active, micros))
                }

                async fn find_50(&mut self) -> Result<i64> {
                    let found: Vec<User> = users::table
                        .filter(users::active.eq(true).and(users::age.ge(AGE)))
                        .order(users::created_at.desc())
                        .limit(i64::from(TAKE))
                        .select(User::as_select())
                        .load(&mut self.0)
                        .await?;
                    Ok(found.iter().map(|user| i64::from(user.id) + weight(user)).sum())
                }

                async fn users(&mut self, most: i32) -> Result<Vec<User>> {
                    let query = users::table.filter(users::id.le(most)).select(User::as_select());
                    Ok(query.load(&mut self.0).await?)
                }

                async fn find_1000(&mut self) -> Result<i64> {
                    let found = self.users(USERS).await?;
                    Ok(found.iter().map(|user| i64::from(user.id) + weight(user)).sum())
                }

                async fn create_many(&mut self, number: i64) -> Result<i64> {
                    let rows: Vec<NewEntry> = (0..i64::from(MANY)).map(|row| entry(number + row)).collect();
                    let connection = &mut self.0;
                    Ok($insert!(connection, rows, entries) as i64)
                }

                async fn include(&mut self) -> Result<i64> {
                    let found = self.users(PARENTS).await?;
                    let children: Vec<Post> =
                        Post::belonging_to(&found).select(Post::as_select()).load(&mut self.0).await?;
                    let grouped = children.grouped_by(&found);
                    let found: Vec<(User, Vec<Post>)> = found.into_iter().zip(grouped).collect();
                    Ok(found
                        .iter()
                        .map(|(user, posts)| {
                            let posts: i64 = posts
                                .iter()
                                .map(|post| i64::from(post.id) + weigh_post(&post.title, post.likes, post.published))
                                .sum();
                            i64::from(user.id) * posts + weight(user)
                        })
                        .sum())
                }

                async fn nested(&mut self, number: i64) -> Result<i64> {
                    let made: Order = self
                        .0
                        .transaction::<_, diesel::result::Error, _>(async |connection| {
                            {
                                let made: Order = diesel::insert_into(orders::table)
                                    .values(NewOrder { customer: format!("Customer {number}") })
                                    .returning(Order::as_returning())
                                    .get_result(connection)
                                    .await?;
                                let rows: Vec<NewLine> = (0..LINES)
                                    .map(|line| NewLine { order_id: made.id, product: format!("Product {line}"), amount: line })
                                    .collect();
                                $insert!(connection, rows, lines);
                                Ok(made)
                            }
                        })
                        .await?;
                    Ok(made.customer.len() as i64)
                }
            }

            impl Subject for Diesel {
                fn name(&self) -> &'static str {
                    "diesel-async"
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
        }
    };
}

macro_rules! insert_at_once {
    ($connection:ident, $rows:ident, $table:ident) => {
        diesel::insert_into($table::table)
            .values($rows)
            .execute($connection)
            .await?
    };
}

/// diesel writes several rows to SQLite one after the other, which only its own connection can do.
macro_rules! insert_one_by_one {
    ($connection:ident, $rows:ident, $table:ident) => {
        $connection
            .spawn_blocking(move |connection| {
                diesel::RunQueryDsl::execute(diesel::insert_into($table::table).values($rows), connection)
            })
            .await?
    };
}

database!(
    postgres,
    AsyncPgConnection,
    diesel::pg::Pg,
    Timestamptz,
    DateTime<Utc>,
    insert_at_once
);
database!(
    sqlite,
    SyncConnectionWrapper<SqliteConnection>,
    diesel::sqlite::Sqlite,
    Timestamp,
    NaiveDateTime,
    insert_one_by_one
);

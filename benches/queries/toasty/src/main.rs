//! toasty, in a process of its own: the lock file of a workspace with its crates and sqlx 0.9 has two packages that link
//! SQLite, which cargo refuses.
//!
//! A line on standard input is a piece of work, the number of its first row, and how many times: `0 17 20`. The answer is
//! a line with the nanoseconds that it took and the sum of what was read. The bench's own process waits meanwhile, so
//! that the work is measured between the works of the others, as if it were there.

#[path = "../../src/line.rs"]
mod line;
#[path = "../../src/weight.rs"]
mod weight;

use std::io::{BufRead as _, Write as _};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use jiff::Timestamp;
use toasty::Deferred;

use crate::line::{AGE, Line, MANY, PARENTS, TAKE, USERS};
use crate::weight::{weigh, weigh_post};

#[derive(Debug, toasty::Model)]
#[table = "users"]
struct User {
    #[key]
    #[auto]
    id: i32,
    #[unique]
    email: String,
    name: String,
    nickname: Option<String>,
    age: i32,
    score: f64,
    active: bool,
    created_at: Timestamp,
    #[has_many(pair = author)]
    posts: Deferred<Vec<Post>>,
}

#[derive(Debug, toasty::Model)]
#[table = "posts"]
struct Post {
    #[key]
    #[auto]
    id: i32,
    #[index]
    author_id: i32,
    #[belongs_to(key = author_id, references = id)]
    author: Deferred<User>,
    title: String,
    likes: i32,
    published: bool,
}

#[derive(Debug, toasty::Model)]
#[table = "entries"]
struct Entry {
    #[key]
    #[auto]
    id: i32,
    email: String,
    name: String,
    nickname: Option<String>,
    age: i32,
    score: f64,
    active: bool,
    created_at: Timestamp,
}

#[derive(Debug, toasty::Model)]
#[table = "orders"]
struct Order {
    #[key]
    #[auto]
    id: i32,
    customer: String,
    #[has_many(pair = order)]
    lines: Deferred<Vec<OrderLine>>,
}

#[derive(Debug, toasty::Model)]
#[table = "lines"]
struct OrderLine {
    #[key]
    #[auto]
    id: i32,
    #[index]
    order_id: i32,
    #[belongs_to(key = order_id, references = id)]
    order: Deferred<Order>,
    product: String,
    amount: i32,
}

fn weight(user: &User) -> i64 {
    let micros = user.created_at.as_microsecond();
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

/// A value of each column, in the creator of a row.
macro_rules! filled {
    ($create:expr, $number:expr) => {{
        let new = line::new($number);
        $create
            .email(new.email)
            .name(new.name)
            .nickname(new.nickname)
            .age(new.age)
            .score(new.score)
            .active(new.active)
            .created_at(Timestamp::from_microsecond(new.created_at)?)
    }};
}

async fn run(db: &mut toasty::Db, line: Line, number: i64) -> Result<i64> {
    Ok(match line {
        Line::FindUnique => {
            let user = User::get_by_id(db, line::id(number)).await?;
            i64::from(user.id) + weight(&user)
        }
        Line::CreateOne => {
            let row = filled!(Entry::create(), number).exec(db).await?;
            let micros = row.created_at.as_microsecond();
            weigh(
                &row.email,
                &row.name,
                row.nickname.as_deref(),
                row.age,
                row.score,
                row.active,
                micros,
            )
        }
        Line::Find50 => {
            let found = User::filter(User::fields().active().eq(true).and(User::fields().age().ge(AGE)))
                .order_by(User::fields().created_at().desc())
                .limit(TAKE as usize)
                .exec(db)
                .await?;
            found.iter().map(|user| i64::from(user.id) + weight(user)).sum()
        }
        Line::Find1000 => {
            let found = User::filter(User::fields().id().le(USERS)).exec(db).await?;
            found.iter().map(|user| i64::from(user.id) + weight(user)).sum()
        }
        Line::CreateMany => {
            let mut rows = Entry::create_many();
            for row in 0..i64::from(MANY) {
                rows = rows.item(filled!(Entry::create(), number + row));
            }
            rows.exec(db).await?.len() as i64
        }
        Line::Include => {
            let found = User::filter(User::fields().id().le(PARENTS))
                .include(User::fields().posts())
                .exec(db)
                .await?;
            found
                .iter()
                .map(|user| {
                    let posts = user.posts.get().iter();
                    let posts = posts
                        .map(|post| i64::from(post.id) + weigh_post(&post.title, post.likes, post.published));
                    i64::from(user.id) * posts.sum::<i64>() + weight(user)
                })
                .sum()
        }
        Line::Nested => {
            let order = toasty::create!(Order {
                customer: format!("Customer {number}"),
                lines: [
                    { product: "Product 0", amount: 0 },
                    { product: "Product 1", amount: 1 },
                    { product: "Product 2", amount: 2 },
                    { product: "Product 3", amount: 3 },
                    { product: "Product 4", amount: 4 },
                ],
            })
            .exec(db)
            .await?;
            order.customer.len() as i64
        }
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let url = std::env::args()
        .nth(1)
        .context("expected the URL of the server")?;
    let mut db = toasty::Db::builder()
        .models(toasty::models!(User, Post, Entry, Order, OrderLine))
        .max_pool_size(1)
        .connect(&url)
        .await?;
    let mut out = std::io::stdout();
    for request in std::io::stdin().lock().lines() {
        let request = request?;
        let mut parts = request.split(' ').map(str::parse::<i64>);
        let mut next = || {
            parts
                .next()
                .context("a request of three numbers")?
                .map_err(anyhow::Error::from)
        };
        let (line, first, times) = (next()?, next()?, next()?);
        let Some(line) = usize::try_from(line).ok().and_then(|at| Line::ALL.get(at)) else {
            bail!("no such line")
        };
        let started = Instant::now();
        let mut sum = 0i64;
        for number in 0..times {
            sum = sum.wrapping_add(run(&mut db, *line, first + number).await?);
        }
        writeln!(out, "{} {sum}", started.elapsed().as_nanos())?;
        out.flush()?;
    }
    Ok(())
}

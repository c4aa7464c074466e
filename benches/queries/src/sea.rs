//! SeaORM 2, as its guide shows it.

use std::time::Duration;

use anyhow::{Context as _, Result};
use futures_util::future::{BoxFuture, FutureExt as _};
use sea_orm::prelude::*;
use sea_orm::{ActiveValue, QueryOrder as _, QuerySelect as _, TransactionTrait as _};

use crate::hand::instant;
use crate::line::{self, AGE, LINES, Line, MANY, PARENTS, TAKE, USERS};
use crate::measure::{Subject, batch};
use crate::weight::{weigh, weigh_post};

mod users {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "users")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub email: String,
        pub name: String,
        pub nickname: Option<String>,
        pub age: i32,
        pub score: f64,
        pub active: bool,
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_many = "super::posts::Entity")]
        Posts,
    }

    impl Related<super::posts::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Posts.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod posts {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "posts")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub author_id: i32,
        pub title: String,
        pub likes: i32,
        pub published: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::users::Entity",
            from = "Column::AuthorId",
            to = "super::users::Column::Id"
        )]
        Users,
    }

    impl Related<super::users::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Users.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod entries {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "entries")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub email: String,
        pub name: String,
        pub nickname: Option<String>,
        pub age: i32,
        pub score: f64,
        pub active: bool,
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod orders {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "orders")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub customer: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod lines {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "lines")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub order_id: i32,
        pub product: String,
        pub amount: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

fn weight(user: &users::Model) -> i64 {
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

fn entry(number: i64) -> entries::ActiveModel {
    let new = line::new(number);
    entries::ActiveModel {
        id: ActiveValue::NotSet,
        email: ActiveValue::Set(new.email),
        name: ActiveValue::Set(new.name),
        nickname: ActiveValue::Set(new.nickname),
        age: ActiveValue::Set(new.age),
        score: ActiveValue::Set(new.score),
        active: ActiveValue::Set(new.active),
        created_at: ActiveValue::Set(instant(new.created_at)),
    }
}

pub struct SeaOrm(pub DatabaseConnection);

impl SeaOrm {
    async fn find_unique(&self, id: i32) -> Result<i64> {
        let user = users::Entity::find_by_id(id)
            .one(&self.0)
            .await?
            .context("no user")?;
        Ok(i64::from(user.id) + weight(&user))
    }

    async fn create_one(&self, number: i64) -> Result<i64> {
        let row = entry(number).insert(&self.0).await?;
        let micros = row.created_at.timestamp_micros();
        Ok(weigh(
            &row.email,
            &row.name,
            row.nickname.as_deref(),
            row.age,
            row.score,
            row.active,
            micros,
        ))
    }

    async fn find_50(&self) -> Result<i64> {
        let found = users::Entity::find()
            .filter(users::Column::Active.eq(true))
            .filter(users::Column::Age.gte(AGE))
            .order_by_desc(users::Column::CreatedAt)
            .limit(TAKE as u64)
            .all(&self.0)
            .await?;
        Ok(found.iter().map(|user| i64::from(user.id) + weight(user)).sum())
    }

    async fn users(&self, most: i32) -> Result<Vec<users::Model>> {
        Ok(users::Entity::find()
            .filter(users::Column::Id.lte(most))
            .all(&self.0)
            .await?)
    }

    async fn find_1000(&self) -> Result<i64> {
        let found = self.users(USERS).await?;
        Ok(found.iter().map(|user| i64::from(user.id) + weight(user)).sum())
    }

    async fn create_many(&self, number: i64) -> Result<i64> {
        let rows = (0..i64::from(MANY)).map(|row| entry(number + row));
        Ok(entries::Entity::insert_many(rows)
            .exec_without_returning(&self.0)
            .await? as i64)
    }

    async fn include(&self) -> Result<i64> {
        let found = self.users(PARENTS).await?;
        let children = found.load_many(posts::Entity, &self.0).await?;
        Ok(found
            .iter()
            .zip(&children)
            .map(|(user, posts)| {
                let posts: i64 = posts
                    .iter()
                    .map(|post| i64::from(post.id) + weigh_post(&post.title, post.likes, post.published))
                    .sum();
                i64::from(user.id) * posts + weight(user)
            })
            .sum())
    }

    async fn nested(&self, number: i64) -> Result<i64> {
        let transaction = self.0.begin().await?;
        let order = orders::ActiveModel {
            id: ActiveValue::NotSet,
            customer: ActiveValue::Set(format!("Customer {number}")),
        };
        let order = order.insert(&transaction).await?;
        let rows = (0..LINES).map(|line| lines::ActiveModel {
            id: ActiveValue::NotSet,
            order_id: ActiveValue::Set(order.id),
            product: ActiveValue::Set(format!("Product {line}")),
            amount: ActiveValue::Set(line),
        });
        lines::Entity::insert_many(rows)
            .exec_without_returning(&transaction)
            .await?;
        transaction.commit().await?;
        Ok(order.customer.len() as i64)
    }
}

impl Subject for SeaOrm {
    fn name(&self) -> &'static str {
        "SeaORM"
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

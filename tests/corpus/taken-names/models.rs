//! Names that Python, SQLAlchemy, TypeScript or JavaScript have a use for.

use chrono::{DateTime, NaiveDate, Utc};
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;

#[derive(Enum, Clone, Copy)]
pub enum Any {
    None,
    True,
    Mro,
    Name,
    Value,
    #[db(prisma = "proto", value = "__proto__")]
    Proto,
    Constructor,
}

#[derive(Enum, Clone, Copy)]
#[db(storage = text, rename_all = "camelCase")]
pub enum Kind {
    Class,
    Constructor,
    ToString,
    HasOwnProperty,
}

#[derive(Model)]
pub struct Object {
    #[db(id)]
    pub id: i32,
    pub constructor: String,
    pub __proto__: String,
    pub to_string: String,
    pub value_of: Option<String>,
    pub prototype: i32,
    pub arguments: i32,
    pub then: i32,
    pub undefined: i32,
    pub bases: HasMany<Base>,
}

#[derive(Model)]
pub struct Base {
    #[db(id)]
    pub id: i32,
    pub metadata: String,
    #[db(prisma = "metadata2")]
    pub metadata_: String,
    pub registry: String,
    pub query: i32,
    pub r#type: String,
    pub class: String,
    pub cls: String,
    pub list: Vec<String>,
    pub str: String,
    pub bytes: Vec<u8>,
    pub dt: NaiveDate,
    pub sa: i32,
    pub any: Any,
    pub kind: Option<Kind>,
    pub decimal: Decimal,
    pub uuid: Uuid,
    pub relationship: i32,
    pub mapped_column: i32,
    pub object_id: i32,
    pub object: BelongsTo<Object>,
    pub payload: Value,
    pub property: i32,
    pub __init__: i32,
    pub __table__: i32,
    pub __mapper_args__: i32,
    pub _sa_instance_state: i32,
}

#[derive(Model)]
pub struct Date {
    #[db(id)]
    pub id: i32,
    pub date: NaiveDate,
    pub at: DateTime<Utc>,
}

#[derive(Model)]
pub struct Record {
    #[db(id)]
    pub id: Uuid,
}

#[derive(Model)]
#[db(prisma(name = "NewRecord"))]
pub struct Fresh {
    #[db(id)]
    pub id: i64,
}

#[derive(Model)]
pub struct Money {
    #[db(id)]
    pub id: i32,
    #[db(type = Money)]
    pub amount: Decimal,
}

#[derive(Model)]
pub struct ValueError {
    #[db(id)]
    pub id: i32,
}

#[derive(Model)]
pub struct Mapped {
    #[db(id)]
    pub id: i32,
}

#[derive(Model)]
pub struct UtcTimestamp {
    #[db(id)]
    pub id: i32,
    pub at: DateTime<Utc>,
}

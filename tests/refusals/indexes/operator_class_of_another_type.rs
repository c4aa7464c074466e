use onedef::{Enum, Model};
use rust_decimal::Decimal;
use serde_json::Value;

#[derive(Enum)]
pub enum Kind {
    One,
}

#[derive(Model)]
#[db(index(text, ops(text = int4_ops), name = "t_1"))]
#[db(index(number, ops(number = text_pattern_ops), name = "t_2"))]
#[db(index(padded, ops(padded = text_pattern_ops), name = "t_3"))]
#[db(index(padded, using = spgist, name = "t_4"))]
#[db(index(bits, using = hash, name = "t_5"))]
#[db(index(price, using = hash, name = "t_6"))]
#[db(index(xmls, using = gin, name = "t_7"))]
#[db(index(jsons, using = gin, ops(jsons = array_ops), name = "t_8"))]
#[db(index(text.to_lowercase(), using = gin, name = "t_9"))]
#[db(index(number + 1, using = spgist, name = "t_10"))]
#[db(index(coalesce(kind, Kind::One), using = brin, name = "t_11"))]
#[db(index(text, ops(text = nonsense_ops), name = "t_12"))]
#[db(index(text, using = gin, ops(text = gin_trgm_ops), name = "t_13"))]
#[db(index(text.to_lowercase(), json, name = "t_14"))]
#[db(index(uuid, collate(uuid = "C"), name = "t_15"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub text: String,
    pub number: i32,
    #[db(type = Char(3))]
    pub padded: String,
    #[db(type = Bit(3))]
    pub bits: String,
    #[db(type = Money)]
    pub price: Decimal,
    #[db(type = Xml)]
    pub xmls: Vec<String>,
    #[db(type = Json)]
    pub jsons: Vec<Value>,
    #[db(type = Json)]
    pub json: Value,
    pub kind: Option<Kind>,
    #[db(type = Uuid)]
    pub uuid: String,
}

// expect: K0414 11:29 the operator class `int4_ops` does not fit this kind of index and column
// expect: K0414 12:33 the operator class `text_pattern_ops` does not fit this kind of index and column
// expect: K0414 13:33 the operator class `text_pattern_ops` does not fit this kind of index and column
// expect: K0414 14:12 `padded` has no default operator class for this kind of index; say one with `ops(…)`, or use a B-tree
// expect: K0414 15:12 `bits` has no default operator class for this kind of index; use a B-tree
// expect: K0414 16:12 `price` has no default operator class for this kind of index; use a B-tree
// expect: K0414 17:12 `xmls` has no default operator class for this kind of index; say one with `ops(…)`, or use a B-tree
// expect: K0414 18:44 the operator class `array_ops` does not fit this kind of index and column
// expect: K0414 19:12 an expression of the type `Text` has no default operator class for this kind of index; use a B-tree, or index a generated column
// expect: K0414 20:12 an expression of the type `Integer` has no default operator class for this kind of index; use a B-tree, or index a generated column
// expect: K0414 21:12 an expression of the type `enum` has no default operator class for this kind of index; use a B-tree, or index a generated column
// expect: K0414 22:29 PostgreSQL has no operator class `nonsense_ops`, and the database has no extension that could bring it
// expect: N0403 23:42 the operator class `gin_trgm_ops` needs the extension `pg_trgm`, which the database `default` does not have
// expect: K0304 24:6 `json` is of PostgreSQL's type `json`, which has no equality and cannot be in a key or index
// expect: K0413 25:33 `uuid` is not text and has no collation

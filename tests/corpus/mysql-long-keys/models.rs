//! Primary keys over the beginnings of columns.

use onedef::Model;

#[derive(Model)]
#[db(table = "long key", id(region, body, length(body = 40)))]
pub struct LongKey {
    pub region: i32,
    #[db(type = Text)]
    pub body: String,
}

#[derive(Model)]
#[db(table = "hash key")]
pub struct HashKey {
    #[db(id(length(hash = 16)), type = Blob)]
    pub hash: Vec<u8>,
}

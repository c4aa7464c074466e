// database: default mysql

use onedef::Model;
use serde_json::Value;

#[derive(Model)]
#[db(index(body))]
#[db(index(body, length(body = 20), name = "enough"))]
#[db(index(data))]
pub struct Post {
    #[db(id, type = Text)]
    pub slug: String,
    #[db(type = Text)]
    pub body: String,
    #[db(unique, type = Blob)]
    pub hash: Vec<u8>,
    pub data: Value,
}

// expect: K0417 7:12 `body` is `Text`, of which MySQL indexes only the beginning
// expect: K0417 9:12 `data` is `Json`, which MySQL cannot index
// expect: K0417 11:10 `slug` is `Text`, of which MySQL indexes only the beginning
// expect: K0417 16:9 `hash` is `Blob`, of which MySQL indexes only the beginning

// database: default mysql

use onedef::Model;

#[derive(Model)]
pub struct Sizes {
    #[db(id, type = VarChar)]
    pub id: String,
    #[db(type = VarChar(20000))]
    pub long: String,
    #[db(type = JsonB)]
    pub data: serde_json::Value,
    #[db(type = TinyInt)]
    pub big: i64,
    #[db(type = Decimal(66, 2))]
    pub amount: rust_decimal::Decimal,
    #[db(type = UnsignedTinyInt, default = 300)]
    pub small: i32,
    #[db(type = Unsupported("int unsigned"))]
    pub other: Option<onedef::Opaque>,
    #[db(default = "0123456789", type = Char(4))]
    pub code: String,
    pub tags: Vec<String>,
    #[db(collate = "C")]
    pub word: String,
}

// expect: T0311 6:12 a row of `Sizes` may have 81610 bytes, and MySQL takes 65535
// expect: T0305 7:21 `VarChar` takes a length from 1 to 16383
// expect: T0305 9:17 `VarChar` takes a length from 1 to 16383
// expect: T0303 11:17 MySQL has no native type `JsonB`
// expect: T0304 13:17 `TinyInt` cannot hold `i64`
// expect: T0305 15:17 `Decimal` takes a precision from 1 to 65 and a scale that is not larger, up to 30
// expect: T0403 17:44 the default `300` is out of the range of `UnsignedTinyInt`
// expect: T0306 19:17 `int unsigned` is a native type that clients can say
// expect: T0403 21:20 the default has 10 characters, and the column holds 4
// expect: T0302 23:15 `tags` is a list, and MySQL has no lists
// expect: T0308 24:20 MySQL has collations such as `utf8mb4_bin`, but no `C`

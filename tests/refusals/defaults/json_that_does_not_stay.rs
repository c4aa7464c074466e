use onedef::Model;

#[derive(Model)]
pub struct A {
    #[db(id)]
    pub id: i32,
    #[db(default = json("{\"a\": 1e3}"))]
    pub exponent: serde_json::Value,
    #[db(default = json("1e400"))]
    pub huge: serde_json::Value,
    #[db(default = json("\"\\u0000\""))]
    pub nul: serde_json::Value,
    #[db(default = json("\"\\ud800\""))]
    pub half: serde_json::Value,
    #[db(default = json("{\"plain\": [1.50, -1, true]}"))]
    pub fine: serde_json::Value,
}

// expect: T0204 7:20 the number `1e3` reads otherwise when the database has stored it: write its digits
// expect: T0204 9:20 this is not JSON: number out of range at line 1 column 5
// expect: T0204 11:20 a text in a database has no NUL in it
// expect: T0204 13:20 this is not JSON: unexpected end of hex escape at line 1 column 8

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = json("{a}"))]
    pub a: serde_json::Value,
    #[db(default = "2026-13-01")]
    pub b: chrono::NaiveDate,
}

// expect: T0204 7:20 this is not JSON: key must be a string at line 1 column 2
// expect: T0204 9:20 this is not a date such as `2024-01-31`

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(updated_at)]
    pub version: i32,
}

// expect: T0307 7:10 `updated_at` sets a time, but `version` is `i32`

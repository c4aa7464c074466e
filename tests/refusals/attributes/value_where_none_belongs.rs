use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(updated_at = true)]
    pub a: chrono::NaiveDateTime,
}

// expect: A0008 7:21 `updated_at` takes no value

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: Option<i32>,
    #[db(unique)]
    pub code: i32,
}

// expect: K0302 6:9 `id` is part of the primary key and cannot be an `Option`

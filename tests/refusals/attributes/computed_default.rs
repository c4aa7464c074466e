use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = 1 + 1)]
    pub a: i32,
}

// expect: A0303 7:20 this is computed, and only literals are read as defaults

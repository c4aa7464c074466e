use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32 = 5,
}

// expect: A0106 6:19 the default value of a Rust field is not a default of its column

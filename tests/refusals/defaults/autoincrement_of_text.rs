use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = autoincrement())]
    pub number: String,
}

// expect: T0206 7:20 `autoincrement()` is no default of a `String`

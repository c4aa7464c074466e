use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = "x")]
    pub a: Vec<String>,
    #[db(default = ["x"])]
    pub b: String,
}

// expect: T0205 7:20 the default of a `Vec<String>` is a list
// expect: T0205 9:20 a list is no default of a `String`

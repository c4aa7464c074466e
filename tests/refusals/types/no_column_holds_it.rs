use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: std::collections::HashMap<String, i32>,
    pub b: &'static str,
}

// expect: T0101 7:12 a column cannot hold `std::collections::HashMap<String, i32>`
// expect: T0101 8:12 a column cannot hold `&'static str`

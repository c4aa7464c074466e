use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Vec<Option<String>>,
}

// expect: T0102 7:12 an element of a list cannot be null

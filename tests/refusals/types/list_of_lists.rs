use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Vec<Vec<String>>,
}

// expect: T0103 7:12 a list of lists has no column

use onedef::Model;

#[derive(Model)]
#[db(index(lower("x"), name = "t_idx"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
}

// expect: E0302 4:12 an index on an expression needs a column in it

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
    #[db(generated = name.len())]
    pub label: String,
}

// expect: E0206 8:22 the column is `String`, but the value that it is given is `i32`

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: Option<String>,
    #[db(generated = lower(name))]
    pub label: String,
}

// expect: E0207 8:22 the value of this generated column may be null, but the column may not

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
    #[db(generated(virtual) = lower(name))]
    pub label: String,
}

// expect: T0309 8:10 PostgreSQL before version 18 has no virtual generated columns

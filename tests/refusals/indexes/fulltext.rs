use onedef::Model;

#[derive(Model)]
#[db(fulltext(a))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: String,
}

// expect: K0401 4:6 PostgreSQL has no full-text indexes of this kind

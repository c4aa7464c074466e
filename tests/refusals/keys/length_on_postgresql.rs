use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id(length(a = 10)))]
    pub a: String,
}

// expect: K0411 5:10 PostgreSQL indexes whole columns, `length` is MySQL's

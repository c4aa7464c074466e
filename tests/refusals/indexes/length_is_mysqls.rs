use onedef::Model;

#[derive(Model)]
#[db(index(a, length(a = 10)))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: String,
}

// expect: K0411 4:26 PostgreSQL indexes whole columns, `length` is MySQL's

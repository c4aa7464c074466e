use onedef::Model;

#[derive(Model)]
#[db(unique(a, constraint, where = a > 1))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0010 4:36 a constraint cannot have a `where`

use onedef::Model;

#[derive(Model)]
#[db(table = "a\"b")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: N0306 4:14 the name `a"b` of the table holds a `"`

use onedef::Model;

#[derive(Model)]
#[db(check(name = "x"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0014 4:6 `check` has no expression

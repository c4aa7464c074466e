use onedef::Model;

#[derive(Model)]
#[db(unique(a, b, prisma = "a-b"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
}

// expect: K0305 4:6 the client's name `a-b` of a key holds more than letters, digits and `_`

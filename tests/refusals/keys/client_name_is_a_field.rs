use onedef::Model;

#[derive(Model)]
#[db(unique(a, b))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
    #[db(prisma = "a_b")]
    pub c: i32,
}

// expect: K0306 4:6 clients call this key `a_b`, which is also a field

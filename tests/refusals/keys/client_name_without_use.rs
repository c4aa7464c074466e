use onedef::Model;

#[derive(Model)]
#[db(index(a, b, prisma = "ab"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
}

// expect: A0004 4:18 `index` has no option `prisma`

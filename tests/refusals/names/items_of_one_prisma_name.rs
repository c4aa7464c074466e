use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(Model)]
#[db(prisma(name = "T"))]
pub struct U {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: N0102 11:20 the name `T` is taken twice in Prisma

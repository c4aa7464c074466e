use onedef::Model;

#[derive(Model)]
#[db(prisma(name = "1T"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(prisma = "a-b")]
    pub a: i32,
}

// expect: N0301 4:20 the Prisma name `1T` of the model starts with `1`, and names in Prisma start with a letter
// expect: N0301 8:19 the Prisma name `a-b` of the field holds `-`, and names in Prisma hold only letters, the digits 0 to 9 and `_`

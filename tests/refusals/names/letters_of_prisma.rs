use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub हिन्दी: String,
    #[db(prisma = "aⅧ")]
    pub eighth: String,
}

// expect: N0301 7:9 the Prisma name `हिनदी` of the field holds `ि`, and names in Prisma hold only letters, the digits 0 to 9 and `_`
// expect: N0301 8:19 the Prisma name `aⅧ` of the field holds `Ⅷ`, and names in Prisma hold only letters, the digits 0 to 9 and `_`

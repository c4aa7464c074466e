use onedef::Model;

#[derive(Model)]
#[db(prisma(name = "1T"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(prisma = "a-b")]
    pub a: i32,
}

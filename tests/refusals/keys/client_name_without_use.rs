use onedef::Model;

#[derive(Model)]
#[db(index(a, b, prisma = "ab"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
}

use onedef::Model;

#[derive(Model)]
#[db(unique(a, prisma = "byA"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: K0307 4:6 the client's name `byA` has no use: clients name only keys of several columns

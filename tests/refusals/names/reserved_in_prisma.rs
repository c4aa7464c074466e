use onedef::Model;

#[derive(Model)]
pub struct Boolean {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: N0302 4:12 Prisma cannot have a model named `Boolean`, which is reserved

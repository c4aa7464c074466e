use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

pub mod other {
    use onedef::Model;

    #[derive(Model)]
    #[db(table = "u", prisma(name = "U"))]
    pub struct T {
        #[db(id)]
        pub id: i32,
    }
}

// expect: N0101 15:16 the name `T` is taken twice

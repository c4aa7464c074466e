use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = VarChar(20))]
    pub a: i32,
}

// expect: T0304 7:17 `VarChar` cannot hold `i32`

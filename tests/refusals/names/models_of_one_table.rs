use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(Model)]
#[db(table = "t")]
pub struct U {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: N0103 11:14 the table `t` is defined twice

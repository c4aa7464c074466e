use onedef::Model;

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(Model)]
#[db(table = "other")]
pub struct USER {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: N0303 12:12 the names `User` and `USER` differ only in case, which clients do not tell apart

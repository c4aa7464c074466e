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

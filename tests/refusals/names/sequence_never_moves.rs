use onedef::Model;

onedef::database! {
    sequence("numbers", increment = 0)
}

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

use onedef::Model;

#[derive(Model)]
#[db(index(a desc, using = hash))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: K0405 4:28 `hash` keeps no order, so its columns have no direction

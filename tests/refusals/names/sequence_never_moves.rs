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

// expect: N0402 4:14 a sequence that grows by 0 never moves

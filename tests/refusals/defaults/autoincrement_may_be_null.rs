use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = autoincrement())]
    pub number: Option<i32>,
}

// expect: T0401 7:20 `number` counts up, so it is always there and a single number

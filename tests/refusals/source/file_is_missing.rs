use onedef::Model;

pub mod users;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: S0101 3:9 there is no file for the module `users`

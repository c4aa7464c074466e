use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

pub struct Open {

// expect: S0104 10:17 this file is not valid Rust

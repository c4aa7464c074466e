use onedef::Model;

pub mod one;
#[path = "one.rs"]
pub mod two;

// file: src/one.rs
use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: S0106 5:9 `src/one.rs` is already a module; its items count once, where they were declared first

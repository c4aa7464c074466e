use onedef::Model;

include!("users.rs");

// file: src/users.rs
#[derive(Model)]
pub struct U {
    #[db(id)]
    pub id: i32,
}

// expect: S0203 3:1 the models in `src/users.rs` are not read: `include!` is not followed

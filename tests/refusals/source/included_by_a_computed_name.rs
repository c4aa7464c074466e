use onedef::Model;

include!(concat!("users", ".rs"));

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: S0204 3:1 the path of this `include!` is computed, so what it brings is not read

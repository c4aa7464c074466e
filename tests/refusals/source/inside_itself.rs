use onedef::Model;

#[path = "lib.rs"]
pub mod again;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: S0105 4:9 the module `again` is inside itself: `src/lib.rs`

// database: default mysql

use onedef::Model;

#[derive(Model)]
pub struct Box {
    #[db(id)]
    pub id: i32,
    pub side: i32,
    #[db(generated = area * side)]
    pub volume: i32,
    #[db(generated = side * side)]
    pub area: i32,
    #[db(generated = area * 6)]
    pub surface: i32,
}

// expect: T0309 10:10 `volume` is generated from `area`, which MySQL computes after it

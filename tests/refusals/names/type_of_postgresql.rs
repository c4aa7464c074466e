use onedef::{Enum, Model};

#[derive(Enum)]
#[db(name = "point")]
pub enum Point {
    Start,
    End,
}

#[derive(Model)]
pub struct Route {
    #[db(id)]
    pub id: i32,
    pub point: Point,
}

// expect: N0310 4:13 PostgreSQL has a type `point` already, which would be meant instead of the enum

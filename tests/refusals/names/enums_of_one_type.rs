use onedef::{Enum, Model};

#[derive(Enum)]
#[db(name = "s")]
pub enum A {
    On,
}

#[derive(Enum)]
#[db(name = "s")]
pub enum B {
    On,
}

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: A,
    pub b: B,
}

// expect: N0104 10:13 the enum type `s` is defined twice

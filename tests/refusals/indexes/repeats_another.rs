use onedef::Model;

#[derive(Model)]
#[db(index(a, name = "one"), index(a, name = "two"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: K0415 4:30 this index repeats another

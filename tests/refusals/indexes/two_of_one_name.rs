use onedef::Model;

#[derive(Model)]
#[db(index(a, name = "i"), index(b, name = "i"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
}

// expect: K0501 4:44 the index is named `i`, which is the name of the index already

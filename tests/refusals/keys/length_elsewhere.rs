use onedef::Model;

#[derive(Model)]
#[db(id(a, b, length(a = 10, c = 3)))]
pub struct T {
    pub a: String,
    pub b: i32,
    pub c: String,
}

// expect: A0201 4:30 `c` is not one of the fields of this `id`

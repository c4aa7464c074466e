use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = nw())]
    pub a: chrono::NaiveDateTime,
}

// expect: A0302 7:20 there is no default `nw()`

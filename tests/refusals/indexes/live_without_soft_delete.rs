use onedef::Model;

#[derive(Model)]
#[db(unique(a, b, live))]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(unique(live))]
    pub a: i32,
    pub b: i32,
}

// expect: A0209 4:19 `live` in `T`, whose rows are never marked as deleted
// expect: A0209 8:17 `live` in `T`, whose rows are never marked as deleted

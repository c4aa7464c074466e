// database: default sqlite
use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(generated = b + 1)]
    pub a: i32,
    #[db(generated(virtual) = c + 1)]
    pub b: i32,
    #[db(generated = a + id)]
    pub c: i32,
    #[db(generated = c + 1)]
    pub beside: i32,
}

// expect: T0309 8:10 `a` is generated from columns that are generated from `a` in turn
// expect: T0309 10:10 `b` is generated from columns that are generated from `b` in turn
// expect: T0309 12:10 `c` is generated from columns that are generated from `c` in turn

use onedef::Model;

#[derive(Model)]
#[db(index(a, collate(a = "C")))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: K0413 4:27 `a` is not text and has no collation

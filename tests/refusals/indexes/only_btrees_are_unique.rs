use onedef::Model;

#[derive(Model)]
#[db(unique(a, using = hash))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: K0404 4:24 only a B-tree can be unique, `hash` cannot

use onedef::Model;

#[derive(Model)]
#[db(unique(a, deferrable))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0010 4:16 only a constraint can be `deferrable`, not an index

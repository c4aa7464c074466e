use onedef::Model;

#[derive(Model)]
#[db(unique(a, a))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0203 4:16 `unique` names `a` twice

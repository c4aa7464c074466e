use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(unique, index)]
    pub a: i32,
}

// expect: K0416 7:18 a key over the same columns is an index already

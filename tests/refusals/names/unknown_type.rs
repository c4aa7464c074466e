use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Strng,
}

// expect: N0105 7:12 cannot find the type `Strng`

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(id)]
    pub other: i32,
}

// expect: A0208 7:10 `T` has more than one id

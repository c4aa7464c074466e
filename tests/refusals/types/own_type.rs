use onedef::Model;

pub struct Money(i64);

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Money,
}

// expect: T0105 9:12 `Money` is a type of your own that no column can hold as it is

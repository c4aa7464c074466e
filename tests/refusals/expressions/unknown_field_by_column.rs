use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", fullName.is_empty()))]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(column = "fullName")]
    pub full_name: String,
    pub status: Status,
}

// expect: A0201 10:29 `T` has no field `fullName`

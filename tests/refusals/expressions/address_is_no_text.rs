use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", address.starts_with("10.")))]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Inet)]
    pub address: String,
    pub status: Status,
}

// expect: E0404 10:19 `address` is `Inet` in PostgreSQL, which is not text

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub ctid: i32,
}

// expect: N0310 7:9 every table of PostgreSQL has a column `ctid` of its own

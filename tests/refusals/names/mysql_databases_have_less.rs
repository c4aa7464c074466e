// database: default mysql

use onedef::Model;

onedef::database! {
    extension("pg_trgm"),
    sequence("numbers"),
}

#[derive(Model)]
#[db(schema = "app", tenant = tenant, rls(setting = "app.tenant"))]
pub struct Ticket {
    #[db(id)]
    pub id: i32,
    pub tenant: i32,
}

// expect: N0401 6:15 MySQL has no extensions such as `pg_trgm`
// expect: N0401 7:14 MySQL has no sequences
// expect: N0401 11:15 MySQL has no schemas to put `Ticket` into
// expect: E0501 11:39 MySQL has no row-level security, so the rows of `Ticket` would be open to everyone

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: onedef::Opaque,
}

// expect: T0104 7:12 an `Opaque` column needs the type that the database has for it

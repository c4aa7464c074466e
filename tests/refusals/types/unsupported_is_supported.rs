use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Unsupported("VarChar(10)"))]
    pub a: onedef::Opaque,
}

// expect: T0306 7:17 `VarChar(10)` is a native type that clients can say

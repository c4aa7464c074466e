use onedef::{Model, Opaque};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Unsupported("character varying(20)"))]
    pub name: Opaque,
    #[db(type = Unsupported("int4[]"))]
    pub numbers: Opaque,
    #[db(type = Unsupported("TEXT"))]
    pub text: Opaque,
    #[db(type = Unsupported("timestamp (3) with time zone"))]
    pub at: Opaque,
    #[db(type = Unsupported("tsvector"))]
    pub fine: Opaque,
}

// expect: T0306 7:17 `character varying(20)` is a native type that clients can say
// expect: T0306 9:17 `int4[]` is a native type that clients can say
// expect: T0306 11:17 `TEXT` is a native type that clients can say
// expect: T0306 13:17 `timestamp (3) with time zone` is a native type that clients can say

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Unsupported("tsvector"), default = "x")]
    pub a: onedef::Opaque,
}

// expect: T0201 7:52 a literal has no meaning for this type

// database: main postgresql
// database: other postgresql
// database: local sqlite
use onedef::{Model, Opaque};

onedef::database! { name = "main", extension("citext"), extension("vector") }

#[derive(Model)]
#[db(database("main", "other", "local"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Citext)]
    pub a: String,
    #[db(only = "main", type = Citext)]
    pub b: String,
    #[db(type(postgresql = Unsupported("public.vector(3)")))]
    pub c: Option<Opaque>,
}

// expect: N0403 13:17 the type `Citext` needs the extension `citext`, which the database `other` does not have
// expect: N0403 17:28 the type `public.vector(3)` needs the extension `vector`, which the database `other` does not have

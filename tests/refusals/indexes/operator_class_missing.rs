use onedef::Model;

#[derive(Model)]
#[db(index(a, using = gin))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: String,
}

// expect: K0414 4:12 `a` has no default operator class for this kind of index; say `ops(… = gin_trgm_ops)` of the extension `pg_trgm`

use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(allow(K0416), index(id, name = "kept"))]
#[db(index(name, name = "one"), index(name, name = "two"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(allow(K0416, E0209), check = name.is_some())]
    pub name: String,
    #[db(check = other.is_some())]
    pub other: String,
    pub us: HasMany<U>,
}

/// Nothing is allowed by what stands elsewhere.
#[derive(Model)]
#[db(index(id, name = "u_kept"))]
pub struct U {
    #[db(id)]
    pub id: i32,
    pub t_id: i32,
    #[db(allow(R0303), key = t_id)]
    pub t: BelongsTo<T>,
}

// expect: K0415 5:33 this index repeats another
// expect: A0017 9:16 there is no K0416 here to allow
// expect: E0209 11:18 the column is never null, so this is always true
// expect: K0416 18:6 a key over the same columns is an index already
// expect: A0017 23:16 there is no R0303 here to allow

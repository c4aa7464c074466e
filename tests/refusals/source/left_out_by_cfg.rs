use onedef::Model;

#[cfg(feature = "none")]
#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: S0302 3:2 the model `T` is left out, because its `cfg` does not hold

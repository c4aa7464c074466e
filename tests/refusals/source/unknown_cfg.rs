use onedef::Model;

#[cfg(nothing(at, all))]
#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: S0301 3:2 this condition is not one that `cfg` knows

use onedef::Model;

#[derive(Model)]
pub struct Constant {
    #[db(id, generated = 1)]
    pub one: i32,
}

// expect: T0301 4:12 `Constant` has no column that can be written

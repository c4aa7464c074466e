use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = "x")]
    pub a: i32,
}

// expect: T0201 7:20 the default must be an integer, and this is a string

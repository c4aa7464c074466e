use onedef::Model;

#[derive(Model)]
#[db(table = "t" "u")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0002 4:18 expected `,` before this

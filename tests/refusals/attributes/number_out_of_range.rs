use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = nanoid(1))]
    pub a: String,
}

// expect: A0013 7:27 the length of `nanoid` is a number from 2 to 255

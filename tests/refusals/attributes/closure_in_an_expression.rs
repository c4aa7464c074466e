use onedef::Model;

#[derive(Model)]
#[db(check(name = "x", (|| true)()))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0301 4:24 only functions of the expression language can be called here

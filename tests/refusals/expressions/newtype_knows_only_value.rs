use onedef::{Model, Scalar};

#[derive(Scalar)]
#[db(check = valu.len() > 2)]
pub struct Code(String);

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub code: Code,
}

// expect: A0201 4:14 `valu` has no meaning in a check of `Code`

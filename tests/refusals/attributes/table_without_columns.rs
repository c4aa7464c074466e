use onedef::Model;

#[derive(Model)]
pub struct T {}

// expect: A0107 4:12 `T` has no column

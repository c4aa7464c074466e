use onedef::Model;

#[derive(Model)]
pub enum T {
    A,
}

// expect: A0101 4:10 `Model` is for structs with named fields, and `T` is an enum

use onedef::Scalar;

#[derive(Scalar)]
pub struct Pair(i32, i32);

// expect: A0105 4:12 `Scalar` is for newtypes, and `Pair` is none

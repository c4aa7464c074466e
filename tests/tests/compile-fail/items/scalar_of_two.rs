use onedef::Scalar;

#[derive(Scalar)]
struct Range(i32, i32);

fn main() {}

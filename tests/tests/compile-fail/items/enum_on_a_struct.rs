use onedef::Enum;

#[derive(Enum)]
struct Status {
    active: bool,
}

fn main() {}

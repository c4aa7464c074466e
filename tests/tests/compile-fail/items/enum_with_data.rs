use onedef::Enum;

#[derive(Enum, Clone, Copy)]
enum Status {
    Active,
    Suspended(i32),
}

fn main() {}

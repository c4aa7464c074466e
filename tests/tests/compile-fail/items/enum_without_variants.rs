use onedef::Enum;

#[derive(Enum, Clone, Copy)]
enum Status {}

fn main() {}

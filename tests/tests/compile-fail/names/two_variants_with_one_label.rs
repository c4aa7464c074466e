use onedef::Enum;

#[derive(Enum, Clone, Copy)]
enum Status {
    Active,
    #[db(value = "Active")]
    Current,
}

fn main() {}

use onedef::{BelongsTo, Enum, Model};

#[derive(Enum, Clone, Copy)]
enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    status_id: i32,
    status: BelongsTo<Status>,
}

fn main() {}

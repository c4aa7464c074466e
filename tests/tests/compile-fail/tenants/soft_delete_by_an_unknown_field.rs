use onedef::Model;

#[derive(Model)]
#[db(soft_delete = deleted_at)]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}

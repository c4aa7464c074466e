use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(prisma = "mail")]
    email: String,
    mail: String,
}

fn main() {}

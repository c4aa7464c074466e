use onedef::Model;

#[derive(Model)]
enum User {
    Ann,
}

fn main() {}

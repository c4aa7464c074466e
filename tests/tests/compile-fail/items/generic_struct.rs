use onedef::Model;

#[derive(Model)]
struct User<T> {
    #[db(id)]
    id: T,
}

fn main() {}

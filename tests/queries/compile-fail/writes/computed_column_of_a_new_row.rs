// The database computes the column.
use onedef::Model;

#[derive(Model)]
struct Line {
    #[db(id)]
    id: i32,
    price: i32,
    #[db(generated = price * 2)]
    twice: i32,
}

fn main() {
    let _ = Line::create(NewLine { id: 1, price: 2, twice: 4 });
    let _ = Line::create(NewLine { id: 1, price: 2 }).twice(4);
}

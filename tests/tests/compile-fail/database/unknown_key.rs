onedef::database! {
    extensoin("vector")
}

fn main() {}

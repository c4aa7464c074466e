onedef::database! {
    name
}

fn main() {}

use onedef::Model;

onedef::database! {
    sequence("up", start = 0),
    sequence("down", start = 1, increment = -1),
    sequence("fine", start = -1, increment = -1),
}

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
}

// expect: N0402 4:14 a sequence that grows starts at 1 or later, not at 0
// expect: N0402 5:14 a sequence that shrinks starts at -1 or before, not at 1

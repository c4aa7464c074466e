use onedef::Enum;

#[derive(Enum)]
pub enum Status {
    On(i32),
    Off,
}

// expect: A0103 5:7 the variant `On` holds data, and a label of the database cannot

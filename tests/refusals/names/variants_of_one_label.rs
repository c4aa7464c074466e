use onedef::Enum;

#[derive(Enum)]
pub enum Status {
    On,
    #[db(value = "On")]
    Off,
}

// expect: N0002 6:18 `On` and `Off` have the same label `On` in the database

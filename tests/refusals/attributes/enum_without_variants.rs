use onedef::Enum;

#[derive(Enum)]
pub enum Status {}

// expect: A0104 4:10 the enum `Status` has no variants, and no database has an enum without labels

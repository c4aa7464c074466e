use onedef::Enum;

#[derive(Enum)]
pub enum Status {
    On,
    #[db(prisma = "On")]
    Off,
}

// expect: N0004 6:19 `On` and `Off` have the same name `On` in Prisma

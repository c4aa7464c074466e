use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Varchar(20))]
    pub a: String,
}

// expect: A0015 7:17 there is no native type `Varchar`

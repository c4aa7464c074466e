use onedef::Model;

#[derive(Model)]
#[db(index(nmae))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
}

// expect: A0201 4:12 `T` has no field `nmae`

use onedef::Model;

#[derive(Model)]
#[db(unique(a desc, constraint))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: K0408 4:21 a unique constraint has plain columns: no expressions, directions, collations or operator classes

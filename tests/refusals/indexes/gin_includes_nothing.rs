use onedef::Model;

#[derive(Model)]
#[db(index(tags, using = gin, include(a)))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub tags: Vec<String>,
}

// expect: K0406 4:39 an index that uses `gin` cannot include further columns

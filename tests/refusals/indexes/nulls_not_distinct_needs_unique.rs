use onedef::Model;

#[derive(Model)]
#[db(index(a, nulls_not_distinct))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Option<i32>,
}

// expect: A0004 4:15 `index` has no option `nulls_not_distinct`

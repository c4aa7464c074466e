use onedef::Model;

#[derive(Model)]
#[db(index(name, where = seen < now(), name = "t_idx"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub seen: chrono::NaiveDateTime,
}

// expect: E0401 4:26 `now()` changes all the time, and an index is computed once

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(updated_at, generated = now())]
    pub a: chrono::NaiveDateTime,
    #[db(skip, unique)]
    pub b: i32,
}

// expect: A0010 7:10 `updated_at` contradicts `generated`: no client writes a generated column
// expect: A0010 9:16 `unique` contradicts `skip`: a skipped field has no column

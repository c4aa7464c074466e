use onedef::Model;

#[derive(Model)]
#[db(updated_at)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(on_delete = cascade)]
    pub a: i32,
}

// expect: A0004 4:6 `updated_at` is not a key of a model
// expect: A0004 8:10 `on_delete` is not a key of a column field

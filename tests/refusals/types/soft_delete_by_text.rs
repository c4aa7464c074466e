use onedef::Model;

#[derive(Model)]
#[db(soft_delete = gone)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub gone: String,
}

// expect: T0107 4:20 `gone` must be an `Option` of a date and time for `soft_delete`

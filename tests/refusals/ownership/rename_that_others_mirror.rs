// service: frontend owns=auth artifacts
// service: backend owns=invoices mirrors=frontend artifacts
pub mod auth {
    #[derive(onedef::Model)]
    pub struct User {
        #[db(id)]
        pub id: i32,
        #[db(renamed_from = "pass")]
        pub password: String,
        pub invoices: onedef::HasMany<crate::invoices::Invoice>,
    }
}

pub mod invoices {
    #[derive(onedef::Model)]
    pub struct Invoice {
        #[db(id)]
        pub id: i32,
        pub user_id: i32,
        pub user: onedef::BelongsTo<crate::auth::User>,
    }
}

// expect: O0109 8:29 `frontend` renames `pass` to `password`, and `backend` must change at the same moment

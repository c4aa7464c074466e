// service: frontend owns=auth artifacts
// service: backend owns=invoices mirrors=invoices,frontend reads=User except=Invoice artifacts
pub mod auth {
    #[derive(onedef::Model)]
    pub struct User {
        #[db(id)]
        pub id: i32,
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

// expect: O0104 - `backend` mirrors the model `User` and reads it
// expect: O0104 - `backend` owns the model `Invoice` and mirrors it
// expect: O0104 - `backend` owns the model `Invoice`, so it cannot be left out

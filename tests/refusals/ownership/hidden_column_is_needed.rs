// service: frontend owns=auth artifacts hide=User.password
// service: backend owns=invoices mirrors=frontend hide=auth::User.id artifacts
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

// expect: O0108 - `User.id` cannot be hidden from `backend`: it is part of the key
// expect: O0108 - `User.password` cannot be hidden from `frontend`: it owns the table, and creates all of it

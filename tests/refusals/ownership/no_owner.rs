// service: backend owns=invoices artifacts
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

// expect: O0103 4:16 the model `User` belongs to no service

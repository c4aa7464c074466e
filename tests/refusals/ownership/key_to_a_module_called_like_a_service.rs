// service: auth owns=tokens artifacts
// service: frontend owns=auth artifacts
// service: backend owns=invoices mirrors=auth artifacts
pub mod tokens {
    #[derive(onedef::Model)]
    pub struct Token {
        #[db(id)]
        pub id: i32,
    }
}

pub mod auth {
    #[derive(onedef::Model)]
    pub struct User {
        #[db(id)]
        pub id: i32,
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

// expect: O0106 27:13 `backend` owns `Invoice` but cannot see `User`, which its foreign key references

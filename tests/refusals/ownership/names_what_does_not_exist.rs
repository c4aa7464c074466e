// service: frontend owns=auht artifacts
// service: backend owns=invoices mirrors=frontent hide=User.pasword,User,Usr.id artifacts reads=Invoce except=nobody
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

// expect: O0101 - `Invoce` in `reads` names no module and no model
// expect: O0101 - `User` in `hide` names no column
// expect: O0101 - `Usr` in `hide` is no model
// expect: O0101 - `auht` in `owns` names no module and no model
// expect: O0101 - `backend` does not see the model `User` at all
// expect: O0101 - `frontent` in `mirrors` names no module and no model
// expect: O0101 - `nobody` in `except` names no module and no model

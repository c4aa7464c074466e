//! `onedef` under another name.
mod vendor {
    pub use onedef as dbx;
}

use vendor::dbx::{BelongsTo, Enum, Model, Scalar, View};

#[derive(Enum, Clone, Copy)]
#[db(crate = crate::vendor::dbx)]
enum Status {
    Active,
}

#[derive(Scalar)]
#[db(crate = crate::vendor::dbx)]
struct Email(String);

#[derive(Model)]
#[db(crate = crate::vendor::dbx)]
struct User {
    #[db(id)]
    id: i32,
    email: Email,
    #[db(default = Status::Active)]
    status: Status,
    inviter_id: Option<i32>,
    inviter: BelongsTo<Option<User>>,
}

#[derive(View)]
#[db(crate = crate::vendor::dbx, sql = "SELECT id FROM \"user\"", reads(User))]
struct Ids {
    id: i32,
}

fn main() {
    let user = User {
        id: 1,
        email: Email(String::new()),
        status: Status::Active,
        inviter_id: None,
        inviter: BelongsTo::new(),
    };
    let _ = (user.id, user.email.0, user.status, user.inviter_id, user.inviter, Ids { id: 1 }.id);
}

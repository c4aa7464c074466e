//! A definition with sensitive columns, and with each kind of constraint under a name of its own.

use onedef::{BelongsTo, Enum, HasMany, Json, Model};

/// Has sensitive columns of each kind.
#[derive(Model, Clone, PartialEq)]
#[db(table = "accounts", rename_all = "camelCase", debug)]
#[db(unique(realm, login, name = "account_login_is_taken"))]
#[db(check(name = "account_pin_is_positive", pin_code >= 0))]
pub struct Account {
    #[db(id)]
    pub id: i32,
    pub realm: String,
    #[db(sensitive)]
    pub login: String,
    #[db(sensitive, unique)]
    pub secret_word: Option<String>,
    #[db(sensitive, default = 0)]
    pub pin_code: i32,
    #[db(sensitive, type = Uuid)]
    pub token: Option<String>,
    #[db(sensitive)]
    pub profile: Option<Json<Profile>>,
    #[db(sensitive)]
    pub role: Option<Role>,
    #[db(type = VarChar(8))]
    pub code: Option<String>,
    pub pets: HasMany<Pet>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Profile {
    pub size: u32,
}

#[derive(Enum, Debug, Clone, Copy, PartialEq)]
#[db(storage = text)]
pub enum Role {
    Owner,
}

/// Has none, and leads to those that have.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "pets")]
#[db(unique(account_id, a_name_that_is_long_enough_to_be_cut_at_the_end))]
pub struct Pet {
    #[db(id)]
    pub id: i32,
    pub account_id: i32,
    pub a_name_that_is_long_enough_to_be_cut_at_the_end: String,
    #[db(unique(name = "One tag each"))]
    pub tag: Option<String>,
    #[db(type = VarChar(8))]
    pub code: Option<String>,
    pub friend_id: Option<i32>,
    #[db(constraint = "pet has an account")]
    pub account: BelongsTo<Account>,
    #[db(relation = "Friends")]
    pub friend: BelongsTo<Option<Pet>>,
    #[db(relation = "Friends")]
    pub friends: HasMany<Pet>,
}

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! x
use onedef::{BelongsTo, Enum, HasMany, ManyToMany, Model, Scalar, View};
/// t
#[derive(Model, Clone, PartialEq, Debug)]
pub struct Tenant { /// id
 #[db(id, default = cuid())] pub id: String, /// u
 pub users: HasMany<User> }
/// u
#[derive(Model, Clone)]
#[db(table = "users", rename_all = "camelCase", tenant = tenant_id, debug)]
#[db(unique(tenant_id, email))]
#[db(index(email, where = status == Status::Active))]
pub struct User { /// id
 #[db(id, default = cuid())] pub id: String, /// e
 pub email: Email, /// s
 #[db(default = Status::Active)] pub status: Option<Status>, /// p
 #[db(sensitive)] pub password: String, /// l
 pub tags: Vec<String>, /// b
 pub bytes: Option<Vec<u8>>, /// t
 pub tenant_id: Option<String>, /// t
 #[db(key = tenant_id, on_delete = cascade)] pub tenant: BelongsTo<Option<Tenant>>, /// type
 pub r#type: i32, /// roles
 pub roles: ManyToMany<Role>}
/// r
#[derive(Model, Clone)]
pub struct Role { /// id
 #[db(id)] pub id: i32, /// u
 pub users: ManyToMany<User> }
/// s
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(rename_all = "snake_case")]
pub enum Status { /// a
 Active, /// s
 Suspended }
/// e
#[derive(Scalar, Debug, Clone)]
pub struct Email(String);
/// v
#[derive(View)]
#[db(view = "v", sql = "select id from users", reads(User))]
pub struct Names { /// id
 pub id: String }
onedef::database! { name = "main", extension("vector") }
fn main() { let _ = (User::EMAIL, User::TENANT); 
 assert_eq!(User::TYPE.column(), "type"); let _ = User::DESCRIPTION; let _ = Email(String::new()).0; let _ = Names{id:String::new()}.id; }

// Whose users?
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let ann = || User::ID.eq(UserId("a".to_owned()));
    let new = || NewUser { email: "a@b.c".to_owned(), password: "secret".to_owned() };
    let _ = User::create(new());
    let _ = User::create_many([new()]);
    let _ = User::update(ann());
    let _ = User::update_many();
    let _ = User::upsert(ann(), new());
    let _ = User::delete(ann());
    let _ = User::delete_many();
    let _ = User::restore(ann());
    let _ = User::hard_delete(ann());
}

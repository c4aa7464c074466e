// Whose users?
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = User::find_many();
    let _ = User::find_first();
    let _ = User::find_unique(User::ID.eq(UserId("a".to_owned())));
    let _ = User::count();
    let _ = User::aggregate();
    let _ = User::group_by(User::STATUS);
}

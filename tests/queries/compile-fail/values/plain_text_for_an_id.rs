// A text is no id of a user.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = User::across_tenants().find_unique(User::ID.eq("a"));
}

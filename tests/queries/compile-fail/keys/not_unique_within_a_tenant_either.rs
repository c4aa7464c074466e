// Several rows of a tenant may have this value.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = User::in_tenant("acme").find_unique(User::NICKNAME.eq("ann"));
}

// The id of a user is no key of a tenant.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let ann = UserId("a".to_owned());
    let _ = User::in_tenant(&ann);
}

// The key of a tenant is a text.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = User::in_tenant(7);
}

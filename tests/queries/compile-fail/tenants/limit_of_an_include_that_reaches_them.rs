// A tenant is nobody's row, its users are.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().include(Tenant::USERS.take(5));
}

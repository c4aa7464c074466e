// A tenant is nobody's row, its users are.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().order_by(Tenant::USERS.count_desc());
}

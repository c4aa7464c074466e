// The id of a user is none of a tenant.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let ann = UserId("a".to_owned());
    let _ = Tenant::find_many().filter(Tenant::ID.eq(&ann));
}

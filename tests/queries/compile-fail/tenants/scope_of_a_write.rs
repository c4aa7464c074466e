// A row of one model by the key of a tenant of another.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Session::in_tenant(7).delete_many();
}

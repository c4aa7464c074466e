// There is no such column.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::create(NewTenant { slug: "a".to_owned(), name: "b".to_owned() });
}

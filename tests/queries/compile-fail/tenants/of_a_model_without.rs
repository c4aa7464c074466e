// Tasks have no tenant of their own.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::in_tenant("acme");
}

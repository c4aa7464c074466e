// The new row is of another model.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::create(NewTenant { slug: "a".to_owned() });
}

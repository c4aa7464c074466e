// One of the new rows is of another model.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::create_many([NewTenant { slug: "a".to_owned() }]);
}

// A required column has no value.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::create(NewTask { project_id: 1, number: 2 });
}

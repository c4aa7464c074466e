// Below a relation one of another model is included.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_many().include(Task::NOTES.include(Task::PROJECT.across_tenants()));
}

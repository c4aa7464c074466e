// A relation of another model is included.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().include(Task::NOTES);
}

// From a task of nobody to users of tenants.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Note::find_many().include(Note::TASK.include(Task::PROJECT));
}

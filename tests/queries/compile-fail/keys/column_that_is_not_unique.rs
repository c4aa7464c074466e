// Several rows may have this value.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_unique(Task::TITLE.eq("a"));
}

// A text is no list.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_many().filter(Task::TITLE.has("a"));
}

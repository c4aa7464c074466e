// A text for a flag.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let new = NewTask { project_id: 1, number: 2, title: "a".to_owned() };
    let _ = Task::create(new).done("yes");
}

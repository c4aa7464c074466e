// A column that may be left out has a setter.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::create(NewTask { project_id: 1, number: 2, title: "a".to_owned(), done: true });
}

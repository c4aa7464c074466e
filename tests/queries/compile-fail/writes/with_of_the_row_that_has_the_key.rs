// The row that a note belongs to comes before it: `create_under`.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let new = NewNote { text: "a".to_owned(), project_id: 1, number: 2 };
    let _ = Note::create(new).with(Note::TASK, |_| [NewTask { project_id: 1, number: 2, title: "b".to_owned() }]);
}

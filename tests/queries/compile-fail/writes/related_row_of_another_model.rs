// The related rows are those of another model.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let new = NewTask { project_id: 1, number: 2, title: "a".to_owned() };
    let _ = Task::create(new).with(Task::NOTES, |_| [NewTenant { slug: "b".to_owned() }]);
}

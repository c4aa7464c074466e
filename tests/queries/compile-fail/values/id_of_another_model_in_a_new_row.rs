// A project has a number, not the id of a user.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let ann = UserId("a".to_owned());
    let _ = Task::create(NewTask { project_id: ann, number: 1, title: "a".to_owned() });
}

// The note of a task is connected by the key of a tenant.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let new = NewTask { project_id: 1, number: 2, title: "a".to_owned() };
    let _ = Task::create(new).connect(Task::NOTES, Tenant::SLUG.eq("a"));
}

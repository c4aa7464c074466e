// A column of another model is set.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::update(Tenant::SLUG.eq("a")).set(Task::TITLE, "b");
}

// A condition on two models.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().filter(Tenant::SLUG.eq("a").and(Task::TITLE.eq("b")));
}

// A column of another model is selected.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().select((Tenant::SLUG, Task::TITLE));
}

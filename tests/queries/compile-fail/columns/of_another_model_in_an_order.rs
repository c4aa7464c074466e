// An order by a column of another model.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().order_by(Task::TITLE.desc());
}

// There is no such column.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().filter(Tenant::SLUGG.eq("a"));
}

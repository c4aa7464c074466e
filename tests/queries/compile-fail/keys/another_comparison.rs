// Not even a key identifies a row by being greater.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_unique(Tenant::SLUG.gt("a"));
}

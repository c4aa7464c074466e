// JSON has no order.
use onedef::{Model, max};
use onedef_query_tests::models::*;

fn main() {
    let _ = Profile::across_tenants().aggregate().select(max(Profile::SETTINGS));
}

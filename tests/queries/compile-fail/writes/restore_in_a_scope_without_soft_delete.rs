// Deleted projects are gone.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Project::in_tenant("acme").restore(Project::ID.eq(1));
}

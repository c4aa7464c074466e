// The id of a user is none of a tenant.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let ann = UserId("a".to_owned());
    let _ = Project::across_tenants().update(Project::ID.eq(1)).set(Project::TENANT_ID, ann);
}

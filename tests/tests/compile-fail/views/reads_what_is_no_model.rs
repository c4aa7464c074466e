use onedef::View;

struct Tenant {
    id: String,
}

#[derive(View)]
#[db(view = "names", sql = "SELECT id FROM tenant", reads(Tenant))]
struct Names {
    id: String,
}

fn main() {}

use onedef::View;

#[derive(View)]
#[db(sql = "SELECT 1 AS id", sql_file = "names.sql")]
struct Names {
    id: i32,
}

fn main() {}

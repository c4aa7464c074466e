use onedef::{Model, View};

#[derive(Model)]
#[db(table = "t", index(a, name = "v_id_key"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "v", sql = "SELECT id, a FROM t", reads(T), materialized)]
#[db(unique(id), index(a, name = "t"))]
pub struct V {
    pub id: i32,
    pub a: i32,
}

// expect: K0501 14:12 the index of the view is named `t`, which is the name of a table already
// expect: K0501 14:12 the index of the view is named `v_id_key`, which is the name of the index already

use onedef::Model;

#[derive(Model)]
#[db(index(data, ops(data = jsonb_path_ops)))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub data: serde_json::Value,
}

// expect: K0414 4:29 the operator class `jsonb_path_ops` does not fit this kind of index and column

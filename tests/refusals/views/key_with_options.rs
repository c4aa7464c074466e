use onedef::View;

#[derive(View)]
#[db(view = "totals", sql = "SELECT 1 AS n, 'x' AS name, 2 AS a", materialized)]
#[db(unique(n, include(a), where = a > 1))]
#[db(unique(name, ops(name = text_pattern_ops), collate(name = "C"), length(name = 3)))]
#[db(unique(a, constraint, deferrable))]
pub struct Totals {
    pub n: i64,
    pub name: String,
    pub a: i32,
}

// expect: N0114 5:24 a key of a view has no `include`
// expect: N0114 5:36 a key of a view has no `where`: say it in the query
// expect: N0114 6:23 a key of a view has no `ops`
// expect: N0114 6:57 a key of a view has no `collate`
// expect: N0114 6:77 a key of a view has no `length`
// expect: N0114 7:16 a key of a view has no `constraint`
// expect: N0114 7:28 a key of a view has no `deferrable`

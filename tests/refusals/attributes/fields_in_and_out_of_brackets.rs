use onedef::Model;

#[derive(Model)]
#[db(id([id]), unique([a, b desc], name = "t_u"), index([lower(c)], where = a > 1))]
#[db(index([a], b))]
#[db(index(a, [b]))]
#[db(index([]))]
#[db(index([name = "x"]))]
pub struct T {
    pub id: i32,
    pub a: i32,
    pub b: i32,
    pub c: String,
}

// expect: A0006 5:17 all fields stand in one pair of brackets, or in none
// expect: A0006 6:15 all fields stand in one pair of brackets, or in none
// expect: A0014 7:6 `index` names no field
// expect: A0301 8:13 an assignment has no meaning in SQL expressions

use onedef::{Enum, Model};

#[derive(Model)]
#[db(table = "t", index(a, name = "t_id_seq"))]
pub struct T {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(default = autoincrement(identity = always))]
    pub a: i32,
}

#[derive(Model)]
#[db(table = "t_a_seq")]
pub struct U {
    #[db(id)]
    pub id: i32,
    pub kind: Kind,
}

#[derive(Enum)]
#[db(name = "t_id_seq")]
pub enum Kind {
    One,
}

// expect: K0501 4:35 the index is named `t_id_seq`, which is the name of the sequence of a column already
// expect: N0311 13:14 a table and the sequence of a column are both named `t_a_seq`
// expect: N0311 21:13 an enum type and the sequence of a column are both named `t_id_seq`

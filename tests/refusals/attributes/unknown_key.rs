use onedef::Model;

#[derive(Model)]
#[db(tabel = "t")]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(uniqe)]
    pub a: i32,
}

// expect: A0003 4:6 unknown key `tabel`
// expect: A0003 8:10 unknown key `uniqe`

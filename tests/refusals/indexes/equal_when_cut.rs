use onedef::Model;

#[derive(Model)]
#[db(table = "tttttttttttttttttttttttttttttttttttttttt", index(aaaaaaaaaaaaaaaaaaaa, bbbbb), index(aaaaaaaaaaaaaaaaaaaa, ccccc))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub aaaaaaaaaaaaaaaaaaaa: i32,
    pub bbbbb: i32,
    pub ccccc: i32,
}

// expect: K0501 4:94 the index is named `tttttttttttttttttttttttttttttttttttttttt_aaaaaaaaaaaaaaaaaa_idx`, which is the name of the index already

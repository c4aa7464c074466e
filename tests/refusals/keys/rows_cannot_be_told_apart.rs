use onedef::Model;

#[derive(Model)]
pub struct Log {
    pub line: String,
    #[db(unique)]
    pub mark: Option<String>,
}

// expect: K0301 4:12 `Log` has no `id` and no unique key of required columns, so clients cannot tell its rows apart

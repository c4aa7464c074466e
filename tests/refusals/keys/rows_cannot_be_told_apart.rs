use onedef::Model;

#[derive(Model)]
pub struct Log {
    pub line: String,
    #[db(unique)]
    pub mark: Option<String>,
}

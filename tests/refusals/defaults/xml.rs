use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Xml, default = "<a>")]
    pub open: String,
    #[db(type = Xml, default = "a & b")]
    pub ampersand: String,
    #[db(type = Xml, default = ["<a/>", "</a>"])]
    pub list: Vec<String>,
    #[db(type = Xml, default = "<a b='1'>c</a> &amp; d")]
    pub fine: String,
}

// expect: T0403 7:32 the default is no XML: it does not close `a`
// expect: T0403 9:32 the default is no XML: it holds a `&` that begins no `&amp;`, `&lt;` or `&#…;`
// expect: T0403 11:32 the default is no XML: it closes `a` where it is not open

//! Indexes of MySQL: beginnings of texts, directions, full text, names, and the unique constraint that is an index.

use onedef::Model;

#[derive(Model)]
#[db(table = "Doc", rename_all = "camelCase")]
#[db(unique(lang, title, prisma = "langTitle", name = "doc_lang_title_uq"))]
#[db(unique(title, rank desc))]
#[db(unique(code, constraint))]
#[db(index(body, length(body = 20)))]
#[db(index(title, body, hash, length(title = 10, body = 30, hash = 8), name = "beginnings"))]
#[db(index(rank desc, lang asc, comment = "it's how lists are sorted"))]
#[db(unique(hash, length(hash = 16)))]
#[db(fulltext(title, body))]
#[db(fulltext(body, name = "only_body"))]
pub struct Doc {
    #[db(id)]
    pub id: i32,
    pub title: String,
    #[db(type = Char(2))]
    pub lang: String,
    #[db(type = Text)]
    pub body: String,
    pub rank: f64,
    pub code: String,
    #[db(type = Blob)]
    pub hash: Vec<u8>,
    #[db(unique(desc, name = "doc_slug_uq"))]
    pub slug: String,
    #[db(index)]
    pub year: Option<i16>,
}

#[derive(Model)]
#[db(table = "four texts", id(a, b, c, d))]
pub struct FourTexts {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
}

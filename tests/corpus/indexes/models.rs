//! Index methods, operator classes, sort orders and names.

use chrono::NaiveDateTime;
use onedef::{Model, Opaque};

onedef::database! {
    extension("pg_trgm"),
}

#[derive(Model)]
#[db(table = "Doc", rename_all = "camelCase")]
#[db(unique(lang, title, prisma = "langTitle", name = "doc_lang_title_uq"))]
#[db(unique(title desc, at))]
#[db(index(at desc, rank))]
#[db(index(title, using = hash))]
#[db(index(body, using = gin))]
#[db(index(body, using = gin, ops(body = jsonb_path_ops), name = "doc_body_path"))]
#[db(index(tags, using = gin, ops(tags = array_ops)))]
#[db(index(ip, using = gist, ops(ip = inet_ops)))]
#[db(index(title, using = spgist, ops(title = text_ops), name = "doc_title_spgist"))]
#[db(index(at, using = brin, ops(at = timestamp_minmax_multi_ops), name = "doc_at_brin"))]
#[db(index(vec, using = gin))]
#[db(index(title, using = gin, ops(title = gin_trgm_ops), name = "doc_title_trgm"))]
pub struct Doc {
    #[db(id(name = "doc_primary"))]
    pub id: i32,
    pub title: String,
    #[db(type = Char(2))]
    pub lang: String,
    pub body: serde_json::Value,
    pub tags: Vec<String>,
    #[db(type = Inet)]
    pub ip: String,
    #[db(default = now())]
    pub at: NaiveDateTime,
    pub rank: f64,
    #[db(type = Unsupported("tsvector"))]
    pub vec: Option<Opaque>,
    #[db(unique(desc, name = "doc_slug_uq"))]
    pub slug: String,
}

//! Tenants, rows that are marked as deleted, and tables of another service.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, HasOne, ManyToMany, Model, View};

#[derive(Model)]
#[db(table = "tenants")]
pub struct Tenant {
    #[db(id)]
    pub id: String,
    pub authors: HasMany<Author>,
    pub shelves: HasMany<Shelf>,
}

/// Belongs to a tenant, and is marked by a flag and a time.
#[derive(Model)]
#[db(table = "authors", tenant = tenant_id, soft_delete(flag = is_deleted, at = deleted_at))]
#[db(unique(tenant_id, email))]
pub struct Author {
    #[db(id, default = cuid())]
    pub id: String,
    pub email: String,
    #[db(default = 0)]
    pub rank: i32,
    #[db(default = false)]
    pub is_deleted: bool,
    pub deleted_at: Option<DateTime<Utc>>,
    pub tenant_id: String,
    #[db(on_delete = cascade)]
    pub tenant: BelongsTo<Tenant>,
    pub mentor_id: Option<String>,
    #[db(relation = "mentor")]
    pub mentor: BelongsTo<Option<Author>>,
    #[db(relation = "mentor")]
    pub pupils: HasMany<Author>,
    pub books: HasMany<Book>,
    pub profile: HasOne<Profile>,
}

/// Belongs to the tenant of its author.
#[derive(Model)]
#[db(table = "books", tenant = author.tenant_id)]
pub struct Book {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub title: String,
    pub author_id: String,
    #[db(on_delete = cascade)]
    pub author: BelongsTo<Author>,
    pub shelf_id: Option<String>,
    pub shelf: BelongsTo<Option<Shelf>>,
    pub tags: ManyToMany<Tag>,
    pub leaves: HasMany<Leaf>,
}

/// Belongs to a tenant that it may do without.
#[derive(Model)]
#[db(table = "shelves", tenant = tenant_id)]
pub struct Shelf {
    #[db(id, default = cuid())]
    pub id: String,
    pub name: String,
    pub tenant_id: Option<String>,
    pub tenant: BelongsTo<Option<Tenant>>,
    pub books: HasMany<Book>,
}

/// Belongs to nobody, but leads to what does.
#[derive(Model)]
#[db(table = "leaves")]
pub struct Leaf {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub text: String,
    pub book_id: i32,
    #[db(on_delete = cascade)]
    pub book: BelongsTo<Book>,
}

#[derive(Model)]
#[db(table = "tags")]
pub struct Tag {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(unique)]
    pub name: String,
    pub books: ManyToMany<Book>,
}

/// Marked by a time alone.
#[derive(Model)]
#[db(table = "drafts", soft_delete = deleted_at)]
pub struct Draft {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub title: String,
    pub deleted_at: Option<DateTime<Utc>>,
    pub words: HasMany<Word>,
}

/// Always has a draft, which may be marked.
#[derive(Model)]
#[db(table = "words")]
pub struct Word {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub word: String,
    pub draft_id: i32,
    #[db(on_delete = cascade)]
    pub draft: BelongsTo<Draft>,
}

#[derive(View)]
#[db(view = "totals", sql = "SELECT count(*)::int AS n FROM books", reads(Book))]
pub struct Totals {
    #[db(unique)]
    pub n: i32,
}

/// Another service's, which this one writes as well.
#[derive(Model)]
#[db(table = "profiles", tenant = author.tenant_id)]
pub struct Profile {
    #[db(id, default = cuid())]
    pub id: String,
    pub text: String,
    #[db(unique)]
    pub author_id: String,
    #[db(on_delete = cascade)]
    pub author: BelongsTo<Author>,
}

/// Another service's, which this one reads.
#[derive(Model)]
#[db(table = "bills", tenant = tenant_id)]
pub struct Bill {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub state: State,
    pub tenant_id: String,
}

#[derive(Enum, Clone, Copy)]
pub enum State {
    Open,
    Paid,
}

/// Another service's, which this one does not see.
#[derive(Model)]
#[db(table = "ledger")]
pub struct Ledger {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub kind: Kind,
    pub papers: ManyToMany<Paper>,
}

#[derive(Model)]
#[db(table = "papers")]
pub struct Paper {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub ledgers: ManyToMany<Ledger>,
}

#[derive(Model)]
#[db(table = "old", schema = "archive")]
pub struct Old {
    #[db(id, default = autoincrement())]
    pub id: i32,
}

#[derive(Enum, Clone, Copy)]
pub enum Kind {
    In,
    Out,
}

#[derive(View)]
#[db(view = "stamps", sql = "SELECT id FROM ledger", reads(Ledger))]
pub struct Stamp {
    #[db(unique)]
    pub id: i32,
}

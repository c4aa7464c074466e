//! The parts of `#[db(...)]`.

use std::ops::{Deref, DerefMut};

use super::{Expr, MarkerKind, SpanOnly};
use crate::diagnostic::Code;
use crate::span::{Span, Spanned};
use crate::syntax::ReferentialAction;

/// A rule that makes names from names: `rename_all = "…"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Case {
    Camel,
    Snake,
    Pascal,
    ScreamingSnake,
    Kebab,
}

impl Case {
    /// Every rule with its name.
    pub const ALL: [(&'static str, Case); 5] = [
        ("camelCase", Case::Camel),
        ("snake_case", Case::Snake),
        ("PascalCase", Case::Pascal),
        ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
        ("kebab-case", Case::Kebab),
    ];

    /// A Rust name by this rule.
    pub fn apply(self, name: &str) -> String {
        crate::names::in_case(name, self)
    }
}

/// `prisma(name = "…", rename_all = "…")`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrismaNames {
    /// The model's or enum's name in Prisma.
    pub name: Option<Spanned<String>>,
    /// The rule for its fields or values.
    pub rename_all: Option<Spanned<Case>>,
}

/// The database type of an enum: one name, or one for each database.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnumNames {
    /// `name = "…"`
    pub everywhere: Option<Spanned<String>>,
    /// `name(main = "…")`: database and name.
    pub by_database: Vec<(Spanned<String>, Spanned<String>)>,
}

/// A key or an index of the struct: `id(…)`, `unique(…)`, `index(…)`, `fulltext(…)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// Which of them.
    pub kind: IndexKind,
    /// The columns in order.
    pub columns: Vec<IndexColumn>,
    /// What else was said.
    pub options: IndexOptions,
}

/// What an index is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum IndexKind {
    Id,
    Unique,
    Plain,
    Fulltext,
}

/// One column of an index.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexColumn {
    /// A field, or an expression over fields.
    pub value: IndexValue,
    /// `asc`, `desc`
    pub order: Option<Spanned<SortOrder>>,
    /// `nulls_first`, `nulls_last`
    pub nulls: Option<Spanned<NullsOrder>>,
}

/// What is indexed.
#[derive(Debug, Clone, PartialEq)]
pub enum IndexValue {
    /// A field of the struct.
    Field(Spanned<String>),
    /// `lower(email)`
    Expr(Expr),
}

/// The direction of an index column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum SortOrder {
    Asc,
    Desc,
}

/// Where nulls stand in an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum NullsOrder {
    First,
    Last,
}

/// Options of keys and indexes, of the struct's form and the field's.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexOptions {
    /// The keyword.
    pub span: SpanOnly,
    /// `name = "…"`: the database's name.
    pub name: Option<Spanned<String>>,
    /// `prisma = "…"`: the client's name of a compound key.
    pub prisma: Option<Spanned<String>>,
    /// `using = gin`
    pub using: Option<Spanned<IndexMethod>>,
    /// `ops(a = jsonb_path_ops)`: field and operator class.
    pub ops: Vec<(Spanned<String>, Spanned<String>)>,
    /// `collate(a = "C")`
    pub collate: Vec<(Spanned<String>, Spanned<String>)>,
    /// `length(a = 10)`
    pub length: Vec<(Spanned<String>, Spanned<i64>)>,
    /// `include(c)`
    pub include: Vec<Spanned<String>>,
    /// `where = …`
    pub predicate: Option<Expr>,
    /// `live`: only among rows that are not marked as deleted.
    pub live: Option<Span>,
    /// `nulls_not_distinct`
    pub nulls_not_distinct: Option<Span>,
    /// `with(fillfactor = 70)`
    pub with: Vec<(Spanned<String>, Spanned<String>)>,
    /// `comment = "…"`
    pub comment: Option<Spanned<String>>,
    /// `constraint`: a unique constraint instead of a unique index.
    pub constraint: Option<Span>,
    /// `deferrable`
    pub deferrable: Option<Span>,
    /// `desc` or `asc` in the field's form.
    pub order: Option<Spanned<SortOrder>>,
    /// `renamed_from = "…"`
    pub renamed_from: Option<Spanned<String>>,
    /// `only = "main"`
    pub only: Option<Spanned<String>>,
}

impl IndexOptions {
    /// Nothing said but the keyword.
    pub fn new(span: Span) -> Self {
        IndexOptions {
            span: SpanOnly(span),
            name: None,
            prisma: None,
            using: None,
            ops: Vec::new(),
            collate: Vec::new(),
            length: Vec::new(),
            include: Vec::new(),
            predicate: None,
            live: None,
            nulls_not_distinct: None,
            with: Vec::new(),
            comment: None,
            constraint: None,
            deferrable: None,
            order: None,
            renamed_from: None,
            only: None,
        }
    }
}

/// The access methods of PostgreSQL that an index may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum IndexMethod {
    BTree,
    Hash,
    Gin,
    Gist,
    SpGist,
    Brin,
}

impl IndexMethod {
    /// Every method with its word.
    pub const ALL: [(&'static str, IndexMethod); 6] = [
        ("btree", IndexMethod::BTree),
        ("hash", IndexMethod::Hash),
        ("gin", IndexMethod::Gin),
        ("gist", IndexMethod::Gist),
        ("spgist", IndexMethod::SpGist),
        ("brin", IndexMethod::Brin),
    ];
}

/// `check(name = "…", <expression>, comment = "…")`, or a field's `check = <expression>`.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// The keyword.
    pub span: SpanOnly,
    /// `name = "…"`
    pub name: Option<Spanned<String>>,
    /// What must not be false.
    pub expr: Expr,
    /// `comment = "…"`
    pub comment: Option<Spanned<String>>,
}

/// `exclude(name = "…", sql("…"))`
#[derive(Debug, Clone, PartialEq)]
pub struct Exclusion {
    /// The keyword.
    pub span: SpanOnly,
    /// `name = "…"`
    pub name: Option<Spanned<String>>,
    /// What follows `EXCLUDE`.
    pub sql: Spanned<String>,
}

/// `policy(name = "…", command(select), role("…"), restrictive, using = …, with_check = …)`
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// The keyword.
    pub span: SpanOnly,
    /// `name = "…"`
    pub name: Spanned<String>,
    /// `command(select, update)`; empty for all.
    pub commands: Vec<Spanned<PolicyCommand>>,
    /// `role("…")`; empty for everyone.
    pub roles: Vec<Spanned<String>>,
    /// `restrictive`
    pub restrictive: Option<Span>,
    /// `using = …`
    pub using: Option<Expr>,
    /// `with_check = …`
    pub with_check: Option<Expr>,
}

/// The commands that a policy may be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum PolicyCommand {
    Select,
    Insert,
    Update,
    Delete,
}

/// `rls`, `rls(force, setting = "app.tenant_id")`
#[derive(Debug, Clone, PartialEq)]
pub struct Rls {
    /// The keyword.
    pub span: SpanOnly,
    /// `force`: also for the table's owner.
    pub force: Option<Span>,
    /// The session variable that holds the tenant.
    pub setting: Option<Spanned<String>>,
}

/// `soft_delete = deleted_at`, `soft_delete(flag = f, at = t, check = "name")`
#[derive(Debug, Clone, PartialEq)]
pub struct SoftDelete {
    /// The keyword.
    pub span: SpanOnly,
    /// The boolean.
    pub flag: Option<Spanned<String>>,
    /// The time.
    pub at: Option<Spanned<String>>,
    /// The name of the constraint that keeps the two consistent.
    pub check: Option<Spanned<String>>,
}

/// `ignore`, `ignore(prisma, typescript)`
#[derive(Debug, Clone, PartialEq)]
pub struct Ignore {
    /// The keyword.
    pub span: SpanOnly,
    /// The clients that leave it out; empty for all.
    pub clients: Vec<Spanned<String>>,
}

impl Ignore {
    /// Whether the client of this name leaves it out.
    pub fn applies_to(&self, client: &str) -> bool {
        self.clients.is_empty() || self.clients.iter().any(|one| one.value == client)
    }
}

/// A code of `allow(K0416)`: such findings are on purpose.
#[derive(Debug, Clone, PartialEq)]
pub struct Allow {
    /// The code, which is no error's.
    pub code: &'static Code,
    /// Where it is named.
    pub at: SpanOnly,
    /// The struct or field that it stands on, from its first attribute to its end.
    pub within: SpanOnly,
}

/// `generated = …`, `generated(virtual) = …`
#[derive(Debug, Clone, PartialEq)]
pub struct FieldGenerated {
    /// The keyword.
    pub span: SpanOnly,
    /// Computed when read instead of when written.
    pub is_virtual: bool,
    /// The value.
    pub expr: Expr,
}

/// What the keys of a relation field say. Most fields are columns and have none of them: they keep no room for them.
#[derive(Debug, Clone, Default)]
pub struct FieldRelation(Option<Box<RelationKeys>>);

impl Deref for FieldRelation {
    type Target = RelationKeys;

    fn deref(&self) -> &RelationKeys {
        static NONE: RelationKeys = RelationKeys {
            key: Vec::new(),
            references: Vec::new(),
            on_delete: None,
            on_update: None,
            name: None,
            constraint: None,
            table: None,
        };
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for FieldRelation {
    fn deref_mut(&mut self) -> &mut RelationKeys {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for FieldRelation {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

/// The keys of a relation field.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RelationKeys {
    /// `key = a`, `key(a, b)`; empty when not said.
    pub key: Vec<Spanned<String>>,
    /// `references(x, y)`; empty when not said.
    pub references: Vec<Spanned<String>>,
    /// `on_delete = …`
    pub on_delete: Option<Spanned<ReferentialAction>>,
    /// `on_update = …`
    pub on_update: Option<Spanned<ReferentialAction>>,
    /// `relation = "…"`
    pub name: Option<Spanned<String>>,
    /// `constraint = "…"`, `constraint = none`
    pub constraint: Option<Spanned<ConstraintName>>,
    /// `table = "…"`: the join table.
    pub table: Option<Spanned<String>>,
}

impl RelationKeys {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        *self == RelationKeys::default()
    }

    /// The columns of the key of a `BelongsTo`: as said, or `<field>_id`.
    pub fn key_of(&self, field: &Spanned<String>, marker: MarkerKind) -> Vec<Spanned<String>> {
        if marker == MarkerKind::BelongsTo && self.key.is_empty() {
            return vec![Spanned::new(format!("{}_id", field.value), field.span)];
        }
        self.key.clone()
    }
}

/// `constraint = …` of a relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConstraintName {
    /// A name of its own.
    Named(String),
    /// No foreign key in the database.
    None,
}

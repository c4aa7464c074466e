//! The items: a model, an enum, a newtype, a view, what belongs to a whole database.

use super::{
    Allow, Case, Check, Default, EnumNames, Exclusion, FieldGenerated, FieldRelation, Ignore, Index,
    IndexOptions, NativeType, Policy, PrismaNames, RelationMarker, Rls, SoftDelete, TypeRef,
};
use crate::names;
use crate::span::{Span, Spanned};

/// Anything that a derive or `database!` declares.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// `#[derive(Model)]`
    Model(Box<Model>),
    /// `#[derive(Enum)]`
    Enum(Enum),
    /// `#[derive(Scalar)]`
    Scalar(Scalar),
    /// `#[derive(View)]`
    View(Box<View>),
    /// `onedef::database! { … }`
    Database(Database),
}

/// `#[derive(Model)]` on a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The struct's name, without `r#`.
    pub name: Spanned<String>,
    /// Its doc comment, lines joined with `\n`, one leading blank of each line removed.
    pub docs: Option<String>,
    /// `table = "…"`
    pub table: Option<Spanned<String>>,
    /// `schema = "…"`
    pub schema: Option<Spanned<String>>,
    /// `database = "…"`, `database("…", "…")`
    pub databases: Vec<Spanned<String>>,
    /// `rename_all = "…"`
    pub rename_all: Option<Spanned<Case>>,
    /// `prisma(name = "…", rename_all = "…")`
    pub prisma: PrismaNames,
    /// `id(a, b)`
    pub id: Option<Index>,
    /// `unique(…)`, `index(…)`, `fulltext(…)` in the order written.
    pub indexes: Vec<Index>,
    /// `check(…)` in the order written.
    pub checks: Vec<Check>,
    /// `exclude(…)`
    pub exclusions: Vec<Exclusion>,
    /// Default of all relations of the struct.
    pub on_delete: Option<Spanned<ReferentialAction>>,
    /// Default of all relations of the struct.
    pub on_update: Option<Spanned<ReferentialAction>>,
    /// `tenant = field` or `tenant = user.tenant_id`: the path, one or two names.
    pub tenant: Option<Vec<Spanned<String>>>,
    /// `policy(…)` in the order written.
    pub policies: Vec<Policy>,
    /// `rls`, `rls(…)`
    pub rls: Option<Rls>,
    /// `soft_delete = …`, `soft_delete(…)`
    pub soft_delete: Option<SoftDelete>,
    /// `renamed_from = "…"`
    pub renamed_from: Option<Spanned<String>>,
    /// `ignore`, `ignore(prisma)`
    pub ignore: Option<Ignore>,
    /// `only = "main"`
    pub only: Option<Spanned<String>>,
    /// `allow(K0416)`
    pub allow: Vec<Allow>,
    /// `crate = ::path`, as written, for the expansion.
    pub krate: Option<Spanned<String>>,
    /// `debug`: write a `Debug` that redacts sensitive fields.
    pub debug: Option<Span>,
    /// All fields in the order written, skipped ones included.
    pub fields: Vec<Field>,
}

impl Model {
    /// The table's name: as given, or the struct's name in snake_case.
    pub fn table_name(&self) -> String {
        match &self.table {
            Some(table) => table.value.clone(),
            None => names::snake_case(&self.name.value),
        }
    }

    /// The field of a Rust name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name.value == name)
    }

    /// The database's name of a field: as given, by `rename_all`, or the field's own.
    pub fn column_name(&self, field: &Field) -> String {
        names::column(field, self.rename_all.as_ref())
    }
}

/// A field of a model or a view.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The field's name, without `r#`.
    pub name: Spanned<String>,
    /// Its doc comment.
    pub docs: Option<String>,
    /// Its Rust type.
    pub ty: TypeRef,
    /// The marker that makes it a relation field, taken from the type.
    pub marker: Option<Box<RelationMarker>>,
    /// `column = "…"`
    pub column: Option<Spanned<String>>,
    /// `prisma = "…"`
    pub prisma: Option<Spanned<String>>,
    /// `python = "…"`
    pub python: Option<Spanned<String>>,
    /// `renamed_from = "…"`
    pub renamed_from: Option<Spanned<String>>,
    /// `id`, `id(name = "…")`
    pub id: Option<Box<IndexOptions>>,
    /// `unique`, `unique(…)`
    pub unique: Option<Box<IndexOptions>>,
    /// `index`, `index(…)`
    pub index: Option<Box<IndexOptions>>,
    /// `type = …`, `type(postgresql = …, mysql = …)`
    pub native: Vec<NativeType>,
    /// `default = …`
    pub default: Option<Box<Spanned<Default>>>,
    /// `updated_at`
    pub updated_at: Option<Span>,
    /// `check = …` in the order written.
    pub checks: Vec<Check>,
    /// `generated = …`
    pub generated: Option<Box<FieldGenerated>>,
    /// `collate = "…"`
    pub collate: Option<Spanned<String>>,
    /// `key`, `references`, `on_delete` … of a relation field.
    pub relation: FieldRelation,
    /// `sensitive`
    pub sensitive: Option<Span>,
    /// `skip`: a Rust-only field.
    pub skip: Option<Span>,
    /// `ignore`, `ignore(…)`
    pub ignore: Option<Ignore>,
    /// `only = "main"`
    pub only: Option<Spanned<String>>,
    /// `allow(K0416)`
    pub allow: Vec<Allow>,
}

impl Field {
    /// A field of which nothing is said but its name and type.
    pub fn blank(name: Spanned<String>, ty: TypeRef) -> Field {
        Field {
            name,
            docs: None,
            ty,
            marker: None,
            column: None,
            prisma: None,
            python: None,
            renamed_from: None,
            id: None,
            unique: None,
            index: None,
            native: Vec::new(),
            default: None,
            updated_at: None,
            checks: Vec::new(),
            generated: None,
            collate: None,
            relation: FieldRelation::default(),
            sensitive: None,
            skip: None,
            ignore: None,
            only: None,
            allow: Vec::new(),
        }
    }

    /// Whether the field has a column.
    pub fn is_column(&self) -> bool {
        self.marker.is_none() && self.skip.is_none()
    }
}

/// `#[derive(Enum)]`
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The enum's name.
    pub name: Spanned<String>,
    /// Its doc comment.
    pub docs: Option<String>,
    /// `name = "…"`, `name(main = "…", client = "…")`
    pub type_name: EnumNames,
    /// `schema = "…"`
    pub schema: Option<Spanned<String>>,
    /// `database = "…"`
    pub databases: Vec<Spanned<String>>,
    /// `rename_all = "…"` of database labels
    pub rename_all: Option<Spanned<Case>>,
    /// `prisma(name = "…", rename_all = "…")`
    pub prisma: PrismaNames,
    /// `storage = text`
    pub storage_text: Option<Span>,
    /// `renamed_from = "…"`
    pub renamed_from: Option<Spanned<String>>,
    /// `crate = ::path`
    pub krate: Option<Spanned<String>>,
    /// In the order written.
    pub variants: Vec<Variant>,
}

impl Enum {
    /// The label that the database stores for a variant.
    pub fn label(&self, variant: &Variant) -> String {
        match (&variant.value, &self.rename_all) {
            (Some(value), _) => value.value.clone(),
            (None, Some(case)) => case.value.apply(&variant.name.value),
            (None, None) => variant.name.value.clone(),
        }
    }
}

/// A variant of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The variant's name.
    pub name: Spanned<String>,
    /// Its doc comment.
    pub docs: Option<String>,
    /// `value = "…"`: the database's label.
    pub value: Option<Spanned<String>>,
    /// `prisma = "…"`
    pub prisma: Option<Spanned<String>>,
    /// `renamed_from = "…"`
    pub renamed_from: Option<Spanned<String>>,
}

/// `#[derive(Scalar)]` on a newtype.
#[derive(Debug, Clone, PartialEq)]
pub struct Scalar {
    /// The newtype's name.
    pub name: Spanned<String>,
    /// Its doc comment.
    pub docs: Option<String>,
    /// The type inside.
    pub inner: TypeRef,
    /// `type = …`
    pub native: Vec<NativeType>,
    /// `check = …` over `value`, for every column of this type.
    pub checks: Vec<Check>,
    /// `crate = ::path`
    pub krate: Option<Spanned<String>>,
}

/// `#[derive(View)]`
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The struct's name.
    pub name: Spanned<String>,
    /// Its doc comment.
    pub docs: Option<String>,
    /// `view = "…"`
    pub view: Option<Spanned<String>>,
    /// `schema = "…"`
    pub schema: Option<Spanned<String>>,
    /// `database = "…"`
    pub databases: Vec<Spanned<String>>,
    /// `rename_all = "…"`
    pub rename_all: Option<Spanned<Case>>,
    /// `prisma(…)`
    pub prisma: PrismaNames,
    /// `sql = "…"`, `sql_file = "…"` or `existing`
    pub query: Option<ViewQuery>,
    /// `reads(User, Session)`
    pub reads: Vec<Spanned<String>>,
    /// `materialized`
    pub materialized: Option<Span>,
    /// `unique(…)`, of a materialized view also an index.
    pub indexes: Vec<Index>,
    /// `ignore`
    pub ignore: Option<Ignore>,
    /// `crate = ::path`
    pub krate: Option<Spanned<String>>,
    /// The columns, in order.
    pub fields: Vec<Field>,
}

/// Where a view's query stands.
#[derive(Debug, Clone, PartialEq)]
pub enum ViewQuery {
    /// In the attribute.
    Sql(Spanned<String>),
    /// In a file, relative to the folder of `onedef.toml`.
    File(Spanned<String>),
    /// `existing`: in the database already, where others have put it.
    Existing(Span),
}

/// `onedef::database! { … }`
#[derive(Debug, Clone, PartialEq)]
pub struct Database {
    /// The whole declaration.
    pub span: Span,
    /// `name = "…"`
    pub name: Option<Spanned<String>>,
    /// `extension("vector")`, `extension("uuid-ossp", schema = "public", version = "1.1")`
    pub extensions: Vec<Extension>,
    /// `relation_mode = prisma`
    pub relation_mode_prisma: Option<Span>,
    /// `function(file = "…")`, `function(sql("…"))`
    pub functions: Vec<Function>,
    /// `sequence("name", start = 1, increment = 1)`
    pub sequences: Vec<Sequence>,
}

/// A PostgreSQL extension.
#[derive(Debug, Clone, PartialEq)]
pub struct Extension {
    /// Its name.
    pub name: Spanned<String>,
    /// The schema that it is put into.
    pub schema: Option<Spanned<String>>,
    /// The version asked for.
    pub version: Option<Spanned<String>>,
}

/// A function or any other statement that belongs to the database.
#[derive(Debug, Clone, PartialEq)]
pub enum Function {
    /// A file with the statement, relative to the folder of `onedef.toml`.
    File(Spanned<String>),
    /// The statement.
    Sql(Spanned<String>),
}

/// A free-standing sequence.
#[derive(Debug, Clone, PartialEq)]
pub struct Sequence {
    /// Its name.
    pub name: Spanned<String>,
    /// Its schema.
    pub schema: Option<Spanned<String>>,
    /// First value.
    pub start: Option<i64>,
    /// Step.
    pub increment: Option<i64>,
}

/// What happens to a row when the row that it references is deleted, or its key changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReferentialAction {
    /// The row goes too, or its key follows.
    Cascade,
    /// Refused at once.
    Restrict,
    /// Refused at the end of the statement.
    NoAction,
    /// The key becomes null.
    SetNull,
    /// The key becomes its default.
    SetDefault,
}

impl ReferentialAction {
    /// Whether it writes the columns of the key, when what they reference changes.
    pub fn writes_the_key(self) -> bool {
        !matches!(self, ReferentialAction::Restrict | ReferentialAction::NoAction)
    }

    /// Every action with its word in the attribute language.
    pub const ALL: [(&'static str, ReferentialAction); 5] = [
        ("cascade", ReferentialAction::Cascade),
        ("restrict", ReferentialAction::Restrict),
        ("no_action", ReferentialAction::NoAction),
        ("set_null", ReferentialAction::SetNull),
        ("set_default", ReferentialAction::SetDefault),
    ];

    /// The word in the attribute language.
    pub fn word(self) -> &'static str {
        match self {
            ReferentialAction::Cascade => "cascade",
            ReferentialAction::Restrict => "restrict",
            ReferentialAction::NoAction => "no_action",
            ReferentialAction::SetNull => "set_null",
            ReferentialAction::SetDefault => "set_default",
        }
    }
}

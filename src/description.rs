//! What a definition says of each item, as constants.
//!
//! A derive sees one item: names, types and expressions are here as they were written, in one spelling. What they mean
//! together is the compiler's business. Members that nothing was said about are empty.

use std::fmt;

use crate::value::{Datum, Kind};

/// `#[derive(Model)]`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ModelDescription {
    /// The struct's name.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: Option<&'static str>,
    /// The table's name: as given, or the struct's in snake_case.
    pub table: &'static str,
    /// `schema = "…"`
    pub schema: Option<&'static str>,
    /// `database = "…"`
    pub databases: &'static [&'static str],
    /// The model's name in Prisma, when given.
    pub prisma: Option<&'static str>,
    /// The fields that have a column, in order.
    pub fields: &'static [FieldDescription],
    /// The relation fields, in order.
    pub relations: &'static [RelationDescription],
    /// `id(…)`, then `unique(…)`, `index(…)`, `fulltext(…)` of the struct in the order written.
    pub indexes: &'static [IndexDescription],
    /// `check(…)` of the struct.
    pub checks: &'static [CheckDescription],
    /// `exclude(…)`: name and text.
    pub exclusions: &'static [CheckDescription],
    /// `policy(…)`
    pub policies: &'static [PolicyDescription],
    /// `rls`
    pub rls: Option<RlsDescription>,
    /// `tenant = …`: the path.
    pub tenant: &'static [&'static str],
    /// `soft_delete(…)`
    pub soft_delete: Option<SoftDeleteDescription>,
    /// `on_delete` for all relations of the struct.
    pub on_delete: Option<&'static str>,
    /// `on_update` for all relations of the struct.
    pub on_update: Option<&'static str>,
    /// `renamed_from = "…"`
    pub renamed_from: Option<&'static str>,
    /// `ignore`: the clients, `["*"]` for all.
    pub ignore: &'static [&'static str],
    /// `only = "…"`
    pub only: Option<&'static str>,
}

impl ModelDescription {
    /// Nothing said.
    pub const EMPTY: ModelDescription = ModelDescription {
        name: "",
        docs: None,
        table: "",
        schema: None,
        databases: &[],
        prisma: None,
        fields: &[],
        relations: &[],
        indexes: &[],
        checks: &[],
        exclusions: &[],
        policies: &[],
        rls: None,
        tenant: &[],
        soft_delete: None,
        on_delete: None,
        on_update: None,
        renamed_from: None,
        ignore: &[],
        only: None,
    };
}

/// A field that has a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldDescription {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: Option<&'static str>,
    /// The column's name: as given, by `rename_all`, or the field's.
    pub column: &'static str,
    /// Its name in Prisma.
    pub prisma: &'static str,
    /// `python = "…"`
    pub python: Option<&'static str>,
    /// Its type, without `Option`.
    pub ty: &'static str,
    /// Whether its type is an `Option`.
    pub nullable: bool,
    /// A column that is never selected.
    pub opaque: bool,
    /// `type = …`
    pub native: &'static [&'static str],
    /// `default = …`
    pub default: Option<&'static str>,
    /// `updated_at`
    pub updated_at: bool,
    /// `generated = …`
    pub generated: Option<GeneratedDescription>,
    /// `collate = "…"`
    pub collate: Option<&'static str>,
    /// `id`, `unique`, `index` of the field.
    pub indexes: &'static [IndexDescription],
    /// `check = …`
    pub checks: &'static [CheckDescription],
    /// `sensitive`
    pub sensitive: bool,
    /// `renamed_from = "…"`
    pub renamed_from: Option<&'static str>,
    /// `ignore`: the clients, `["*"]` for all.
    pub ignore: &'static [&'static str],
    /// `only = "…"`
    pub only: Option<&'static str>,
    /// What the field's type is stored as.
    #[doc(hidden)]
    pub kind: Kind,
    /// The native types that come with the field's type.
    #[doc(hidden)]
    pub type_native: &'static [&'static str],
    /// The value of `default = client(…)`.
    #[doc(hidden)]
    pub client: Option<Client>,
}

impl FieldDescription {
    /// What a field's type says, of a field with this name, here and everywhere.
    #[doc(hidden)]
    pub const fn named(self, name: &'static str, ty: &'static str) -> FieldDescription {
        FieldDescription {
            name,
            column: name,
            prisma: name,
            ty,
            ..self
        }
    }

    /// With another name in the database, and in Prisma as well.
    #[doc(hidden)]
    pub const fn column(self, column: &'static str) -> FieldDescription {
        FieldDescription {
            column,
            prisma: column,
            ..self
        }
    }

    /// With another name in Prisma.
    #[doc(hidden)]
    pub const fn prisma(self, prisma: &'static str) -> FieldDescription {
        FieldDescription { prisma, ..self }
    }

    /// Whether it is the other one, of the same model. Constants have no address of their own, so their names tell.
    #[cfg(feature = "query")]
    pub(crate) fn is(&self, other: &FieldDescription) -> bool {
        self.name == other.name
    }

    /// Nothing said.
    pub const EMPTY: FieldDescription = FieldDescription {
        name: "",
        docs: None,
        column: "",
        prisma: "",
        python: None,
        ty: "",
        nullable: false,
        opaque: false,
        native: &[],
        default: None,
        updated_at: false,
        generated: None,
        collate: None,
        indexes: &[],
        checks: &[],
        sensitive: false,
        renamed_from: None,
        ignore: &[],
        only: None,
        kind: Kind::Foreign,
        type_native: &[],
        client: None,
    };

    /// Nothing said but that it may be null.
    #[doc(hidden)]
    pub const NULLABLE: FieldDescription = FieldDescription {
        nullable: true,
        ..FieldDescription::EMPTY
    };
}

/// A relation field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RelationDescription {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: Option<&'static str>,
    /// Its name in Prisma.
    pub prisma: &'static str,
    /// `BelongsTo`, `HasOne`, `HasMany`, `ManyToMany`
    pub kind: &'static str,
    /// `BelongsTo<Option<…>>`
    pub optional: bool,
    /// The model, as written.
    pub target: &'static str,
    /// The fields of the key: as given, or `<field>_id`.
    pub key: &'static [&'static str],
    /// `references(…)`, when given.
    pub references: &'static [&'static str],
    /// `on_delete = …`
    pub on_delete: Option<&'static str>,
    /// `on_update = …`
    pub on_update: Option<&'static str>,
    /// `relation = "…"`
    pub relation: Option<&'static str>,
    /// `constraint = "…"`
    pub constraint: Option<&'static str>,
    /// Whether `constraint = none`.
    pub without_constraint: bool,
    /// `table = "…"`
    pub table: Option<&'static str>,
    /// `ignore`: the clients, `["*"]` for all.
    pub ignore: &'static [&'static str],
    /// The model.
    #[doc(hidden)]
    pub leads_to: LeadsTo,
}

impl RelationDescription {
    /// Nothing said.
    pub const EMPTY: RelationDescription = RelationDescription {
        name: "",
        docs: None,
        prisma: "",
        kind: "",
        optional: false,
        target: "",
        key: &[],
        references: &[],
        on_delete: None,
        on_update: None,
        relation: None,
        constraint: None,
        without_constraint: false,
        table: None,
        ignore: &[],
        leads_to: LeadsTo(|| &ModelDescription::EMPTY),
    };
}

/// The model that a relation leads to. A function, since models lead to each other in circles.
#[derive(Clone, Copy)]
pub struct LeadsTo(pub(crate) fn() -> &'static ModelDescription);

impl LeadsTo {
    /// What its definition says of it.
    pub fn description(self) -> &'static ModelDescription {
        (self.0)()
    }
}

impl fmt::Debug for LeadsTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.description().name)
    }
}

impl PartialEq for LeadsTo {
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (self.description(), other.description());
        (one.name, one.schema, one.table) == (other.name, other.schema, other.table)
    }
}

/// The value of `default = client(…)`.
#[derive(Clone, Copy)]
pub struct Client(
    #[cfg_attr(not(feature = "query"), allow(dead_code, reason = "queries make it"))] pub(crate) fn() -> Datum,
);

impl Client {
    /// A function that makes the value.
    #[doc(hidden)]
    pub const fn new(value: fn() -> Datum) -> Self {
        Client(value)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("client")
    }
}

/// The text of the default says which it is.
impl PartialEq for Client {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A key or an index.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IndexDescription {
    /// `id`, `unique`, `index`, `fulltext`
    pub kind: &'static str,
    /// Its columns: field or expression, and the order; empty in a field's form.
    pub columns: &'static [&'static str],
    /// Its options in one spelling, such as `name = "…"`.
    pub options: &'static [&'static str],
}

/// A check constraint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CheckDescription {
    /// `name = "…"`
    pub name: Option<&'static str>,
    /// What must not be false.
    pub expression: &'static str,
    /// `comment = "…"`
    pub comment: Option<&'static str>,
}

/// `generated = …`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GeneratedDescription {
    /// The value.
    pub expression: &'static str,
    /// Computed when read.
    pub is_virtual: bool,
}

/// `policy(…)`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PolicyDescription {
    /// `name = "…"`
    pub name: &'static str,
    /// `command(…)`; empty for all.
    pub commands: &'static [&'static str],
    /// `role("…")`; empty for everyone.
    pub roles: &'static [&'static str],
    /// `restrictive`
    pub restrictive: bool,
    /// `using = …`
    pub using: Option<&'static str>,
    /// `with_check = …`
    pub with_check: Option<&'static str>,
}

/// `rls`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RlsDescription {
    /// `force`
    pub force: bool,
    /// `setting = "…"`
    pub setting: Option<&'static str>,
}

/// `soft_delete`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SoftDeleteDescription {
    /// `flag = …`
    pub flag: Option<&'static str>,
    /// `at = …`
    pub at: Option<&'static str>,
    /// `check = "…"`
    pub check: Option<&'static str>,
}

/// `#[derive(Enum)]`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EnumDescription {
    /// The enum's name.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: Option<&'static str>,
    /// `name = "…"`
    pub type_name: Option<&'static str>,
    /// `name(main = "…")`: database and name.
    pub type_names: &'static [(&'static str, &'static str)],
    /// `schema = "…"`
    pub schema: Option<&'static str>,
    /// `database = "…"`
    pub databases: &'static [&'static str],
    /// Its name in Prisma, when given.
    pub prisma: Option<&'static str>,
    /// `storage = text`
    pub storage_text: bool,
    /// `renamed_from = "…"`
    pub renamed_from: Option<&'static str>,
    /// Its variants in order.
    pub variants: &'static [VariantDescription],
}

impl EnumDescription {
    /// Nothing said.
    pub const EMPTY: EnumDescription = EnumDescription {
        name: "",
        docs: None,
        type_name: None,
        type_names: &[],
        schema: None,
        databases: &[],
        prisma: None,
        storage_text: false,
        renamed_from: None,
        variants: &[],
    };
}

/// A variant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct VariantDescription {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: Option<&'static str>,
    /// What the database stores.
    pub label: &'static str,
    /// Its name in Prisma, when given.
    pub prisma: Option<&'static str>,
    /// `renamed_from = "…"`
    pub renamed_from: Option<&'static str>,
}

impl VariantDescription {
    /// Nothing said.
    pub const EMPTY: VariantDescription = VariantDescription {
        name: "",
        docs: None,
        label: "",
        prisma: None,
        renamed_from: None,
    };
}

/// `#[derive(Scalar)]`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScalarDescription {
    /// The newtype's name.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: Option<&'static str>,
    /// The type inside.
    pub inner: &'static str,
    /// `type = …`
    pub native: &'static [&'static str],
    /// `check = …`
    pub checks: &'static [CheckDescription],
}

impl ScalarDescription {
    /// Nothing said.
    pub const EMPTY: ScalarDescription = ScalarDescription {
        name: "",
        docs: None,
        inner: "",
        native: &[],
        checks: &[],
    };
}

/// `#[derive(View)]`
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ViewDescription {
    /// The struct's name.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: Option<&'static str>,
    /// `view = "…"`, when given.
    pub view: Option<&'static str>,
    /// `schema = "…"`
    pub schema: Option<&'static str>,
    /// `database = "…"`
    pub databases: &'static [&'static str],
    /// Its name in Prisma, when given.
    pub prisma: Option<&'static str>,
    /// `sql = "…"`
    pub sql: Option<&'static str>,
    /// `sql_file = "…"`
    pub sql_file: Option<&'static str>,
    /// `existing`
    pub existing: bool,
    /// `reads(…)`
    pub reads: &'static [&'static str],
    /// `materialized`
    pub materialized: bool,
    /// `unique(…)`, `index(…)`
    pub indexes: &'static [IndexDescription],
    /// Its columns.
    pub fields: &'static [FieldDescription],
    /// `ignore`: the clients, `["*"]` for all.
    pub ignore: &'static [&'static str],
}

impl ViewDescription {
    /// Nothing said.
    pub const EMPTY: ViewDescription = ViewDescription {
        name: "",
        docs: None,
        view: None,
        schema: None,
        databases: &[],
        prisma: None,
        sql: None,
        sql_file: None,
        existing: false,
        reads: &[],
        materialized: false,
        indexes: &[],
        fields: &[],
        ignore: &[],
    };
}

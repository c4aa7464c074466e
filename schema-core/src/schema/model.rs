//! Models, enums and views.

use super::{
    Check, DatabaseId, Default, EnumId, Expr, FieldId, FieldType, Index, NativeWish, PrimaryKey, RelationId,
    ViewId,
};
use crate::dialect::Dialect;
use crate::syntax::{Ignore, PolicyCommand};

/// A table, as its users see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The struct's name; unique in the schema (rule N0101 or a check of the resolver).
    pub name: String,
    /// The modules around it, from the crate root, without the crate.
    pub module: Vec<String>,
    /// Prisma's model name.
    pub prisma: String,
    /// Documentation, lines joined with `\n`.
    pub docs: Option<String>,
    /// The table's name in the database.
    pub table: String,
    /// The PostgreSQL schema, when one was said.
    pub schema: Option<String>,
    /// The logical databases that hold the table, in order; never empty.
    pub databases: Vec<DatabaseId>,
    /// Columns and relation fields in declaration order; skipped fields are not here.
    pub fields: Vec<Field>,
    /// The primary key, when there is one.
    pub primary_key: Option<PrimaryKey>,
    /// Unique and other indexes: first those of fields in field order, then those of the struct in the order written.
    pub indexes: Vec<Index>,
    /// Check constraints: those of fields (and of their newtypes) in field order, then those of the struct, then the one
    /// of `soft_delete`. Each has its final name.
    pub checks: Vec<Check>,
    /// Exclusion constraints: name and what follows `EXCLUDE`.
    pub exclusions: Vec<Exclusion>,
    /// How rows belong to a tenant.
    pub tenant: Option<Tenant>,
    /// How rows are deleted without going.
    pub soft_delete: Option<SoftDelete>,
    /// Row-level security.
    pub row_security: Option<RowSecurity>,
    /// The table's former name.
    pub renamed_from: Option<String>,
    /// Left out of clients.
    pub ignore: Option<Ignore>,
}

impl Model {
    /// The field of an id of this model.
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.0 as usize]
    }

    /// All fields with their ids.
    pub fn fields(&self) -> impl Iterator<Item = (FieldId, &Field)> {
        self.fields
            .iter()
            .enumerate()
            .map(|(at, one)| (FieldId(at as u32), one))
    }

    /// The fields that have a column, in order.
    pub fn columns(&self) -> impl Iterator<Item = (FieldId, &Field, &Column)> {
        self.fields().filter_map(|(id, field)| match &field.kind {
            FieldKind::Column(column) => Some((id, field, column.as_ref())),
            FieldKind::Relation(_) => None,
        })
    }

    /// The column of a field that is known to have one.
    pub fn column(&self, id: FieldId) -> Option<&Column> {
        match &self.field(id).kind {
            FieldKind::Column(column) => Some(column),
            FieldKind::Relation(_) => None,
        }
    }

    /// The id of a field by its Rust name.
    pub fn field_named(&self, name: &str) -> Option<FieldId> {
        self.fields()
            .find(|(_, field)| field.name == name)
            .map(|(id, _)| id)
    }

    /// The databases that have all of these fields, in order.
    pub fn databases_with(&self, fields: impl IntoIterator<Item = FieldId>) -> Vec<DatabaseId> {
        let mut shared = self.databases.clone();
        for field in fields {
            let field = self.field(field);
            shared.retain(|database| field.databases.contains(database));
        }
        shared
    }
}

/// A field: a column or a relation.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its Rust name, without `r#`.
    pub name: String,
    /// Prisma's name.
    pub prisma: String,
    /// Python's attribute, when one was said.
    pub python: Option<String>,
    /// Documentation.
    pub docs: Option<String>,
    /// Left out of clients.
    pub ignore: Option<Ignore>,
    /// The databases that have it: those of the model, or the one of `only`.
    pub databases: Vec<DatabaseId>,
    /// What it is.
    pub kind: FieldKind,
}

/// A column or a relation.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldKind {
    /// Holds data.
    Column(Box<Column>),
    /// Declares one side of a relation.
    Relation(RelationSide),
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name in the database.
    pub name: String,
    /// Its type without `Option` and `Vec`.
    pub ty: FieldType,
    /// The Rust type as written, for back ends that print it.
    pub rust_type: String,
    /// `Option<T>`
    pub nullable: bool,
    /// `Vec<T>`, but not `Vec<u8>`.
    pub list: bool,
    /// Wishes for native types, for one provider or for all that know the name.
    pub native: Vec<NativeWish>,
    /// Its default.
    pub default: Option<Default>,
    /// Set by every client on every update.
    pub updated_at: bool,
    /// A generated column.
    pub generated: Option<Generated>,
    /// A collation.
    pub collation: Option<String>,
    /// Never shown.
    pub sensitive: bool,
    /// The column's former name.
    pub renamed_from: Option<String>,
}

impl Column {
    /// Whether the column of a database accepts null. Where a generated column cannot say that it is never null, the
    /// database counts it among those that accept it, whatever its expression gives.
    pub fn accepts_null(&self, dialect: Dialect) -> bool {
        self.nullable || (self.generated.is_some() && !dialect.facts().generated_not_null)
    }
}

impl Column {
    /// A column of which nothing is said but its name and type.
    pub fn blank(name: &str, ty: FieldType) -> Column {
        Column {
            name: name.to_owned(),
            ty,
            rust_type: String::new(),
            nullable: false,
            list: false,
            native: Vec::new(),
            default: None,
            updated_at: false,
            generated: None,
            collation: None,
            sensitive: false,
            renamed_from: None,
        }
    }
}

/// One side of a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RelationSide {
    /// The relation.
    pub relation: RelationId,
    /// Which side this field is.
    pub side: Side,
}

/// The two sides of a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The field that holds the key; of a many-to-many relation the one of column `A`.
    Forward,
    /// The other.
    Back,
}

/// A generated column.
#[derive(Debug, Clone, PartialEq)]
pub struct Generated {
    /// Computed when read.
    pub is_virtual: bool,
    /// The value.
    pub expr: Expr,
}

/// An exclusion constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct Exclusion {
    /// Final name.
    pub name: String,
    /// What follows `EXCLUDE`.
    pub sql: String,
}

/// How a row belongs to a tenant.
#[derive(Debug, Clone, PartialEq)]
pub enum Tenant {
    /// By a column of its own.
    Column(FieldId),
    /// Through a relation of this model, by a column of the related one.
    Through {
        /// The relation field.
        relation: FieldId,
        /// The column of the target model.
        field: FieldId,
    },
}

/// How a row is deleted without going.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoftDelete {
    /// The boolean column.
    pub flag: Option<FieldId>,
    /// The time column.
    pub at: Option<FieldId>,
}

/// PostgreSQL's row-level security of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct RowSecurity {
    /// Also for the owner.
    pub force: bool,
    /// The policies, those of the tenant key included.
    pub policies: Vec<Policy>,
}

/// One policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its name.
    pub name: String,
    /// The command, `None` for all. Several commands in the source are several policies here, the names of the second
    /// and later ones ending in `_<command>`.
    pub command: Option<PolicyCommand>,
    /// Empty for everyone.
    pub roles: Vec<String>,
    /// `AS RESTRICTIVE`
    pub restrictive: bool,
    /// Which rows are seen.
    pub using: Option<Expr>,
    /// Which rows may be written.
    pub with_check: Option<Expr>,
}

/// An enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The Rust enum's name.
    pub name: String,
    /// The modules around it.
    pub module: Vec<String>,
    /// Prisma's name.
    pub prisma: String,
    /// Documentation.
    pub docs: Option<String>,
    /// The databases that have it: as said, or those of the models that use it.
    pub databases: Vec<DatabaseId>,
    /// The database type's name in each of [`Enum::databases`], in the same order.
    pub type_names: Vec<String>,
    /// PostgreSQL schema.
    pub schema: Option<String>,
    /// Text with a check instead of a native type.
    pub storage_text: bool,
    /// The type's former name.
    pub renamed_from: Option<String>,
    /// In order.
    pub variants: Vec<Variant>,
}

impl Enum {
    /// The name of the database type in a database that has it.
    pub fn type_name_in(&self, database: DatabaseId) -> &str {
        let at = self
            .databases
            .iter()
            .position(|one| *one == database)
            .unwrap_or(0);
        self.type_names.get(at).map_or(self.name.as_str(), String::as_str)
    }
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its Rust name.
    pub name: String,
    /// Prisma's value.
    pub prisma: String,
    /// The database's label.
    pub label: String,
    /// Documentation.
    pub docs: Option<String>,
    /// The label's former text.
    pub renamed_from: Option<String>,
}

/// A view.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The struct's name.
    pub name: String,
    /// The modules around it.
    pub module: Vec<String>,
    /// Prisma's name.
    pub prisma: String,
    /// Documentation.
    pub docs: Option<String>,
    /// The view's name in the database.
    pub view: String,
    /// PostgreSQL schema.
    pub schema: Option<String>,
    /// The databases that have it.
    pub databases: Vec<DatabaseId>,
    /// The query; empty for a view that others create (`existing`).
    pub sql: String,
    /// What it reads, which must be created before it.
    pub reads: Vec<Source>,
    /// Kept on disk.
    pub materialized: bool,
    /// The columns.
    pub fields: Vec<Field>,
    /// Unique keys (and indexes, of a materialized view).
    pub indexes: Vec<Index>,
    /// Left out of clients.
    pub ignore: Option<Ignore>,
}

impl View {
    /// Its columns, in order.
    pub fn columns(&self) -> impl Iterator<Item = (FieldId, &Field, &Column)> {
        self.fields
            .iter()
            .zip(0..)
            .filter_map(|(field, at)| match &field.kind {
                FieldKind::Column(column) => Some((FieldId(at), field, column.as_ref())),
                FieldKind::Relation(_) => None,
            })
    }
}

/// What a view may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A table.
    Model(super::ModelId),
    /// Another view.
    View(ViewId),
}

/// The enum of a field, for those who only want that.
pub fn enum_of(column: &Column) -> Option<EnumId> {
    match column.ty {
        FieldType::Enum(id) => Some(id),
        _ => None,
    }
}

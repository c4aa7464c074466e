//! Keys, indexes and check constraints.

use super::{DatabaseId, Expr, FieldId};
use crate::syntax::{IndexMethod, NullsOrder, SortOrder};

/// A primary key.
#[derive(Debug, Clone, PartialEq)]
pub struct PrimaryKey {
    /// Its columns in order; at least one.
    pub fields: Vec<FieldId>,
    /// Columns of which only the first characters count, and how many (MySQL).
    pub lengths: Vec<(FieldId, u32)>,
    /// The constraint's name, when one was said.
    pub name: Option<String>,
    /// The client's name of a compound key.
    pub prisma: Option<String>,
    /// Said on a field, not on the struct.
    pub on_field: bool,
}

/// An index, unique or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// What it is for.
    pub kind: IndexKind,
    /// Its columns in order; at least one.
    pub columns: Vec<IndexColumn>,
    /// The database's name, when one was said.
    pub name: Option<String>,
    /// The client's name of a compound key.
    pub prisma: Option<String>,
    /// The access method; `None` for a B-tree that nobody named.
    pub method: Option<IndexMethod>,
    /// Columns that are stored with it.
    pub include: Vec<FieldId>,
    /// Only rows for which this holds.
    pub predicate: Option<Expr>,
    /// Two nulls are equal.
    pub nulls_not_distinct: bool,
    /// Storage parameters, name and value.
    pub with: Vec<(String, String)>,
    /// A comment.
    pub comment: Option<String>,
    /// A unique constraint instead of a unique index.
    pub constraint: bool,
    /// Checked at the end of the transaction.
    pub deferrable: bool,
    /// The former name.
    pub renamed_from: Option<String>,
    /// The databases that have it.
    pub databases: Vec<DatabaseId>,
    /// Said on a field, not on the struct.
    pub on_field: bool,
}

/// Kinds of indexes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum IndexKind {
    Unique,
    Plain,
    Fulltext,
}

impl PrimaryKey {
    /// How much of a column counts, when not all.
    pub fn length_of(&self, field: FieldId) -> Option<u32> {
        let said = self.lengths.iter().find(|(id, _)| *id == field);
        said.map(|(_, length)| *length)
    }
}

impl Index {
    /// The fields, when every column is a plain field.
    pub fn plain_fields(&self) -> Option<Vec<FieldId>> {
        self.columns
            .iter()
            .map(|column| match column.value {
                IndexValue::Field(id) => Some(id),
                IndexValue::Expr(_) => None,
            })
            .collect()
    }

    /// Whether Prisma has words for all of it: no predicate, no expression.
    pub fn is_plain(&self) -> bool {
        self.predicate.is_none() && self.plain_fields().is_some()
    }
}

/// One column of an index.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexColumn {
    /// What is indexed.
    pub value: IndexValue,
    /// The direction, when one was said.
    pub order: Option<SortOrder>,
    /// Where nulls stand, when it was said.
    pub nulls: Option<NullsOrder>,
    /// Operator class as said: `jsonb_path_ops`, `public.gin_trgm_ops`.
    pub ops: Option<String>,
    /// Collation.
    pub collation: Option<String>,
    /// Length of the prefix (MySQL).
    pub length: Option<u32>,
}

/// What an index column holds.
#[derive(Debug, Clone, PartialEq)]
pub enum IndexValue {
    /// A column.
    Field(FieldId),
    /// An expression over columns.
    Expr(Expr),
}

/// A check constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// The constraint's name, final: as said, or `<table>_<column>_check`, `<table>_check`, numbered from 1 when taken,
    /// as PostgreSQL would choose.
    pub name: String,
    /// What must not be false.
    pub expr: Expr,
    /// A comment.
    pub comment: Option<String>,
    /// The databases that have it.
    pub databases: Vec<DatabaseId>,
}

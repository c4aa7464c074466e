//! Types as they are written.

use crate::span::{Span, Spanned};

/// A Rust type as written. Equality ignores the place.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeRef {
    /// The whole type.
    pub span: SpanOnly,
    /// What it is.
    pub kind: TypeKind,
}

/// A span that takes no part in equality.
#[derive(Debug, Clone, Copy)]
pub struct SpanOnly(pub Span);

impl PartialEq for SpanOnly {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for SpanOnly {}

/// The forms of a type that can mean a column or a relation.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// `chrono::DateTime<Utc>`: the segments, and the arguments of the last one. A leading `::` is dropped.
    Path {
        /// Names without `r#`.
        segments: Vec<String>,
        /// Type arguments of the last segment.
        args: Vec<TypeRef>,
    },
    /// `()`, the only tuple that has a use: `BelongsTo<()>` never, but it is reported by its own name.
    Unit,
    /// Anything else, in the words of the source (references, arrays, function pointers, `impl Trait`, macros).
    Other(String),
}

impl TypeRef {
    /// The last segment of a path and its arguments.
    pub fn last(&self) -> Option<(&str, &[TypeRef])> {
        match &self.kind {
            TypeKind::Path { segments, args } => segments.last().map(|name| (name.as_str(), args.as_slice())),
            _ => None,
        }
    }

    /// The `T` of `Option<T>`, by the last segment's name, as a derive sees it.
    pub fn option_inner(&self) -> Option<&TypeRef> {
        match self.last() {
            Some(("Option", [inner])) => Some(inner),
            _ => None,
        }
    }
}

impl std::fmt::Display for TypeRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.kind {
            TypeKind::Path { segments, args } => {
                f.write_str(&segments.join("::"))?;
                if let Some((first, rest)) = args.split_first() {
                    write!(f, "<{first}")?;
                    for arg in rest {
                        write!(f, ", {arg}")?;
                    }
                    f.write_str(">")?;
                }
                Ok(())
            }
            TypeKind::Unit => f.write_str("()"),
            TypeKind::Other(text) => f.write_str(text),
        }
    }
}

/// The four markers of relation fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkerKind {
    /// Owns the foreign key.
    BelongsTo,
    /// The other side of a unique foreign key.
    HasOne,
    /// The other side of a foreign key.
    HasMany,
    /// Both sides of an implicit join table.
    ManyToMany,
}

impl MarkerKind {
    /// Every marker with its name.
    pub const ALL: [(&'static str, MarkerKind); 4] = [
        ("BelongsTo", MarkerKind::BelongsTo),
        ("HasOne", MarkerKind::HasOne),
        ("HasMany", MarkerKind::HasMany),
        ("ManyToMany", MarkerKind::ManyToMany),
    ];

    /// The marker's name.
    pub fn name(self) -> &'static str {
        match self {
            MarkerKind::BelongsTo => "BelongsTo",
            MarkerKind::HasOne => "HasOne",
            MarkerKind::HasMany => "HasMany",
            MarkerKind::ManyToMany => "ManyToMany",
        }
    }
}

/// What the type of a relation field says.
#[derive(Debug, Clone, PartialEq)]
pub struct RelationMarker {
    /// Which marker.
    pub kind: MarkerKind,
    /// `BelongsTo<Option<T>>`
    pub optional: bool,
    /// The `T`.
    pub target: TypeRef,
}

/// A native type, spelt as Prisma spells `@db.…`.
#[derive(Debug, Clone, PartialEq)]
pub struct NativeType {
    /// `type(postgresql = …)`; `None` for every database that knows the name.
    pub provider: Option<Spanned<Provider>>,
    /// `VarChar`, or `Unsupported`.
    pub name: Spanned<String>,
    /// `255`, or `10, 2`.
    pub args: Vec<Spanned<i64>>,
    /// The text of `Unsupported("…")`.
    pub text: Option<Spanned<String>>,
}

/// The databases that the attribute language can name. Not all of them have a dialect yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Provider {
    PostgreSql,
    Sqlite,
    MySql,
    CockroachDb,
}

impl Provider {
    /// Every provider with its name in `onedef.toml` and in `type(…)`.
    pub const ALL: [(&'static str, Provider); 4] = [
        ("postgresql", Provider::PostgreSql),
        ("sqlite", Provider::Sqlite),
        ("mysql", Provider::MySql),
        ("cockroachdb", Provider::CockroachDb),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Provider::PostgreSql => "postgresql",
            Provider::Sqlite => "sqlite",
            Provider::MySql => "mysql",
            Provider::CockroachDb => "cockroachdb",
        }
    }
}

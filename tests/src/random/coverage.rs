//! Which keys of the attribute language a run has reached.

use std::collections::BTreeMap;

/// Every key of the attribute language that PostgreSQL or SQLite has. `fulltext` and `length` are MySQL's.
pub const KEYS: &[&str] = &[
    // On a struct
    "crate",
    "debug",
    "table",
    "schema",
    "database",
    "database(several)",
    "rename_all",
    "prisma(name)",
    "prisma(rename_all)",
    "id(…)",
    "unique(…)",
    "index(…)",
    "index desc",
    "index in brackets",
    "index nulls",
    "index expression",
    "index name",
    "unique prisma",
    "using btree",
    "using hash",
    "using gin",
    "using gist",
    "using spgist",
    "using brin",
    "ops",
    "index collate",
    "include",
    "where",
    "live",
    "nulls_not_distinct",
    "with",
    "index comment",
    "constraint",
    "deferrable",
    "check(…)",
    "check name",
    "check comment",
    "exclude",
    "on_delete of struct",
    "on_update of struct",
    "tenant",
    "tenant through",
    "policy",
    "policy command",
    "policy role",
    "policy restrictive",
    "policy with_check",
    "rls",
    "rls force",
    "rls setting",
    "soft_delete",
    "soft_delete(…)",
    "renamed_from",
    "ignore",
    "ignore(prisma)",
    "allow",
    "only",
    // On an enum and its variants
    "enum name",
    "enum name by database",
    "enum schema",
    "enum database",
    "enum rename_all",
    "enum prisma",
    "storage",
    "enum renamed_from",
    "value",
    "variant prisma",
    "variant renamed_from",
    // On a newtype, a view, a database
    "scalar type",
    "scalar check",
    "view",
    "view sql",
    "view sql_file",
    "view reads",
    "view materialized",
    "view unique",
    "database name",
    "extension",
    "extension schema",
    "relation_mode",
    "function file",
    "function sql",
    "sequence",
    // On a field
    "id",
    "unique",
    "index",
    "column",
    "prisma",
    "field renamed_from",
    "field allow",
    "type",
    "type(provider)",
    "default literal",
    "default variant",
    "default list",
    "default json",
    "default date",
    "default decimal",
    "cuid()",
    "cuid(2)",
    "uuid()",
    "uuid(7)",
    "ulid()",
    "nanoid()",
    "now()",
    "autoincrement()",
    "identity",
    "start",
    "default sql",
    "default database",
    "client",
    "updated_at",
    "check",
    "generated",
    "generated(virtual)",
    "Unsupported",
    "collate",
    "python",
    "key",
    "key(a, b)",
    "references",
    "on_delete",
    "on_update",
    "relation",
    "relation constraint",
    "constraint none",
    "relation table",
    "sensitive",
    "skip",
    "field ignore",
    "field only",
    // Relation fields
    "BelongsTo",
    "BelongsTo<Option>",
    "HasOne",
    "HasMany",
    "ManyToMany",
    "self relation",
    // Documentation and names
    "docs",
    "keyword name",
    "non-ASCII",
];

/// How often each key was written.
#[derive(Debug, Default)]
pub struct Hits(BTreeMap<&'static str, usize>);

impl Hits {
    /// Counts one.
    ///
    /// # Panics
    /// The key is not in [`KEYS`].
    pub fn hit(&mut self, key: &'static str) {
        assert!(KEYS.contains(&key), "`{key}` is not a key to cover");
        *self.0.entry(key).or_default() += 1;
    }

    /// Adds those of another run.
    pub fn add(&mut self, other: &Hits) {
        for (key, count) in &other.0 {
            *self.0.entry(key).or_default() += count;
        }
    }

    /// Each key with its count, in the order of [`KEYS`].
    pub fn counts(&self) -> impl Iterator<Item = (&'static str, usize)> {
        KEYS.iter()
            .map(|key| (*key, self.0.get(key).copied().unwrap_or_default()))
    }
}

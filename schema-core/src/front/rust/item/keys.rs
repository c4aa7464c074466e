//! Every key of `#[db(...)]`, and which keys go where.

use super::Reader;
use super::attr::Key;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0003, A0004};

macro_rules! keys {
    ($($name:ident $text:literal)*) => { $(pub(super) const $name: &str = $text;)* };
}

keys! {
    ALLOW "allow"
    AT "at"
    CHECK "check"
    COLLATE "collate"
    COLUMN "column"
    COMMAND "command"
    COMMENT "comment"
    CONSTRAINT "constraint"
    CRATE "crate"
    DATABASE "database"
    DEBUG "debug"
    DEFAULT "default"
    DEFERRABLE "deferrable"
    EXCLUDE "exclude"
    EXTENSION "extension"
    FILE "file"
    FLAG "flag"
    EXISTING "existing"
    FORCE "force"
    FULLTEXT "fulltext"
    FUNCTION "function"
    GENERATED "generated"
    ID "id"
    IDENTITY "identity"
    IGNORE "ignore"
    INCLUDE "include"
    INCREMENT "increment"
    INDEX "index"
    KEY "key"
    LENGTH "length"
    LIVE "live"
    MATERIALIZED "materialized"
    NAME "name"
    NULLS_NOT_DISTINCT "nulls_not_distinct"
    ON_DELETE "on_delete"
    ON_UPDATE "on_update"
    ONLY "only"
    OPS "ops"
    POLICY "policy"
    PRISMA "prisma"
    PYTHON "python"
    READS "reads"
    REFERENCES "references"
    RELATION "relation"
    RELATION_MODE "relation_mode"
    RENAME_ALL "rename_all"
    RENAMED_FROM "renamed_from"
    RESTRICTIVE "restrictive"
    RLS "rls"
    ROLE "role"
    SCHEMA "schema"
    SENSITIVE "sensitive"
    SEQUENCE "sequence"
    SETTING "setting"
    SKIP "skip"
    SOFT_DELETE "soft_delete"
    SQL "sql"
    SQL_FILE "sql_file"
    START "start"
    STORAGE "storage"
    TABLE "table"
    TENANT "tenant"
    TYPE "type"
    UNIQUE "unique"
    UPDATED_AT "updated_at"
    USING "using"
    VALUE "value"
    VERSION "version"
    VIEW "view"
    WHERE "where"
    WITH "with"
    WITH_CHECK "with_check"
}

/// A place where keys stand.
pub(super) struct Place {
    /// What it is, after "a key of".
    pub(super) what: &'static str,
    /// The keys that it takes.
    pub(super) keys: &'static [&'static str],
    /// The place around it.
    pub(super) around: Option<&'static Place>,
}

pub(super) static MODEL: Place = Place {
    what: "a model",
    keys: &[
        TABLE,
        SCHEMA,
        DATABASE,
        RENAME_ALL,
        PRISMA,
        ID,
        UNIQUE,
        INDEX,
        FULLTEXT,
        CHECK,
        EXCLUDE,
        ON_DELETE,
        ON_UPDATE,
        TENANT,
        POLICY,
        RLS,
        SOFT_DELETE,
        RENAMED_FROM,
        IGNORE,
        ONLY,
        ALLOW,
        CRATE,
        DEBUG,
    ],
    around: None,
};

pub(super) static COLUMN_FIELD: Place = Place {
    what: "a column field",
    keys: &[
        ID,
        UNIQUE,
        INDEX,
        COLUMN,
        PRISMA,
        PYTHON,
        RENAMED_FROM,
        TYPE,
        DEFAULT,
        UPDATED_AT,
        CHECK,
        GENERATED,
        COLLATE,
        SENSITIVE,
        SKIP,
        IGNORE,
        ONLY,
        ALLOW,
    ],
    around: Some(&MODEL),
};

pub(super) static BELONGS_TO: Place = Place {
    what: "a `BelongsTo` field",
    keys: &[
        KEY, REFERENCES, ON_DELETE, ON_UPDATE, RELATION, CONSTRAINT, PRISMA, PYTHON, IGNORE, ONLY, ALLOW,
    ],
    around: Some(&MODEL),
};

pub(super) static HAS: Place = Place {
    what: "a `HasOne` or `HasMany` field",
    keys: &[RELATION, PRISMA, PYTHON, IGNORE, ONLY],
    around: Some(&MODEL),
};

pub(super) static MANY_TO_MANY: Place = Place {
    what: "a `ManyToMany` field",
    keys: &[RELATION, TABLE, PRISMA, PYTHON, IGNORE, ONLY],
    around: Some(&MODEL),
};

pub(super) static VIEW_PLACE: Place = Place {
    what: "a view",
    keys: &[
        VIEW,
        SCHEMA,
        DATABASE,
        RENAME_ALL,
        PRISMA,
        SQL,
        SQL_FILE,
        EXISTING,
        READS,
        MATERIALIZED,
        UNIQUE,
        INDEX,
        IGNORE,
        CRATE,
    ],
    around: None,
};

pub(super) static VIEW_COLUMN: Place = Place {
    what: "a column of a view",
    keys: &[UNIQUE, COLUMN, PRISMA, PYTHON, TYPE, SENSITIVE, SKIP, IGNORE],
    around: Some(&VIEW_PLACE),
};

pub(super) static ENUM: Place = Place {
    what: "an enum",
    keys: &[
        NAME,
        SCHEMA,
        DATABASE,
        RENAME_ALL,
        PRISMA,
        STORAGE,
        RENAMED_FROM,
        CRATE,
    ],
    around: None,
};

pub(super) static VARIANT: Place = Place {
    what: "a variant",
    keys: &[VALUE, PRISMA, RENAMED_FROM],
    around: Some(&ENUM),
};

pub(super) static SCALAR: Place = Place {
    what: "a newtype with `Scalar`",
    keys: &[TYPE, CHECK, CRATE],
    around: None,
};

pub(super) static SCALAR_FIELD: Place = Place {
    what: "the field of a newtype",
    keys: &[],
    around: Some(&SCALAR),
};

pub(super) static DATABASE_PLACE: Place = Place {
    what: "`database!`",
    keys: &[NAME, EXTENSION, RELATION_MODE, FUNCTION, SEQUENCE],
    around: None,
};

/// The places of whole items and fields, those that users mean most often first.
pub(super) static PLACES: [&Place; 11] = [
    &COLUMN_FIELD,
    &BELONGS_TO,
    &MODEL,
    &HAS,
    &MANY_TO_MANY,
    &ENUM,
    &VARIANT,
    &SCALAR,
    &VIEW_PLACE,
    &VIEW_COLUMN,
    &DATABASE_PLACE,
];

impl Place {
    /// Whether the key belongs here; reports it when not.
    pub(super) fn takes(&self, key: &Key, cx: &mut Reader<'_>) -> bool {
        let known = self.keys.contains(&key.name.as_str());
        if !known {
            self.refuse(key, None, cx);
        }
        known
    }

    /// Reports a key that does not belong here. `instead` is where it should stand, when that is known.
    pub(super) fn refuse(&self, key: &Key, instead: Option<String>, cx: &mut Reader<'_>) {
        let name = key.name.as_str();
        // On a relation, a key of relations is more likely meant than one of the struct.
        let home = self
            .around
            .iter()
            .filter(|_| !BELONGS_TO.keys.contains(&name) || std::ptr::eq(self, &VARIANT))
            .chain(&PLACES)
            .find(|place| place.keys.contains(&name));
        let message = format!("`{name}` is not a key of {}", self.what);
        match (instead, home) {
            (Some(help), Some(_)) => cx.say(Diagnostic::new(&A0004, key.at, message).help(help)),
            (None, Some(home)) => {
                cx.say(Diagnostic::new(&A0004, key.at, message).help(format!("it belongs on {}", home.what)));
            }
            (_, None) => {
                let message = format!("unknown key `{name}`");
                cx.say(
                    Diagnostic::new(&A0003, key.at, message).did_you_mean(name, self.keys.iter().copied()),
                );
            }
        }
    }
}

/// Reports an option that its key does not have.
pub(super) fn unknown_option(key: &Key, of: &str, known: &[&str], cx: &mut Reader<'_>) {
    let message = format!("`{of}` has no option `{}`", key.name);
    let diagnostic = Diagnostic::new(&A0003, key.at, message);
    let diagnostic = match crate::names::nearest(&key.name, known.iter().copied()) {
        Some(_) => diagnostic.did_you_mean(&key.name, known.iter().copied()),
        None => {
            let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            diagnostic.help(format!("it has {}", known.join(", ")))
        }
    };
    cx.say(diagnostic);
}

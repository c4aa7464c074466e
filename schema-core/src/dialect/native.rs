//! Native types: what a column is in a database, in the database's words and in Prisma's.
//!
//! One table answers the check (may it be?), lowering (what does the DDL say?) and the Prisma back end (which `@db.…`?).
//! The table is that of Prisma's schema engine 7 for each connector.

mod mysql;

use super::Dialect;
use crate::schema::{Column, FieldType, NativeWish, ScalarType};
use crate::syntax::Provider;

/// A native type: its name as Prisma spells it, the database's word, the scalars that it can hold, its arguments.
struct Row {
    name: &'static str,
    sql: &'static str,
    scalars: &'static [ScalarType],
    args: Args,
}

/// What may stand in the parentheses.
enum Args {
    None,
    /// Nothing, or one number from 1 to this.
    Length(u32),
    /// One number from 1 to this.
    Size(u32),
    /// Nothing, or one number from 0 to 6.
    Precision,
    /// Nothing, or precision and scale, each up to this.
    Decimal(u32, u32),
}

const INTEGERS: &[ScalarType] = &[ScalarType::Int16, ScalarType::Int32];
const FLOATS: &[ScalarType] = &[ScalarType::Float32, ScalarType::Float64];
const TIMES: &[ScalarType] = &[
    ScalarType::Instant,
    ScalarType::DateTime,
    ScalarType::Date,
    ScalarType::Time,
];
const TEXT: &[ScalarType] = &[ScalarType::String];
const DECIMAL: &[ScalarType] = &[ScalarType::Decimal];
const JSON: &[ScalarType] = &[ScalarType::Json];

const fn row(name: &'static str, sql: &'static str, scalars: &'static [ScalarType], args: Args) -> Row {
    Row {
        name,
        sql,
        scalars,
        args,
    }
}

static POSTGRESQL: &[Row] = &[
    row("Text", "TEXT", TEXT, Args::None),
    row("VarChar", "VARCHAR", TEXT, Args::Length(10_485_760)),
    row("Char", "CHAR", TEXT, Args::Length(10_485_760)),
    row(
        "Uuid",
        "UUID",
        &[ScalarType::String, ScalarType::Uuid],
        Args::None,
    ),
    row("Inet", "INET", TEXT, Args::None),
    row("Bit", "BIT", TEXT, Args::Length(10_485_760)),
    row("VarBit", "VARBIT", TEXT, Args::Length(10_485_760)),
    row("Xml", "XML", TEXT, Args::None),
    row("Citext", "CITEXT", TEXT, Args::None),
    row("Boolean", "BOOLEAN", &[ScalarType::Bool], Args::None),
    row("Integer", "INTEGER", INTEGERS, Args::None),
    row("SmallInt", "SMALLINT", INTEGERS, Args::None),
    row("Oid", "OID", INTEGERS, Args::None),
    row("BigInt", "BIGINT", &[ScalarType::Int64], Args::None),
    row("DoublePrecision", "DOUBLE PRECISION", FLOATS, Args::None),
    row("Real", "REAL", FLOATS, Args::None),
    row("Decimal", "DECIMAL", DECIMAL, Args::Decimal(1000, 1000)),
    row("Money", "MONEY", DECIMAL, Args::None),
    row("Timestamp", "TIMESTAMP", TIMES, Args::Precision),
    row("Timestamptz", "TIMESTAMPTZ", TIMES, Args::Precision),
    row("Date", "DATE", TIMES, Args::None),
    row("Time", "TIME", TIMES, Args::Precision),
    row("Timetz", "TIMETZ", TIMES, Args::Precision),
    row("Json", "JSON", JSON, Args::None),
    row("JsonB", "JSONB", JSON, Args::None),
    row("ByteA", "BYTEA", &[ScalarType::Bytes], Args::None),
];

fn rows(dialect: Dialect) -> &'static [Row] {
    match dialect {
        Dialect::PostgreSql => POSTGRESQL,
        // Prisma knows none for SQLite.
        Dialect::Sqlite => &[],
        Dialect::MySql => mysql::TYPES,
    }
}

/// The row of a name. Two types of one name differ in the scalars that they hold.
fn find(dialect: Dialect, name: &str, scalar: ScalarType) -> Option<&'static Row> {
    let named = || rows(dialect).iter().filter(|one| one.name == name);
    named()
        .find(|one| one.scalars.contains(&scalar))
        .or_else(|| named().next())
}

/// The names of a dialect's native types, for suggestions.
pub fn names(dialect: Dialect) -> Vec<&'static str> {
    rows(dialect).iter().map(|one| one.name).collect()
}

/// The native type that the database spells like this, without arguments, and the scalars that it can hold.
pub(crate) fn spelt(dialect: Dialect, word: &str) -> Option<(&'static str, &'static [ScalarType])> {
    let row = rows(dialect).iter().find(|row| row.sql == word)?;
    Some((row.name, row.scalars))
}

/// The wish that counts for a provider: its own, or one for all.
pub fn wish(column: &Column, provider: Provider) -> Option<&NativeWish> {
    let own = column.native.iter().find(|wish| wish.provider == Some(provider));
    own.or_else(|| column.native.iter().find(|wish| wish.provider.is_none()))
}

/// Why a wish cannot be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmet {
    /// The dialect does not know the name.
    Unknown,
    /// The type does not hold this scalar.
    Scalar,
    /// The arguments are wrong; what it takes.
    Args(String),
}

/// What may stand in the parentheses of a type, for people.
fn takes(row: &Row, args: &[u32]) -> String {
    match row.args {
        Args::None => "no arguments".to_owned(),
        Args::Length(_) if args.len() > 1 => "one length".to_owned(),
        Args::Length(most) | Args::Size(most) => format!("a length from 1 to {most}"),
        Args::Precision => "a precision from 0 to 6".to_owned(),
        Args::Decimal(most, scale) if scale >= most => {
            format!("a precision from 1 to {most} and a scale that is not larger")
        }
        Args::Decimal(most, scale) => {
            format!("a precision from 1 to {most} and a scale that is not larger, up to {scale}")
        }
    }
}

/// Whether a dialect can meet a wish for a column of this scalar.
///
/// # Errors
/// Why it cannot.
pub fn meets(dialect: Dialect, wish: &NativeWish, scalar: ScalarType) -> Result<(), Unmet> {
    let Some(row) = find(dialect, &wish.name, scalar) else {
        return Err(Unmet::Unknown);
    };
    if !row.scalars.contains(&scalar) {
        return Err(Unmet::Scalar);
    }
    let fits = match (&row.args, wish.args.as_slice()) {
        (Args::None, args) => args.is_empty(),
        (Args::Length(_), []) => true,
        (Args::Length(most) | Args::Size(most), [length]) => (1..=*most).contains(length),
        (Args::Length(_) | Args::Size(_), _) => false,
        (Args::Precision, args) => matches!(args, [] | [0..=6]),
        (Args::Decimal(..), []) => true,
        (Args::Decimal(most, most_scale), [precision, scale]) => {
            (1..=*most).contains(precision) && scale <= precision && scale <= most_scale
        }
        (Args::Decimal(..), _) => false,
    };
    if fits {
        Ok(())
    } else {
        Err(Unmet::Args(takes(row, &wish.args)))
    }
}

/// What a column is kept as: of a list, each element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Native {
    /// As Prisma spells it: `VarChar`.
    pub name: &'static str,
    /// `255`
    pub args: Vec<u32>,
    /// In the database's words: `VARCHAR(255)`.
    pub sql: String,
    /// Whether Prisma must be told, because its scalar alone would give another type.
    pub printed: bool,
}

impl std::fmt::Display for Native {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)?;
        write_args(f, &self.args, ", ")
    }
}

/// The native type of a scalar column, by its wish or by its Rust type; `None` where the dialect has none, or for enums
/// and types that clients cannot say.
pub fn of(dialect: Dialect, column: &Column) -> Option<Native> {
    let FieldType::Scalar(scalar) = column.ty else {
        return None;
    };
    let wished = wish(column, dialect.provider())
        .and_then(|wish| Some((find(dialect, &wish.name, scalar)?, wish.args.clone())));
    let (row, args, printed) = match wished {
        // Without a length they have one character, and Prisma's engine tells the two spellings apart.
        Some((row, args)) if args.is_empty() && matches!(row.name, "Char" | "Bit") => (row, vec![1], true),
        Some((row, args)) => (row, args, true),
        None => {
            let (name, args, printed) = match dialect {
                Dialect::PostgreSql => default_of(scalar),
                Dialect::Sqlite => return None,
                Dialect::MySql => mysql::default_of(scalar),
            };
            (find(dialect, name, scalar)?, args.to_vec(), printed)
        }
    };
    let mut sql = String::from(row.sql);
    // Writing to a string cannot fail.
    let _ = write_args(&mut sql, &args, separator(dialect));
    Some(Native {
        name: row.name,
        args,
        sql,
        printed,
    })
}

/// What Prisma writes between precision and scale.
fn separator(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::PostgreSql | Dialect::Sqlite => ",",
        Dialect::MySql => ", ",
    }
}

fn write_args(out: &mut dyn std::fmt::Write, args: &[u32], separator: &str) -> std::fmt::Result {
    if args.is_empty() {
        return Ok(());
    }
    let args: Vec<String> = args.iter().map(u32::to_string).collect();
    write!(out, "({})", args.join(separator))
}

/// PostgreSQL's type for a Rust type when nothing was said (design.md section 4; for the scalars that Prisma knows the
/// same as Prisma's own default), and whether Prisma must be told.
fn default_of(scalar: ScalarType) -> (&'static str, &'static [u32], bool) {
    match scalar {
        ScalarType::String => ("Text", &[], false),
        ScalarType::Bool => ("Boolean", &[], false),
        ScalarType::Int16 => ("SmallInt", &[], true),
        ScalarType::Int32 => ("Integer", &[], false),
        ScalarType::Int64 => ("BigInt", &[], false),
        ScalarType::Float32 => ("Real", &[], true),
        ScalarType::Float64 => ("DoublePrecision", &[], false),
        ScalarType::Decimal => ("Decimal", &[65, 30], false),
        ScalarType::Instant => ("Timestamptz", &[3], true),
        ScalarType::DateTime => ("Timestamp", &[3], false),
        ScalarType::Date => ("Date", &[], true),
        ScalarType::Time => ("Time", &[3], true),
        ScalarType::Uuid => ("Uuid", &[], true),
        ScalarType::Json => ("JsonB", &[], false),
        ScalarType::Bytes => ("ByteA", &[], false),
    }
}

/// Whether MySQL keeps values of a type outside of the row, which then have no literal as a default and no place in a key
/// without a length.
pub fn is_long(native: &Native) -> bool {
    native.name.ends_with("Text") || native.name.ends_with("Blob") || native.name == "Json"
}

/// The type of a text that nobody said more about.
pub fn text(dialect: Dialect) -> String {
    match dialect {
        Dialect::PostgreSql | Dialect::Sqlite => "TEXT".to_owned(),
        Dialect::MySql => "VARCHAR(191)".to_owned(),
    }
}

/// SQLite's type for a scalar: a name that Prisma's engine recognises, since SQLite itself looks only at its letters.
pub fn sqlite(scalar: ScalarType) -> &'static str {
    match scalar {
        ScalarType::String | ScalarType::Uuid => "TEXT",
        ScalarType::Bool => "BOOLEAN",
        ScalarType::Int16 | ScalarType::Int32 => "INTEGER",
        ScalarType::Int64 => "BIGINT",
        ScalarType::Float32 | ScalarType::Float64 => "REAL",
        ScalarType::Decimal => "DECIMAL",
        ScalarType::Instant | ScalarType::DateTime | ScalarType::Date | ScalarType::Time => "DATETIME",
        ScalarType::Json => "JSONB",
        ScalarType::Bytes => "BLOB",
    }
}

/// The scalars of PostgreSQL that Prisma knows, in all spellings of PostgreSQL's own that differ from Prisma's names.
const SPELLINGS: [&str; 22] = [
    "bit varying",
    "bool",
    "bpchar",
    "character",
    "character varying",
    "double",
    "float",
    "float4",
    "float8",
    "int",
    "int2",
    "int4",
    "int8",
    "numeric",
    "serial",
    "bigserial",
    "smallserial",
    "double precision",
    "time with time zone",
    "time without time zone",
    "timestamp with time zone",
    "timestamp without time zone",
];

/// Whether a text is one of the dialect's native types or a list of one, as in `VarChar(10)` or `int4[]`: Prisma refuses
/// its own spelling in `Unsupported`, and its engine reads any other as the type that it knows.
pub fn spelt_like_one(dialect: Dialect, text: &str) -> bool {
    let mut name = String::new();
    let mut depth = 0_u32;
    for char in text.trim().chars() {
        match char {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => name.push(char.to_ascii_lowercase()),
            _ => {}
        }
    }
    let name = name.trim_end_matches(['[', ']', ' ']);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_spelling = match dialect {
        Dialect::PostgreSql => SPELLINGS.contains(&name.as_str()),
        Dialect::Sqlite => false,
        Dialect::MySql => mysql::SPELLINGS.contains(&name.as_str()),
    };
    let rows = rows(dialect);
    !rows.is_empty() && (is_spelling || rows.iter().any(|row| row.name.eq_ignore_ascii_case(&name)))
}

//! MySQL's native types (`mysql_datamodel_connector` of Prisma's engine), with the limits of a database whose texts are
//! `utf8mb4`: four bytes for a character.

use super::{Args, DECIMAL, INTEGERS, JSON, Row, TEXT, TIMES, row};
use crate::schema::ScalarType;

const BOOL: &[ScalarType] = &[ScalarType::Bool];
const FLOATS: &[ScalarType] = &[ScalarType::Float32, ScalarType::Float64];
const LARGE: &[ScalarType] = &[ScalarType::Int64];
const BYTES: &[ScalarType] = &[ScalarType::Bytes];
const TEXT_OR_UUID: &[ScalarType] = &[ScalarType::String, ScalarType::Uuid];

/// A row has at most 65,535 bytes.
const LONGEST_TEXT: u32 = 65_535 / 4;

pub(super) static TYPES: &[Row] = &[
    row("VarChar", "VARCHAR", TEXT_OR_UUID, Args::Size(LONGEST_TEXT)),
    row("Char", "CHAR", TEXT_OR_UUID, Args::Size(255)),
    row("TinyText", "TINYTEXT", TEXT, Args::None),
    row("Text", "TEXT", TEXT, Args::None),
    row("MediumText", "MEDIUMTEXT", TEXT, Args::None),
    row("LongText", "LONGTEXT", TEXT, Args::None),
    row("TinyInt", "BOOLEAN", BOOL, Args::None),
    row("TinyInt", "TINYINT", INTEGERS, Args::None),
    row(
        "UnsignedTinyInt",
        "TINYINT UNSIGNED",
        &[ScalarType::Bool, ScalarType::Int16, ScalarType::Int32],
        Args::None,
    ),
    row(
        "Bit",
        "BIT",
        &[ScalarType::Bool, ScalarType::Bytes],
        Args::Size(64),
    ),
    row("Int", "INTEGER", INTEGERS, Args::None),
    row("UnsignedInt", "INTEGER UNSIGNED", INTEGERS, Args::None),
    row("SmallInt", "SMALLINT", INTEGERS, Args::None),
    row("UnsignedSmallInt", "SMALLINT UNSIGNED", INTEGERS, Args::None),
    row("MediumInt", "MEDIUMINT", INTEGERS, Args::None),
    row("UnsignedMediumInt", "MEDIUMINT UNSIGNED", INTEGERS, Args::None),
    row("Year", "YEAR", INTEGERS, Args::None),
    row("BigInt", "BIGINT", LARGE, Args::None),
    row("UnsignedBigInt", "BIGINT UNSIGNED", LARGE, Args::None),
    row("Float", "FLOAT", FLOATS, Args::None),
    row("Double", "DOUBLE", FLOATS, Args::None),
    row("Decimal", "DECIMAL", DECIMAL, Args::Decimal(65, 30)),
    row("DateTime", "DATETIME", TIMES, Args::Precision),
    row("Timestamp", "TIMESTAMP", TIMES, Args::Precision),
    row("Date", "DATE", TIMES, Args::None),
    row("Time", "TIME", TIMES, Args::Precision),
    row("Json", "JSON", JSON, Args::None),
    row("LongBlob", "LONGBLOB", BYTES, Args::None),
    row("MediumBlob", "MEDIUMBLOB", BYTES, Args::None),
    row("Blob", "BLOB", BYTES, Args::None),
    row("TinyBlob", "TINYBLOB", BYTES, Args::None),
    row("Binary", "BINARY", BYTES, Args::Size(255)),
    row("VarBinary", "VARBINARY", BYTES, Args::Size(65_535)),
];

/// The type for a Rust type when nothing was said (design.md section 4), and whether Prisma must be told.
pub(super) fn default_of(scalar: ScalarType) -> (&'static str, &'static [u32], bool) {
    match scalar {
        // As long as a key of one column could be before MySQL 5.7.
        ScalarType::String => ("VarChar", &[191], false),
        ScalarType::Bool => ("TinyInt", &[], false),
        ScalarType::Int16 => ("SmallInt", &[], true),
        ScalarType::Int32 => ("Int", &[], false),
        ScalarType::Int64 => ("BigInt", &[], false),
        ScalarType::Float32 => ("Float", &[], true),
        ScalarType::Float64 => ("Double", &[], false),
        ScalarType::Decimal => ("Decimal", &[65, 30], false),
        ScalarType::Instant | ScalarType::DateTime => ("DateTime", &[3], false),
        ScalarType::Date => ("Date", &[], true),
        ScalarType::Time => ("Time", &[3], true),
        ScalarType::Uuid => ("Char", &[36], true),
        ScalarType::Json => ("Json", &[], false),
        ScalarType::Bytes => ("LongBlob", &[], false),
    }
}

/// MySQL's own spellings that differ from Prisma's names.
pub(super) const SPELLINGS: [&str; 24] = [
    "bigint unsigned",
    "bool",
    "boolean",
    "character",
    "character varying",
    "dec",
    "double precision",
    "fixed",
    "float4",
    "float8",
    "int unsigned",
    "int1",
    "int2",
    "int3",
    "int4",
    "int8",
    "integer",
    "integer unsigned",
    "mediumint unsigned",
    "middleint",
    "numeric",
    "real",
    "smallint unsigned",
    "tinyint unsigned",
];

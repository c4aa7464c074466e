//! The scalars of Prisma, and the Rust type that each becomes.

use crate::dialect::Dialect;
use crate::schema::ScalarType;

/// A scalar of Prisma's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Scalar {
    String,
    Boolean,
    Int,
    BigInt,
    Float,
    Decimal,
    DateTime,
    Json,
    Bytes,
}

impl Scalar {
    /// Every scalar with its name.
    pub(super) const NAMES: [(&'static str, Scalar); 9] = [
        ("String", Scalar::String),
        ("Boolean", Scalar::Boolean),
        ("Int", Scalar::Int),
        ("BigInt", Scalar::BigInt),
        ("Float", Scalar::Float),
        ("Decimal", Scalar::Decimal),
        ("DateTime", Scalar::DateTime),
        ("Json", Scalar::Json),
        ("Bytes", Scalar::Bytes),
    ];

    /// The scalar of a name.
    pub(super) fn of(name: &str) -> Option<Scalar> {
        let found = Scalar::NAMES.iter().find(|(one, _)| *one == name);
        found.map(|(_, scalar)| *scalar)
    }

    /// Its name.
    pub(super) fn name(self) -> &'static str {
        let found = Scalar::NAMES.iter().find(|(_, one)| *one == self);
        found.map_or("", |(name, _)| name)
    }

    /// The type that holds every value of the scalar, whatever its native type.
    pub(super) fn widest(self, dialect: Dialect) -> ScalarType {
        match self {
            Scalar::String => ScalarType::String,
            Scalar::Boolean => ScalarType::Bool,
            Scalar::Int => ScalarType::Int32,
            Scalar::BigInt => ScalarType::Int64,
            Scalar::Float => ScalarType::Float64,
            Scalar::Decimal => ScalarType::Decimal,
            // A column without a zone is read as it stands; the other databases know only one kind of time.
            Scalar::DateTime if dialect == Dialect::PostgreSql => ScalarType::DateTime,
            Scalar::DateTime => ScalarType::Instant,
            Scalar::Json => ScalarType::Json,
            Scalar::Bytes => ScalarType::Bytes,
        }
    }

    /// The type that fits a native type of the scalar best.
    pub(super) fn by_native(self, native: &str, dialect: Dialect) -> ScalarType {
        match (self, native) {
            (Scalar::String, "Uuid") => ScalarType::Uuid,
            (Scalar::Int, "SmallInt") => ScalarType::Int16,
            (Scalar::Float, "Real" | "Float") => ScalarType::Float32,
            (Scalar::DateTime, "Timestamptz") => ScalarType::Instant,
            (Scalar::DateTime, "Date") => ScalarType::Date,
            (Scalar::DateTime, "Time" | "Timetz") => ScalarType::Time,
            _ => self.widest(dialect),
        }
    }
}

/// The path of a Rust type, and the path of its argument.
pub(super) fn path(scalar: ScalarType) -> (&'static [&'static str], Option<&'static [&'static str]>) {
    let path: &[&str] = match scalar {
        ScalarType::String => &["String"],
        ScalarType::Bool => &["bool"],
        ScalarType::Int16 => &["i16"],
        ScalarType::Int32 => &["i32"],
        ScalarType::Int64 => &["i64"],
        ScalarType::Float32 => &["f32"],
        ScalarType::Float64 => &["f64"],
        ScalarType::Decimal => &["rust_decimal", "Decimal"],
        ScalarType::Instant => return (&["chrono", "DateTime"], Some(&["chrono", "Utc"])),
        ScalarType::DateTime => &["chrono", "NaiveDateTime"],
        ScalarType::Date => &["chrono", "NaiveDate"],
        ScalarType::Time => &["chrono", "NaiveTime"],
        ScalarType::Uuid => &["uuid", "Uuid"],
        ScalarType::Json => &["serde_json", "Value"],
        ScalarType::Bytes => return (&["Vec"], Some(&["u8"])),
    };
    (path, None)
}

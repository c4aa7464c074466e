//! What a column holds, as far as queries have to know: chosen by the field's type, refined by its native type.

/// What a value is, whatever its Rust type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `bool`
    Bool,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    Text,
    /// `Vec<u8>`
    Bytes,
    /// A point in time.
    Instant,
    /// A date and a time of day, without a zone.
    Timestamp,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// `Uuid`
    Uuid,
    /// A decimal number.
    Decimal,
    /// JSON
    Json,
    /// An enum: the quoted name of its type on PostgreSQL, none when it is text.
    Enum(Option<&'static str>),
    /// A list.
    List(&'static Kind),
    /// A type that only the driver knows, or nothing.
    Foreign,
}

/// How a value is given to PostgreSQL: what is bound, and what the placeholder is cast to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Storage {
    /// What is bound.
    pub(crate) kind: Kind,
    /// The type that the bound value is cast to.
    pub(crate) cast: Cast,
}

/// The type of a placeholder, where the column has another than what is bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cast {
    /// The column takes what is bound.
    None,
    /// A type that is bound as text.
    OfText(&'static str),
    /// A list of a type whose values are bound as text.
    OfTexts(&'static str),
    /// Another type.
    To(&'static str),
}

/// The native type on PostgreSQL of those that a definition gives, as it is spelt there: `Timestamp(6)`.
pub(crate) fn on_postgres(natives: &[&'static str]) -> Option<&'static str> {
    natives.iter().find_map(|text| match text.split_once(" = ") {
        Some(("postgresql", native)) => Some(native),
        Some(_) => None,
        None => Some(*text),
    })
}

/// What a field's type and its native types (as the definition spells them) make of it on PostgreSQL.
pub(crate) fn storage(kind: Kind, natives: &[&'static str]) -> Storage {
    let native = on_postgres(natives).map(|text| text.split('(').next().unwrap_or(text));
    match (kind, native) {
        // A point in time is stored as what its column is; the session's time zone has no part in it.
        (Kind::Instant | Kind::Timestamp | Kind::Date | Kind::Time, Some(native)) => match native {
            "Timestamp" => plain(Kind::Timestamp),
            "Timestamptz" => plain(Kind::Instant),
            "Date" => plain(Kind::Date),
            "Time" => plain(Kind::Time),
            "Timetz" => cast(Kind::Text, TIME_IN_UTC),
            _ => plain(kind),
        },
        (Kind::Enum(Some(name)), _) => cast(kind, Cast::OfText(name)),
        (Kind::Decimal, Some("Money")) => cast(kind, Cast::OfText("numeric::money")),
        (Kind::Decimal, _) => cast(kind, Cast::OfText("numeric")),
        (Kind::Text, Some(native)) => match beside_text(native) {
            Some(name) => cast(kind, Cast::OfText(name)),
            None => plain(kind),
        },
        (Kind::Json, Some("Json")) => cast(kind, Cast::To("json")),
        (Kind::List(element), _) => {
            let one = storage(*element, natives);
            cast(list_of(one.kind), one.cast.of_list())
        }
        _ => plain(kind),
    }
}

/// A time of day with a zone: it is written with that of UTC.
pub(crate) const TIME_IN_UTC: Cast = Cast::OfText("timetz");

/// The types of PostgreSQL that clients write as text, and that text is not cast to by itself.
fn beside_text(native: &str) -> Option<&'static str> {
    Some(match native {
        "Uuid" => "uuid",
        "Inet" => "inet",
        "Xml" => "xml",
        "Citext" => "citext",
        "Bit" | "VarBit" => "bit varying",
        // As text it would lose the blanks at its end.
        "Char" => "bpchar",
        _ => return None,
    })
}

impl Cast {
    /// Of a list of what is cast.
    pub(crate) fn of_list(self) -> Cast {
        match self {
            Cast::OfText(name) => Cast::OfTexts(name),
            Cast::To(_) | Cast::OfTexts(_) | Cast::None => Cast::None,
        }
    }
}

/// The kind of a list of a kind.
pub(crate) fn list_of(kind: Kind) -> Kind {
    Kind::List(match kind {
        Kind::Bool => &Kind::Bool,
        Kind::I16 => &Kind::I16,
        Kind::I32 => &Kind::I32,
        Kind::I64 => &Kind::I64,
        Kind::F32 => &Kind::F32,
        Kind::F64 => &Kind::F64,
        Kind::Bytes => &Kind::Bytes,
        Kind::Instant => &Kind::Instant,
        Kind::Timestamp => &Kind::Timestamp,
        Kind::Date => &Kind::Date,
        Kind::Time => &Kind::Time,
        Kind::Uuid => &Kind::Uuid,
        Kind::Decimal => &Kind::Decimal,
        Kind::Json => &Kind::Json,
        Kind::Text | Kind::Enum(_) | Kind::List(_) | Kind::Foreign => &Kind::Text,
    })
}

fn plain(kind: Kind) -> Storage {
    cast(kind, Cast::None)
}

fn cast(kind: Kind, cast: Cast) -> Storage {
    Storage { kind, cast }
}

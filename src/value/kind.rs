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

/// What a field's type and its native types (as the definition spells them) make of it on PostgreSQL.
pub(crate) fn storage(kind: Kind, natives: &[&'static str]) -> Storage {
    let native = natives
        .iter()
        .find_map(|text| match text.split_once(" = ") {
            Some(("postgresql", native)) => Some(native),
            Some(_) => None,
            None => Some(*text),
        })
        .map(|text| text.split('(').next().unwrap_or(text));
    match kind {
        Kind::Instant if native == Some("Timestamp") => plain(Kind::Timestamp),
        Kind::Timestamp if native == Some("Timestamptz") => plain(Kind::Instant),
        Kind::Enum(Some(name)) => cast(kind, Cast::OfText(name)),
        Kind::Decimal if native == Some("Money") => cast(kind, Cast::OfText("numeric::money")),
        Kind::Decimal => cast(kind, Cast::OfText("numeric")),
        Kind::Text => match native.and_then(beside_text) {
            Some(name) => cast(kind, Cast::OfText(name)),
            None => plain(kind),
        },
        Kind::Json if native == Some("Json") => cast(kind, Cast::To("json")),
        Kind::List(Kind::Enum(Some(name))) => cast(kind, Cast::OfTexts(name)),
        Kind::List(Kind::Decimal) => cast(kind, Cast::OfTexts("numeric")),
        Kind::List(Kind::Instant) if native == Some("Timestamp") => plain(Kind::List(&Kind::Timestamp)),
        Kind::List(Kind::Timestamp) if native == Some("Timestamptz") => plain(Kind::List(&Kind::Instant)),
        Kind::List(Kind::Text) => match native.and_then(beside_text) {
            Some(name) => cast(kind, Cast::OfTexts(name)),
            None => plain(kind),
        },
        kind => plain(kind),
    }
}

/// The types of PostgreSQL that clients write as text, and that text is not cast to by itself.
fn beside_text(native: &str) -> Option<&'static str> {
    Some(match native {
        "Uuid" => "uuid",
        "Inet" => "inet",
        "Xml" => "xml",
        "Citext" => "citext",
        "Bit" => "bit varying",
        "VarBit" => "bit varying",
        _ => return None,
    })
}

fn plain(kind: Kind) -> Storage {
    cast(kind, Cast::None)
}

fn cast(kind: Kind, cast: Cast) -> Storage {
    Storage { kind, cast }
}

//! Places in an order: pages that stay right while rows are added.

use std::fmt;
use std::fmt::Write as _;
use std::str::FromStr;

use super::filter::Comparison;
use super::order::{By, Term};
use super::statement::{Alias, Writer};
use crate::error::Error;
use crate::value::{Datum, Kind};

/// A place in the order of a query: the values of one row by which the rows are ordered. It stays right when rows are
/// added, and when the row that it was taken from is gone.
///
/// As text ([`Display`](fmt::Display), [`FromStr`]) it can be part of an address. It is not encrypted: whoever has it can
/// read the values that the rows are ordered by, and whoever changes it asks for rows after another place, of the same
/// scope and with the same conditions.
#[derive(Clone, PartialEq, Eq)]
pub struct Cursor {
    /// What the rows were ordered by, as a number.
    order: u32,
    values: Vec<Datum>,
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cursor")
    }
}

/// Rows and the places of the first and the last of them.
#[derive(Debug, Clone)]
pub struct Slice<T> {
    /// The rows, in the order that was asked for.
    pub rows: Vec<T>,
    /// The place of the first one: what is [`before`](super::Find::before) it are the rows of the slice before this.
    pub first: Option<Cursor>,
    /// The place of the last one: what is [`after`](super::Find::after) it are the rows of the slice after this.
    pub last: Option<Cursor>,
    /// Whether there are more rows, in the direction in which they were asked for.
    pub has_more: bool,
}

impl Cursor {
    pub(crate) fn new(order: &[Term], values: Vec<Datum>) -> Self {
        Cursor {
            order: fingerprint(order),
            values,
        }
    }
}

/// A number for what rows are ordered by, so that a cursor is not taken for one of another order (FNV-1a).
fn fingerprint(order: &[Term]) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    for term in order {
        match &term.by {
            By::Column(field) => add(field.name),
            By::Related(hop, field) => {
                add(hop.relation.name);
                add(field.name);
            }
            By::Count(hop) => add(hop.relation.name),
        }
        add(if term.descending { "desc" } else { "asc" });
        add(if term.nulls_are_first() { "first" } else { "last" });
    }
    hash
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.order)?;
        for value in &self.values {
            f.write_char('.')?;
            match value {
                Datum::Null => f.write_char('n')?,
                Datum::Bool(value) => f.write_str(if *value { "b1" } else { "b0" })?,
                Datum::Int(number) => write!(f, "i{number}")?,
                Datum::Float(number) => write!(f, "f{:016x}", number.to_bits())?,
                Datum::Text(text) => hex(f, 't', text.as_bytes())?,
                Datum::Bytes(bytes) => hex(f, 'x', bytes)?,
                Datum::Micros(micros) => write!(f, "m{micros}")?,
                Datum::Days(days) => write!(f, "d{days}")?,
                Datum::TimeOfDay(micros) => write!(f, "c{micros}")?,
                Datum::Uuid(bytes) => hex(f, 'u', bytes)?,
                Datum::Decimal(digits) => hex(f, 'e', digits.as_bytes())?,
                // Rows are not ordered by others.
                _ => f.write_char('n')?,
            }
        }
        Ok(())
    }
}

fn hex(f: &mut fmt::Formatter<'_>, tag: char, bytes: &[u8]) -> fmt::Result {
    f.write_char(tag)?;
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parse(text).ok_or(Error::Cursor {
            reason: "it is no cursor",
        })
    }
}

fn parse(text: &str) -> Option<Cursor> {
    let mut parts = text.split('.');
    let order = parts.next().filter(|order| order.len() == 8)?;
    let order = u32::from_str_radix(order, 16).ok()?;
    let values: Option<Vec<Datum>> = parts.map(datum).collect();
    Some(Cursor {
        order,
        values: values?,
    })
}

fn datum(part: &str) -> Option<Datum> {
    let mut letters = part.chars();
    let tag = letters.next()?;
    let rest = letters.as_str();
    Some(match tag {
        'n' if rest.is_empty() => Datum::Null,
        'b' => Datum::Bool(match rest {
            "0" => false,
            "1" => true,
            _ => return None,
        }),
        'i' => Datum::Int(rest.parse().ok()?),
        'f' => Datum::Float(f64::from_bits(u64::from_str_radix(rest, 16).ok()?)),
        't' => Datum::Text(String::from_utf8(bytes(rest)?).ok()?.into()),
        'x' => Datum::Bytes(bytes(rest)?),
        'm' => Datum::Micros(rest.parse().ok()?),
        'd' => Datum::Days(rest.parse().ok()?),
        'c' => Datum::TimeOfDay(rest.parse().ok()?),
        'u' => Datum::Uuid(bytes(rest)?.try_into().ok()?),
        'e' => {
            let digits = String::from_utf8(bytes(rest)?).ok()?;
            Datum::Decimal(Some(digits).filter(|digits| is_decimal(digits))?)
        }
        _ => return None,
    })
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return None;
    }
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(feature = "serde")]
impl serde::Serialize for Cursor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Cursor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The condition that a row stands after a place in an order, or before it.
///
/// # Errors
/// [`Error::Cursor`] when the cursor is one of another order.
pub(crate) fn beyond(
    w: &mut Writer<'_>,
    alias: Alias,
    order: &[Term],
    cursor: Cursor,
    backwards: bool,
) -> Result<(), Error> {
    if cursor.order != fingerprint(order) || cursor.values.len() != order.len() {
        return Err(Error::Cursor {
            reason: "it is a place in another order",
        });
    }
    // It may come from an address that somebody has changed.
    let are_values = order.iter().zip(&cursor.values).all(|(term, value)| match value {
        Datum::Null => term.may_be_null(),
        value => is_value(super::order::kind(term), value),
    });
    if !are_values {
        return Err(Error::Cursor {
            reason: "it holds values that the columns do not have",
        });
    }
    let order: Vec<Term> = order
        .iter()
        .map(|term| if backwards { term.reversed() } else { term.clone() })
        .collect();
    if let Some(descending) = one_direction(&order) {
        // Row values compare as the order does, and an index is used for them (SQL-92 8.2, general rule 7).
        w.word("(");
        row(w, alias, &order)?;
        w.word(if descending { ") < (" } else { ") > (" });
        for (position, (term, value)) in order.iter().zip(cursor.values).enumerate() {
            if position > 0 {
                w.word(", ");
            }
            place(w, term, value);
        }
        w.word(")");
        return Ok(());
    }
    w.word("(");
    for last in 0..order.len() {
        if last > 0 {
            w.word(" OR ");
        }
        w.word("(");
        for (position, (term, value)) in order.iter().zip(&cursor.values).enumerate().take(last + 1) {
            if position > 0 {
                w.word(" AND ");
            }
            if position == last {
                after(w, alias, term, value)?;
            } else {
                same(w, alias, term, value)?;
            }
        }
        w.word(")");
    }
    w.word(")");
    Ok(())
}

/// Whether a column of this kind can have the value.
fn is_value(kind: Kind, value: &Datum) -> bool {
    match (kind, value) {
        (Kind::I16, Datum::Int(number)) => i16::try_from(*number).is_ok(),
        (Kind::I32, Datum::Int(number)) => i32::try_from(*number).is_ok(),
        (Kind::Decimal, Datum::Decimal(digits)) => is_decimal(digits),
        (Kind::Bool, Datum::Bool(_))
        | (Kind::I64, Datum::Int(_))
        | (Kind::F32 | Kind::F64, Datum::Float(_))
        | (Kind::Text | Kind::Enum(_), Datum::Text(_))
        | (Kind::Bytes, Datum::Bytes(_))
        | (Kind::Instant | Kind::Timestamp, Datum::Micros(_))
        | (Kind::Date, Datum::Days(_))
        | (Kind::Time, Datum::TimeOfDay(0..))
        | (Kind::Uuid, Datum::Uuid(_)) => true,
        _ => false,
    }
}

/// `-12.50`
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction]
        .iter()
        .all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether all of an order goes in one direction, over columns that are never null.
fn one_direction(order: &[Term]) -> Option<bool> {
    let first = order.first()?.descending;
    order
        .iter()
        .all(|term| term.descending == first && !term.may_be_null())
        .then_some(first)
}

fn row(w: &mut Writer<'_>, alias: Alias, order: &[Term]) -> Result<(), Error> {
    for (position, term) in order.iter().enumerate() {
        if position > 0 {
            w.word(", ");
        }
        w.ordered_by(alias, term)?;
    }
    Ok(())
}

fn place(w: &mut Writer<'_>, term: &Term, value: Datum) {
    match &term.by {
        By::Column(field) | By::Related(_, field) => w.value(field, value),
        By::Count(_) => w.free(value),
    }
}

fn same(w: &mut Writer<'_>, alias: Alias, term: &Term, value: &Datum) -> Result<(), Error> {
    w.ordered_by(alias, term)?;
    if value.is_null() {
        w.word(" IS NULL");
    } else {
        w.word(Comparison::Equal.operator());
        place(w, term, value.clone());
    }
    Ok(())
}

fn after(w: &mut Writer<'_>, alias: Alias, term: &Term, value: &Datum) -> Result<(), Error> {
    match (value.is_null(), term.nulls_are_first()) {
        (true, true) => {
            w.ordered_by(alias, term)?;
            w.word(" IS NOT NULL");
        }
        (true, false) => w.word("FALSE"),
        (false, nulls_first) => {
            let nulls_follow = term.may_be_null() && !nulls_first;
            w.word(if nulls_follow { "(" } else { "" });
            w.ordered_by(alias, term)?;
            let comparison = if term.descending {
                Comparison::Less
            } else {
                Comparison::Greater
            };
            w.word(comparison.operator());
            place(w, term, value.clone());
            if nulls_follow {
                w.word(" OR ");
                w.ordered_by(alias, term)?;
                w.word(" IS NULL)");
            }
        }
    }
    Ok(())
}

//! Decimals: digits to the base of ten thousand (`numeric_send` of the server), and money in hundredths.

use std::fmt::Write as _;

use super::oid;
use super::raw::{Reader, take};

/// How a value of the type of this number is read: its digits.
pub(super) fn of(number: u32) -> Option<Reader<String>> {
    Some(match number {
        oid::NUMERIC => numeric,
        oid::MONEY => money,
        _ => return None,
    })
}

/// How an element of a list is read, by the name of its type.
pub(super) fn reader(name: &str) -> Option<Reader<String>> {
    Some(match name {
        "NUMERIC" => numeric,
        "MONEY" => money,
        _ => return None,
    })
}

/// The groups of four digits, of which the first counts `10_000 ^ weight`; so many digits after the point are shown.
fn numeric(bytes: &[u8]) -> Option<String> {
    let mut words = bytes
        .chunks_exact(2)
        .map(|pair| take::<2>(pair).map(|(pair, _)| u16::from_be_bytes(pair)));
    let mut word = || words.next().flatten();
    let (_, weight, sign, shown) = (word()?, word()? as i16, word()?, usize::from(word()?));
    let groups: Vec<u16> = words.collect::<Option<_>>()?;
    let negative = match sign {
        0x0000 => false,
        0x4000 => true,
        // Not a number, and infinity.
        _ => return None,
    };
    let group = |power: i32| {
        let at = usize::try_from(i32::from(weight) - power).ok();
        at.and_then(|at| groups.get(at)).copied().unwrap_or_default()
    };
    let mut text = String::from(if negative { "-" } else { "" });
    let whole = i32::from(weight).max(0);
    let _ = write!(text, "{}", group(whole));
    for power in (0..whole).rev() {
        let _ = write!(text, "{:04}", group(power));
    }
    if shown > 0 {
        let mut fraction = String::with_capacity(shown + 4);
        let mut power = -1;
        while fraction.len() < shown {
            let _ = write!(fraction, "{:04}", group(power));
            power -= 1;
        }
        text.push('.');
        text.push_str(fraction.get(..shown)?);
    }
    Some(text)
}

/// Hundredths: PostgreSQL counts in what `lc_monetary` says, which is this but for few currencies.
fn money(bytes: &[u8]) -> Option<String> {
    let (bytes, _) = take::<8>(bytes)?;
    let hundredths = i64::from_be_bytes(bytes);
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    Some(format!(
        "{}{whole}.{rest:02}",
        if hundredths < 0 { "-" } else { "" }
    ))
}

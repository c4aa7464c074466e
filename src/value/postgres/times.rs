//! Points in time: microseconds and days since 2000 (`timestamp_send`, `date_send`, `timetz_send` of the server).

use super::oid;
use super::raw::{Reader, take};
use crate::value::DAY_MICROS;
use crate::value::moment::Moment;

const DAYS_TO_2000: i64 = 10_957;

/// How a value of the type of this number is read.
pub(super) fn of(number: u32) -> Option<Reader<Moment>> {
    Some(match number {
        oid::TIMESTAMP | oid::TIMESTAMPTZ => timestamp,
        oid::DATE => date,
        oid::TIME => time,
        oid::TIMETZ => time_with_zone,
        _ => return None,
    })
}

/// How an element of a list is read, by the name of its type.
pub(super) fn reader(name: &str) -> Option<Reader<Moment>> {
    Some(match name {
        "TIMESTAMP" | "TIMESTAMPTZ" => timestamp,
        "DATE" => date,
        "TIME" => time,
        "TIMETZ" => time_with_zone,
        _ => return None,
    })
}

fn timestamp(bytes: &[u8]) -> Option<Moment> {
    let (bytes, _) = take::<8>(bytes)?;
    let micros = i64::from_be_bytes(bytes);
    // Infinity, before and after all time.
    if matches!(micros, i64::MIN | i64::MAX) {
        return None;
    }
    micros.checked_add(DAYS_TO_2000 * DAY_MICROS).map(Moment::Micros)
}

fn date(bytes: &[u8]) -> Option<Moment> {
    let (bytes, _) = take::<4>(bytes)?;
    let days = i32::from_be_bytes(bytes);
    (!matches!(days, i32::MIN | i32::MAX)).then(|| Moment::Days(i64::from(days) + DAYS_TO_2000))
}

fn time(bytes: &[u8]) -> Option<Moment> {
    let (bytes, _) = take::<8>(bytes)?;
    Some(Moment::OfDay(i64::from_be_bytes(bytes)))
}

/// The zone is seconds to the west of Greenwich.
fn time_with_zone(bytes: &[u8]) -> Option<Moment> {
    let (micros, rest) = take::<8>(bytes)?;
    let (west, _) = take::<4>(rest)?;
    let micros = i64::from_be_bytes(micros) + i64::from(i32::from_be_bytes(west)) * 1_000_000;
    Some(Moment::OfDay(micros.rem_euclid(DAY_MICROS)))
}

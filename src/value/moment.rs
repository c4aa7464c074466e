//! Points in time as numbers, and back: whichever of chrono and time a field uses.

use super::DAY_MICROS;

#[cfg(feature = "chrono")]
pub(crate) mod chrono_types {
    use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Utc};

    pub(crate) fn timestamp_of(micros: i64) -> Option<NaiveDateTime> {
        DateTime::<Utc>::from_timestamp_micros(micros).map(|instant| instant.naive_utc())
    }

    pub(crate) fn date_of(days: i32) -> Option<NaiveDate> {
        NaiveDate::from_epoch_days(days)
    }

    pub(crate) fn time_of(micros: i64) -> Option<NaiveTime> {
        let seconds = u32::try_from(micros / 1_000_000).ok()?;
        let nanos = u32::try_from(micros % 1_000_000).ok()? * 1_000;
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, nanos)
    }

    pub(crate) fn micros_of_time(time: NaiveTime) -> i64 {
        i64::from(time.num_seconds_from_midnight()) * 1_000_000 + i64::from(time.nanosecond() / 1_000)
    }
}

/// A point in time as a database gives it, before it is what a field wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Microseconds since 1970 in UTC.
    Micros(i64),
    /// Days since 1970.
    Days(i64),
    /// Microseconds since midnight.
    OfDay(i64),
}

impl Moment {
    /// As an instant: a date is its midnight, a time of day one of the first of January 1970.
    pub(crate) fn micros(self) -> Option<i64> {
        match self {
            Moment::Micros(micros) | Moment::OfDay(micros) => Some(micros),
            Moment::Days(days) => days.checked_mul(DAY_MICROS),
        }
    }

    /// As a date, in UTC.
    pub(crate) fn days(self) -> i64 {
        match self {
            Moment::Micros(micros) | Moment::OfDay(micros) => micros.div_euclid(DAY_MICROS),
            Moment::Days(days) => days,
        }
    }

    /// As a time of day, in UTC.
    pub(crate) fn of_day(self) -> i64 {
        match self {
            Moment::Micros(micros) => micros.rem_euclid(DAY_MICROS),
            Moment::Days(_) => 0,
            Moment::OfDay(micros) => micros,
        }
    }
}

#[cfg(feature = "chrono")]
pub(crate) use chrono_types::{date_of, micros_of_time, time_of};

#[cfg(feature = "time")]
pub(crate) mod time_types {
    use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

    use super::DAY_MICROS;

    /// Days of the Julian calendar's count before 1970.
    const EPOCH: i32 = 2_440_588;

    pub(crate) fn micros_of(instant: OffsetDateTime) -> i64 {
        // Within the years that the type has, the number fits.
        i64::try_from(instant.unix_timestamp_nanos().div_euclid(1_000)).unwrap_or(i64::MAX)
    }

    pub(crate) fn timestamp_of(micros: i64) -> Option<PrimitiveDateTime> {
        let instant = OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1_000).ok()?;
        Some(plain(instant))
    }

    pub(crate) fn date_of(days: i32) -> Option<Date> {
        Date::from_julian_day(days.checked_add(EPOCH)?).ok()
    }

    pub(crate) fn time_of(micros: i64) -> Option<Time> {
        let nanos = u64::try_from(micros).ok()?.checked_mul(1_000)?;
        let (seconds, nanos) = (nanos / 1_000_000_000, u32::try_from(nanos % 1_000_000_000).ok()?);
        let part = |value: u64| u8::try_from(value).ok();
        Time::from_hms_nano(
            part(seconds / 3_600)?,
            part(seconds / 60 % 60)?,
            part(seconds % 60)?,
            nanos,
        )
        .ok()
    }

    pub(crate) fn days_of(date: Date) -> i32 {
        date.to_julian_day() - EPOCH
    }

    pub(crate) fn micros_of_time(time: Time) -> i64 {
        let nanos = time.duration_since(Time::MIDNIGHT).whole_microseconds();
        i64::try_from(nanos).unwrap_or(DAY_MICROS - 1)
    }

    fn plain(instant: OffsetDateTime) -> PrimitiveDateTime {
        let utc = instant.to_offset(UtcOffset::UTC);
        PrimitiveDateTime::new(utc.date(), utc.time())
    }
}

#[cfg(all(feature = "time", not(feature = "chrono")))]
pub(crate) use time_types::{date_of, time_of};

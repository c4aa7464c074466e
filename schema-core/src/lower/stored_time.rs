//! A time in UTC, and the text that it is kept as in SQLite: `2024-01-02T03:04:05.678+00:00`.
//!
//! SQLite compares times as text, so all clients must write one form, of one width and in UTC. It is the form of Prisma's
//! driver adapters (`@prisma/adapter-better-sqlite3` and `-libsql` 7: `toISOString().replace("Z", "+00:00")`, the format
//! `iso8601` that they write unless told otherwise). Prisma has instants only, so a date is its midnight, and a time of
//! day is that of 1970-01-01.

/// The stored text of a date, a time of day, or both, written as RFC 3339 has it and checked before. Digits beyond
/// milliseconds are cut, as Prisma's clients cut them.
pub(super) fn stored(text: &str) -> String {
    let Moment {
        date,
        clock,
        fraction,
    } = in_utc(text);
    format!("{date}T{clock}.{fraction:0<3.3}+00:00")
}

/// A point in time in UTC.
pub(super) struct Moment<'a> {
    /// `2024-01-02`
    pub(super) date: String,
    /// `03:04:05`
    pub(super) clock: String,
    /// The digits of a second that were written, or none.
    pub(super) fraction: &'a str,
}

/// A date, a time of day, or both, in UTC. A date is its midnight, a time of day that of 1970-01-01.
pub(super) fn in_utc(text: &str) -> Moment<'_> {
    let (date, time) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => (date, time),
        None if text.contains(':') => ("1970-01-01", text),
        None => (text, "00:00:00"),
    };
    let (clock, offset) = offset_minutes(time);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let [year, month, day] = numbers(date, '-');
    let [hour, minute, second] = numbers(clock, ':');
    let minutes = hour * 60 + minute - offset;
    let (year, month, day) =
        date_of(days_since_epoch(year, month, day) + minutes.div_euclid(MINUTES_OF_A_DAY));
    let minutes = minutes.rem_euclid(MINUTES_OF_A_DAY);
    let (hour, minute) = (minutes / 60, minutes % 60);
    Moment {
        date: format!("{year:04}-{month:02}-{day:02}"),
        clock: format!("{hour:02}:{minute:02}:{second:02}"),
        fraction,
    }
}

const MINUTES_OF_A_DAY: i64 = 24 * 60;

/// Takes `Z` or `+01:00` from the end; without one the time is in UTC.
fn offset_minutes(time: &str) -> (&str, i64) {
    let Some(at) = time.find(['Z', 'z', '+', '-']) else {
        return (time, 0);
    };
    let (clock, zone) = time.split_at(at);
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let [hours, minutes] = numbers(zone.get(1..).unwrap_or_default(), ':');
    (clock, sign * (hours * 60 + minutes))
}

/// Decimal numbers between separators; 0 where there is none.
fn numbers<const N: usize>(text: &str, separator: char) -> [i64; N] {
    let mut parts = text.split(separator);
    std::array::from_fn(|_| parts.next().and_then(|part| part.parse().ok()).unwrap_or(0))
}

// Both after <https://howardhinnant.github.io/date_algorithms.html>: a year that begins in March has its leap day last.

fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::{date_of, days_since_epoch, stored};

    #[test]
    fn every_form_becomes_one() {
        for (written, kept) in [
            ("2024-01-02T03:04:05.678Z", "2024-01-02T03:04:05.678+00:00"),
            ("2024-01-02 03:04:05", "2024-01-02T03:04:05.000+00:00"),
            ("2024-01-01T00:30:00.5+01:00", "2023-12-31T23:30:00.500+00:00"),
            (
                "2024-02-28T23:30:00.123456-01:30",
                "2024-02-29T01:00:00.123+00:00",
            ),
            ("2024-01-02", "2024-01-02T00:00:00.000+00:00"),
            ("03:04:05.1", "1970-01-01T03:04:05.100+00:00"),
        ] {
            assert_eq!(stored(written), kept, "{written}");
        }
    }

    #[test]
    fn days_are_counted_and_counted_back() {
        assert_eq!(days_since_epoch(1970, 1, 1), 0);
        assert_eq!(days_since_epoch(2024, 2, 29), 19_782);
        for day in (-719_528..2_932_897).step_by(31) {
            let (year, month, of_month) = date_of(day);
            assert_eq!(days_since_epoch(year, month, of_month), day);
        }
    }
}

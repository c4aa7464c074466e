//! Points in time as SQLite keeps them: text of one width in UTC, so that the order of texts is that of time.
//!
//! The form is the one that Prisma's SQLite adapters write: `2026-01-02T03:04:05.678+00:00`. A date stands there with its
//! midnight, a time of day on the first of January 1970.

use std::fmt::Write as _;

/// Microseconds since 1970, within the years 0 to 9999, to the millisecond.
pub(crate) fn iso(micros: i64) -> String {
    let (days, of_day) = (
        micros.div_euclid(86_400_000_000),
        micros.rem_euclid(86_400_000_000),
    );
    let (year, month, day) = civil(days);
    let millis = of_day / 1_000;
    let mut text = String::with_capacity(29);
    let _ = write!(
        text,
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{:03}+00:00",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1_000 % 60,
        millis % 1_000
    );
    text
}

/// Year, month and day of the days since 1970, in the proleptic Gregorian calendar.
///
/// Counts in eras of 400 years that begin in March, so that the leap day is the last of a year (Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::iso;

    #[test]
    fn points_in_time() {
        for (micros, text) in [
            (0, "1970-01-01T00:00:00.000+00:00"),
            (951_827_696_789_999, "2000-02-29T12:34:56.789+00:00"),
            (-1, "1969-12-31T23:59:59.999+00:00"),
            (-62_167_219_200_000_000, "0000-01-01T00:00:00.000+00:00"),
            (253_402_300_799_999_999, "9999-12-31T23:59:59.999+00:00"),
        ] {
            assert_eq!(iso(micros), text);
        }
    }
}

//! Points in time as text. SQLite keeps them so: in one width in UTC, so that the order of texts is that of time.
//!
//! The form is the one that Prisma's SQLite adapters write: `2026-01-02T03:04:05.678+00:00`. A date stands there with its
//! midnight, a time of day on the first of January 1970.

use super::DAY_MICROS;
#[cfg(any(feature = "chrono", feature = "time"))]
use super::moment::Moment;

/// Microseconds since 1970, within the years 0 to 9999. Columns keep milliseconds; what is finer stands in a comparison
/// alone, and has its place in the order of texts: a digit is greater than the `+`.
#[cfg(feature = "sqlite")]
pub(crate) fn iso(micros: i64) -> Iso {
    let (days, of_day) = (micros.div_euclid(DAY_MICROS), micros.rem_euclid(DAY_MICROS));
    let (year, month, day) = civil(days);
    let (seconds, finer) = (of_day / 1_000_000, of_day % 1_000_000);
    // By hand: `write!` takes ten times as long, and rows are written by the thousand.
    let mut text = *b"0000-00-00T00:00:00.000+00:00\0\0\0";
    for (at, number) in [
        (0, year / 100),
        (2, year % 100),
        (5, month),
        (8, day),
        (11, seconds / 3_600),
        (14, seconds / 60 % 60),
        (17, seconds % 60),
        (20, finer / 10_000),
    ] {
        text[at] = digit(number / 10);
        text[at + 1] = digit(number);
    }
    text[22] = digit(finer / 1_000);
    if finer % 1_000 == 0 {
        return Iso { text, length: 29 };
    }
    text[23..26].copy_from_slice(&[digit(finer / 100), digit(finer / 10), digit(finer)]);
    text[26..].copy_from_slice(b"+00:00");
    Iso { text, length: 32 }
}

/// The last digit of a number.
#[cfg(feature = "sqlite")]
fn digit(number: i64) -> u8 {
    b'0' + (number % 10) as u8
}

/// A text that [`iso`] has made.
#[cfg(feature = "sqlite")]
pub(crate) struct Iso {
    text: [u8; 32],
    length: usize,
}

#[cfg(feature = "sqlite")]
impl Iso {
    pub(crate) fn as_str(&self) -> &str {
        let digits = self.text.get(..self.length).unwrap_or_default();
        std::str::from_utf8(digits).unwrap_or_default()
    }
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

/// Microseconds since 1970 of a text in the form of [`iso`], or with `Z` and any digits of a second up to six, in UTC.
/// `None` for whatever else is a point in time.
#[cfg(any(feature = "chrono", feature = "time"))]
fn micros_of(text: &str) -> Option<i64> {
    let text = text
        .strip_suffix("+00:00")
        .or_else(|| text.strip_suffix('Z'))?
        .as_bytes();
    let (whole, fraction) = text.split_at_checked(19)?;
    let number = |from: usize, to: usize| {
        whole[from..to].iter().try_fold(0_i64, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0'))
        })
    };
    let signs = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if signs.iter().any(|(at, sign)| whole[*at] != *sign) {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    // A day that the month does not have, and a leap second, are for the others to judge.
    if !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let days = days_from_civil(year, month, day);
    if civil(days) != (year, month, day) {
        return None;
    }
    let micros = match fraction {
        [] => 0,
        [b'.', digits @ ..] if (1..=6).contains(&digits.len()) => {
            let sum = digits.iter().try_fold(0_i64, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0'))
            })?;
            sum * 10_i64.pow(6 - digits.len() as u32)
        }
        _ => return None,
    };
    Some(((days * 24 + hour) * 60 + minute) * 60_000_000 + second * 1_000_000 + micros)
}

/// A point in time from text of any client: a date, a time of day, or both with `T` or a blank between them; any number
/// of digits of a second; `Z`, an offset or nothing, which is UTC, at the end.
#[cfg(any(feature = "chrono", feature = "time"))]
pub(super) fn moment_of(text: &str) -> Option<Moment> {
    if let Some(micros) = micros_of(text) {
        return Some(Moment::Micros(micros));
    }
    let text = text.trim();
    // A hyphen before any colon, but for that of a year before the first.
    let head = text.split(':').next().unwrap_or(text);
    let date_first = head.get(1..).is_some_and(|rest| rest.contains('-'));
    if !date_first {
        let (of_day, offset) = time_of_day(text)?;
        return Some(Moment::OfDay((of_day - offset).rem_euclid(DAY_MICROS)));
    }
    let (date, time) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)),
        None => (text, None),
    };
    let days = days_of(date)?;
    let Some(time) = time else {
        return Some(Moment::Days(days));
    };
    let (of_day, offset) = time_of_day(time.trim_start())?;
    days.checked_mul(DAY_MICROS)?
        .checked_add(of_day - offset)
        .map(Moment::Micros)
}

/// Days since 1970 of `year-month-day`.
#[cfg(any(feature = "chrono", feature = "time"))]
fn days_of(date: &str) -> Option<i64> {
    let (negative, digits) = match date.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, date.strip_prefix('+').unwrap_or(date)),
    };
    let mut parts = digits.split('-').map(|part| number(part, 9));
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    let days = days_from_civil(if negative { -year } else { year }, month, day);
    // The 31st of a month that has 30 days would be another date.
    (civil(days) == (if negative { -year } else { year }, month, day)).then_some(days)
}

/// The inverse of [`civil`].
#[cfg(any(feature = "chrono", feature = "time"))]
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Microseconds since midnight, and of the offset from UTC.
#[cfg(any(feature = "chrono", feature = "time"))]
fn time_of_day(text: &str) -> Option<(i64, i64)> {
    let end = text.find(['Z', 'z', '+', '-', ' ']).unwrap_or(text.len());
    let (clock, zone) = text.split_at_checked(end)?;
    let mut parts = clock.splitn(3, ':');
    let (hours, minutes) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let (seconds, micros) = match parts.next() {
        None => (0, 0),
        Some(seconds) => match seconds.split_once(['.', ',']) {
            None => (number(seconds, 2)?, 0),
            Some((seconds, fraction)) => (number(seconds, 2)?, fraction_of(fraction)?),
        },
    };
    let is_clock = hours < 24 && minutes < 60 && seconds < 60;
    let of_day = ((hours * 60 + minutes) * 60 + seconds) * 1_000_000 + micros;
    is_clock.then_some((of_day, offset(zone.trim())?))
}

/// Microseconds of the digits after the point; what is finer is cut off.
#[cfg(any(feature = "chrono", feature = "time"))]
fn fraction_of(digits: &str) -> Option<i64> {
    let all = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty();
    let micros: String = digits.chars().chain("000000".chars()).take(6).collect();
    all.then(|| micros.parse().ok()).flatten()
}

/// `Z`, `+02:00`, `+0200`, `+02`, `UTC`, or nothing.
#[cfg(any(feature = "chrono", feature = "time"))]
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "" | "Z" | "z" | "UTC") {
        return Some(0);
    }
    let (sign, digits) = match zone.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, zone.strip_prefix('+')?),
    };
    let digits = digits.replace(':', "");
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = if minutes.is_empty() {
        0
    } else {
        number(minutes, 2)?
    };
    Some(sign * (number(hours, 2)? * 60 + minutes) * 60_000_000)
}

#[cfg(any(feature = "chrono", feature = "time"))]
fn number(digits: &str, most: usize) -> Option<i64> {
    let is_number = (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "sqlite")]
    use super::iso;

    #[cfg(any(feature = "chrono", feature = "time"))]
    #[test]
    fn forms_of_other_clients() {
        use super::{Moment, moment_of};

        const AT: i64 = 1_767_323_045_000_000;
        for (text, moment) in [
            ("2026-01-02T03:04:05.678+00:00", Moment::Micros(AT + 678_000)),
            ("2026-01-02T03:04:05.678Z", Moment::Micros(AT + 678_000)),
            ("2026-01-02 03:04:05", Moment::Micros(AT)),
            ("2026-01-02 05:04:05.5 +02:00", Moment::Micros(AT + 500_000)),
            ("2026-01-01T21:34:05-0530", Moment::Micros(AT)),
            ("2026-01-02 03:04:05.123456789 UTC", Moment::Micros(AT + 123_456)),
            ("2026-01-02", Moment::Days(20_455)),
            ("0000-01-01T00:00:00Z", Moment::Micros(-62_167_219_200_000_000)),
            ("-0001-12-31", Moment::Days(-719_529)),
            ("03:04:05.25", Moment::OfDay(11_045_250_000)),
            ("01:00-02:00", Moment::OfDay(10_800_000_000)),
        ] {
            assert_eq!(moment_of(text), Some(moment), "{text}");
        }
        for text in [
            "",
            "now",
            "2026-02-30",
            "2026-13-01",
            "2026-01-02T25:00:00",
            "2026-01-02T03:04:05+x",
            "12",
            "é-1",
        ] {
            assert_eq!(moment_of(text), None, "{text}");
        }
    }

    #[cfg(all(feature = "chrono", feature = "sqlite"))]
    #[test]
    fn points_in_time_are_read_as_chrono_reads_them() {
        let by_chrono = |text: &str| {
            chrono::DateTime::parse_from_rfc3339(text)
                .ok()
                .map(|at| at.timestamp_micros())
        };
        let mut micros = -62_167_219_200_000_000_i64;
        while micros < 253_402_300_800_000_000 {
            let text = iso(micros).as_str().to_owned();
            assert_eq!(super::micros_of(&text), by_chrono(&text), "{text}");
            micros += 86_399_123_457 * 97;
        }
        for text in [
            "2024-02-29T23:59:59Z",
            "2024-01-01T00:00:00.5Z",
            "1969-12-31T23:59:59.999999+00:00",
        ] {
            assert_eq!(super::micros_of(text), by_chrono(text), "{text}");
        }
        for other in [
            "",
            "2024-02-30T00:00:00Z",
            "2024-13-01T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:60Z",
            "2024-01-01 00:00:00",
            "2024-01-01T00:00:00+01:00",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00.1234567Z",
            "+024-01-01T00:00:00Z",
            "2024-01-01T00:0é:00Z",
        ] {
            assert_eq!(super::micros_of(other), None, "{other}");
        }
    }

    #[cfg(feature = "sqlite")]
    #[test]
    fn points_in_time() {
        for (micros, text) in [
            (0, "1970-01-01T00:00:00.000+00:00"),
            (951_827_696_789_000, "2000-02-29T12:34:56.789+00:00"),
            (951_827_696_789_012, "2000-02-29T12:34:56.789012+00:00"),
            (-1_000, "1969-12-31T23:59:59.999+00:00"),
            (-62_167_219_200_000_000, "0000-01-01T00:00:00.000+00:00"),
            (253_402_300_799_999_000, "9999-12-31T23:59:59.999+00:00"),
        ] {
            assert_eq!(iso(micros).as_str(), text);
        }
    }
}

//! Defaults of MySQL, where what may stand behind `DEFAULT` depends on the column's type.

use crate::dialect::{Dialect, native};
use crate::lower::stored_time::in_utc;
use crate::schema::Column;

fn kept_as(column: &Column) -> Option<native::Native> {
    native::of(Dialect::MySql, column)
}

/// Whether a constant must stand in parentheses: MySQL (not MariaDB) refuses a literal as the default of what it keeps
/// outside of the row (<https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html>).
pub(super) fn only_takes_expressions(column: &Column) -> bool {
    kept_as(column).is_some_and(|native| native::is_long(&native))
}

/// An expression as the default of a column: in parentheses, but for literals and for the time, which may be followed by
/// `ON UPDATE`.
pub(super) fn expression(sql: &str) -> String {
    let sql = sql.trim();
    let starts_with = |word: &str| {
        let start = sql.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let is_time = starts_with("CURRENT_TIMESTAMP") || starts_with("NOW(");
    match is_time || is_enclosed(sql) || is_literal(sql) {
        true => sql.to_owned(),
        false => format!("({sql})"),
    }
}

/// A number, or one text with the letter before it that makes bits or bytes of it: `b'0'`.
fn is_literal(sql: &str) -> bool {
    if sql.starts_with(|first: char| first.is_ascii_digit() || first == '-') && sql.parse::<f64>().is_ok() {
        return true;
    }
    let text = sql.strip_prefix(['b', 'B', 'x', 'X']).unwrap_or(sql);
    let inside = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    inside.is_some_and(|inside| !inside.replace("''", "").contains(['\'', '\\']))
}

/// Whether a parenthesis at the beginning is closed by the one at the end.
fn is_enclosed(sql: &str) -> bool {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, letter) in sql.char_indices() {
        match (quote, letter) {
            (Some(mark), _) if mark == letter => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(letter),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
        if depth == 0 && quote.is_none() {
            return letter == ')' && at + 1 == sql.len();
        }
    }
    false
}

/// The time of the insert, with as many digits of a second as the column: another number is an error.
pub(super) fn now(column: &Column) -> String {
    let native = kept_as(column);
    let digits = native.as_ref().and_then(|native| native.args.first());
    let digits = digits.map_or_else(String::new, |digits| format!("({digits})"));
    match native.map_or("", |native| native.name) {
        "Date" => "(CURRENT_DATE)".to_owned(),
        "Time" => format!("(CURRENT_TIME{digits})"),
        _ => format!("CURRENT_TIMESTAMP{digits}"),
    }
}

/// A time as its column keeps it. MariaDB reads no zones, so it is in UTC, as all clients write it; digits that the
/// column does not keep are cut.
pub(super) fn time(text: &str, column: &Column) -> String {
    let native = kept_as(column);
    let moment = in_utc(text);
    let digits = native.as_ref().and_then(|native| native.args.first()).copied();
    let clock = match digits {
        None | Some(0) => moment.clock,
        Some(digits) => {
            let digits = digits as usize;
            format!("{}.{:0<digits$.digits$}", moment.clock, moment.fraction)
        }
    };
    match native.map_or("", |native| native.name) {
        "Date" => moment.date,
        "Time" => clock,
        _ => format!("{} {clock}", moment.date),
    }
}

/// A time that no column is known of, as in an expression: a date, a time of day, or both, as written but in UTC.
pub(super) fn moment(text: &str) -> String {
    let moment = in_utc(text);
    let clock = match moment.fraction {
        "" => moment.clock,
        fraction => format!("{}.{fraction:.6}", moment.clock),
    };
    match (text.contains(['T', 't', ' ']), text.contains(':')) {
        (false, true) => clock,
        (false, false) => moment.date,
        _ => format!("{} {clock}", moment.date),
    }
}

#[cfg(test)]
mod tests {
    use super::{expression, moment};

    #[test]
    fn an_expression_is_in_parentheses_once() {
        assert_eq!(expression("uuid()"), "(uuid())");
        assert_eq!(expression("(uuid())"), "(uuid())");
        assert_eq!(expression("(1) + (2)"), "((1) + (2))");
        assert_eq!(expression("b'0'"), "b'0'");
        assert_eq!(expression("'it''s'"), "'it''s'");
        assert_eq!(expression("'a' || 'b'"), "('a' || 'b')");
        assert_eq!(expression("-1.5"), "-1.5");
        assert_eq!(expression("concat('(', ')')"), "(concat('(', ')'))");
        let on_update = "CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)";
        assert_eq!(expression(on_update), on_update);
    }

    #[test]
    fn a_moment_has_no_zone() {
        assert_eq!(moment("2024-01-01T00:30:00.5+01:00"), "2023-12-31 23:30:00.5");
        assert_eq!(moment("2024-01-01T00:30:00Z"), "2024-01-01 00:30:00");
        assert_eq!(moment("2024-01-01"), "2024-01-01");
        assert_eq!(moment("03:04:05"), "03:04:05");
    }
}

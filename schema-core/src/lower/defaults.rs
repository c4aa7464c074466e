//! Default values and literals, in the words that Prisma's schema engine writes for each database.

mod mysql;

use super::stored_time;
use crate::dialect::{Dialect, native};
use crate::schema::{Column, Default, FieldType, ScalarType, Schema, Value};

/// What follows `DEFAULT`; `None` when the database has none, or one that we do not name, or a sequence.
pub(super) fn of(schema: &Schema, dialect: Dialect, column: &Column, element: &str) -> Option<String> {
    match column.default.as_ref()? {
        Default::Value(one) if dialect == Dialect::MySql && mysql::only_takes_expressions(column) => {
            Some(format!("({})", column_value(schema, dialect, column, one)))
        }
        Default::Value(one) => Some(column_value(schema, dialect, column, one)),
        Default::List(values) => {
            let values: Vec<String> = values
                .iter()
                .map(|one| column_value(schema, dialect, column, one))
                .collect();
            Some(format!("ARRAY[{}]::{element}[]", values.join(", ")))
        }
        Default::Now if dialect == Dialect::MySql => Some(mysql::now(column)),
        Default::Now => Some("CURRENT_TIMESTAMP".to_owned()),
        Default::Sql(sql) => Some(match dialect {
            Dialect::PostgreSql => sql.clone(),
            // It takes an expression only in parentheses.
            Dialect::Sqlite => format!("({sql})"),
            Dialect::MySql => mysql::expression(sql),
        }),
        Default::DbGenerated(sql) => Some(sql.clone()),
        Default::Autoincrement { .. } | Default::Database | Default::Client(_) => None,
    }
}

fn column_value(schema: &Schema, dialect: Dialect, column: &Column, one: &Value) -> String {
    let is_json = column.ty == FieldType::Scalar(ScalarType::Json);
    match one {
        // A list of JSON is an array of texts until it is cast as a whole.
        Value::Json(text) if is_json => dialect.quote().text(text),
        // PostgreSQL reads a date or time of day with the noise of Prisma's form, but a reader should not have to.
        Value::DateTime(text) if dialect == Dialect::PostgreSql => {
            dialect.quote().text(&date_time(text, column))
        }
        Value::DateTime(text) if dialect == Dialect::MySql => {
            dialect.quote().text(&mysql::time(text, column))
        }
        _ => value(schema, dialect, one),
    }
}

/// A literal.
pub(super) fn value(schema: &Schema, dialect: Dialect, one: &Value) -> String {
    match one {
        Value::String(text) | Value::Json(text) => dialect.quote().text(text),
        // SQLite compares times as text, so this is the form that is stored. Prisma's engine writes a default as
        // `2020-01-02 03:04:05.678 +00:00`, which its own clients cannot read, and does not look at the difference.
        Value::DateTime(text) if dialect == Dialect::Sqlite => {
            dialect.quote().text(&stored_time::stored(text))
        }
        Value::DateTime(text) if dialect == Dialect::MySql => dialect.quote().text(&mysql::moment(text)),
        Value::DateTime(text) => dialect.quote().text(text),
        Value::Int(number) => number.to_string(),
        Value::Number(text) => text.clone(),
        Value::Bool(truth) => truth.to_string(),
        Value::Variant(id, at) => {
            let label = schema
                .enum_(*id)
                .variants
                .get(*at as usize)
                .map_or("", |variant| variant.label.as_str());
            dialect.quote().text(label)
        }
        Value::Bytes(bytes) => {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            match dialect {
                Dialect::PostgreSql => format!("'\\x{hex}'"),
                Dialect::Sqlite | Dialect::MySql => format!("X'{hex}'"),
            }
        }
    }
}

/// An instant as Prisma writes it for PostgreSQL: `2020-01-02 03:04:05.678 +00:00`, the fraction in groups of three digits.
fn date_time(text: &str, column: &Column) -> String {
    let plain = native::of(Dialect::PostgreSql, column).map_or("", |native| native.name);
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else {
        // A date or a time of day alone. Prisma has only instants for them.
        return match (plain, text.contains(':')) {
            ("Date" | "Time" | "Timetz", _) => text.to_owned(),
            (_, true) => format!("1970-01-01 {} +00:00", fraction(text)),
            (_, false) => format!("{text} 00:00:00 +00:00"),
        };
    };
    let split = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (time, zone) = time.split_at(split);
    let zone = if zone.is_empty() || zone.eq_ignore_ascii_case("z") {
        "+00:00"
    } else {
        zone
    };
    format!("{date} {} {zone}", fraction(time))
}

/// A time of day whose fraction, when it is not zero, has 3, 6 or 9 digits.
fn fraction(time: &str) -> String {
    let Some((seconds, digits)) = time.split_once('.') else {
        return time.to_owned();
    };
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return seconds.to_owned();
    }
    let width = digits.len().div_ceil(3) * 3;
    format!("{seconds}.{digits:0<width$}")
}

#[cfg(test)]
mod tests {
    use super::fraction;

    #[test]
    fn a_fraction_has_groups_of_three_digits() {
        assert_eq!(fraction("03:04:05"), "03:04:05");
        assert_eq!(fraction("03:04:05.1"), "03:04:05.100");
        assert_eq!(fraction("03:04:05.123456789"), "03:04:05.123456789");
        assert_eq!(fraction("03:04:05.000"), "03:04:05");
    }
}

//! Statements: text with placeholders, and the values that are bound to them.

mod table;

use std::borrow::Cow;
use std::fmt::Write as _;

pub(crate) use table::Table;

use super::scope::Tenant;
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::value::{Cast, DAY_MICROS, Datum, Kind, Storage, TIME_IN_UTC, list_of, storage};

/// The database that a statement is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// PostgreSQL
    Postgres,
    /// SQLite
    Sqlite,
}

/// A statement that can be run.
#[derive(Debug)]
pub(crate) struct Statement {
    /// Its text.
    pub(crate) text: String,
    /// What is bound, in the order of the placeholders.
    pub(crate) bound: Bound,
    /// The session variables by which policies of its tables know the tenant. Only within a tenant, on PostgreSQL.
    pub(crate) settings: Vec<Setting>,
    /// Whether one of its tables has sensitive columns: what the database says of it is then not shown.
    pub(crate) sensitive: bool,
}

/// What is bound to a statement: rows that are inserted, if any, then all else.
#[derive(Debug)]
pub(crate) struct Bound {
    pub(crate) table: Option<Table>,
    pub(crate) values: Vec<(Kind, Datum)>,
}

/// A session variable that policies read, and the tenant that it has to hold.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Setting {
    pub(crate) name: &'static str,
    pub(crate) tenant: Datum,
}

/// Writes a statement. A table is known by its alias: `t0`, `t1` …
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    pub(crate) dialect: Dialect,
    /// Whose rows the statement is about, at the place that is written: a condition on related rows may name another's.
    pub(crate) tenant: Cow<'a, Tenant>,
    text: String,
    table: Option<Table>,
    values: Vec<(Kind, Datum)>,
    settings: Vec<Setting>,
    sensitive: bool,
    aliases: u32,
    /// How deep the condition that is written is nested in others.
    pub(crate) depth: u32,
    invalid: Option<(Option<&'static str>, &'static str)>,
}

/// A table in a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Alias(u32);

impl<'a> Writer<'a> {
    pub(crate) fn new(dialect: Dialect, tenant: &'a Tenant) -> Self {
        Writer {
            dialect,
            tenant: Cow::Borrowed(tenant),
            text: String::with_capacity(256),
            table: None,
            values: Vec::new(),
            settings: Vec::new(),
            sensitive: false,
            aliases: 0,
            depth: 0,
            invalid: None,
        }
    }

    /// The statement.
    ///
    /// # Errors
    /// [`Error::Unwritable`] when a value cannot be written to this database.
    pub(crate) fn finish(self) -> Result<Statement, Error> {
        match self.invalid {
            Some((field, reason)) => Err(Error::Unwritable { field, reason }),
            None => Ok(Statement {
                text: self.text,
                bound: Bound {
                    table: self.table,
                    values: self.values,
                },
                settings: self.settings,
                sensitive: self.sensitive,
            }),
        }
    }

    /// Text that stands in the program.
    pub(crate) fn word(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A number that is not a value of a column.
    pub(crate) fn count(&mut self, count: u64) {
        // Almost all are aliases and placeholders, and formatting costs more than all else of a short statement.
        match u8::try_from(count) {
            Ok(digit @ 0..10) => self.text.push(char::from(b'0' + digit)),
            _ => {
                let _ = write!(self.text, "{count}");
            }
        }
    }

    /// A name, quoted: SQL-92 5.2, `<delimited identifier>`.
    pub(crate) fn ident(&mut self, name: &str) {
        self.text.push('"');
        let mut rest = name;
        while let Some((before, after)) = rest.split_once('"') {
            self.text.push_str(before);
            self.text.push_str("\"\"");
            rest = after;
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    /// A table's name, with its schema. SQLite has no schemas.
    pub(crate) fn name(&mut self, schema: Option<&str>, name: &str) {
        if let (Some(schema), Dialect::Postgres) = (schema, self.dialect) {
            self.ident(schema);
            self.text.push('.');
        }
        self.ident(name);
    }

    /// A table of the definition.
    pub(crate) fn table(&mut self, model: &'static ModelDescription) {
        self.note_settings(model);
        self.sensitive |= model.fields.iter().any(|field| field.sensitive);
        self.name(model.schema, model.table);
    }

    /// Another table, not yet written.
    pub(crate) fn alias(&mut self) -> Alias {
        let alias = Alias(self.aliases);
        self.aliases += 1;
        alias
    }

    /// The alias that the next table will get.
    pub(crate) fn next_alias(&self) -> Alias {
        Alias(self.aliases)
    }

    /// A table by its alias.
    pub(crate) fn by(&mut self, alias: Alias) {
        self.text.push('t');
        self.count(u64::from(alias.0));
    }

    /// A column of a table.
    pub(crate) fn column(&mut self, alias: Option<Alias>, column: &str) {
        if let Some(alias) = alias {
            self.by(alias);
            self.text.push('.');
        }
        self.ident(column);
    }

    /// Things between separators.
    pub(crate) fn list<T>(
        &mut self,
        separator: &str,
        things: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        for (position, thing) in things.into_iter().enumerate() {
            if position > 0 {
                self.word(separator);
            }
            write(self, thing);
        }
    }

    /// The columns that a row is read from, in the order of the fields.
    pub(crate) fn columns_of(&mut self, alias: Option<Alias>, model: &'static ModelDescription) {
        let read = model.fields.iter().filter(|field| !field.opaque);
        self.list(", ", read, |w, field| w.column(alias, field.column));
    }

    /// How a value of a field is given to the database.
    pub(crate) fn storage(&self, field: &FieldDescription) -> Storage {
        match self.dialect {
            Dialect::Postgres => {
                let natives = if field.native.is_empty() {
                    field.type_native
                } else {
                    field.native
                };
                storage(field.kind, natives)
            }
            Dialect::Sqlite => Storage {
                kind: field.kind,
                cast: Cast::None,
            },
        }
    }

    /// A value of a column.
    pub(crate) fn value(&mut self, field: &'static FieldDescription, value: Datum) {
        let Storage { kind, cast } = self.storage(field);
        let value = fit(kind, cast, value);
        self.checked(Some(field.name), kind, &value);
        self.bind(kind, cast, value);
    }

    /// A value of a column that is written: SQLite itself does not round a point in time to what its column keeps.
    pub(crate) fn stored(&mut self, field: &'static FieldDescription, value: Datum) {
        let value = self.rounded(value);
        self.value(field, value);
    }

    /// As a column keeps it: milliseconds.
    pub(crate) fn rounded(&self, value: Datum) -> Datum {
        let nearest = |micros: i64| micros.saturating_add(500).div_euclid(1_000) * 1_000;
        match (self.dialect, value) {
            (Dialect::Sqlite, Datum::Micros(micros)) => Datum::Micros(nearest(micros)),
            // The last of a day does not become the next one.
            (Dialect::Sqlite, Datum::TimeOfDay(micros @ 0..DAY_MICROS)) => {
                Datum::TimeOfDay(nearest(micros).min(DAY_MICROS - 1_000))
            }
            (_, value) => value,
        }
    }

    /// A value of a column that stands beside what was made of the column: SQLite then knows its type no more.
    pub(crate) fn ranked(&mut self, field: &'static FieldDescription, value: Datum) {
        match (self.dialect, &value) {
            (Dialect::Sqlite, Datum::Decimal(_)) => self.free(value),
            _ => self.value(field, value),
        }
    }

    /// A value of an element of a list column.
    pub(crate) fn element(&mut self, field: &'static FieldDescription, value: Datum) {
        let Storage { kind, cast } = self.storage(field);
        let kind = match kind {
            Kind::List(kind) => *kind,
            kind => kind,
        };
        let cast = match cast {
            Cast::OfTexts(name) => Cast::OfText(name),
            cast => cast,
        };
        let value = fit(kind, cast, value);
        self.checked(Some(field.name), kind, &value);
        self.bind(kind, cast, value);
    }

    /// Several values of a column, as one value: an array on PostgreSQL.
    pub(crate) fn values(&mut self, field: &'static FieldDescription, values: Vec<Datum>) {
        let Storage { kind, cast } = self.storage(field);
        let values: Vec<Datum> = values.into_iter().map(|value| fit(kind, cast, value)).collect();
        for value in &values {
            self.checked(Some(field.name), kind, value);
        }
        self.bind(list_of(kind), cast.of_list(), Datum::List(values));
    }

    /// A value that belongs to no column. Its type is part of the text, since statements are kept by their text.
    pub(crate) fn free(&mut self, value: Datum) {
        let kind = match &value {
            Datum::List(list) => list_of(list.first().map_or(Kind::Text, Datum::kind)),
            value => value.kind(),
        };
        self.checked(None, kind, &value);
        let cast = match (self.dialect, kind) {
            (Dialect::Sqlite, Kind::Decimal) => Cast::To("numeric"),
            (Dialect::Sqlite, _) => Cast::None,
            (Dialect::Postgres, Kind::Decimal) => Cast::OfText("numeric"),
            (Dialect::Postgres, Kind::List(Kind::Decimal)) => Cast::OfTexts("numeric"),
            (Dialect::Postgres, kind) => type_name(kind).map_or(Cast::None, Cast::To),
        };
        self.bind(kind, cast, value);
    }

    /// A text that belongs to no column.
    pub(crate) fn text(&mut self, text: String) {
        let text = Datum::Text(text.into());
        self.checked(None, Kind::Text, &text);
        self.bind(Kind::Text, Cast::None, text);
    }

    fn bind(&mut self, kind: Kind, cast: Cast, value: Datum) {
        self.values.push((kind, value));
        match self.dialect {
            // Beside no column text would not become a number, and would be greater than any.
            Dialect::Sqlite if matches!(cast, Cast::To(_)) => self.text.push_str("CAST(? AS NUMERIC)"),
            Dialect::Sqlite => self.text.push('?'),
            Dialect::Postgres => {
                // Of rows each column is one array.
                let before = self.table.as_ref().map_or(0, |table| table.kinds.len());
                self.numbered((before + self.values.len()) as u64, cast);
            }
        }
    }

    /// A placeholder of PostgreSQL.
    fn numbered(&mut self, number: u64, cast: Cast) {
        self.text.push('$');
        self.count(number);
        let _ = match cast {
            Cast::None => Ok(()),
            Cast::OfText(name) => write!(self.text, "::text::{name}"),
            Cast::OfTexts(name) => write!(self.text, "::text[]::{}[]", name.replace("::", "[]::")),
            Cast::To(name) => write!(self.text, "::{name}"),
        };
    }

    #[inline]
    fn checked(&mut self, field: Option<&'static str>, kind: Kind, value: &Datum) {
        let reason = value.invalid().or_else(|| match (self.dialect, kind, value) {
            (_, _, Datum::Null) => None,
            (_, Kind::Foreign, _) => {
                Some("a type that only the driver knows is written by a statement of your own")
            }
            (Dialect::Sqlite, Kind::List(_), _) if !matches!(value, Datum::List(_)) => None,
            (Dialect::Sqlite, Kind::Decimal, Datum::Decimal(digits)) => {
                (!fits_number(digits)).then_some("SQLite's numbers cannot hold a decimal of so many digits")
            }
            (Dialect::Sqlite, Kind::F32 | Kind::F64, Datum::Float(number)) if number.is_nan() => {
                Some("SQLite has no number that is not a number")
            }
            (Dialect::Sqlite, Kind::Instant | Kind::Timestamp, Datum::Micros(micros)) => {
                (!(YEAR_0..YEAR_10000).contains(micros)).then_some(YEARS)
            }
            (Dialect::Sqlite, Kind::Date, Datum::Days(days)) => {
                (!(YEAR_0..YEAR_10000).contains(&(i64::from(*days) * DAY_MICROS))).then_some(YEARS)
            }
            #[cfg(feature = "json")]
            (Dialect::Sqlite, Kind::Json, Datum::Json(serde_json::Value::Number(number)))
                if field.is_some() =>
            {
                (!json_number_stays(number))
                    .then_some("SQLite keeps JSON that is a number as a number, and this one as another")
            }
            (_, _, Datum::TimeOfDay(DAY_MICROS..)) => Some("a leap second is in no day of the database"),
            (_, _, Datum::List(list))
                if matches!(kind, Kind::List(Kind::Text)) && list.iter().any(has_zero) =>
            {
                Some(ZERO)
            }
            (_, Kind::Text | Kind::Enum(_), text) if has_zero(text) => Some(ZERO),
            _ => None,
        });
        if let (Some(reason), None) = (reason, self.invalid) {
            self.invalid = Some((field, reason));
        }
    }

    /// A value that cannot be written, found elsewhere.
    pub(crate) fn refuse(&mut self, field: &'static str, reason: &'static str) {
        self.invalid.get_or_insert((Some(field), reason));
    }

    /// The session variables that the policies of a table read.
    fn note_settings(&mut self, model: &'static ModelDescription) {
        if self.dialect == Dialect::Postgres {
            settings_of(model, &self.tenant, &mut self.settings);
        }
    }
}

/// The session variables by which the policies of a table know the tenant, added to those that are there. Of a policy in
/// words those that it compares with the tenant's column; what else it reads is somebody else's to set.
pub(crate) fn settings_of(model: &'static ModelDescription, tenant: &Tenant, settings: &mut Vec<Setting>) {
    let Tenant::Is(tenant) = tenant else { return };
    if model.rls.is_none() && model.policies.is_empty() {
        return;
    }
    let column = model.tenant.last().copied();
    let of_rls = model
        .rls
        .and_then(|rls| rls.setting.or(column.map(|_| "app.tenant_id")));
    let of_policies = model
        .policies
        .iter()
        .flat_map(|policy| policy.using.iter().chain(&policy.with_check))
        .flat_map(|text| column.into_iter().flat_map(|column| compared_with(text, column)));
    for name in of_rls.into_iter().chain(of_policies) {
        // The first tenant stays: a statement on rows of two has one setting, and sees those of one.
        if !settings.iter().any(|one| one.name == name) {
            settings.push(Setting {
                name,
                tenant: tenant.clone(),
            });
        }
    }
}

/// PostgreSQL refuses it; SQLite keeps it, but its functions take it for the end of the text.
const ZERO: &str = "a text with the character zero";

fn has_zero(value: &Datum) -> bool {
    matches!(value, Datum::Text(text) if text.as_bytes().contains(&0))
}

/// Whether a number is still this JSON when SQLite has made a number of it: the column's affinity is numeric.
#[cfg(feature = "json")]
fn json_number_stays(number: &serde_json::Number) -> bool {
    number.is_i64() || number.is_f64() && number.as_f64().is_some_and(|number| number.fract() != 0.0)
}

/// A point in time as what its column keeps. What that is not enough for is refused, and not cut off.
fn fit(kind: Kind, cast: Cast, value: Datum) -> Datum {
    match (kind, value) {
        (Kind::Text, value) if cast == TIME_IN_UTC => match value {
            Datum::TimeOfDay(micros) => Datum::Text(time_in_utc(micros).into()),
            Datum::Micros(micros @ 0..DAY_MICROS) => Datum::Text(time_in_utc(micros).into()),
            Datum::Null => Datum::Null,
            _ => Datum::Invalid(MORE_THAN_TIME),
        },
        (Kind::Instant | Kind::Timestamp, Datum::Days(days)) => Datum::Micros(i64::from(days) * DAY_MICROS),
        (Kind::Instant | Kind::Timestamp, Datum::TimeOfDay(micros)) => Datum::Micros(micros),
        (Kind::Date, Datum::Micros(micros)) if micros.rem_euclid(DAY_MICROS) == 0 => {
            i32::try_from(micros.div_euclid(DAY_MICROS)).map_or(Datum::Invalid(MORE_THAN_DATE), Datum::Days)
        }
        (Kind::Time, Datum::Micros(micros @ 0..DAY_MICROS)) => Datum::TimeOfDay(micros),
        (Kind::Date, Datum::Micros(_) | Datum::TimeOfDay(_)) => Datum::Invalid(MORE_THAN_DATE),
        (Kind::Time, Datum::Micros(_) | Datum::Days(_)) => Datum::Invalid(MORE_THAN_TIME),
        (Kind::List(element), Datum::List(list)) => {
            let cast = if cast == TIME_IN_UTC.of_list() {
                TIME_IN_UTC
            } else {
                Cast::None
            };
            Datum::List(list.into_iter().map(|one| fit(*element, cast, one)).collect())
        }
        (_, value) => value,
    }
}

const MORE_THAN_DATE: &str = "the column keeps a date, and this is more";
const MORE_THAN_TIME: &str = "the column keeps a time of day, and this is more";

fn time_in_utc(micros: i64) -> String {
    let seconds = micros / 1_000_000;
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60);
    format!(
        "{hours:02}:{minutes:02}:{:02}.{:06}+00",
        seconds % 60,
        micros % 1_000_000
    )
}

const YEARS: &str = "SQLite orders points in time as text: years 0 to 9999";
/// The settings that an expression compares with a column: `tenant_id == setting("app.tenant_id")`, or the other way round.
fn compared_with<'t>(text: &'t str, column: &'t str) -> impl Iterator<Item = &'t str> {
    const CALL: &str = "setting(\"";
    text.match_indices(CALL).filter_map(move |(at, call)| {
        let (before, after) = (text.get(..at)?, text.get(at + call.len()..)?);
        let (name, after) = after.split_once("\")")?;
        let is_after = before
            .strip_suffix(" == ")
            .is_some_and(|before| last_word(before) == column);
        let is_before = after
            .strip_prefix(" == ")
            .is_some_and(|after| last_of_path(after) == column);
        (is_after || is_before).then_some(name)
    })
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn last_word(text: &str) -> &str {
    let begin = text.rfind(|letter| !is_word(letter)).map_or(0, |at| at + 1);
    text.get(begin..).unwrap_or_default()
}

/// The last name of the path that a text begins with: `tenant_id` of `outer.tenant_id && …`.
fn last_of_path(text: &str) -> &str {
    let path = text.split(|letter| !is_word(letter) && letter != '.').next();
    path.and_then(|path| path.rsplit('.').next()).unwrap_or_default()
}

const YEAR_0: i64 = -62_167_219_200_000_000;
const YEAR_10000: i64 = 253_402_300_800_000_000;

/// The type of PostgreSQL that a value is bound as.
fn type_name(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Bool => "bool",
        Kind::I16 => "int2",
        Kind::I32 => "int4",
        Kind::I64 => "int8",
        Kind::F32 => "float4",
        Kind::F64 => "float8",
        Kind::Text | Kind::Enum(_) | Kind::Decimal => "text",
        Kind::Bytes => "bytea",
        Kind::Instant => "timestamptz",
        Kind::Timestamp => "timestamp",
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Uuid => "uuid",
        Kind::Json => "jsonb",
        Kind::List(Kind::Bool) => "bool[]",
        Kind::List(Kind::I64) => "int8[]",
        Kind::List(Kind::F64) => "float8[]",
        Kind::List(Kind::Text) => "text[]",
        Kind::List(Kind::Bytes) => "bytea[]",
        Kind::List(Kind::Instant) => "timestamptz[]",
        Kind::List(Kind::Date) => "date[]",
        Kind::List(Kind::Uuid) => "uuid[]",
        Kind::List(_) | Kind::Foreign => return None,
    })
}

/// Whether SQLite's number for these digits is read back as the same digits: an integer of 64 bits, or the nearest
/// floating-point number (SQLite "Datatypes", 3.4: a conversion that loses digits is made all the same).
fn fits_number(digits: &str) -> bool {
    let wanted = crate::value::significant(digits);
    if wanted.parse::<i64>().is_ok() {
        return true;
    }
    let sign_and_zeros = |text: &str| {
        text.trim_start_matches(['-', '0'])
            .replace('.', "")
            .trim_start_matches('0')
            .len()
    };
    // Fifteen digits survive any conversion, and more are not shown.
    sign_and_zeros(wanted) <= 15 && wanted.parse::<f64>().is_ok_and(f64::is_finite)
}

#[cfg(test)]
mod tests {
    use super::{compared_with, fits_number};

    #[test]
    fn settings_of_the_tenant_are_those_its_column_is_compared_with() {
        let found = |text| compared_with(text, "tenant_id").collect::<Vec<_>>();
        assert_eq!(found("tenant_id == setting(\"app.t\")"), ["app.t"]);
        assert_eq!(found("setting(\"app.t\") == tenant_id"), ["app.t"]);
        assert_eq!(
            found("exists(User, (id == outer.user_id) && (outer.tenant_id == setting(\"app.t\")))"),
            ["app.t"]
        );
        assert_eq!(
            found("setting(\"app.t\") == outer.tenant_id && owner == setting(\"app.user\")"),
            ["app.t"]
        );
        for text in [
            "owner == setting(\"app.user\")",
            "old_tenant_id == setting(\"app.u\")",
            "tenant_id != \"\"",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn decimals_that_a_number_holds() {
        for digits in [
            "0",
            "12.50",
            "-0.001",
            "9223372036854775807",
            "123456789012.345",
            "0.1",
        ] {
            assert!(fits_number(digits), "{digits}");
        }
        for digits in [
            "9223372036854775808",
            "0.1234567890123456789",
            "-12345678901234567.8",
        ] {
            assert!(!fits_number(digits), "{digits}");
        }
    }
}

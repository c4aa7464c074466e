//! The values of a row that is written, and what clients fill in.
//!
//! A default of the client is made here as every other client of the definition makes it: the same alphabet, the same
//! length. `now()` is filled in too: what the database's own default means depends on the time zone of a session on
//! PostgreSQL, and on SQLite it has another form than what clients write.

use std::fmt;

use super::places::{Places, place};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::value::{DAY_MICROS, Datum, Kind, moment_now, on_postgres};

/// Values of columns, in the order of the model. They lie side by side without those that are not set, so that many rows
/// are put together by copying memory: to look at each value of each row costs more than all else of a large insert.
#[derive(Clone)]
pub(crate) struct Values {
    pub(crate) model: &'static ModelDescription,
    /// The columns that are set.
    pub(crate) set: Places,
    /// Their values.
    pub(crate) values: Vec<Datum>,
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.set.columns(self.model).map(|field| field.name))
            .finish()
    }
}

impl Values {
    /// Of the columns at these places, which are in their order.
    #[inline]
    pub(crate) fn of<const N: usize>(
        model: &'static ModelDescription,
        places: [usize; N],
        given: [Datum; N],
    ) -> Self {
        // Others come to them.
        let mut values = Vec::with_capacity(model.fields.len().max(N));
        values.extend(given);
        Values {
            model,
            set: Places::of(&places),
            values,
        }
    }

    /// Sets the column at a position.
    pub(crate) fn put(&mut self, at: usize, value: Datum) {
        let place = self.set.before(at);
        if !self.set.contains(at) {
            self.set.insert(at);
            self.values.insert(place, value);
        } else if let Some(before) = self.values.get_mut(place) {
            *before = value;
        }
    }

    /// Sets a column.
    pub(crate) fn set_field(&mut self, field: &'static FieldDescription, value: Datum) {
        if let Some(at) = place(self.model, field) {
            self.put(at, value);
        }
    }

    /// The value of a column, when it is set.
    pub(crate) fn get(&self, field: &'static FieldDescription) -> Option<&Datum> {
        let at = place(self.model, field)?;
        self.set
            .contains(at)
            .then(|| self.values.get(self.set.before(at)))?
    }

    /// Sets the columns of a key by which the row was looked for.
    ///
    /// # Errors
    /// [`Error::Unwritable`] when the row has another key: it would not be found the next time.
    pub(crate) fn set_key(&mut self, key: Vec<(&'static FieldDescription, Datum)>) -> Result<(), Error> {
        for (field, value) in key {
            if self.get(field).is_some_and(|given| *given != value) {
                return Err(Error::Unwritable {
                    field: Some(field.name),
                    reason: "the new row has another key than the one that is looked for",
                });
            }
            self.set_field(field, value);
        }
        Ok(())
    }

    /// With what clients fill in for a new row.
    pub(crate) fn complete(mut self) -> Self {
        Filling::of(self.model).fill(&mut self);
        self
    }
}

/// What clients fill in for new rows of a model, where a row does not say it. Asked for once for many rows.
#[derive(Debug)]
pub(crate) struct Filling {
    /// The columns that a client may have a value for, and where they stand.
    columns: Vec<(usize, &'static FieldDescription)>,
    /// Where the flag of rows that are marked as deleted stands, when nothing else fills it in.
    flag: Option<usize>,
}

impl Filling {
    pub(crate) fn of(model: &'static ModelDescription) -> Self {
        let fields = model.fields.iter().enumerate();
        let columns = fields
            .filter(|(_, field)| field.client.is_some() || field.updated_at || by_client(field).is_some())
            .collect();
        let flag = super::visible::mark(model)
            .and_then(|mark| mark.flag)
            .filter(|flag| flag.default.is_none() && !flag.nullable);
        Filling {
            columns,
            flag: flag.and_then(|flag| place(model, flag)),
        }
    }

    /// Fills in what a row does not say.
    pub(crate) fn fill(&self, row: &mut Values) {
        // Asked for once, so that all of the row has the same time, and only when something needs it.
        let mut now = None;
        let mut now = || *now.get_or_insert_with(moment_now);
        for (at, field) in &self.columns {
            if !row.set.contains(*at)
                && let Some(value) = client_value(field, &mut now)
            {
                row.put(*at, value);
            }
        }
        if let Some(at) = self.flag
            && !row.set.contains(at)
        {
            row.put(at, Datum::Bool(false));
        }
    }
}

/// The default that a client makes: the name of the function and what stands between its parentheses.
fn by_client(field: &'static FieldDescription) -> Option<(&'static str, &'static str)> {
    let (name, argument) = field.default?.split_once('(')?;
    (name != "autoincrement").then_some((name, argument.trim_end_matches(')')))
}

/// The value that a client gives to a column that nothing was said about.
fn client_value(field: &'static FieldDescription, now: &mut dyn FnMut() -> i64) -> Option<Datum> {
    if let Some(client) = field.client {
        return Some((client.0)());
    }
    if field.updated_at {
        return Some(now_for(field, now()));
    }
    Some(match by_client(field)? {
        ("now", "") => now_for(field, now()),
        ("cuid", "2") => text(cuid::cuid2()),
        ("cuid", _) => text(cuid::cuid1()),
        ("uuid", version) => uuid(
            field,
            if version == "7" {
                uuid::Uuid::now_v7()
            } else {
                uuid::Uuid::new_v4()
            },
        ),
        ("ulid", _) => text(ulid::Ulid::generate().to_string()),
        ("nanoid", length) => text(nanoid(length.parse().unwrap_or(21))),
        _ => return None,
    })
}

fn text(text: String) -> Datum {
    Datum::Text(text.into())
}

fn nanoid(length: usize) -> String {
    nanoid::nanoid!(length)
}

fn uuid(field: &FieldDescription, id: uuid::Uuid) -> Datum {
    match field.kind {
        Kind::Uuid => Datum::Uuid(id.into_bytes()),
        _ => text(id.hyphenated().to_string()),
    }
}

/// The present, as exactly as the column keeps it: milliseconds, unless its native type says microseconds.
pub(crate) fn now_for(field: &FieldDescription, now: i64) -> Datum {
    let natives = if field.native.is_empty() {
        field.type_native
    } else {
        field.native
    };
    let exact = on_postgres(natives).is_some_and(|native| match native.split_once('(') {
        Some((_, digits)) => matches!(digits, "4)" | "5)" | "6)"),
        // Without a precision they have microseconds.
        None => native.starts_with("Time"),
    });
    let now = if exact { now } else { now - now.rem_euclid(1_000) };
    match field.kind {
        Kind::Date => i32::try_from(now.div_euclid(DAY_MICROS)).map_or(Datum::Null, Datum::Days),
        Kind::Time => Datum::TimeOfDay(now.rem_euclid(DAY_MICROS)),
        _ => Datum::Micros(now),
    }
}

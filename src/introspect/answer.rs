//! Answers of servers that put each row into one value of JSON.

use serde::de::DeserializeOwned;

use super::Error;

/// The rows of an answer.
///
/// # Errors
/// One has another form than the query asks for.
pub(super) fn read<T: DeserializeOwned>(what: &'static str, rows: &[(String,)]) -> Result<Vec<T>, Error> {
    let row = |(text,): &(String,)| {
        serde_json::from_str(text).map_err(|why| Error::Answer {
            what,
            why: why.to_string(),
        })
    };
    rows.iter().map(row).collect()
}

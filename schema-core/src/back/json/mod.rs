//! The definition as JSON, with a version, for other tools.

use super::Input;

/// Writes the definition of one database.
pub fn write(input: Input<'_>) -> String {
    let _ = input;
    String::new()
}

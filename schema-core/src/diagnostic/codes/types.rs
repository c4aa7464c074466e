//! Types and defaults.

use super::codes;

codes! {}

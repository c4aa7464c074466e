//! Keys and indexes.

use super::codes;

codes! {}

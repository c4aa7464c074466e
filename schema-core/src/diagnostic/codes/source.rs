//! Finding and reading source files.

use super::codes;

codes! {}

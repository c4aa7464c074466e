//! Names of tables, columns, types and their clients.

use super::codes;

codes! {}

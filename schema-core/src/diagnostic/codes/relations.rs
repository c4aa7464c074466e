//! Relations and foreign keys.

use super::codes;

codes! {}

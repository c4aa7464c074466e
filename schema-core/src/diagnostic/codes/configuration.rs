//! `onedef.toml` and the artifacts on disk.

use super::codes;

codes! {}

//! Attributes: what one item says and may not say.

use super::codes;

codes! {}

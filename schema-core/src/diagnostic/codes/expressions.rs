//! Expressions in checks, predicates and policies.

use super::codes;

codes! {}

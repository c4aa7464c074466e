//! Soft deletion and tenants, in every query of a session.

use super::scope::Scope;

/// The listeners, when a model has either.
pub(super) fn listeners(_scope: &Scope<'_>) -> Vec<String> {
    Vec::new()
}

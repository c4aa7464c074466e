//! Row-level security.

use super::{Lowering, expr};
use crate::database::{Policy, RowSecurity};
use crate::schema::{Model, ModelId};

impl Lowering<'_> {
    pub(super) fn row_security(&self, id: ModelId, model: &Model) -> Option<RowSecurity> {
        let security = model
            .row_security
            .as_ref()
            .filter(|_| self.dialect.facts().row_security)?;
        let scope = expr::Scope::of(self, id);
        let policies = security.policies.iter().map(|policy| Policy {
            name: policy.name.clone(),
            command: policy.command,
            roles: policy.roles.clone(),
            restrictive: policy.restrictive,
            using: policy.using.as_ref().map(|using| expr::sql(scope, using)),
            with_check: policy.with_check.as_ref().map(|check| expr::sql(scope, check)),
        });
        Some(RowSecurity {
            force: security.force,
            policies: policies.collect(),
        })
    }
}

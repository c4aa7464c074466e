//! `#[db(allow(CODE))]`: findings that are on purpose.
//!
//! As `#[allow]` of rustc it holds for everything inside the struct or field that it stands on. Errors are refused where
//! the attribute is read; one that allows nothing is a finding itself, so that none outlives its reason.

use super::codes::attributes::A0017;
use super::{Diagnostic, Report};
use crate::front::rust::scan::ScannedItem;
use crate::span::Span;
use crate::syntax::{Allow, Item};

/// Everything that the items allow.
pub(crate) fn of(items: &[ScannedItem]) -> Vec<Allow> {
    let models = items.iter().filter_map(|one| match &one.item {
        Item::Model(model) => Some(model),
        Item::Enum(_) | Item::Scalar(_) | Item::View(_) | Item::Database(_) => None,
    });
    models
        .flat_map(|model| {
            model
                .allow
                .iter()
                .chain(model.fields.iter().flat_map(|field| &field.allow))
        })
        .cloned()
        .collect()
}

/// Takes what is allowed out of a report, and adds what allows nothing. That is known only when every stage has run: with
/// an error in the report a later one may have been left out.
pub(crate) fn apply(allowed: &[Allow], report: &mut Report) {
    let mut used = vec![false; allowed.len()];
    report.retain(|finding| match innermost(allowed, finding) {
        Some(at) => {
            if let Some(used) = used.get_mut(at) {
                *used = true;
            }
            false
        }
        None => true,
    });
    if report.has_errors() {
        return;
    }
    for (allow, _) in allowed.iter().zip(used).filter(|(_, used)| !used) {
        let id = allow.code.id;
        report.push(
            Diagnostic::new(&A0017, allow.at.0, format!("there is no {id} here to allow")).help("remove it"),
        );
    }
}

/// The position of what allows a finding: of several, that which stands nearest.
fn innermost(allowed: &[Allow], finding: &Diagnostic) -> Option<usize> {
    allowed
        .iter()
        .enumerate()
        .filter(|(_, allow)| allow.code == finding.code && contains(allow.within.0, finding.at))
        .min_by_key(|(_, allow)| allow.within.0.end - allow.within.0.start)
        .map(|(at, _)| at)
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

//! Findings as `compile_error!` at their tokens.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use schema_core::diagnostic::{Diagnostic, Report, Severity};

use crate::places::Places;

/// Every error of a report. Warnings and notes belong to the command.
pub(crate) fn errors(report: Report, places: &Places) -> TokenStream {
    report
        .into_sorted()
        .iter()
        .filter(|one| one.code.severity == Severity::Error)
        .map(|one| {
            let (first, last) = places.ends(one.at);
            compile_error(&text(one), first, last)
        })
        .collect()
}

/// What the compiler prints: the command's message, its code, and the help below.
fn text(diagnostic: &Diagnostic) -> String {
    let mut text = format!("{} [{}]", diagnostic.message, diagnostic.code.id);
    if let Some(fix) = &diagnostic.fix {
        text.push_str("\n  help: ");
        text.push_str(&fix.message);
    }
    text
}

/// The compiler underlines from the first token of a macro's call to its last.
pub(crate) fn compile_error(message: &str, first: Span, last: Span) -> TokenStream {
    let body = quote_spanned!(last=> { #message });
    quote_spanned!(first=> ::core::compile_error! #body)
}

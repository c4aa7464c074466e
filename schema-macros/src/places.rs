//! Places inside of a derive's input: the compiler's spans, kept in a list, since they cannot be compared or stored in
//! [`syntax`](schema_core::syntax).

use proc_macro2::Span;
use schema_core::span::{FileId, Locate, Span as Place};

/// Every span that the reader asked for. A place is a range of positions in it.
#[derive(Default)]
pub(crate) struct Places(Vec<Span>);

impl Places {
    /// The first and the last token of a place.
    pub(crate) fn ends(&self, place: Place) -> (Span, Span) {
        let at = |position: u32| self.0.get(position as usize).copied();
        if place.file != FileId::MACRO {
            return (Span::call_site(), Span::call_site());
        }
        let first = at(place.start).unwrap_or_else(Span::call_site);
        (first, at(place.end.wrapping_sub(1)).unwrap_or(first))
    }

    /// The first token of a place.
    pub(crate) fn start(&self, place: Place) -> Span {
        self.ends(place).0
    }
}

impl Locate for Places {
    fn locate(&mut self, span: Span) -> Place {
        let position = u32::try_from(self.0.len()).unwrap_or(u32::MAX - 1);
        self.0.push(span);
        Place {
            file: FileId::MACRO,
            start: position,
            end: position + 1,
        }
    }
}

//! Extensions that a schema needs and does not name: Prisma leaves it to migrations to create them.

use crate::dialect::extensions;
use crate::span::{Span, Spanned};
use crate::syntax::{Extension, Item, Model};

/// The extensions of native types and operator classes, each once, in the order in which they are needed.
pub(super) fn needed(items: &[Item]) -> Vec<Extension> {
    let mut found: Vec<Extension> = Vec::new();
    for item in items {
        let Item::Model(model) = item else { continue };
        for (name, at) in of_model(model) {
            if found.iter().all(|one| one.name.value != name) {
                found.push(Extension {
                    name: Spanned::new(name.to_owned(), at),
                    schema: None,
                    version: None,
                });
            }
        }
    }
    found
}

fn of_model(model: &Model) -> impl Iterator<Item = (&'static str, Span)> + '_ {
    let natives = model
        .fields
        .iter()
        .flat_map(|field| &field.native)
        .filter_map(|native| {
            let text = native.text.as_ref().unwrap_or(&native.name);
            extensions::of_type(&text.value).map(|name| (name, text.span))
        });
    let classes = model.indexes.iter().flat_map(|index| &index.options.ops);
    let classes = classes
        .filter_map(|(_, class)| extensions::of_operator_class(&class.value).map(|name| (name, class.span)));
    natives.chain(classes)
}

//! `model`, `view` and `enum` blocks.

use super::scope::{self, Scope};
use super::table::Block;
use super::{field, index, text};
use crate::schema::{Enum, FieldId, IndexKind, Model, ModelId, View};

/// `model User { … }`
pub(super) fn model(scope: &Scope<'_>, id: ModelId, model: &Model) -> String {
    let mut block = Block::default();
    field::rows(scope, id, model, &mut block);
    for attribute in index::block_attributes(scope, id, model) {
        block.attribute(attribute);
    }
    if model.table != model.prisma {
        block.attribute(map(&model.table));
    }
    if scope.is_ignored(id) {
        block.attribute("@@ignore".to_owned());
    }
    schema(scope, model.schema.as_deref(), &mut block);
    block.print(
        text::docs(model.docs.as_deref()),
        &format!("model {}", model.prisma),
    )
}

/// `view Totals { … }`
pub(super) fn view(scope: &Scope<'_>, view: &View) -> String {
    let mut block = Block::default();
    let keys: Vec<Vec<FieldId>> = view
        .indexes
        .iter()
        .filter(|index| index.kind == IndexKind::Unique && index.predicate.is_none())
        .filter_map(crate::schema::Index::plain_fields)
        .collect();
    let single: Vec<FieldId> = keys
        .iter()
        .filter_map(|key| match key.as_slice() {
            [field] => Some(*field),
            _ => None,
        })
        .collect();
    let ignored = scope::is_left_out(view.ignore.as_ref());
    field::view_rows(scope, ignored, &view.fields, &single, &mut block);
    let compound = keys.iter().map(Vec::as_slice).filter(|key| key.len() > 1);
    let name = |id: FieldId| {
        let field = view.fields.get(id.0 as usize);
        field.map(|field| field.prisma.clone()).unwrap_or_default()
    };
    for attribute in index::view_attributes(compound, name) {
        block.attribute(attribute);
    }
    if view.view != view.prisma {
        block.attribute(map(&view.view));
    }
    if ignored {
        block.attribute("@@ignore".to_owned());
    }
    schema(scope, view.schema.as_deref(), &mut block);
    block.print(text::docs(view.docs.as_deref()), &format!("view {}", view.prisma))
}

/// `enum Status { … }`
pub(super) fn enum_(scope: &Scope<'_>, one: &Enum) -> String {
    let mut block = Block::default();
    for variant in &one.variants {
        for line in text::docs(variant.docs.as_deref()) {
            block.comment(line);
        }
        let label = if variant.label == variant.prisma {
            String::new()
        } else {
            format!("@map({})", text::string(&variant.label))
        };
        block.row([variant.prisma.clone(), label]);
    }
    let type_name = one.type_name_in(scope.database);
    if scope.dialect.facts().enum_types && type_name != one.prisma {
        block.attribute(map(type_name));
    }
    schema(scope, one.schema.as_deref(), &mut block);
    block.print(text::docs(one.docs.as_deref()), &format!("enum {}", one.prisma))
}

fn schema(scope: &Scope<'_>, schema: Option<&str>, block: &mut Block) {
    if let Some(schema) = scope.schema_of(schema) {
        block.attribute(format!("@@schema({})", text::string(schema)));
    }
}

fn map(name: &str) -> String {
    format!("@@map({})", text::string(name))
}

//! In which order the items stand. Models, enums and views keep the order that each has in the schema.

use super::Options;
use crate::schema::{EnumId, Model, ModelId, Part, Schema, Source, ViewId, enum_of};

/// The items in the order in which they are written: as it was said, else each enum after the first model that has it, and
/// each view after what it reads.
pub(super) fn of(schema: &Schema, options: &Options) -> Vec<Part> {
    if is_whole(schema, &options.order) {
        return options.order.clone();
    }
    among(schema, |_| true)
}

/// The same of some of the items, as if there were no others.
pub(super) fn among(schema: &Schema, here: impl Fn(Part) -> bool) -> Vec<Part> {
    let mut order = Vec::new();
    let enums = schema.enums().filter(|(id, _)| here(Part::Enum(*id)));
    let mut enums = Waiting::of(enums.map(|(id, _)| (Part::Enum(id), first_use(schema, id, &here))));
    let views = schema.views().filter(|(id, _)| here(Part::View(*id)));
    let mut views = Waiting::of(views.map(|(id, _)| (Part::View(id), last_read(schema, id, &here))));
    for (id, _) in schema.models().filter(|(id, _)| here(Part::Model(*id))) {
        order.push(Part::Model(id));
        enums.follow(id, &mut order);
        views.follow(id, &mut order);
    }
    order.extend(enums.rest().chain(views.rest()));
    order
}

/// Whether an order has every item once, and each kind in the order of the schema.
fn is_whole(schema: &Schema, order: &[Part]) -> bool {
    let (mut models, mut enums, mut views) = (0u32, 0u32, 0u32);
    for part in order {
        let (id, next) = match part {
            Part::Model(id) => (id.0, &mut models),
            Part::Enum(id) => (id.0, &mut enums),
            Part::View(id) => (id.0, &mut views),
            _ => return false,
        };
        if id != *next {
            return false;
        }
        *next += 1;
    }
    let counts = [schema.models.len(), schema.enums.len(), schema.views.len()];
    counts == [models as usize, enums as usize, views as usize]
}

/// Items that wait for the model that they stand after.
struct Waiting {
    items: Vec<(Part, Option<ModelId>)>,
    /// Those before this one have been written.
    next: usize,
}

impl Waiting {
    fn of(items: impl Iterator<Item = (Part, Option<ModelId>)>) -> Self {
        Waiting {
            items: items.collect(),
            next: 0,
        }
    }

    /// Those that can stand after this model. What waits for none goes with the next that waits for one.
    fn follow(&mut self, model: ModelId, order: &mut Vec<Part>) {
        let mut at = self.next;
        while let Some((_, after)) = self.items.get(at) {
            at += 1;
            match after {
                Some(after) if *after <= model => {
                    let ready = self.items.get(self.next..at).unwrap_or_default();
                    order.extend(ready.iter().map(|(part, _)| *part));
                    self.next = at;
                }
                Some(_) => return,
                None => {}
            }
        }
    }

    fn rest(self) -> impl Iterator<Item = Part> {
        self.items.into_iter().skip(self.next).map(|(part, _)| part)
    }
}

fn first_use(schema: &Schema, id: EnumId, here: &impl Fn(Part) -> bool) -> Option<ModelId> {
    let uses = |model: &Model| {
        let mut columns = model.columns();
        columns.any(|(_, _, column)| enum_of(column) == Some(id))
    };
    let mut models = schema.models().filter(|(id, _)| here(Part::Model(*id)));
    models.find(|(_, model)| uses(model)).map(|(id, _)| id)
}

/// A view that this one reads comes before it anyway.
fn last_read(schema: &Schema, id: ViewId, here: &impl Fn(Part) -> bool) -> Option<ModelId> {
    let models = schema.view(id).reads.iter().filter_map(|source| match source {
        Source::Model(model) => Some(*model),
        Source::View(_) => None,
    });
    models.filter(|id| here(Part::Model(*id))).max()
}

//! Enum types.

use std::collections::HashSet;

use super::names::{self, Kind};
use super::{HERE, Raising};
use crate::database::EnumType;
use crate::names::rust;
use crate::schema::{Enum, EnumId, Variant};

impl Raising<'_> {
    pub(super) fn raise_enums(&mut self) {
        for (at, one) in (0..).zip(&self.database.enums) {
            let raised = self.enum_(one);
            self.enums.insert(self.database.dialect.quote().name(&one.name), EnumId(at));
            self.schema.enums.push(raised);
        }
    }

    fn enum_(&self, one: &EnumType) -> Enum {
        let names = self.names.item(Kind::Enum, &one.name);
        let (mut in_rust, mut in_prisma) = (HashSet::new(), HashSet::new());
        let variants = one.labels.iter().map(|label| Variant {
            name: rust::unique(rust::variant_name(label), &mut in_rust),
            prisma: rust::unique(names::identifier(label, 'V'), &mut in_prisma),
            label: label.clone(),
            docs: None,
            renamed_from: None,
        });
        Enum {
            variants: variants.collect(),
            name: names.rust,
            module: Vec::new(),
            prisma: names.prisma,
            docs: one.comment.clone(),
            databases: vec![HERE],
            type_names: vec![one.name.name.clone()],
            schema: one.name.schema.clone(),
            storage_text: false,
            renamed_from: None,
        }
    }
}

//! Foreign keys of a table, in the order of its relation fields.

use std::collections::BTreeMap;

use super::{Lowering, column_names, naming};
use crate::database::ForeignKey;
use crate::schema::{KeyRelation, Model, ModelId, Relation, Schema};
use crate::syntax::ConstraintName;

/// The relations that a model's foreign keys are for, in order.
pub(super) fn by_model(schema: &Schema) -> BTreeMap<ModelId, Vec<&KeyRelation>> {
    let mut keys: BTreeMap<ModelId, Vec<&KeyRelation>> = BTreeMap::new();
    for relation in &schema.relations {
        if let Relation::Key(key) = relation {
            keys.entry(key.model).or_default().push(key);
        }
    }
    keys
}

impl Lowering<'_> {
    pub(super) fn foreign_keys(&self, model: &Model, keys: &[&KeyRelation]) -> Vec<ForeignKey> {
        if self.definition().relation_mode_prisma {
            return Vec::new();
        }
        let here = keys.iter().filter(|key| self.has(key));
        here.filter_map(|key| self.foreign_key(model, key)).collect()
    }

    /// Whether this database has both ends of a relation.
    fn has(&self, key: &KeyRelation) -> bool {
        let field = self.schema.model(key.model).field(key.field);
        field.databases.contains(&self.database)
            && self.schema.model(key.target).databases.contains(&self.database)
    }

    fn foreign_key(&self, model: &Model, key: &KeyRelation) -> Option<ForeignKey> {
        let columns = column_names(model, &key.key);
        let name = match &key.constraint {
            Some(ConstraintName::None) => return None,
            Some(ConstraintName::Named(name)) => name.clone(),
            None => {
                let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
                naming::foreign_key(self.dialect, &model.table, &columns)
            }
        };
        let target = self.schema.model(key.target);
        Some(ForeignKey {
            name,
            columns,
            target: self.name(target.schema.as_deref(), &target.table),
            references: column_names(target, &key.references),
            on_delete: key.on_delete,
            on_update: key.on_update,
        })
    }
}

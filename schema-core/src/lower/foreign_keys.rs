//! Foreign keys of a table, in the order of its relation fields.

use super::{Lowering, column_names, naming};
use crate::database::ForeignKey;
use crate::schema::{KeyRelation, Model, ModelId, Relation};
use crate::syntax::ConstraintName;

impl Lowering<'_> {
    pub(super) fn foreign_keys(&self, id: ModelId, model: &Model) -> Vec<ForeignKey> {
        if self.definition().relation_mode_prisma {
            return Vec::new();
        }
        let keys = self
            .schema
            .relations
            .iter()
            .filter_map(|relation| match relation {
                Relation::Key(key) if key.model == id && self.has(key) => Some(key),
                _ => None,
            });
        keys.filter_map(|key| self.foreign_key(model, key)).collect()
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

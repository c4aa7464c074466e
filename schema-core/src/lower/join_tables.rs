//! Implicit join tables of many-to-many relations, as Prisma makes them: columns `A` and `B`, in relation order.

use super::{Lowering, naming};
use crate::database::{Column, ForeignKey, Index, IndexColumn, IndexValue, PrimaryKey, Table};
use crate::schema::{ManyToMany, Model, ModelId, Relation};
use crate::syntax::ReferentialAction;

impl Lowering<'_> {
    pub(super) fn join_tables(&self) -> Vec<Table> {
        let many = self
            .schema
            .relations
            .iter()
            .filter_map(|relation| match relation {
                Relation::ManyToMany(many) if self.has_both(many) => Some(many),
                _ => None,
            });
        many.map(|many| self.join_table(many)).collect()
    }

    fn has_both(&self, many: &ManyToMany) -> bool {
        [many.a, many.b].into_iter().all(|(model, field)| {
            let model = self.schema.model(model);
            model.databases.contains(&self.database) && model.field(field).databases.contains(&self.database)
        })
    }

    fn join_table(&self, many: &ManyToMany) -> Table {
        let (a, b) = (self.schema.model(many.a.0), self.schema.model(many.b.0));
        let name = naming::join_table_of(self.dialect, self.schema, many);
        let is_key = self.dialect.facts().join_table_keys;
        let mut indexes = Vec::new();
        if !is_key {
            indexes.push(index(naming::join_unique(self.dialect, &name), true, &["A", "B"]));
        }
        indexes.push(index(naming::join_index(self.dialect, &name), false, &["B"]));
        Table {
            columns: vec![self.join_column("A", a), self.join_column("B", b)],
            primary_key: is_key.then(|| PrimaryKey {
                name: Some(naming::join_primary_key(self.dialect, &name)),
                columns: vec!["A".to_owned(), "B".to_owned()],
                prefixes: Vec::new(),
            }),
            indexes,
            foreign_keys: self.join_keys(&name, many),
            name: self.name(a.schema.as_deref(), &name),
            uniques: Vec::new(),
            checks: Vec::new(),
            exclusions: Vec::new(),
            comment: None,
            collation: None,
            row_security: None,
            renamed_from: None,
            is_join_table: true,
        }
    }

    /// A column with the type of the model's key; a key that counts by itself is a plain integer here.
    fn join_column(&self, name: &str, model: &Model) -> Column {
        let key = model
            .primary_key
            .as_ref()
            .and_then(|key| key.fields.first())
            .and_then(|id| model.column(*id));
        Column {
            name: name.to_owned(),
            sql_type: key.map_or_else(String::new, |column| self.element_type(column)),
            nullable: false,
            default: None,
            on_update: None,
            identity: None,
            generated: None,
            collation: None,
            inline_primary_key: false,
            autoincrement: false,
            serial_start: None,
            comment: None,
            renamed_from: None,
        }
    }

    fn join_keys(&self, table: &str, many: &ManyToMany) -> Vec<ForeignKey> {
        if self.definition().relation_mode_prisma {
            return Vec::new();
        }
        vec![
            self.join_key(table, "A", many.a.0),
            self.join_key(table, "B", many.b.0),
        ]
    }

    fn join_key(&self, table: &str, column: &str, target: ModelId) -> ForeignKey {
        let target = self.schema.model(target);
        let references = target
            .primary_key
            .as_ref()
            .map_or_else(Vec::new, |key| super::column_names(target, &key.fields));
        ForeignKey {
            name: naming::join_foreign_key(self.dialect, table, column),
            columns: vec![column.to_owned()],
            target: self.name(target.schema.as_deref(), &target.table),
            references,
            on_delete: ReferentialAction::Cascade,
            on_update: ReferentialAction::Cascade,
        }
    }
}

fn index(name: String, unique: bool, columns: &[&str]) -> Index {
    let column = |name: &&str| IndexColumn {
        value: IndexValue::Column((*name).to_owned()),
        prefix: None,
        collation: None,
        ops: None,
        order: None,
        nulls: None,
    };
    Index {
        name,
        unique,
        fulltext: false,
        method: None,
        columns: columns.iter().map(column).collect(),
        include: Vec::new(),
        nulls_not_distinct: false,
        with: Vec::new(),
        predicate: None,
        comment: None,
        renamed_from: None,
        in_prisma: true,
    }
}

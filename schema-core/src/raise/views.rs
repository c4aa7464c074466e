//! Views.

use std::collections::HashSet;

use super::names::{self, Kind};
use super::{HERE, Raising, indexes, shown, tables};
use crate::database::{self, IndexValue};
use crate::names::rust;
use crate::schema::{Field, FieldId, FieldKind, Index, Source, View, ViewId};

impl Raising<'_> {
    pub(super) fn raise_views(&mut self) {
        for view in &self.database.views {
            let raised = self.view(view);
            self.schema.views.push(raised);
        }
    }

    fn view(&mut self, view: &database::View) -> View {
        let names = self.names.item(Kind::Relation, &view.name);
        let fields = self.view_fields(view);
        View {
            name: names.rust,
            module: Vec::new(),
            prisma: names.prisma,
            docs: view.comment.clone(),
            view: view.name.name.clone(),
            schema: view.name.schema.clone(),
            databases: vec![HERE],
            sql: view.query.clone(),
            reads: self.reads(view),
            materialized: view.materialized,
            indexes: self.view_indexes(view),
            fields,
            ignore: None,
        }
    }

    fn view_fields(&mut self, view: &database::View) -> Vec<Field> {
        let (mut in_rust, mut in_prisma) = (HashSet::new(), HashSet::new());
        let owner = shown(&view.name);
        let columns = view.columns.iter();
        columns
            .map(|column| {
                let raised = self.column(&owner, column);
                tables::field(
                    rust::unique(rust::field_name(&column.name), &mut in_rust),
                    rust::unique(names::identifier(&column.name, 'f'), &mut in_prisma),
                    Some(column),
                    FieldKind::Column(Box::new(raised)),
                )
            })
            .collect()
    }

    fn reads(&self, view: &database::View) -> Vec<Source> {
        let position =
            |name: &crate::database::Name| self.database.views.iter().position(|one| one.name == *name);
        let views = view.reads.iter().filter_map(position);
        views
            .filter_map(|at| u32::try_from(at).ok())
            .map(|at| Source::View(ViewId(at)))
            .collect()
    }

    fn view_indexes(&mut self, view: &database::View) -> Vec<Index> {
        let field = |name: &str| {
            let at = view.columns.iter().position(|column| column.name == name)?;
            u32::try_from(at).ok().map(FieldId)
        };
        let mut raised = Vec::new();
        for one in &view.indexes {
            let plain = one
                .columns
                .iter()
                .all(|column| matches!(column.value, IndexValue::Column(_)));
            match indexes::index(one, Some(one.name.clone()), field) {
                Some(index) if plain && one.predicate.is_none() && one.include.is_empty() => {
                    raised.push(index)
                }
                _ => {
                    let about = format!("{} of {}", one.name, shown(&view.name));
                    self.note(
                        about,
                        "is an index that a definition's views cannot have; it is left out",
                    );
                }
            }
        }
        raised
    }
}

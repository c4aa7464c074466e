//! Views, each after the views that it reads.

use super::{Lowering, naming};
use crate::database::{Column, Index, IndexColumn, IndexValue, Name, View};
use crate::schema::{self, FieldKind, IndexKind, Source, ViewId};

impl Lowering<'_> {
    pub(super) fn views(&self) -> Vec<View> {
        let mut order = Vec::new();
        for at in 0..self.schema.views.len() {
            self.visit(ViewId(at as u32), &mut order, &mut Vec::new());
        }
        let views = order
            .into_iter()
            .filter_map(|id| self.schema.views.get(id.0 as usize));
        views
            .filter(|view| view.databases.contains(&self.database))
            .map(|view| self.view(view))
            .collect()
    }

    /// Appends what a view reads, then the view. A circle, which a check has refused, ends where it closes.
    fn visit(&self, id: ViewId, order: &mut Vec<ViewId>, above: &mut Vec<ViewId>) {
        if order.contains(&id) || above.contains(&id) {
            return;
        }
        above.push(id);
        if let Some(view) = self.schema.views.get(id.0 as usize) {
            for read in &view.reads {
                if let Source::View(other) = read {
                    self.visit(*other, order, above);
                }
            }
        }
        above.pop();
        order.push(id);
    }

    fn view(&self, view: &schema::View) -> View {
        let materialized = view.materialized && self.dialect.facts().materialized_views;
        View {
            name: self.name(view.schema.as_deref(), &view.view),
            query: view.sql.trim().trim_end_matches(';').trim_end().to_owned(),
            columns: view
                .columns()
                .map(|(_, _, column)| self.view_column(column))
                .collect(),
            reads: self.views_read(view),
            materialized,
            indexes: if materialized {
                self.view_indexes(view)
            } else {
                Vec::new()
            },
            comment: self.comment(view.docs.as_ref()),
        }
    }

    fn view_column(&self, column: &schema::Column) -> Column {
        let element = self.element_type(column);
        Column {
            sql_type: if column.list {
                format!("{element}[]")
            } else {
                element
            },
            nullable: column.nullable || column.list,
            ..Column::plain(&column.name)
        }
    }

    fn views_read(&self, view: &schema::View) -> Vec<Name> {
        let read = view.reads.iter().filter_map(|read| match read {
            Source::View(id) => self.schema.views.get(id.0 as usize),
            Source::Model(_) => None,
        });
        read.map(|view| self.name(view.schema.as_deref(), &view.view))
            .collect()
    }

    fn view_indexes(&self, view: &schema::View) -> Vec<Index> {
        let column = |id: schema::FieldId| match view.fields.get(id.0 as usize).map(|field| &field.kind) {
            Some(FieldKind::Column(column)) => column.name.clone(),
            _ => String::new(),
        };
        let indexes = view.indexes.iter().filter_map(|index| {
            let columns: Vec<String> = index.plain_fields()?.into_iter().map(column).collect();
            Some(Index {
                name: naming::view_index(self.dialect, view, index)?,
                unique: index.kind == IndexKind::Unique,
                fulltext: false,
                method: index.method,
                columns: columns
                    .into_iter()
                    .zip(&index.columns)
                    .map(|(name, said)| IndexColumn {
                        prefix: None,
                        value: IndexValue::Column(name),
                        collation: said.collation.clone(),
                        ops: said.ops.clone(),
                        order: said.order,
                        nulls: said.nulls,
                    })
                    .collect(),
                include: Vec::new(),
                nulls_not_distinct: index.nulls_not_distinct,
                with: index.with.clone(),
                predicate: None,
                comment: self.comment(index.comment.as_ref()),
                renamed_from: index.renamed_from.clone(),
                in_prisma: false,
            })
        });
        indexes.collect()
    }
}

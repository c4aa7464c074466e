//! Views, in the order in which they were made, which is one in which they can be made again.

use schema_core::database::{Column, View};

use super::tables::{Columns, type_name};
use super::{File, Object, keys, statement};

impl File {
    pub(super) fn views(&mut self, objects: &[Object], columns: &mut Columns) -> Vec<View> {
        let mut views = Vec::new();
        for object in objects.iter().filter(|one| one.kind == "view") {
            let sql = object.sql.as_deref().unwrap_or_default();
            let Some(query) = statement::view(sql) else {
                self.note(
                    format!("`{}`", object.name),
                    "is a view whose text is not understood; it is left out",
                );
                continue;
            };
            let own = columns.remove(&object.name).unwrap_or_default();
            views.push(View {
                name: keys::bare(&object.name),
                query,
                columns: own
                    .into_iter()
                    .map(|row| Column {
                        sql_type: type_name(&row.ty),
                        nullable: !row.not_null,
                        ..Column::plain(&row.name)
                    })
                    .collect(),
                reads: Vec::new(),
                materialized: false,
                indexes: Vec::new(),
                comment: None,
            });
        }
        views
    }
}

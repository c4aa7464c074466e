//! Views.

use super::{Cx, names};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::types::*;
use crate::schema::{FieldKind, Part, Source, View, ViewId};

fn views<'a>(cx: &Cx<'a>) -> impl Iterator<Item = (ViewId, &'a View)> + use<'a> {
    (0..).map(ViewId).zip(&cx.schema.views)
}

/// The names that clients and the database see.
pub(super) fn are_identifiers(cx: &mut Cx<'_>) {
    for (id, view) in views(cx) {
        let at = cx.at(Part::View(id));
        names::identifier("the view", &view.prisma, at, cx);
        names::reserved("a view", &view.prisma, at, cx);
        names::writable("the view", &view.view, &view.databases, at, cx);
        names::not_of_sqlite("the view", &view.view, &view.databases, at, cx);
        if let Some(schema) = &view.schema {
            names::schema_can_be_written(schema, &view.databases, at, cx);
        }
        let places = (0..).map(|at| Part::ViewField(id, crate::schema::FieldId(at)));
        names::attributes(&view.fields, places, cx);
        for (field_at, field) in (0..).zip(&view.fields) {
            let at = cx.at(Part::ViewField(id, crate::schema::FieldId(field_at)));
            names::identifier("the field", &field.prisma, at, cx);
            if let FieldKind::Column(column) = &field.kind {
                names::writable("the column", &column.name, &view.databases, at, cx);
            }
        }
    }
}

/// A view is its query, where we create it.
pub(super) fn have_a_query(cx: &mut Cx<'_>) {
    for (id, view) in views(cx) {
        if view.sql.contains('\0') {
            let message = format!("the query of `{}` holds a null character", view.name);
            let at = cx.at(Part::View(id));
            cx.push(Diagnostic::new(&T0501, at, message));
        }
    }
}

/// SQLite keeps no view on disk, and has no lists.
pub(super) fn fit_their_dialect(cx: &mut Cx<'_>) {
    for (id, view) in views(cx) {
        let at = cx.at(Part::View(id));
        let name = &view.name;
        for dialect in cx.lacking(&view.databases, |facts| facts.materialized_views) {
            if view.materialized {
                let message = format!(
                    "{dialect} has no materialized views, and `{name}` would be computed on every read"
                );
                cx.push(Diagnostic::new(&T0502, at, message));
            }
        }
        for dialect in cx.lacking(&view.databases, |facts| facts.schemas) {
            if view.schema.is_some() {
                let message = format!("{dialect} has no schemas to put `{name}` into");
                cx.push(Diagnostic::new(&T0502, at, message));
            }
        }
        let without_lists = cx.lacking(&view.databases, |facts| facts.lists);
        if without_lists.is_empty() {
            continue;
        }
        let lists = view
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| match &field.kind {
                FieldKind::Column(column) => column.list,
                FieldKind::Relation(_) => false,
            });
        for (field_at, field) in lists {
            let at = cx.at(Part::ViewField(id, crate::schema::FieldId(field_at as u32)));
            for dialect in &without_lists {
                let message = format!("`{}` is a list, and {dialect} has no lists", field.name);
                cx.push(Diagnostic::new(&T0302, at, message));
            }
        }
    }
}

/// A view is created after what it reads, so it cannot read itself; and what it reads is in the same database.
pub(super) fn have_no_circles(cx: &mut Cx<'_>) {
    for (id, view) in views(cx) {
        let at = cx.at(Part::View(id));
        let mut seen = vec![false; cx.schema.views.len()];
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            let Some(read) = cx.schema.views.get(next.0 as usize) else {
                continue;
            };
            for source in &read.reads {
                if let Source::View(other) = source {
                    if *other == id {
                        cx.push(Diagnostic::new(
                            &T0503,
                            at,
                            format!("`{}` reads itself", view.name),
                        ));
                        open.clear();
                        break;
                    }
                    if let Some(seen @ false) = seen.get_mut(other.0 as usize) {
                        *seen = true;
                        open.push(*other);
                    }
                }
            }
        }
        for source in &view.reads {
            let (name, databases) = match source {
                Source::Model(model) => {
                    let model = cx.schema.model(*model);
                    (&model.name, &model.databases)
                }
                Source::View(other) => match cx.schema.views.get(other.0 as usize) {
                    Some(other) => (&other.name, &other.databases),
                    None => continue,
                },
            };
            if let Some(missing) = view.databases.iter().find(|id| !databases.contains(id)) {
                let database = &cx.schema.database(*missing).name;
                cx.push(Diagnostic::new(
                    &T0503,
                    at,
                    format!(
                        "`{}` reads `{name}`, which is not in the database `{database}`",
                        view.name
                    ),
                ));
            }
        }
    }
}

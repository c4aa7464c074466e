//! What must hold between services, one function for each rule.

use super::{Access, Ownership, Service, ServiceSetting};
use crate::diagnostic::codes::ownership::{O0105, O0106, O0107, O0108, O0109, O0110, O0111};
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{
    Column, FieldId, FieldKind, KeyRelation, ManyToMany, Model, ModelId, Origins, Part, Relation, RelationId,
    Schema, Tenant,
};
use crate::span::{Span, Spanned};

/// Checks everything that can be said of an ownership.
pub(super) fn check(
    schema: &Schema,
    origins: &Origins,
    ownership: &Ownership,
    settings: &[ServiceSetting],
    report: &mut Report,
) {
    let cx = &mut Cx {
        schema,
        origins,
        ownership,
        report,
    };
    for (service, setting) in ownership.services.iter().zip(settings) {
        owner_has_artifacts(service, setting, cx);
        hidden_columns_are_not_needed(service, setting, cx);
        tenants_are_seen(service, cx);
    }
    for (id, relation) in schema.relations() {
        match relation {
            Relation::Key(key) => key_is_seen_by_its_owner(id, key, cx),
            Relation::ManyToMany(many) => join_table_has_one_owner(id, many, cx),
        }
    }
    for (id, model) in schema.models() {
        renames_are_followed(id, model, cx);
    }
}

struct Cx<'a, 'r> {
    schema: &'a Schema,
    origins: &'a Origins,
    ownership: &'a Ownership,
    report: &'r mut Report,
}

impl Cx<'_, '_> {
    fn at(&self, part: Part) -> Span {
        self.origins.of(part)
    }
}

/// Whoever creates a table should have something to create it with, or be written in Rust.
fn owner_has_artifacts(service: &Service, setting: &ServiceSetting, cx: &mut Cx<'_, '_>) {
    let owns = service.models.iter().chain(&service.views);
    let owned = owns.filter(|access| **access == Access::Owns).count();
    if owned == 0 || setting.has_artifacts {
        return;
    }
    let name = &service.name;
    cx.report.push(
        Diagnostic::new(
            &O0105,
            setting.name.span,
            match owned {
                1 => format!("`{name}` owns a table, and no artifact is made for it"),
                _ => format!("`{name}` owns {owned} tables, and no artifact is made for it"),
            },
        )
        .help(format!(
            "add `[[service.{name}.artifact]]`; of a service in Rust, which needs none, say `rust = true`"
        )),
    );
}

/// Without its keys, its tenant and its marks of deletion a row cannot be told from another, or is shown to whom it should
/// not be; and an owner creates every column.
fn hidden_columns_are_not_needed(service: &Service, setting: &ServiceSetting, cx: &mut Cx<'_, '_>) {
    for entry in &setting.hide {
        let Some((id, field)) = entry_of(entry, service, cx.schema) else {
            continue;
        };
        let model = cx.schema.model(id);
        let name = format!("{}.{}", model.name, model.field(field).name);
        let at = entry.span;
        if let Some(why) = why_needed(service, id, model, field) {
            let message = format!("`{name}` cannot be hidden from `{}`: {why}", service.name);
            cx.report
                .push(Diagnostic::new(&O0108, at, message).help("take it out of `hide`"));
        } else if service.model(id) == Access::Mirrors && model.column(field).is_some_and(is_required) {
            let message = format!(
                "`{}` mirrors `{}` but cannot give `{name}`, so it cannot make a row",
                service.name, model.name
            );
            cx.report.push(Diagnostic::new(&O0111, at, message).help(format!(
                "say `reads` of `{}`, or give the column a default",
                model.name
            )));
        }
    }
}

fn entry_of(entry: &Spanned<String>, service: &Service, schema: &Schema) -> Option<(ModelId, FieldId)> {
    let (path, field) = entry.value.split_once('.')?;
    let name = path.rsplit("::").next()?;
    let hidden = service.hidden.iter().copied();
    hidden
        .into_iter()
        .find(|(id, at)| schema.model(*id).name == name && schema.model(*id).field(*at).name == field)
}

fn why_needed(service: &Service, id: ModelId, model: &Model, field: FieldId) -> Option<&'static str> {
    if service.model(id) == Access::Owns {
        return Some("it owns the table, and creates all of it");
    }
    if model
        .primary_key
        .as_ref()
        .is_some_and(|key| key.fields.contains(&field))
    {
        return Some("it is part of the key");
    }
    if matches!(model.tenant, Some(Tenant::Column(tenant)) if tenant == field) {
        return Some("it says whose tenant a row is");
    }
    let deleted = model.soft_delete.as_ref();
    if deleted.is_some_and(|deleted| deleted.flag == Some(field) || deleted.at == Some(field)) {
        return Some("it says whether a row was deleted");
    }
    None
}

fn is_required(column: &Column) -> bool {
    !column.nullable
        && !column.list
        && column.default.is_none()
        && !column.updated_at
        && column.generated.is_none()
}

/// A tenant that is reached through a relation needs that relation in every service: otherwise its rows would not be
/// filtered there.
fn tenants_are_seen(service: &Service, cx: &mut Cx<'_, '_>) {
    for (id, model) in cx.schema.models() {
        let Some(Tenant::Through { relation, field }) = &model.tenant else {
            continue;
        };
        let FieldKind::Relation(side) = model.field(*relation).kind else {
            continue;
        };
        let (_, (target, _)) = cx.schema.relation(side.relation).ends();
        let is_seen = service.model(target) != Access::Unseen && !service.hides(target, *field);
        if service.model(id) == Access::Unseen || is_seen {
            continue;
        }
        let at = cx.at(Part::ModelKey(id, "tenant"));
        let target = &cx.schema.model(target).name;
        let (service, model) = (&service.name, &model.name);
        cx.report.push(
            Diagnostic::new(
                &O0107,
                at,
                format!("`{service}` sees `{model}` but not `{target}`, which says whose tenant a row is"),
            )
            .help(format!(
                "let `{service}` read `{target}`, or leave `{model}` out of it with `except`"
            )),
        );
    }
}

/// Whoever creates a table creates its foreign keys.
fn key_is_seen_by_its_owner(id: RelationId, key: &KeyRelation, cx: &mut Cx<'_, '_>) {
    let Some(owner) = cx.ownership.of_model(key.model) else {
        return;
    };
    if owner.model(key.target) != Access::Unseen {
        return;
    }
    let target = cx.schema.model(key.target);
    let (owner, module) = (&owner.name, target.module.join("::"));
    // Of a service and a module of one name, the service would be meant.
    let is_service = cx.ownership.services.iter().any(|one| one.name == module);
    let what = if module.is_empty() || is_service {
        &target.name
    } else {
        &module
    };
    let at = cx.at(Part::Relation(id));
    cx.report.push(
        Diagnostic::new(
            &O0106,
            at,
            format!(
                "`{owner}` owns `{}` but cannot see `{}`, which its foreign key references",
                cx.schema.model(key.model).name,
                target.name
            ),
        )
        .help(format!(
            "add `\"{what}\"` to `mirrors` or `reads` of `[service.{owner}]`"
        )),
    );
}

/// An implicit join table is nobody's struct, so it belongs to whoever owns both models.
fn join_table_has_one_owner(id: RelationId, many: &ManyToMany, cx: &mut Cx<'_, '_>) {
    let (Some(a), Some(b)) = (cx.ownership.of_model(many.a.0), cx.ownership.of_model(many.b.0)) else {
        return;
    };
    if a.name == b.name {
        return;
    }
    let message = format!(
        "the join table between `{}` of `{}` and `{}` of `{}` has no owner",
        cx.schema.model(many.a.0).name,
        a.name,
        cx.schema.model(many.b.0).name,
        b.name
    );
    let at = cx.at(Part::Relation(id));
    cx.report.push(
        Diagnostic::new(&O0110, at, message).help(
            "write the join table as a model of its own, with two `BelongsTo`, so that it has an owner",
        ),
    );
}

/// A rename is a migration of the owner, and the moment at which every service that mirrors the table has to change.
fn renames_are_followed(id: ModelId, model: &Model, cx: &mut Cx<'_, '_>) {
    let others: Vec<String> = cx
        .ownership
        .services
        .iter()
        .filter(|service| matches!(service.model(id), Access::Mirrors | Access::Reads))
        .map(|service| format!("`{}`", service.name))
        .collect();
    if others.is_empty() {
        return;
    }
    let owner = cx.ownership.of_model(id).map_or("", |owner| owner.name.as_str());
    let table = model
        .renamed_from
        .as_ref()
        .map(|before| (Part::ModelKey(id, "renamed_from"), before, &model.table));
    let columns = model.columns().filter_map(|(field, _, column)| {
        let before = column.renamed_from.as_ref()?;
        Some((Part::FieldKey(id, field, "renamed_from"), before, &column.name))
    });
    let renames: Vec<_> = table.into_iter().chain(columns).collect();
    for (part, before, now) in renames {
        let at = cx.at(part);
        let message = format!(
            "`{owner}` renames `{before}` to `{now}`, and {} must change at the same moment",
            others.join(" and ")
        );
        cx.report.push(
            Diagnostic::new(&O0109, at, message)
                .help("deploy them together with the migration, then remove `renamed_from`"),
        );
    }
}

//! Tenants, soft delete and row-level security.

use super::Resolver;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::{N0109, N0112};
use crate::diagnostic::codes::types::T0107;
use crate::schema::{
    CompareOp, Expr, FieldId, FieldKind, FieldType, KeyRelation, ModelId, Part, Policy, Relation,
    RowSecurity, ScalarType, Schema, Side, SoftDelete, Tenant,
};
use crate::span::Spanned;
use crate::syntax;

/// The session variable that holds the tenant when `rls` names none.
pub(crate) const SETTING: &str = "app.tenant_id";

/// What every model says about its tenant, its deleted rows and its policies.
pub(super) fn resolve(cx: &mut Resolver<'_>) {
    for (id, source) in cx.sources() {
        let item = source.item;
        let tenant = item.tenant.as_deref().and_then(|path| tenant(cx, id, path));
        let soft_delete = item
            .soft_delete
            .as_ref()
            .and_then(|said| soft_delete(cx, id, said));
        if let Some(model) = cx.schema.models.get_mut(id.0 as usize) {
            model.tenant = tenant;
            model.soft_delete = soft_delete;
        }
    }
    // A tenant may be reached through another model, so the rest comes when all tenants are known.
    for (id, source) in cx.sources() {
        let item = source.item;
        reached_rows_have_the_tenant(cx, id, item.tenant.as_deref());
        if item.rls.is_none() && item.policies.is_empty() {
            continue;
        }
        let policies = match &item.rls {
            Some(rls) => {
                let setting = rls.setting.as_ref().map_or(SETTING, |name| name.value.as_str());
                tenant_policies(&cx.schema, id, setting)
            }
            None => Vec::new(),
        };
        for at in 0..policies.len() {
            if let Some(rls) = &item.rls {
                cx.origins.insert(Part::Policy(id, at as u32), rls.span.0);
            }
        }
        if let Some(model) = cx.schema.models.get_mut(id.0 as usize) {
            model.row_security = Some(RowSecurity {
                force: item.rls.as_ref().is_some_and(|rls| rls.force.is_some()),
                policies,
            });
        }
    }
}

/// `tenant = field`, `tenant = user.tenant_id`.
fn tenant(cx: &mut Resolver<'_>, model: ModelId, path: &[Spanned<String>]) -> Option<Tenant> {
    match path {
        [field] => cx.column(model, field).map(Tenant::Column),
        [relation, field] => {
            let id = cx.field(model, relation)?;
            let Some(key) = forward(&cx.schema, model, id) else {
                cx.report.push(
                    Diagnostic::new(
                        &N0112,
                        relation.span,
                        format!(
                            "`{}` is no `BelongsTo` field, so it leads to no tenant",
                            relation.value
                        ),
                    )
                    .help("name the column of the tenant, or a `BelongsTo` field and the column behind it"),
                );
                return None;
            };
            let target = key.target;
            let field = cx.column(target, field)?;
            Some(Tenant::Through { relation: id, field })
        }
        _ => {
            let at = path.last()?.span;
            cx.report.push(Diagnostic::new(
                &N0112,
                at,
                "a tenant is reached through one relation at most",
            ));
            None
        }
    }
}

/// Whose a row is through another, the other has to be as well: helpers ask the other's own scope whether a key may lead
/// to it.
fn reached_rows_have_the_tenant(cx: &mut Resolver<'_>, model: ModelId, path: Option<&[Spanned<String>]>) {
    let Some(Tenant::Through { relation, field }) = cx.schema.model(model).tenant else {
        return;
    };
    let Some(target) = forward(&cx.schema, model, relation).map(|key| key.target) else {
        return;
    };
    let other = cx.schema.model(target);
    let (Some(written), false) = (
        path.and_then(<[_]>::last),
        other.tenant == Some(Tenant::Column(field)),
    ) else {
        return;
    };
    let (name, column) = (&other.name, &written.value);
    cx.report.push(
        Diagnostic::new(
            &N0112,
            written.span,
            format!("the rows of `{name}` do not belong to the tenant in `{column}` themselves"),
        )
        .help(format!("add `tenant = {column}` to `{name}`")),
    );
}

/// The relation whose key side a field is.
fn forward(schema: &Schema, model: ModelId, field: FieldId) -> Option<&KeyRelation> {
    match &schema.model(model).field(field).kind {
        FieldKind::Relation(side) if side.side == Side::Forward => {
            match schema.relations.get(side.relation.0 as usize)? {
                Relation::Key(key) => Some(key),
                Relation::ManyToMany(_) => None,
            }
        }
        _ => None,
    }
}

fn soft_delete(cx: &mut Resolver<'_>, model: ModelId, said: &syntax::SoftDelete) -> Option<SoftDelete> {
    let flag = said
        .flag
        .as_ref()
        .and_then(|name| Some((name, cx.column(model, name)?)));
    let at = said
        .at
        .as_ref()
        .and_then(|name| Some((name, cx.column(model, name)?)));
    let (mut flag, mut at) = (flag, at);
    // `soft_delete = is_deleted` names a flag: the column's type tells.
    if flag.is_none()
        && let Some((_, id)) = at
        && type_of(cx, model, id) == Some(ScalarType::Bool)
    {
        flag = at.take();
    }
    if let Some((name, id)) = flag
        && (type_of(cx, model, id) != Some(ScalarType::Bool) || is_nullable(&cx.schema, model, id))
    {
        wrong_type(cx, name, "a `bool`");
    }
    if let Some((name, id)) = at {
        let is_time = matches!(
            type_of(cx, model, id),
            Some(ScalarType::Instant | ScalarType::DateTime)
        );
        if !is_time || !is_nullable(&cx.schema, model, id) {
            wrong_type(cx, name, "an `Option` of a date and time");
        }
    }
    if let (Some(name), true) = (&said.check, flag.is_none() || at.is_none()) {
        cx.report.push(
            Diagnostic::new(
                &N0109,
                name.span,
                "the check of `soft_delete` compares a flag with a time, and one is missing",
            )
            .help("write `soft_delete(flag = …, at = …, check = \"…\")`"),
        );
    }
    Some(SoftDelete {
        flag: flag.map(|(_, id)| id),
        at: at.map(|(_, id)| id),
    })
}

fn type_of(cx: &Resolver<'_>, model: ModelId, field: FieldId) -> Option<ScalarType> {
    match cx.schema.model(model).column(field) {
        Some(column) if !column.list => match column.ty {
            FieldType::Scalar(scalar) => Some(scalar),
            _ => None,
        },
        _ => None,
    }
}

fn is_nullable(schema: &Schema, model: ModelId, field: FieldId) -> bool {
    schema
        .model(model)
        .column(field)
        .is_some_and(|column| column.nullable)
}

fn wrong_type(cx: &mut Resolver<'_>, name: &Spanned<String>, wanted: &str) {
    cx.report.push(Diagnostic::new(
        &T0107,
        name.span,
        format!("`{}` must be {wanted} for `soft_delete`", name.value),
    ));
}

/// The policies of the tenant key: a tenant reads and writes its own rows; rows without a tenant, where there can be any,
/// are read by all and written by none.
pub(crate) fn tenant_policies(schema: &Schema, id: ModelId, setting: &str) -> Vec<Policy> {
    let model = schema.model(id);
    let is_own = |field: FieldId| {
        Expr::Compare(
            CompareOp::Equal,
            Box::new(Expr::Field(field)),
            Box::new(Expr::Setting(setting.to_owned())),
        )
    };
    let (own, shared) = match &model.tenant {
        None => return Vec::new(),
        Some(Tenant::Column(field)) => (
            is_own(*field),
            is_nullable(schema, id, *field).then(|| Expr::IsNull(Box::new(Expr::Field(*field)))),
        ),
        Some(Tenant::Through { relation, field }) => {
            let Some(key) = forward(schema, id, *relation) else {
                return Vec::new();
            };
            (
                related(key, is_own(*field)),
                is_nullable(schema, key.target, *field)
                    .then(|| related(key, Expr::IsNull(Box::new(Expr::Field(*field))))),
            )
        }
    };
    let mut policies = vec![Policy {
        name: "tenant_isolation".to_owned(),
        command: None,
        roles: Vec::new(),
        restrictive: false,
        using: Some(own.clone()),
        with_check: Some(own),
    }];
    policies.extend(shared.map(|shared| Policy {
        name: "tenant_isolation_shared".to_owned(),
        command: Some(syntax::PolicyCommand::Select),
        roles: Vec::new(),
        restrictive: false,
        using: Some(shared),
        with_check: None,
    }));
    policies
}

/// A row of the related model exists for which the condition holds.
fn related(key: &KeyRelation, condition: Expr) -> Expr {
    let joined = key.references.iter().zip(&key.key).map(|(theirs, ours)| {
        Expr::Compare(
            CompareOp::Equal,
            Box::new(Expr::Field(*theirs)),
            Box::new(Expr::Outer(*ours)),
        )
    });
    Expr::Exists(
        key.target,
        Box::new(Expr::All(joined.chain([condition]).collect())),
    )
}

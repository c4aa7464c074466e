//! The last step: every expression, once all columns are known.

use super::expr::{self, ExprScope};
use super::keys::{self, Pending};
use super::names::Named;
use super::types::Type;
use super::{ModelSource, Resolver};
use crate::diagnostic::Report;
use crate::front::rust::scan::ModuleId;
use crate::schema::{
    Check, EnumId, Expr, FieldId, FieldKind, Generated, IndexValue, ModelId, Part, Policy, Schema,
    SoftDelete, Value,
};
use crate::span::Span;
use crate::syntax::{self, SpanOnly, TypeKind, TypeRef};

/// Generated columns, checks, predicates of indexes, policies.
pub(super) fn resolve(cx: &mut Resolver<'_>) {
    for (id, source) in cx.sources() {
        generated(cx, id, source);
        checks(cx, id, source);
        policies(cx, id, source);
    }
    for pending in std::mem::take(&mut cx.pending) {
        index(cx, &pending);
    }
}

/// Resolves with a scope; `module` is where the expression stands.
fn within<T>(
    cx: &mut Resolver<'_>,
    model: ModelId,
    module: ModuleId,
    this: Option<FieldId>,
    resolve: impl FnOnce(&ExprScope<'_>, &mut Report) -> T,
) -> T {
    let names = &cx.names;
    let schema: &Schema = &cx.schema;
    let type_of = |path: &[String]| {
        let ty = TypeRef {
            span: SpanOnly(Span::NOWHERE),
            kind: TypeKind::Path {
                segments: path.to_vec(),
                args: Vec::new(),
            },
        };
        names.type_of(module, &ty).ok()
    };
    let resolve_enum = |path: &[String]| -> Option<EnumId> {
        match type_of(path) {
            Some(Type::Enum(id)) => Some(id),
            _ => None,
        }
    };
    let resolve_model = |path: &[String]| -> Option<ModelId> {
        match names.lookup(module, path) {
            Some(Named::Model(id)) => Some(id),
            _ => match type_of(path) {
                Some(Type::Model(id)) => Some(id),
                _ => None,
            },
        }
    };
    let scope = ExprScope {
        schema,
        model,
        this,
        resolve_enum: &resolve_enum,
        resolve_model: &resolve_model,
    };
    resolve(&scope, cx.report)
}

fn generated(cx: &mut Resolver<'_>, id: ModelId, source: ModelSource<'_>) {
    for field in source.item.fields.iter().filter(|field| field.is_column()) {
        let Some(written) = &field.generated else { continue };
        let Some(field_id) = cx.schema.model(id).field_named(&field.name.value) else {
            continue;
        };
        let Some(column) = cx.schema.model(id).column(field_id) else {
            continue;
        };
        let (ty, nullable) = (column.ty.clone(), column.nullable);
        let expr = within(cx, id, source.module, None, |scope, report| {
            expr::value(scope, &written.expr, &ty, nullable, report)
        });
        let model = cx.schema.models.get_mut(id.0 as usize);
        if let (Some(expr), Some(field)) = (
            expr,
            model.and_then(|model| model.fields.get_mut(field_id.0 as usize)),
        ) && let FieldKind::Column(column) = &mut field.kind
        {
            column.generated = Some(Generated {
                is_virtual: written.is_virtual,
                expr,
            });
        }
    }
}

/// A check before it has a name.
struct Unnamed<'a> {
    check: &'a syntax::Check,
    module: ModuleId,
    /// The field that it was written on, or whose newtype brings it.
    field: Option<FieldId>,
    /// Whether `value` means that field.
    newtype: bool,
}

fn checks<'a>(cx: &mut Resolver<'a>, id: ModelId, source: ModelSource<'a>) {
    let all = written(cx, id, source);
    // Names that somebody chose come first: one that we make never takes them.
    let mut taken: Vec<String> = all
        .iter()
        .filter(|one| !one.newtype)
        .filter_map(|one| one.check.name.as_ref())
        .map(|name| name.value.clone())
        .collect();
    let soft_delete = soft_delete_check(cx, id, source);
    taken.extend(soft_delete.iter().map(|check| check.name.clone()));
    let mut resolved = Vec::new();
    for one in all {
        let this = one.field.filter(|_| one.newtype);
        let expr = within(cx, id, one.module, this, |scope, report| {
            expr::predicate(scope, &one.check.expr, report)
        });
        let Some(expr) = expr else { continue };
        let name = name_of(cx, id, &one, &mut taken);
        let part = Part::Check(id, resolved.len() as u32);
        let span = match (&one.check.name, one.newtype, one.field) {
            (_, true, Some(field)) => cx.origins.of(Part::Field(id, field)),
            (Some(name), ..) => name.span,
            _ => one.check.span.0,
        };
        cx.origins.insert(part, span);
        let fields = fields_of(&expr).into_iter().chain(one.field);
        resolved.push(Check {
            name,
            databases: keys::shared_databases(cx, id, fields),
            expr,
            comment: one.check.comment.as_ref().map(|comment| comment.value.clone()),
        });
    }
    if let Some(check) = soft_delete {
        let written = source.item.soft_delete.as_ref();
        if let Some(name) = written.and_then(|written| written.check.as_ref()) {
            cx.origins
                .insert(Part::Check(id, resolved.len() as u32), name.span);
        }
        resolved.push(check);
    }
    if let Some(model) = cx.schema.models.get_mut(id.0 as usize) {
        model.checks = resolved;
    }
}

/// The checks of a model in their order: those of fields and of their newtypes, then those of the struct.
fn written<'a>(cx: &Resolver<'a>, id: ModelId, source: ModelSource<'a>) -> Vec<Unnamed<'a>> {
    let mut out = Vec::new();
    for field in source.item.fields.iter().filter(|field| field.is_column()) {
        let Some(field_id) = cx.schema.model(id).field_named(&field.name.value) else {
            continue;
        };
        let own = field.checks.iter().map(|check| Unnamed {
            check,
            module: source.module,
            field: Some(field_id),
            newtype: false,
        });
        out.extend(own);
        let from = cx.newtypes.partition_point(|one| (one.0, one.1) < (id, field_id));
        let brought = cx
            .newtypes
            .iter()
            .skip(from)
            .take_while(|one| (one.0, one.1) == (id, field_id));
        for (_, _, scalar, module) in brought {
            out.extend(scalar.checks.iter().map(|check| Unnamed {
                check,
                module: *module,
                field: Some(field_id),
                newtype: true,
            }));
        }
    }
    out.extend(source.item.checks.iter().map(|check| Unnamed {
        check,
        module: source.module,
        field: None,
        newtype: false,
    }));
    out
}

/// The name of a check: as said, or as PostgreSQL would choose.
fn name_of(cx: &Resolver<'_>, id: ModelId, one: &Unnamed<'_>, taken: &mut Vec<String>) -> String {
    if let (Some(name), false) = (&one.check.name, one.newtype) {
        return name.value.clone();
    }
    let model = cx.schema.model(id);
    let column = one.field.and_then(|field| model.column(field));
    let base = match (&one.check.name, column) {
        (Some(name), _) => name.value.clone(),
        (None, Some(column)) => format!("{}_{}_check", model.table, column.name),
        (None, None) => format!("{}_check", model.table),
    };
    let name = free_name(base, |name| taken.iter().any(|other| other == name));
    taken.push(name.clone());
    name
}

/// The first of `base`, `base1`, `base2` … that is not taken.
pub(crate) fn free_name(base: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&base) {
        return base;
    }
    (1u32..)
        .map(|number| format!("{base}{number}"))
        .find(|name| !taken(name))
        .unwrap_or(base)
}

/// The check that `soft_delete` names.
fn soft_delete_check(cx: &Resolver<'_>, id: ModelId, source: ModelSource<'_>) -> Option<Check> {
    let name = source.item.soft_delete.as_ref()?.check.as_ref()?;
    let model = cx.schema.model(id);
    let soft_delete = model.soft_delete.as_ref()?;
    let (flag, at) = (soft_delete.flag?, soft_delete.at?);
    Some(Check {
        name: name.value.clone(),
        expr: flag_and_time_agree(flag, at),
        comment: None,
        databases: keys::shared_databases(cx, id, [flag, at].into_iter()),
    })
}

/// `not flag and at is null, or flag and at is not null`.
pub(crate) fn flag_and_time_agree(flag: FieldId, at: FieldId) -> Expr {
    let flag_is = |value: bool| {
        Expr::Compare(
            crate::schema::CompareOp::Equal,
            Box::new(Expr::Field(flag)),
            Box::new(Expr::Value(Value::Bool(value))),
        )
    };
    Expr::Any(vec![
        Expr::All(vec![flag_is(false), Expr::IsNull(Box::new(Expr::Field(at)))]),
        Expr::All(vec![flag_is(true), Expr::IsNotNull(Box::new(Expr::Field(at)))]),
    ])
}

fn index(cx: &mut Resolver<'_>, pending: &Pending<'_>) {
    let Some(source) = cx.models.get(pending.model.0 as usize).copied() else {
        return;
    };
    let predicate = pending.predicate.and_then(|written| {
        within(cx, pending.model, source.module, None, |scope, report| {
            expr::predicate(scope, written, report)
        })
    });
    let predicate = predicate.or_else(|| is_live(cx, pending));
    let columns: Vec<(u32, Option<Expr>)> = pending
        .columns
        .iter()
        .map(|(at, written)| {
            let expr = within(cx, pending.model, source.module, None, |scope, report| {
                expr::index_expr(scope, written, report)
            });
            (*at, expr)
        })
        .collect();
    let used: Vec<FieldId> = predicate
        .iter()
        .chain(columns.iter().filter_map(|(_, expr)| expr.as_ref()))
        .flat_map(fields_of)
        .collect();
    let shared = keys::shared_databases(cx, pending.model, used.into_iter());
    let model = cx.schema.models.get_mut(pending.model.0 as usize);
    let Some(index) = model.and_then(|model| model.indexes.get_mut(pending.index as usize)) else {
        return;
    };
    index.databases.retain(|database| shared.contains(database));
    if predicate.is_some() {
        index.predicate = predicate;
    }
    for (at, expr) in columns {
        if let (Some(expr), Some(column)) = (expr, index.columns.get_mut(at as usize)) {
            column.value = IndexValue::Expr(expr);
        }
    }
}

/// That a row is not marked as deleted, for a key that says `live`. Of flag and time the flag: the queries ask for it.
fn is_live(cx: &Resolver<'_>, pending: &Pending<'_>) -> Option<Expr> {
    let delete = cx.schema.model(pending.model).soft_delete.as_ref();
    delete.filter(|_| pending.live).and_then(live)
}

/// That a row is not marked as deleted.
pub(crate) fn live(delete: &SoftDelete) -> Option<Expr> {
    match (delete.flag, delete.at) {
        (Some(flag), _) => Some(Expr::Not(Box::new(Expr::Field(flag)))),
        (None, at) => Some(Expr::IsNull(Box::new(Expr::Field(at?)))),
    }
}

/// `policy(…)`, after the policies of the tenant key.
fn policies(cx: &mut Resolver<'_>, id: ModelId, source: ModelSource<'_>) {
    let mut resolved = Vec::new();
    let before = cx
        .schema
        .model(id)
        .row_security
        .as_ref()
        .map_or(0, |security| security.policies.len());
    for written in &source.item.policies {
        let mut condition = |written: Option<&syntax::Expr>| {
            let written = written?;
            within(cx, id, source.module, None, |scope, report| {
                expr::predicate(scope, written, report)
            })
        };
        let using = condition(written.using.as_ref());
        let with_check = condition(written.with_check.as_ref());
        let commands: Vec<syntax::PolicyCommand> =
            written.commands.iter().map(|command| command.value).collect();
        let policies = of_commands(
            &Policy {
                name: written.name.value.clone(),
                command: None,
                roles: written.roles.iter().map(|role| role.value.clone()).collect(),
                restrictive: written.restrictive.is_some(),
                using,
                with_check,
            },
            &commands,
        );
        for policy in policies {
            let part = Part::Policy(id, (before + resolved.len()) as u32);
            cx.origins.insert(part, written.name.span);
            resolved.push(policy);
        }
    }
    let model = cx.schema.models.get_mut(id.0 as usize);
    if let Some(security) = model.and_then(|model| model.row_security.as_mut()) {
        security.policies.extend(resolved);
    }
}

/// One policy for each command, or one for all. Among several commands each takes the condition that it has; what none
/// of them has, the check refuses.
pub(crate) fn of_commands(policy: &Policy, commands: &[syntax::PolicyCommand]) -> Vec<Policy> {
    use syntax::PolicyCommand::{Delete, Insert, Select};
    let is_reading = |command: &_| matches!(command, Select | Delete);
    let writes_only = commands.iter().all(|command| *command == Insert);
    let reads_only = commands.iter().all(is_reading);
    if commands.is_empty() {
        return vec![policy.clone()];
    }
    let commands = commands.iter().enumerate();
    commands
        .map(|(at, command)| Policy {
            name: match at {
                0 => policy.name.clone(),
                _ => format!("{}_{}", policy.name, command.word()),
            },
            command: Some(*command),
            using: policy.using.clone().filter(|_| writes_only || *command != Insert),
            with_check: policy
                .with_check
                .clone()
                .filter(|_| reads_only || !is_reading(command)),
            ..policy.clone()
        })
        .collect()
}

/// The fields of the model that an expression reads.
pub(crate) fn fields_of(expr: &Expr) -> Vec<FieldId> {
    let mut out = Vec::new();
    collect(expr, false, &mut out);
    out
}

/// Inside `exists` the model's own fields are the outer ones.
fn collect(expr: &Expr, inside: bool, out: &mut Vec<FieldId>) {
    match expr {
        Expr::Field(id) if !inside => out.push(*id),
        Expr::Outer(id) if inside => out.push(*id),
        Expr::Not(a) | Expr::Negate(a) | Expr::IsNull(a) | Expr::IsNotNull(a) => collect(a, inside, out),
        Expr::Compare(_, a, b) | Expr::Arithmetic(_, a, b) => {
            collect(a, inside, out);
            collect(b, inside, out);
        }
        Expr::All(all) | Expr::Any(all) | Expr::Coalesce(all) => {
            all.iter().for_each(|one| collect(one, inside, out));
        }
        Expr::In(a, _) | Expr::Length(a, _) => collect(a, inside, out),
        Expr::Trim(a) | Expr::Lower(a) | Expr::Upper(a) => collect(a, inside, out),
        Expr::StartsWith(a, _) | Expr::EndsWith(a, _) | Expr::Contains(a, _) => collect(a, inside, out),
        Expr::Matches { value, .. } => collect(value, inside, out),
        Expr::Exists(_, a) if !inside => collect(a, true, out),
        Expr::Exists(..) | Expr::Field(_) | Expr::Outer(_) => {}
        Expr::Value(_) | Expr::Now | Expr::Setting(_) | Expr::Sql(_) => {}
    }
}

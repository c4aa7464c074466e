//! The table of models: how their rows are kept apart, and where their relations lead.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::back::Input;
use crate::back::prisma::client::{self, ClientModel, ClientRelation, Count};
use crate::back::typescript::layout::{self, Doc};
use crate::back::typescript::text;
use crate::ownership::Access;
use crate::schema::{FieldId, FieldType, Model, Relation, ScalarType, Side, Tenant};

/// What of the module depends on the definition.
pub(super) struct Policies {
    /// The type of what tells tenants apart.
    pub(super) tenant_id: String,
    /// The table, and the models that have a column called `data`.
    pub(super) table: String,
    pub(super) has_tenants: bool,
}

pub(super) fn of(input: Input<'_>) -> Policies {
    let models = client::models(input);
    let mut ids = BTreeSet::new();
    let mut table = String::from(
        "/** How the rows of each model are kept apart, and where its relations lead. */\n\
         const models: Record<string, Model> = {\n",
    );
    let mut called_data = Vec::new();
    for one in &models {
        let model = input.schema.model(one.id);
        entry(input, &models, one, &mut ids, &mut table);
        if model.fields.iter().any(|field| field.prisma == "data") {
            called_data.push(layout::text(text::string(&model.prisma)));
        }
    }
    for (id, view) in input.schema.views() {
        if view.databases.contains(&input.database) {
            let owner = input.sight.owner_of_view(id).unwrap_or("the database");
            let _ = writeln!(
                table,
                "  {}: {{\n    writtenBy: {},\n    relations: {{}},\n  }},",
                text::key(&view.prisma),
                text::string(owner)
            );
        }
    }
    table.push_str("};\n\n/** The models in which `data` is a column. */\n");
    let set = layout::list(
        "new Set<string>(",
        vec![layout::list("[", called_data, "]")],
        ");",
    );
    let left = layout::text("const columnsCalledData =");
    table.push_str(&layout::print(
        &Doc::All(vec![left, Doc::Behind(Box::new(set))]),
        0,
    ));
    let types: Vec<&str> = ids.iter().copied().collect();
    let tenant_id = match types.is_empty() {
        true => "never".to_owned(),
        false => types.join(" | "),
    };
    Policies {
        tenant_id: format!("/** What tells tenants apart. */\nexport type TenantId = {tenant_id};\n"),
        has_tenants: !ids.is_empty(),
        table,
    }
}

fn entry(
    input: Input<'_>,
    models: &[ClientModel],
    one: &ClientModel,
    ids: &mut BTreeSet<&'static str>,
    out: &mut String,
) {
    let model = input.schema.model(one.id);
    let _ = writeln!(out, "  {}: {{", text::key(&model.prisma));
    let mut closed = None;
    if let Some(delete) = &model.soft_delete {
        match soft_delete(one, model, delete.flag, delete.at) {
            Some(property) => out.push_str(&property),
            None => closed = Some("the client does not have the mark of deleted rows"),
        }
    }
    match &model.tenant {
        None => {}
        Some(tenant) => match self::tenant(input, models, one, tenant, ids) {
            Some(property) => out.push_str(&property),
            None => closed = Some("the client does not have its tenant"),
        },
    }
    if let Some(why) = closed {
        let _ = writeln!(out, "    closed: {},", text::string(why));
    }
    if input.sight.model(one.id) == Access::Reads {
        let owner = input.sight.owner_of_model(one.id).unwrap_or("its owner");
        let _ = writeln!(out, "    writtenBy: {},", text::string(owner));
    }
    if one.relations.is_empty() {
        out.push_str("    relations: {},\n");
    } else {
        out.push_str("    relations: {\n");
        for relation in &one.relations {
            out.push_str(&self::relation(input, relation));
        }
        out.push_str("    },\n");
    }
    out.push_str("  },\n");
}

fn soft_delete(
    one: &ClientModel,
    model: &Model,
    flag: Option<FieldId>,
    at: Option<FieldId>,
) -> Option<String> {
    let is_boolean = |id: FieldId| {
        model
            .column(id)
            .is_some_and(|column| column.ty == FieldType::Scalar(ScalarType::Bool))
    };
    // `soft_delete = is_deleted` names a flag: the column's type tells.
    let (flag, at) = match (flag, at) {
        (None, Some(at)) if is_boolean(at) => (Some(at), None),
        other => other,
    };
    let mut parts = Vec::new();
    for (key, id) in [("flag", flag), ("at", at)] {
        if let Some(id) = id {
            if !one.columns.contains(&id) {
                return None;
            }
            let name = text::string(&model.field(id).prisma);
            parts.push(layout::text(format!("{key}: {name}")));
        }
    }
    Some(property("softDelete", parts, 4))
}

fn tenant(
    input: Input<'_>,
    models: &[ClientModel],
    one: &ClientModel,
    tenant: &Tenant,
    ids: &mut BTreeSet<&'static str>,
) -> Option<String> {
    let model = input.schema.model(one.id);
    let (holder, field, through) = match tenant {
        Tenant::Column(field) => {
            if !one.columns.contains(field) {
                return None;
            }
            (model, *field, None)
        }
        Tenant::Through { relation, field } => {
            let name = &model.field(*relation).prisma;
            let found = one.relations.iter().find(|one| one.name == *name)?;
            let target = models.iter().find(|one| one.id == found.target)?;
            if !target.columns.contains(field) {
                return None;
            }
            (input.schema.model(found.target), *field, Some(name))
        }
    };
    let column = holder.column(field)?;
    ids.insert(match column.ty {
        FieldType::Scalar(ScalarType::Int16 | ScalarType::Int32) => "number",
        FieldType::Scalar(ScalarType::Int64) => "bigint",
        _ => "string",
    });
    let mut parts = Vec::new();
    if let Some(name) = through {
        parts.push(layout::text(format!("relation: {}", text::string(name))));
    }
    let column = text::string(&holder.field(field).prisma);
    parts.push(layout::text(format!("column: {column}")));
    Some(property("tenant", parts, 4))
}

fn relation(input: Input<'_>, one: &ClientRelation) -> String {
    let target = input.schema.model(one.target);
    let kind = match one.count {
        Count::Many => "many",
        Count::Optional => "optional",
        Count::Required => "required",
    };
    let mut parts = vec![
        layout::text(format!("model: {}", text::string(&target.prisma))),
        layout::text(format!("kind: {}", text::string(kind))),
    ];
    if let Relation::Key(key) = input.schema.relation(one.relation) {
        let columns = |name: &str, model: &Model, fields: &[FieldId]| {
            let names = fields
                .iter()
                .map(|id| layout::text(text::string(&model.field(*id).prisma)));
            layout::list(&format!("{name}: ["), names.collect(), "]")
        };
        let holder = input.schema.model(key.model);
        match one.side {
            Side::Forward => {
                parts.push(columns("key", holder, &key.key));
                parts.push(columns("references", target, &key.references));
            }
            Side::Back => parts.push(columns("back", holder, &key.key)),
        }
    }
    property(&text::key(&one.name), parts, 6)
}

/// `key: { … },`
fn property(key: &str, parts: Vec<Doc>, indent: usize) -> String {
    let mut inner = vec![Doc::Line];
    for (at, part) in parts.into_iter().enumerate() {
        if at > 0 {
            inner.extend([layout::text(","), Doc::Line]);
        }
        inner.push(part);
    }
    let object = layout::group(Doc::All(vec![
        layout::text(format!("{key}: {{")),
        layout::indent(Doc::All(inner)),
        Doc::IfBroken(","),
        Doc::Line,
        layout::text("}"),
    ]));
    layout::print(&Doc::All(vec![object, layout::text(",")]), indent)
}

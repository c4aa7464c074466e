//! A model: its key, its columns, its relations, and what stands on the struct.

use std::collections::BTreeSet;

use super::field::{self, Ty, Written};
use super::plan::{Key, ModelPlan, Plan, RelationKind, RelationPlan};
use super::{Writer, expr};

/// What grows while a model is written.
struct Model<'a> {
    plan: &'a Plan,
    at: usize,
    /// Names taken in Rust.
    used: BTreeSet<String>,
    /// Attributes of the struct.
    attributes: Vec<String>,
    /// Fields.
    body: String,
    columns: Vec<Written>,
    /// Column lists that have an index.
    indexed: BTreeSet<String>,
}

impl<'a> Model<'a> {
    fn about(&self) -> &'a ModelPlan {
        &self.plan.models[self.at]
    }

    fn attribute(&mut self, text: impl Into<String>) {
        self.attributes.push(text.into());
    }
}

/// Writes a model.
pub(super) fn write(writer: &mut Writer, plan: &Plan, at: usize, out: &mut String) {
    let mut model = Model {
        plan,
        at,
        used: BTreeSet::new(),
        attributes: Vec::new(),
        body: String::new(),
        columns: Vec::new(),
        indexed: BTreeSet::new(),
    };
    let only = head(writer, &mut model);
    key(writer, &mut model);
    if model.about().tenant {
        model.used.insert("tenant_key".to_owned());
        model.body.push_str("    pub tenant_key: String,\n");
    }
    for _ in 0..writer.rng.below(8) {
        let (used, body) = (&mut model.used, &mut model.body);
        let column = field::column(writer, plan, used, only, body);
        model.columns.push(column);
    }
    special_columns(writer, &mut model);
    relations(writer, &mut model);
    soft_delete(writer, &mut model);
    indexes(writer, &mut model);
    constraints(writer, &mut model);
    tenant(writer, &mut model);

    out.push_str(&writer.docs(""));
    out.push_str("#[derive(Model, Debug, Clone)]\n");
    for attribute in &model.attributes {
        out.push_str(&format!("#[db({attribute})]\n"));
    }
    out.push_str(&format!(
        "pub struct {} {{\n{}}}\n\n",
        model.about().name,
        model.body
    ));
}

/// Names and places; the database that a field may be only in.
fn head(writer: &mut Writer, model: &mut Model<'_>) -> Option<&'static str> {
    writer.hits.hit("table");
    let about = model.about();
    model.attribute(format!("table = {:?}", about.table));
    // These two change what the derive prints; the command has to take them all the same.
    if writer.uses(5, "crate") {
        model.attribute("crate = ::onedef".to_owned());
    }
    if writer.uses(5, "debug") {
        model.attribute("debug".to_owned());
    }
    let mut only = None;
    if writer.uses(5, "allow") {
        model.attribute("allow(K0416, K0415)".to_owned());
    }
    if model.plan.databases.len() > 1 {
        if writer.rng.chance(50) {
            writer.hits.hit("database(several)");
            model.attribute("database(\"main\", \"client\")");
            only = Some(writer.rng.pick(&["main", "client"]));
            if writer.uses(10, "only")
                && let Some(database) = only
            {
                model.attribute(format!("only = \"{database}\""));
            }
        } else {
            writer.hits.hit("database");
            let database = writer.rng.pick(&["main", "client"]);
            model.attribute(format!("database = \"{database}\""));
        }
    }
    if model.plan.schemas && writer.uses(60, "schema") {
        let schema = writer.rng.pick(&["auth", "Sales"]);
        model.attribute(format!("schema = \"{schema}\""));
    }
    if writer.uses(30, "rename_all") {
        let case = writer.rng.pick(&[
            "camelCase",
            "snake_case",
            "PascalCase",
            "SCREAMING_SNAKE_CASE",
            "kebab-case",
        ]);
        model.attribute(format!("rename_all = \"{case}\""));
    }
    if writer.uses(15, "prisma(name)") {
        model.attribute(format!("prisma(name = \"P{}\")", about.name));
    } else if writer.uses(15, "prisma(rename_all)") {
        model.attribute("prisma(rename_all = \"snake_case\")");
    }
    if writer.uses(5, "renamed_from") {
        model.attribute("renamed_from = \"former_table\"");
    }
    let related = model
        .plan
        .relations
        .iter()
        .any(|one| one.from == model.at || one.to == model.at);
    if !related {
        if writer.uses(5, "ignore") {
            model.attribute("ignore");
        } else if writer.uses(5, "ignore(prisma)") {
            model.attribute("ignore(prisma, typescript)");
        }
    }
    only
}

fn key(writer: &mut Writer, model: &mut Model<'_>) {
    let key = model.about().key;
    for (name, ty) in key.fields() {
        model.used.insert((*name).to_owned());
        let attribute = match key {
            Key::Client => {
                writer.hits.hit("id");
                writer.rng.pick(&[
                    "    #[db(id, default = cuid())]\n",
                    "    #[db(id, default = uuid(7))]\n",
                    "    #[db(id)]\n",
                ])
            }
            Key::Uuid => {
                writer.hits.hit("id");
                "    #[db(id, default = uuid())]\n"
            }
            // SQLite does not count up a `BIGINT`.
            Key::BigInt if !writer.is_postgres() && !writer.is_mysql() => "    #[db(id)]\n",
            Key::Int | Key::BigInt => counting(writer),
            Key::Unique => {
                writer.hits.hit("unique");
                "    #[db(unique)]\n"
            }
            Key::Composite => "",
        };
        model.body.push_str(attribute);
        model.body.push_str(&format!("    pub {name}: {ty},\n"));
    }
    if key == Key::Composite {
        writer.hits.hit("id(…)");
        let name = if writer.is_postgres() && writer.rng.chance(30) {
            format!(", name = \"pk of {}\"", model.at)
        } else {
            String::new()
        };
        model.attribute(format!("id(region, number{name})"));
    }
}

fn counting(writer: &mut Writer) -> &'static str {
    writer.hits.hit("id");
    if writer.is_postgres() && writer.uses(25, "identity") {
        if writer.uses(50, "start") {
            return "    #[db(id, default = autoincrement(identity = by_default, start = 1000))]\n";
        }
        return "    #[db(id, default = autoincrement(identity = always))]\n";
    }
    if (writer.is_postgres() || writer.is_mysql()) && writer.uses(20, "start") {
        return "    #[db(id, default = autoincrement(start = 70))]\n";
    }
    writer.hits.hit("autoincrement()");
    "    #[db(id, default = autoincrement())]\n"
}

/// Columns that clients do not write, or cannot say.
fn special_columns(writer: &mut Writer, model: &mut Model<'_>) {
    let numbers: Vec<String> = model
        .columns
        .iter()
        .filter(|one| one.ty == Ty::I32 && !one.list && !one.nullable && one.plain)
        .map(|one| one.name.clone())
        .collect();
    if let Some(number) = numbers.first() {
        if writer.is_postgres() {
            if writer.uses(50, "generated") {
                model.body.push_str(&format!(
                    "    #[db(generated = {number} + 1)]\n    pub computed: i32,\n"
                ));
            }
        } else if writer.uses(50, "generated(virtual)") {
            model.body.push_str(&format!(
                "    #[db(generated(virtual) = {number} + 1)]\n    pub computed: i32,\n"
            ));
        }
    }
    if writer.is_postgres() && writer.uses(10, "Unsupported") {
        model
            .body
            .push_str("    #[db(type = Unsupported(\"tsvector\"))]\n    pub search: Option<Opaque>,\n");
    }
    if writer.uses(8, "skip") {
        model
            .body
            .push_str("    #[db(skip)]\n    pub cache: Vec<std::time::Duration>,\n");
    }
}

fn relations(writer: &mut Writer, model: &mut Model<'_>) {
    let plan = model.plan;
    let mut struct_action = false;
    for relation in &plan.relations {
        if relation.kind == RelationKind::ManyToMany {
            many_to_many(writer, model, relation);
            continue;
        }
        if relation.from == model.at {
            forward(writer, model, relation);
            struct_action = true;
        }
        if relation.to == model.at && relation.back {
            back(writer, model, relation);
        }
    }
    if struct_action && writer.uses(15, "on_delete of struct") {
        model.attribute("on_delete = cascade");
    }
    if struct_action && writer.uses(15, "on_update of struct") {
        model.attribute("on_update = restrict");
    }
}

fn forward(writer: &mut Writer, model: &mut Model<'_>, relation: &RelationPlan) {
    let target = &model.plan.models[relation.to];
    let name = format!("to_{}", relation.number);
    let (optional, one) = match relation.kind {
        RelationKind::Many { optional } => (optional, false),
        RelationKind::One { optional } => (optional, true),
        RelationKind::ManyToMany => return,
    };
    let mut keys = Vec::new();
    for (field, ty) in target.key.fields() {
        let key = format!("{name}_{field}");
        let ty = if optional {
            format!("Option<{ty}>")
        } else {
            (*ty).to_owned()
        };
        if one && target.key.fields().len() == 1 {
            model.body.push_str("    #[db(unique)]\n");
        }
        model.body.push_str(&format!("    pub {key}: {ty},\n"));
        keys.push(key);
    }
    if one && keys.len() > 1 {
        model.attribute(format!("unique({})", keys.join(", ")));
    }
    if relation.from == relation.to {
        writer.hits.hit("self relation");
    }
    let mut said = vec![if keys.len() == 1 {
        writer.hits.hit("key");
        format!("key = {}", keys[0])
    } else {
        writer.hits.hit("key(a, b)");
        format!("key({})", keys.join(", "))
    }];
    if target.key == Key::Unique {
        writer.hits.hit("references");
        said.push("references(code)".to_owned());
    }
    if let Some(name) = &relation.name {
        said.push(format!("relation = \"{name}\""));
    }
    said.extend(actions(writer, model.plan, relation, optional));
    if writer.is_postgres() && !model.plan.relation_mode_prisma {
        if writer.uses(8, "relation constraint") {
            said.push(format!("constraint = \"fk {}\"", relation.number));
        } else if writer.uses(6, "constraint none") {
            said.push("constraint = none".to_owned());
        }
    }
    let ty = if optional {
        writer.hits.hit("BelongsTo<Option>");
        format!("BelongsTo<Option<{}>>", target.name)
    } else {
        writer.hits.hit("BelongsTo");
        format!("BelongsTo<{}>", target.name)
    };
    model.body.push_str(&format!(
        "    #[db({})]\n    pub {name}: {ty},\n",
        said.join(", ")
    ));
}

fn actions(writer: &mut Writer, plan: &Plan, relation: &RelationPlan, optional: bool) -> Vec<String> {
    let mut said = Vec::new();
    let mut possible = vec!["cascade", "restrict"];
    if !plan.relation_mode_prisma {
        possible.push("no_action");
    }
    if optional {
        possible.push("set_null");
    }
    if writer.uses(40, "on_delete") {
        said.push(format!("on_delete = {}", writer.rng.pick(&possible)));
    }
    if writer.uses(25, "on_update") {
        said.push(format!("on_update = {}", writer.rng.pick(&possible)));
    }
    if plan.relation_mode_prisma && relation.from == relation.to {
        said.clear();
    }
    said
}

fn back(writer: &mut Writer, model: &mut Model<'_>, relation: &RelationPlan) {
    let source = &model.plan.models[relation.from];
    if let Some(name) = &relation.name {
        model
            .body
            .push_str(&format!("    #[db(relation = \"{name}\")]\n"));
    }
    let marker = match relation.kind {
        RelationKind::One { .. } => {
            writer.hits.hit("HasOne");
            "HasOne"
        }
        _ => {
            writer.hits.hit("HasMany");
            "HasMany"
        }
    };
    model.body.push_str(&format!(
        "    pub from_{}: {marker}<{}>,\n",
        relation.number, source.name
    ));
}

fn many_to_many(writer: &mut Writer, model: &mut Model<'_>, relation: &RelationPlan) {
    for (end, own, other) in [
        ("a", relation.from, relation.to),
        ("b", relation.to, relation.from),
    ] {
        if own != model.at {
            continue;
        }
        writer.hits.hit("ManyToMany");
        let mut said = Vec::new();
        if let Some(name) = &relation.name {
            said.push(format!("relation = \"{name}\""));
            // Both sides must say the same, so the number decides.
            if relation.number.is_multiple_of(3) {
                writer.hits.hit("relation table");
                said.push(format!("table = \"_join{}\"", relation.number));
            }
        }
        if !said.is_empty() {
            model.body.push_str(&format!("    #[db({})]\n", said.join(", ")));
        }
        let target = &model.plan.models[other];
        model.body.push_str(&format!(
            "    pub many_{}_{end}: ManyToMany<{}>,\n",
            relation.number, target.name
        ));
    }
}

fn soft_delete(writer: &mut Writer, model: &mut Model<'_>) {
    match writer.rng.below(10) {
        0 => {
            writer.hits.hit("soft_delete");
            model
                .body
                .push_str("    pub removed_at: Option<DateTime<Utc>>,\n");
            model.attribute("soft_delete = removed_at");
            live(writer, model);
        }
        1 => {
            writer.hits.hit("soft_delete(…)");
            model
                .body
                .push_str("    #[db(default = false)]\n    pub is_removed: bool,\n    pub removed_at: Option<DateTime<Utc>>,\n");
            let check = format!("removal of {}", model.at);
            model.attribute(format!(
                "soft_delete(flag = is_removed, at = removed_at, check = \"{check}\")"
            ));
            live(writer, model);
        }
        _ => {}
    }
}

/// Columns that an index of a kind can hold.
fn indexable<'m>(model: &'m Model<'_>, accepts: impl Fn(&Written) -> bool) -> Vec<&'m Written> {
    model
        .columns
        .iter()
        .filter(|one| one.plain && accepts(one))
        .collect()
}

fn is_ordered(one: &Written) -> bool {
    !one.list && one.ty != Ty::Json
}

fn indexes(writer: &mut Writer, model: &mut Model<'_>) {
    for number in 0..writer.rng.below(4) {
        let ordered: Vec<String> = indexable(model, is_ordered)
            .iter()
            .map(|one| one.name.clone())
            .collect();
        if ordered.is_empty() {
            return;
        }
        let first = writer.rng.below(ordered.len());
        let length = 1 + writer.rng.below(2.min(ordered.len()));
        let columns: Vec<String> = ordered.iter().cycle().skip(first).take(length).cloned().collect();
        if !model.indexed.insert(columns.join(" ")) {
            continue;
        }
        let text = if writer.rng.chance(35) {
            unique(writer, model, &columns, number)
        } else {
            plain(writer, model, &columns, number)
        };
        model.attribute(text);
    }
    if writer.is_postgres() {
        methods(writer, model);
    }
}

fn unique(writer: &mut Writer, model: &Model<'_>, columns: &[String], number: usize) -> String {
    writer.hits.hit("unique(…)");
    let mut parts = vec![columns.join(", ")];
    if columns.len() > 1 && writer.uses(30, "unique prisma") {
        parts.push(format!("prisma = \"key{number}\""));
    }
    if writer.is_postgres() {
        if writer.uses(15, "constraint") {
            parts.push("constraint".to_owned());
            if writer.uses(40, "deferrable") {
                parts.push("deferrable".to_owned());
            }
        } else if writer.uses(15, "nulls_not_distinct") {
            parts.push("nulls_not_distinct".to_owned());
        } else if writer.rng.chance(20)
            && let Some(condition) = expr::of_any(writer, model.plan, &model.columns)
        {
            writer.hits.hit("where");
            parts.push(format!(
                "name = \"part {} {number}\", where = {condition}",
                model.at
            ));
        }
    }
    format!("unique({})", parts.join(", "))
}

fn plain(writer: &mut Writer, model: &Model<'_>, columns: &[String], number: usize) -> String {
    writer.hits.hit("index(…)");
    let mut columns = columns.to_vec();
    if writer.uses(25, "index desc") {
        columns[0].push_str(" desc");
        if writer.is_postgres() && writer.uses(40, "index nulls") {
            columns[0].push_str(writer.rng.pick(&[" nulls_last", " nulls_first"]));
        }
    }
    let mut parts = vec![columns.join(", ")];
    let texts: Vec<String> = indexable(model, |one| one.ty == Ty::String && !one.list && !one.opaque)
        .iter()
        .map(|one| one.name.clone())
        .collect();
    let mut needs_name = false;
    if let Some(text) = texts.first()
        && !writer.is_mysql()
        && writer.uses(25, "index expression")
    {
        parts.push(format!("lower({text})"));
        needs_name = true;
    }
    if writer.uses(30, "index in brackets") {
        parts = vec![format!("[{}]", parts.join(", "))];
    }
    if !writer.is_mysql()
        && writer.rng.chance(25)
        && let Some(condition) = expr::of_any(writer, model.plan, &model.columns)
    {
        writer.hits.hit("where");
        parts.push(format!("where = {condition}"));
        needs_name = true;
    }
    if needs_name || writer.rng.chance(20) {
        writer.hits.hit("index name");
        parts.push(format!("name = \"idx {} {number}\"", model.at));
    }
    if (writer.is_postgres() || writer.is_mysql()) && writer.uses(12, "index comment") {
        parts.push(format!("comment = {:?}", writer.prose()));
    }
    if writer.is_postgres() {
        if writer.uses(12, "with") {
            parts.push("with(fillfactor = 70)".to_owned());
        }
        if writer.uses(12, "using btree") {
            parts.push("using = btree".to_owned());
        }
    }
    format!("index({})", parts.join(", "))
}

/// Access methods, operator classes and whatever else only some indexes have.
fn methods(writer: &mut Writer, model: &mut Model<'_>) {
    let names = |found: Vec<&Written>| found.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    let json = names(indexable(model, |one| one.ty == Ty::Json && !one.list));
    let lists = names(indexable(model, |one| one.list && one.ty == Ty::String));
    let texts = names(indexable(model, |one| {
        one.ty == Ty::String && !one.list && !one.opaque
    }));
    let times = names(indexable(model, |one| one.ty == Ty::Instant && !one.list));
    let numbers = names(indexable(model, |one| one.ty == Ty::I32 && !one.list));
    let at = model.at;
    let mut add = |text: String| model.attributes.push(text);
    if let Some(name) = json.first() {
        // `json`, unlike `jsonb`, has no operator class for it.
        let is_jsonb = !model.body.contains("Json)") && !model.body.contains("= Json");
        if is_jsonb && writer.uses(50, "using gin") {
            if writer.uses(50, "ops") {
                add(format!(
                    "index({name}, using = gin, ops({name} = jsonb_path_ops), name = \"gin {at}\")"
                ));
            } else {
                add(format!("index({name}, using = gin, name = \"gin {at}\")"));
            }
        }
    }
    if let Some(name) = lists.first()
        && writer.uses(40, "using gin")
    {
        add(format!("index({name}, using = gin, name = \"list {at}\")"));
    }
    if let Some(name) = times.first()
        && writer.uses(40, "using brin")
    {
        add(format!("index({name}, using = brin, name = \"brin {at}\")"));
    }
    if let Some(name) = numbers.first() {
        if writer.uses(30, "using hash") {
            add(format!("index({name}, using = hash, name = \"hash {at}\")"));
        }
        if let Some(other) = times.first()
            && writer.uses(40, "include")
        {
            add(format!("index({name}, include({other}), name = \"cover {at}\")"));
        }
    }
    if let Some(name) = texts.first() {
        let is_text = !model.body.contains("Char");
        if is_text && writer.uses(25, "using spgist") {
            add(format!("index({name}, using = spgist, name = \"sp {at}\")"));
        }
        if is_text && writer.uses(25, "ops") {
            add(format!(
                "index({name}, ops({name} = text_pattern_ops), name = \"pattern {at}\")"
            ));
        }
        if is_text && writer.uses(20, "index collate") {
            add(format!(
                "index({name}, collate({name} = \"C\"), name = \"coll {at}\")"
            ));
        }
    }
    // A type of its own, since nothing above has an operator class for it.
    if writer.uses(8, "using gist") {
        model
            .body
            .push_str("    #[db(type = Inet)]\n    pub address: String,\n");
        model.attribute(format!(
            "index(address, using = gist, ops(address = inet_ops), name = \"gist {at}\")"
        ));
    }
}

fn constraints(writer: &mut Writer, model: &mut Model<'_>) {
    if writer.rng.chance(30)
        && let Some(condition) = expr::of_any(writer, model.plan, &model.columns)
    {
        writer.hits.hit("check(…)");
        let mut parts = Vec::new();
        if writer.uses(60, "check name") {
            parts.push(format!("name = \"check {}\"", model.at));
        }
        parts.push(condition);
        if writer.is_postgres() && writer.uses(40, "check comment") {
            parts.push(format!("comment = {:?}", writer.prose()));
        }
        model.attribute(format!("check({})", parts.join(", ")));
    }
    if writer.is_postgres() && writer.uses(8, "exclude") {
        model
            .body
            .push_str("    #[db(column = \"slot\")]\n    pub slot: i32,\n");
        model.attribute(format!(
            "exclude(name = \"no overlap {}\", sql(\"USING btree (\\\"slot\\\" WITH =)\"))",
            model.at
        ));
    }
    if writer.uses(10, "index") {
        model.body.push_str("    #[db(index)]\n    pub looked_up: i32,\n");
    }
}

/// A key among the rows that are not marked as deleted, in either form.
fn live(writer: &mut Writer, model: &mut Model<'_>) {
    if writer.is_mysql() || !writer.uses(50, "live") {
        return;
    }
    let name = format!("name = \"live handle {}\"", model.at);
    if writer.rng.chance(50) {
        model.body.push_str("    pub handle: i32,\n");
        model.attribute(format!("unique(handle, live, {name})"));
    } else {
        model.body.push_str(&format!(
            "    #[db(unique(live, {name}))]\n    pub handle: i32,\n"
        ));
    }
}

fn tenant(writer: &mut Writer, model: &mut Model<'_>) {
    if model.about().tenant {
        writer.hits.hit("tenant");
        model.attribute("tenant = tenant_key");
        if writer.is_postgres() && writer.uses(40, "rls") {
            if writer.uses(50, "rls setting") {
                model.attribute("rls(force, setting = \"app.tenant\")");
                writer.hits.hit("rls force");
            } else {
                model.attribute("rls");
            }
        }
        return;
    }
    let plan = model.plan;
    let through = plan.relations.iter().find(|one| {
        one.from == model.at
            && one.to != model.at
            && one.kind != RelationKind::ManyToMany
            && plan.models[one.to].tenant
    });
    if let Some(relation) = through
        && writer.uses(50, "tenant through")
    {
        model.attribute(format!("tenant = to_{}.tenant_key", relation.number));
    } else if writer.is_postgres() && writer.uses(15, "policy") {
        policies(writer, model);
    }
}

fn policies(writer: &mut Writer, model: &mut Model<'_>) {
    model.body.push_str("    pub owner: String,\n");
    writer.hits.hit("policy command");
    writer.hits.hit("policy role");
    model.attribute("policy(name = \"own rows\", command(select, update), role(\"public\"), using = owner == setting(\"app.user\"))");
    if writer.uses(60, "policy restrictive") {
        writer.hits.hit("policy with_check");
        model.attribute(
            "policy(name = \"keep owner\", restrictive, command(insert), with_check = owner == setting(\"app.user\"))",
        );
    }
}

//! The file: enums, newtypes, views, what belongs to a database, then the models.

use std::sync::Arc;

use super::Writer;
use super::model;
use super::plan::{EnumPlan, Plan};

const HEAD: &str = "//! Written for a test.

use chrono::{DateTime, NaiveDateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, HasOne, ManyToMany, Model, Opaque, Scalar, View};
use uuid::Uuid;

";

/// The whole source.
pub(super) fn source(writer: &mut Writer, plan: &Plan) -> String {
    let mut out = String::from(HEAD);
    database(writer, plan, &mut out);
    scalar(writer, &mut out);
    for one in &plan.enums {
        enum_(writer, plan, one, &mut out);
    }
    for at in 0..plan.models.len() {
        model::write(writer, plan, at, &mut out);
    }
    views(writer, plan, &mut out);
    out
}

fn database(writer: &mut Writer, plan: &Plan, out: &mut String) {
    for name in &plan.databases {
        let mut lines = Vec::new();
        writer.hits.hit("database name");
        lines.push(format!("name = \"{name}\""));
        if plan.relation_mode_prisma {
            lines.push("relation_mode = prisma".to_owned());
        }
        if writer.is_postgres() {
            if writer.uses(15, "extension") {
                lines.push("extension(\"citext\")".to_owned());
            }
            if writer.uses(10, "extension schema") {
                lines.push("extension(\"uuid-ossp\", schema = \"public\")".to_owned());
            }
            if writer.uses(15, "sequence") {
                lines.push("sequence(\"counter_seq\", start = 5, increment = 2)".to_owned());
            }
            if writer.uses(10, "function sql") {
                lines.push(format!("function(sql({:?}))", function("one_of_them")));
            }
            if writer.uses(10, "function file") {
                let path = format!("sql/{name}_two.sql");
                writer
                    .files
                    .insert(path.clone(), Arc::from(function("two_of_them")));
                lines.push(format!("function(file = \"{path}\")"));
            }
        }
        out.push_str(&format!(
            "onedef::database! {{\n    {},\n}}\n\n",
            lines.join(",\n    ")
        ));
    }
}

fn function(name: &str) -> String {
    format!("CREATE FUNCTION {name}() RETURNS integer LANGUAGE sql AS $$ SELECT 2; $$")
}

/// `Email`, which the columns of several models have.
fn scalar(writer: &mut Writer, out: &mut String) {
    out.push_str(&writer.docs(""));
    out.push_str("#[derive(Scalar, Debug, Clone, PartialEq)]\n");
    if writer.uses(60, "scalar type") {
        out.push_str("#[db(type = VarChar(254))]\n");
    }
    if writer.uses(60, "scalar check") {
        out.push_str("#[db(check = value.contains(\"@\"))]\n");
    }
    out.push_str("pub struct Email(pub String);\n\n");
}

fn enum_(writer: &mut Writer, plan: &Plan, one: &EnumPlan, out: &mut String) {
    out.push_str(&writer.docs(""));
    out.push_str("#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]\n");
    let mut attribute = |text: String| out.push_str(&format!("#[db({text})]\n"));
    if plan.databases.len() > 1 {
        writer.hits.hit("enum database");
        attribute("database(\"main\", \"client\")".to_owned());
        if writer.uses(50, "enum name by database") {
            attribute(format!("name(main = \"{0}_m\", client = \"{0} c\")", one.name));
        }
    } else if writer.uses(30, "enum name") {
        attribute(format!("name = \"{} type\"", one.name));
    }
    if plan.schemas && writer.uses(50, "enum schema") {
        attribute("schema = \"types\"".to_owned());
    }
    if writer.uses(40, "enum rename_all") {
        attribute(format!(
            "rename_all = \"{}\"",
            writer
                .rng
                .pick(&["snake_case", "kebab-case", "SCREAMING_SNAKE_CASE"])
        ));
    }
    if writer.uses(25, "enum prisma") {
        attribute(format!(
            "prisma(name = \"P{}\", rename_all = \"SCREAMING_SNAKE_CASE\")",
            one.name
        ));
    }
    if writer.uses(15, "storage") {
        attribute("storage = text".to_owned());
    } else if writer.uses(10, "enum renamed_from") {
        attribute("renamed_from = \"former\"".to_owned());
    }
    out.push_str(&format!("pub enum {} {{\n", one.name));
    for variant in &one.variants {
        out.push_str(&writer.docs("    "));
        if writer.uses(20, "value") {
            out.push_str(&format!("    #[db(value = \"the {variant} – label\")]\n"));
        }
        if writer.uses(10, "variant prisma") {
            out.push_str(&format!("    #[db(prisma = \"P_{variant}\")]\n"));
        }
        if writer.uses(8, "variant renamed_from") {
            out.push_str(&format!("    #[db(renamed_from = \"was {variant}\")]\n"));
        }
        out.push_str(&format!("    {variant},\n"));
    }
    out.push_str("}\n\n");
}

/// A view over the first model's table and one that reads it.
fn views(writer: &mut Writer, plan: &Plan, out: &mut String) {
    if plan.databases.len() > 1 || plan.schemas || !writer.uses(35, "view") {
        return;
    }
    let first = &plan.models[0];
    let quote = if writer.is_mysql() { "`" } else { "\\\"" };
    let sql = format!(
        "SELECT count(*) AS id, 'x' AS label FROM {quote}{}{quote}",
        first.table
    );
    let reads = if writer.uses(70, "view reads") {
        format!(", reads({})", first.name)
    } else {
        String::new()
    };
    let query = if writer.uses(40, "view sql_file") {
        writer.files.insert(
            "views/totals.sql".to_owned(),
            Arc::from(sql.replace("\\\"", "\"")),
        );
        "sql_file = \"views/totals.sql\"".to_owned()
    } else {
        writer.hits.hit("view sql");
        format!("sql = \"{sql}\"")
    };
    let materialized = if writer.is_postgres() && writer.uses(50, "view materialized") {
        ", materialized"
    } else {
        ""
    };
    let unique = if writer.uses(50, "view unique") {
        ", unique(id)"
    } else {
        ""
    };
    out.push_str(&writer.docs(""));
    out.push_str(&format!(
        "#[derive(View, Debug, Clone)]\n#[db(view = \"totals\", {query}{reads}{materialized}{unique})]\n\
         pub struct Totals {{\n    pub id: i64,\n    pub label: Option<String>,\n}}\n\n"
    ));
}

//! What there is: databases, enums, models, relations. Everything that more than one item has to know.

use super::Writer;

/// A definition in outline.
pub(super) struct Plan {
    pub(super) databases: Vec<&'static str>,
    /// No foreign keys.
    pub(super) relation_mode_prisma: bool,
    /// Everything names a PostgreSQL schema now and then.
    pub(super) schemas: bool,
    pub(super) enums: Vec<EnumPlan>,
    pub(super) models: Vec<ModelPlan>,
    pub(super) relations: Vec<RelationPlan>,
}

pub(super) struct EnumPlan {
    pub(super) name: String,
    pub(super) variants: Vec<&'static str>,
}

pub(super) struct ModelPlan {
    pub(super) name: String,
    pub(super) table: String,
    pub(super) key: Key,
    /// A tenant column `tenant_key: String`.
    pub(super) tenant: bool,
}

/// How the rows of a model are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// `id: String` made by the client.
    Client,
    /// `id: Uuid`
    Uuid,
    /// `id: i32` counting up
    Int,
    /// `id: i64` counting up (PostgreSQL)
    BigInt,
    /// `region: String, number: i32`
    Composite,
    /// `code: String`, unique, and no id
    Unique,
}

impl Key {
    /// Fields and their types.
    pub(super) fn fields(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Key::Client => &[("id", "String")],
            Key::Uuid => &[("id", "Uuid")],
            Key::Int => &[("id", "i32")],
            Key::BigInt => &[("id", "i64")],
            Key::Composite => &[("region", "String"), ("number", "i32")],
            Key::Unique => &[("code", "String")],
        }
    }
}

pub(super) struct RelationPlan {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The number of this relation in the whole definition, for names.
    pub(super) number: usize,
    pub(super) kind: RelationKind,
    /// The other side is declared.
    pub(super) back: bool,
    /// The name on both sides.
    pub(super) name: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RelationKind {
    Many { optional: bool },
    One { optional: bool },
    ManyToMany,
}

const MODELS: &[&str] = &[
    "User", "Order", "Group", "Select", "Invoice", "Übung", "Session", "Table", "HTTPLog",
];
const ENUMS: &[&str] = &["Status", "Kind", "Größe", "Type", "Level"];
const VARIANTS: &[&str] = &[
    "Active", "Default", "In", "NotYet", "Größer", "Null", "HTTPOnly", "Type",
];

impl Plan {
    pub(super) fn of(writer: &mut Writer) -> Plan {
        let several = writer.rng.chance(15);
        let relation_mode_prisma = writer.uses(8, "relation_mode");
        let mut plan = Plan {
            databases: if several {
                vec!["main", "client"]
            } else {
                vec!["main"]
            },
            relation_mode_prisma,
            schemas: writer.is_postgres() && !several && writer.rng.chance(20),
            enums: enums(writer),
            models: models(writer),
            relations: Vec::new(),
        };
        // With two databases every model lives in its own set of them, and relations do not cross.
        if !several {
            plan.relations = relations(writer, &plan);
        }
        plan
    }

    /// Whether a relation needs a name: a model with itself, or one of several between two models.
    fn needs_name(relations: &[RelationPlan], one: &RelationPlan) -> bool {
        let pair = |one: &RelationPlan| (one.from.min(one.to), one.from.max(one.to));
        one.from == one.to || relations.iter().filter(|other| pair(other) == pair(one)).count() > 1
    }
}

fn enums(writer: &mut Writer) -> Vec<EnumPlan> {
    let count = writer.rng.below(3);
    (0..count)
        .map(|at| {
            let first = writer.rng.below(VARIANTS.len());
            let length = 1 + writer.rng.below(4);
            EnumPlan {
                name: format!("{}{at}", writer.rng.pick(ENUMS)),
                variants: VARIANTS
                    .iter()
                    .cycle()
                    .skip(first)
                    .take(length)
                    .copied()
                    .collect(),
            }
        })
        .collect()
}

fn models(writer: &mut Writer) -> Vec<ModelPlan> {
    let count = 1 + writer.rng.below(5);
    (0..count)
        .map(|at| {
            let word = writer.rng.pick(MODELS);
            if !word.is_ascii() {
                writer.hits.hit("non-ASCII");
            }
            // SQLite does not count up a `BIGINT`.
            let big = if writer.is_postgres() || writer.is_mysql() {
                Key::BigInt
            } else {
                Key::Int
            };
            ModelPlan {
                name: format!("{word}{at}"),
                table: match writer.rng.below(4) {
                    0 => format!("order {at}"),
                    1 => format!("Tbl{at}"),
                    _ => format!("{}_{at}", word.to_lowercase()),
                },
                key: writer.rng.pick(&[
                    Key::Client,
                    Key::Client,
                    Key::Uuid,
                    Key::Int,
                    big,
                    Key::Composite,
                    Key::Unique,
                ]),
                tenant: writer.rng.chance(25),
            }
        })
        .collect()
}

fn relations(writer: &mut Writer, plan: &Plan) -> Vec<RelationPlan> {
    let count = writer.rng.below(2 * plan.models.len() + 1);
    let mut relations: Vec<RelationPlan> = Vec::new();
    for number in 0..count {
        let (from, mut to) = (
            writer.rng.below(plan.models.len()),
            writer.rng.below(plan.models.len()),
        );
        if plan.relation_mode_prisma {
            // Prisma refuses cycles there, so relations go to earlier models only.
            if from == 0 {
                continue;
            }
            to = writer.rng.below(from);
        }
        let optional = writer.rng.chance(50);
        let has_id = |at: usize| !matches!(plan.models[at].key, Key::Composite | Key::Unique);
        let kind = match writer.rng.below(5) {
            0 if has_id(from) && has_id(to) && !plan.relation_mode_prisma => RelationKind::ManyToMany,
            0 | 1 => RelationKind::One { optional },
            _ => RelationKind::Many { optional },
        };
        relations.push(RelationPlan {
            from,
            to,
            number,
            kind,
            back: kind == RelationKind::ManyToMany || writer.rng.chance(70),
            name: None,
        });
    }
    for at in 0..relations.len() {
        if Plan::needs_name(&relations, &relations[at]) || writer.rng.chance(15) {
            writer.hits.hit("relation");
            relations[at].name = Some(format!("relation{at}"));
        }
    }
    relations
}

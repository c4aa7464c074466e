//! What of a schema one module shows, under which names, and what it needs from elsewhere.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::Options;
use super::imports::Imports;
use super::keys;
use super::names::{self, Namer};
use super::parts::{Part, Parts};
use crate::back::Input;
use crate::database::{Database, ForeignKey, Name, Table};
use crate::dialect::Dialect;
use crate::lower::naming;
use crate::ownership::Access;
use crate::schema::{
    DatabaseId, Enum, EnumId, Field, FieldId, FieldKind, KeyRelation, ManyToMany, Model, ModelId, Relation,
    RelationId, Schema, View, ViewId,
};

/// The schema as one module shows it.
pub(super) struct Scope<'a> {
    pub(super) input: Input<'a>,
    pub(super) schema: &'a Schema,
    pub(super) lowered: &'a Database,
    pub(super) database: DatabaseId,
    pub(super) dialect: Dialect,
    pub(super) options: &'a Options,
    pub(super) imports: RefCell<Imports>,
    pub(super) parts: RefCell<Parts>,
    /// By model, of those that the module shows.
    classes: BTreeMap<ModelId, Class<'a>>,
    views: BTreeMap<ViewId, ViewClass<'a>>,
    enums: BTreeMap<EnumId, EnumClass<'a>>,
    /// By relation: the variable of its join table.
    pairs: BTreeMap<RelationId, Pairs<'a>>,
    /// By table.
    by_table: FxHashMap<&'a Name, ModelId>,
    /// By model.
    keys: FxHashMap<ModelId, Vec<(RelationId, &'a KeyRelation)>>,
    /// Foreign keys, from and to, of tables that refer to each other.
    circles: BTreeSet<(Name, Name)>,
}

/// A model.
pub(super) struct Class<'a> {
    pub(super) id: ModelId,
    pub(super) model: &'a Model,
    pub(super) table: &'a Table,
    /// The class's name.
    pub(super) name: String,
    /// By field.
    attributes: Vec<String>,
    pub(super) access: Access,
}

/// A view.
pub(super) struct ViewClass<'a> {
    pub(super) view: &'a View,
    pub(super) relation: &'a Name,
    pub(super) name: String,
    pub(super) attributes: Vec<String>,
    pub(super) owner: Option<&'a str>,
}

/// An enum.
pub(super) struct EnumClass<'a> {
    pub(super) id: EnumId,
    pub(super) enum_: &'a Enum,
    pub(super) name: String,
    /// The variable that holds the column type.
    pub(super) constant: String,
    /// By variant.
    pub(super) members: Vec<String>,
}

/// A join table.
pub(super) struct Pairs<'a> {
    pub(super) many: &'a ManyToMany,
    pub(super) table: &'a Table,
    pub(super) variable: String,
    pub(super) is_owned: bool,
}

/// The schema that a table is said to be in: none for the one that PostgreSQL looks into first, for SQLAlchemy reads tables
/// there without one and takes the two for different.
pub(super) fn schema_of(name: &Name) -> Option<&str> {
    name.schema.as_deref().filter(|schema| *schema != "public")
}

impl<'a> Class<'a> {
    /// The attribute of a field.
    pub(super) fn attribute(&self, field: FieldId) -> &str {
        self.attributes.get(field.0 as usize).map_or("", String::as_str)
    }

    /// Whether this service creates the table.
    pub(super) fn is_owned(&self) -> bool {
        self.access == Access::Owns
    }
}

impl<'a> Scope<'a> {
    pub(super) fn new(input: Input<'a>) -> Self {
        let mut scope = Scope {
            input,
            schema: input.schema,
            lowered: input.lowered,
            database: input.database,
            dialect: input.schema.database(input.database).dialect,
            options: &input.options.sqlalchemy,
            imports: RefCell::default(),
            parts: RefCell::default(),
            classes: BTreeMap::new(),
            views: BTreeMap::new(),
            enums: BTreeMap::new(),
            pairs: BTreeMap::new(),
            by_table: FxHashMap::default(),
            keys: FxHashMap::default(),
            circles: BTreeSet::new(),
        };
        for (id, relation) in input.schema.relations() {
            if let Relation::Key(key) = relation {
                scope.keys.entry(key.model).or_default().push((id, key));
            }
        }
        let mut namer = Namer::of_module();
        scope.name_everything(&mut namer);
        scope.name_attributes(&namer);
        let tables = scope.lowered.tables.iter();
        let edges = tables.map(|table| {
            let targets = table.foreign_keys.iter().map(|key| &key.target).collect();
            (&table.name, targets)
        });
        let circles = keys::circles(edges);
        scope.circles = circles
            .into_iter()
            .map(|(from, to)| (from.clone(), to.clone()))
            .collect();
        scope
    }

    fn name_everything(&mut self, namer: &mut Namer) {
        let tables: BTreeMap<&Name, &'a Table> = self
            .lowered
            .tables
            .iter()
            .map(|table| (&table.name, table))
            .collect();
        let qualified = self
            .lowered
            .tables
            .iter()
            .any(|table| table.name.schema.is_some())
            || self.lowered.enums.iter().any(|one| one.name.schema.is_some())
            || self.lowered.views.iter().any(|view| view.name.schema.is_some());
        let name = |schema: Option<&str>, name: &str| Name {
            schema: qualified.then(|| schema.unwrap_or("public").to_owned()),
            name: name.to_owned(),
        };
        for (id, model) in self.schema.models_in(self.database) {
            let Some(table) = tables.get(&name(model.schema.as_deref(), &model.table)) else {
                continue;
            };
            let class = Class {
                id,
                model,
                table,
                name: namer.class(&model.name),
                attributes: Vec::new(),
                access: self.input.sight.model(id),
            };
            self.by_table.insert(&table.name, id);
            self.classes.insert(id, class);
        }
        for (id, enum_) in self.schema.enums_in(self.database) {
            let class = EnumClass {
                id,
                enum_,
                name: namer.class(&enum_.name),
                constant: String::new(),
                members: names::members(enum_.variants.iter().map(|one| one.name.as_str())),
            };
            self.enums.insert(id, class);
        }
        for (id, view) in self.schema.views() {
            let named = name(view.schema.as_deref(), &view.view);
            let lowered = self.lowered.views.iter().find(|one| one.name == named);
            let Some(lowered) = lowered.filter(|_| view.databases.contains(&self.database)) else {
                continue;
            };
            let class = ViewClass {
                view,
                relation: &lowered.name,
                name: namer.class(&view.name),
                attributes: Vec::new(),
                owner: self.input.sight.owner_of_view(id),
            };
            self.views.insert(id, class);
        }
        for one in self.enums.values_mut() {
            one.constant = namer.constant(&one.enum_.name);
        }
        for (id, relation) in self.schema.relations() {
            let Relation::ManyToMany(many) = relation else {
                continue;
            };
            let a = self.schema.model(many.a.0);
            let table = naming::join_table_of(self.dialect, self.schema, many);
            let named = name(a.schema.as_deref(), &table);
            let Some(table) = tables.get(&named).filter(|table| table.is_join_table) else {
                continue;
            };
            let access = self
                .input
                .sight
                .model(many.a.0)
                .min(self.input.sight.model(many.b.0));
            let pairs = Pairs {
                many,
                table,
                variable: namer.variable(table.name.name.trim_start_matches('_')),
                is_owned: access == Access::Owns,
            };
            self.pairs.insert(id, pairs);
        }
    }

    fn name_attributes(&mut self, namer: &Namer) {
        let module = |name: &str| {
            // What the module itself is made of has been asked for already.
            namer.has(name) && !Namer::of_module().has(name)
        };
        let named = |fields: &'a [Field]| {
            let fields = fields
                .iter()
                .map(|one| (one.name.as_str(), one.python.as_deref()));
            names::attributes(fields, module)
        };
        let classes = std::mem::take(&mut self.classes);
        self.classes = classes
            .into_iter()
            .map(|(id, mut class)| {
                class.attributes = named(&class.model.fields);
                (id, class)
            })
            .collect();
        let views = std::mem::take(&mut self.views);
        self.views = views
            .into_iter()
            .map(|(id, mut class)| {
                class.attributes = named(&class.view.fields);
                (id, class)
            })
            .collect();
    }

    /// The models in the order in which their classes stand: what others own first, since foreign keys that lead there
    /// need their columns.
    pub(super) fn classes(&self) -> impl Iterator<Item = &Class<'a>> {
        let of = |owned: bool| {
            self.classes
                .values()
                .filter(move |class| class.is_owned() == owned)
        };
        of(false).chain(of(true))
    }

    /// The class of a model.
    pub(super) fn class(&self, id: ModelId) -> Option<&Class<'a>> {
        self.classes.get(&id)
    }

    /// The class of a table.
    pub(super) fn class_of_table(&self, name: &Name) -> Option<&Class<'a>> {
        self.class(*self.by_table.get(name)?)
    }

    /// The relations whose key a model holds, in order.
    pub(super) fn keys_of(&self, model: ModelId) -> &[(RelationId, &'a KeyRelation)] {
        self.keys.get(&model).map_or(&[], Vec::as_slice)
    }

    /// The enums, in order.
    pub(super) fn enums(&self) -> impl Iterator<Item = &EnumClass<'a>> {
        self.enums.values()
    }

    /// The class of an enum.
    pub(super) fn enum_(&self, id: EnumId) -> Option<&EnumClass<'a>> {
        self.enums.get(&id)
    }

    /// The views, in order.
    pub(super) fn views(&self) -> impl Iterator<Item = &ViewClass<'a>> {
        self.views.values()
    }

    /// The join tables, in order.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &Pairs<'a>> {
        self.pairs.values()
    }

    /// The join table of a relation.
    pub(super) fn pairs_of(&self, id: RelationId) -> Option<&Pairs<'a>> {
        self.pairs.get(&id)
    }

    /// Whether the database has a field.
    pub(super) fn shows(&self, field: &Field) -> bool {
        field.databases.contains(&self.database)
    }

    /// Whether a field is a relation that the module shows on both ends.
    pub(super) fn shows_relation(&self, field: &Field) -> bool {
        let FieldKind::Relation(side) = &field.kind else {
            return false;
        };
        let relation = self.schema.relation(side.relation);
        let ((one, _), (other, _)) = relation.ends();
        self.shows(field)
            && self.class(one).is_some()
            && self.class(other).is_some()
            && match relation {
                Relation::Key(_) => true,
                Relation::ManyToMany(_) => self.pairs_of(side.relation).is_some(),
            }
    }

    /// Whether the module names tables that it does not create.
    pub(super) fn has_external(&self) -> bool {
        self.classes.values().any(|class| !class.is_owned())
            || !self.views.is_empty()
            || self.pairs.values().any(|pairs| !pairs.is_owned)
    }

    /// Whether a foreign key is written: one of a table that others own, to a table of this service, is not, for they are
    /// not in one MetaData and the other class stands further down.
    pub(super) fn writes(&self, is_owned: bool, key: &ForeignKey) -> bool {
        is_owned
            || self
                .class_of_table(&key.target)
                .is_some_and(|target| !target.is_owned())
    }

    /// Whether a foreign key is part of a circle of tables.
    pub(super) fn is_circular(&self, from: &Name, to: &Name) -> bool {
        self.circles.contains(&(from.clone(), to.clone()))
    }

    /// Imports a module: `datetime as dt`.
    pub(super) fn import(&self, module: &str) {
        self.imports.borrow_mut().module(module);
    }

    /// Imports a name.
    pub(super) fn import_name(&self, module: &str, name: &str) {
        self.imports.borrow_mut().name(module, name);
    }

    /// Asks for a part of the run time.
    pub(super) fn needs(&self, part: Part) {
        self.parts.borrow_mut().add(part, &mut self.imports.borrow_mut());
    }
}

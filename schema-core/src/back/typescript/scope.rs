//! What of a schema a TypeScript module shows, and what it is called there.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::names::Names;
use super::{Dates, Options};
use crate::back::Input;
use crate::dialect::Dialect;
use crate::ownership::Access;
use crate::schema::{
    Column, DatabaseId, Default, Enum, EnumId, Field, FieldId, FieldType, Generator, Model, ModelId,
    ScalarType, Schema,
};
use crate::syntax::Ignore;

/// A module being written.
pub(super) struct Scope<'a> {
    pub(super) schema: &'a Schema,
    pub(super) database: DatabaseId,
    pub(super) dialect: Dialect,
    pub(super) options: &'a Options,
    pub(super) names: Names,
    /// What Zod is called.
    z: Option<String>,
    /// The enums that it declares, in order.
    pub(super) enums: Vec<(EnumId, &'a Enum)>,
    enum_names: FxHashMap<EnumId, String>,
    /// Models, then views, in order.
    pub(super) rows: Vec<Row<'a>>,
    /// Types and functions of its own that it has used so far.
    used: BTreeSet<&'static str>,
    own_names: FxHashMap<&'static str, String>,
}

/// What becomes an interface.
pub(super) struct Row<'a> {
    /// What the interface is called.
    pub(super) name: String,
    /// What that of a new row is called; `None` where none is written.
    pub(super) new: Option<String>,
    pub(super) docs: Option<&'a str>,
    pub(super) columns: Vec<Shown<'a>>,
    /// What it is when it is no view.
    pub(super) model: Option<(ModelId, &'a Model)>,
}

/// A column that is shown.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) id: FieldId,
    pub(super) field: &'a Field,
    pub(super) column: &'a Column,
}

impl<'a> Scope<'a> {
    pub(super) fn new(input: Input<'a>) -> Self {
        let schema = input.schema;
        let mut scope = Scope {
            schema,
            database: input.database,
            dialect: schema.database(input.database).dialect,
            options: &input.options.typescript,
            names: Names::default(),
            z: None,
            enums: schema.enums_in(input.database).collect(),
            enum_names: FxHashMap::default(),
            rows: Vec::new(),
            used: BTreeSet::new(),
            own_names: FxHashMap::default(),
        };
        for (id, one) in &scope.enums {
            scope.enum_names.insert(*id, scope.names.give(&one.prisma));
        }
        let models = schema
            .models_in(input.database)
            .filter(|(_, model)| !is_left_out(model.ignore.as_ref()));
        for (id, model) in models {
            let columns = model
                .columns()
                .map(|(id, field, column)| Shown { id, field, column });
            let row = Row {
                name: scope.names.give(&model.prisma),
                new: (input.sight.model(id) > Access::Reads).then(String::new),
                docs: model.docs.as_deref(),
                columns: scope.shown(input, columns),
                model: Some((id, model)),
            };
            scope.rows.push(row);
        }
        let views = schema
            .views
            .iter()
            .filter(|view| view.databases.contains(&input.database) && !is_left_out(view.ignore.as_ref()));
        for view in views {
            let columns = view
                .columns()
                .map(|(id, field, column)| Shown { id, field, column });
            let row = Row {
                name: scope.names.give(&view.prisma),
                new: None,
                docs: view.docs.as_deref(),
                columns: scope.shown(input, columns),
                model: None,
            };
            scope.rows.push(row);
        }
        // The definition's own names come first.
        for row in &mut scope.rows {
            if row.new.is_some() {
                row.new = Some(scope.names.give(&format!("New{}", row.name)));
            }
        }
        scope
    }

    fn shown(&self, input: Input<'a>, columns: impl Iterator<Item = Shown<'a>>) -> Vec<Shown<'a>> {
        columns
            .filter(|one| {
                one.field.databases.contains(&input.database)
                    && !is_left_out(one.field.ignore.as_ref())
                    && !one.column.sensitive
                    && !matches!(one.column.ty, FieldType::Unsupported(_))
                    // Prisma's schema does not have them there, so its client does not return them.
                    && (one.column.generated.is_none() || self.dialect != Dialect::Sqlite)
            })
            .collect()
    }

    /// What an enum is called.
    pub(super) fn enum_name(&self, id: EnumId) -> &str {
        self.enum_names.get(&id).map_or("", String::as_str)
    }

    /// Uses a type or a function of the module's own; what it is called.
    pub(super) fn own(&mut self, name: &'static str) -> String {
        self.used.insert(name);
        if let Some(given) = self.own_names.get(name) {
            return given.clone();
        }
        let given = self.names.give(name);
        self.own_names.insert(name, given.clone());
        given
    }

    /// Uses Zod; what it is called.
    pub(super) fn z(&mut self) -> String {
        self.z.get_or_insert_with(|| self.names.give("z")).clone()
    }

    /// What Zod is called, when it is used.
    pub(super) fn imported(&self) -> Option<&str> {
        self.z.as_deref()
    }

    /// Whether it was used.
    pub(super) fn uses(&self, name: &str) -> bool {
        self.used.contains(name)
    }

    /// The TypeScript type of a column's values in a row.
    pub(super) fn type_of(&mut self, column: &Column) -> String {
        let one = match &column.ty {
            FieldType::Enum(id) => self.enum_name(*id).to_owned(),
            FieldType::Unsupported(_) => "unknown".to_owned(),
            FieldType::Scalar(scalar) => self.scalar_type(*scalar),
        };
        match (column.list, column.nullable) {
            (true, _) => format!("{one}[]"),
            (false, true) => format!("{one} | null"),
            (false, false) => one,
        }
    }

    fn scalar_type(&mut self, scalar: ScalarType) -> String {
        match scalar {
            ScalarType::String | ScalarType::Uuid => "string".to_owned(),
            ScalarType::Bool => "boolean".to_owned(),
            ScalarType::Int16 | ScalarType::Int32 | ScalarType::Float32 | ScalarType::Float64 => {
                "number".to_owned()
            }
            ScalarType::Int64 => match self.options.bigint {
                super::BigInt::BigInt => "bigint".to_owned(),
                super::BigInt::String => "string".to_owned(),
                super::BigInt::Number => "number".to_owned(),
            },
            ScalarType::Decimal => match self.options.decimal {
                super::Decimal::String => "string".to_owned(),
                super::Decimal::Number => "number".to_owned(),
                super::Decimal::DecimalJs => self.own("DecimalJsLike"),
            },
            ScalarType::Instant | ScalarType::DateTime | ScalarType::Date | ScalarType::Time => {
                match self.options.dates {
                    Dates::Date => self.names.global("Date"),
                    Dates::String => "string".to_owned(),
                }
            }
            ScalarType::Json => self.own("JsonValue"),
            ScalarType::Bytes => self.own("Bytes"),
        }
    }
}

impl Shown<'_> {
    /// Whether nobody writes it.
    pub(super) fn is_generated(&self) -> bool {
        self.column.generated.is_some()
    }

    /// Whether a new row may leave it out: it may be null, the database fills it in, or Prisma's client does.
    pub(super) fn is_optional(&self) -> bool {
        let column = self.column;
        column.nullable || column.list || column.updated_at || self.is_filled()
    }

    /// Whether it has a default that the database or Prisma's client knows. A constant that only clients fill in
    /// (`default = client(0)`) is none: Prisma has no words for it.
    fn is_filled(&self) -> bool {
        match &self.column.default {
            None | Some(Default::Client(Generator::Value(_) | Generator::List(_))) => false,
            Some(_) => true,
        }
    }

    /// Whether leaving it out means null.
    pub(super) fn is_null_when_absent(&self) -> bool {
        self.column.nullable
            && self.column.default.is_none()
            && !self.column.updated_at
            && !self.is_generated()
    }
}

fn is_left_out(ignore: Option<&Ignore>) -> bool {
    ignore.is_some_and(|ignore| ignore.applies_to("typescript"))
}

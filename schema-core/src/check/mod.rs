//! Rules over a whole [`Schema`], so that no back end and no peer has to say no.
//!
//! In: a resolved schema. Out: findings (codes N, T, K, R, E), nothing else; no rule changes anything. After a schema has
//! passed, lowering cannot fail, Prisma's validator accepts what `back::prisma` writes, and the database accepts the DDL.
//! The authority is section 6 of what we know of Prisma's validator, and the manuals of PostgreSQL and SQLite.
//!
//! One file for each subject, one function for each rule. The order of the calls is that of the table of contents below.

mod columns;
mod constraint_names;
mod databases;
mod defaults;
mod expressions;
mod indexes;
mod keys;
mod mysql;
pub(crate) mod names;
mod native;
mod opclasses;
mod operands;
mod policies;
mod relations;
mod sql_types;
mod tables;
mod views;
mod xml;

pub(crate) use columns::fields_of;

use crate::diagnostic::{Diagnostic, Report};
use crate::dialect::{Dialect, Facts};
use crate::parallel::{self, Threads};
use crate::schema::{
    Column, DatabaseId, Enum, EnumId, Field, FieldId, Index, Model, ModelId, Origins, Part, Relation,
    RelationId, Schema,
};
use crate::span::Span;

/// Threads that check: below, starting one costs more than it saves.
const CHECKERS: Threads = Threads::worth(200);

/// Checks everything that can be said of a resolved schema, for the dialect of each of its databases. No rule needs to
/// know what another found, so several threads share the work.
pub fn check(schema: &Schema, origins: &Origins, report: &mut Report) {
    let subjects: Vec<Subject<'_>> = [Subject::Whole(databases), Subject::Whole(shared_names)]
        .into_iter()
        .chain(schema.enums().map(|(id, one)| Subject::Enum(id, one)))
        .chain(
            schema
                .models()
                .map(|(id, model)| Subject::Model(ModelAt { id, model })),
        )
        .chain(schema.relations().map(|(id, one)| Subject::Relation(id, one)))
        .chain([Subject::Whole(views)])
        .collect();
    let reports = parallel::map(&subjects, CHECKERS, |subject| {
        let mut report = Report::new();
        let cx = &mut Cx {
            schema,
            origins,
            report: &mut report,
        };
        match *subject {
            Subject::Whole(rules) => rules(cx),
            Subject::Enum(id, one) => enum_(id, one, cx),
            Subject::Model(at) => model(at, cx),
            Subject::Relation(id, one) => relation(Part::Relation(id), one, cx),
        }
        report
    });
    for found in reports {
        report.append(found);
    }
}

/// What rules are about.
enum Subject<'a> {
    /// All items together.
    Whole(fn(&mut Cx<'_>)),
    Enum(EnumId, &'a Enum),
    Model(ModelAt<'a>),
    Relation(RelationId, &'a Relation),
}

fn databases(cx: &mut Cx<'_>) {
    databases::fit_their_dialect(cx);
    databases::parts_stand_together(cx);
}

fn shared_names(cx: &mut Cx<'_>) {
    names::of_clients_are_free(cx);
    tables::share_no_name(cx);
    constraint_names::share_no_name(cx);
}

fn enum_(id: EnumId, one: &Enum, cx: &mut Cx<'_>) {
    names::enum_is_an_identifier(id, one, cx);
    names::variants_are_identifiers(id, one, cx);
    names::enum_type_can_be_written(id, one, cx);
    names::labels_can_be_written(id, one, cx);
}

fn model(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    names::model_is_an_identifier(model, cx);
    names::fields_are_identifiers(model, cx);
    names::attributes_can_be_said(model, cx);
    names::table_can_be_written(model, cx);
    names::columns_can_be_written(model, cx);
    names::columns_differ(model, cx);
    names::comments_can_be_written(model, cx);
    columns::there_is_one(model, cx);
    mysql::row_can_be_kept(model, cx);
    for column in model.columns() {
        columns::list_needs_a_dialect_with_lists(model, column, cx);
        columns::native_types_fit(model, column, cx);
        columns::unsupported_is_not_a_native_type(model, column, cx);
        databases::types_have_their_extension(model, column, cx);
        columns::updated_at_is_a_time(model, column, cx);
        columns::collation_is_for_text(model, column, cx);
        columns::generated_fits_the_dialect(model, column, cx);
        columns::generated_columns_have_an_order(model, column, cx);
        operands::generated_value_can_be_kept(model, column, cx);
        defaults::autoincrement_is_a_number(model, column, cx);
        defaults::autoincrement_fits_the_dialect(model, column, cx);
        mysql::counts_in_one_column(model, column, cx);
        defaults::autoincrement_starts_in_range(model, column, cx);
        defaults::value_fits_the_native_type(model, column, cx);
    }
    columns::tenant_can_be_compared(model, cx);

    keys::model_can_be_identified(model, cx);
    keys::primary_key_is_required(model, cx);
    keys::types_can_be_keys(model, cx);
    keys::client_names_are_free(model, cx);
    mysql::primary_key_can_be_kept(model, cx);
    for index in model.indexes() {
        indexes::kind_is_known_to_the_dialect(model, index, cx);
        indexes::method_takes_these_columns(model, index, cx);
        indexes::options_fit_the_method(model, index, cx);
        indexes::options_fit_the_dialect(model, index, cx);
        indexes::storage_parameters_exist(model, index, cx);
        indexes::constraint_is_plain(model, index, cx);
        indexes::collations_exist(model, index, cx);
        opclasses::fit_their_columns(model, index, cx);
        mysql::index_can_be_kept(model, index, cx);
        indexes::is_not_redundant(model, index, cx);
    }

    expressions::stand_in_a_fitting_place(model, cx);
    expressions::are_known_to_the_dialect(model, cx);
    operands::have_their_operators(model, cx);
    operands::read_what_is_there(model, cx);

    policies::need_postgresql(model, cx);
    policies::names_differ(model, cx);
    policies::conditions_fit_the_command(model, cx);
    policies::let_somebody_through(model, cx);
    policies::do_not_ask_themselves(model, cx);
}

fn relation(at: Part, relation: &Relation, cx: &mut Cx<'_>) {
    match relation {
        Relation::Key(key) => {
            relations::key_has_the_type_of_what_it_references(at, key, cx);
            relations::reference_is_unique(at, key, cx);
            relations::key_is_not_what_it_references(at, key, cx);
            relations::required_relation_has_a_required_key(at, key, cx);
            relations::set_null_needs_a_nullable_key(at, key, cx);
            relations::set_default_is_known(at, key, cx);
            relations::set_default_needs_a_default(at, key, cx);
            relations::generated_key_cannot_be_changed(at, key, cx);
            relations::prisma_mode_knows_the_actions(at, key, cx);
            relations::prisma_mode_has_no_cycles(at, key, cx);
        }
        Relation::ManyToMany(many) => relations::join_table_needs_single_ids(many, cx),
    }
}

fn views(cx: &mut Cx<'_>) {
    views::are_identifiers(cx);
    views::have_a_query(cx);
    views::fit_their_dialect(cx);
    views::have_no_circles(cx);
}

/// What every rule needs.
struct Cx<'a> {
    schema: &'a Schema,
    origins: &'a Origins,
    report: &'a mut Report,
}

impl<'a> Cx<'a> {
    /// Where a part was written.
    fn at(&self, part: Part) -> Span {
        self.origins.of(part)
    }

    fn push(&mut self, diagnostic: Diagnostic) {
        self.report.push(diagnostic);
    }

    /// The dialects of some databases, each once.
    fn dialects(&self, databases: &[DatabaseId]) -> Vec<Dialect> {
        Dialect::ALL
            .into_iter()
            .filter(|dialect| {
                databases
                    .iter()
                    .any(|id| self.schema.database(*id).dialect == *dialect)
            })
            .collect()
    }

    /// The names of those dialects of some databases of which a fact is not true.
    fn lacking(&self, databases: &[DatabaseId], fact: fn(&Facts) -> bool) -> Vec<&'static str> {
        let facts = self.dialects(databases).into_iter().map(Dialect::facts);
        facts
            .filter(|facts| !fact(facts))
            .map(|facts| facts.name)
            .collect()
    }

    /// Whether one of the databases runs on this dialect.
    fn on(&self, dialect: Dialect, databases: &[DatabaseId]) -> bool {
        databases
            .iter()
            .any(|id| self.schema.database(*id).dialect == dialect)
    }
}

/// A place, or a part that is somewhere: hardly a rule that is asked has a finding and must know where.
trait At: Copy {
    fn span(self, cx: &Cx<'_>) -> Span;
}

impl At for Span {
    fn span(self, _: &Cx<'_>) -> Span {
        self
    }
}

impl At for Part {
    fn span(self, cx: &Cx<'_>) -> Span {
        cx.at(self)
    }
}

/// A model with its id.
#[derive(Clone, Copy)]
struct ModelAt<'a> {
    id: ModelId,
    model: &'a Model,
}

/// A column with its field.
#[derive(Clone, Copy)]
struct ColumnAt<'a> {
    id: FieldId,
    field: &'a Field,
    column: &'a Column,
}

/// An index with its position.
#[derive(Clone, Copy)]
struct IndexAt<'a> {
    at: u32,
    index: &'a Index,
}

impl<'a> ModelAt<'a> {
    fn columns(self) -> impl Iterator<Item = ColumnAt<'a>> {
        self.model
            .columns()
            .map(|(id, field, column)| ColumnAt { id, field, column })
    }

    fn column(self, id: FieldId) -> Option<ColumnAt<'a>> {
        let field = self.model.field(id);
        let column = self.model.column(id)?;
        Some(ColumnAt { id, field, column })
    }

    fn indexes(self) -> impl Iterator<Item = IndexAt<'a>> {
        (0..)
            .zip(&self.model.indexes)
            .map(|(at, index)| IndexAt { at, index })
    }

    fn field_part(self, column: ColumnAt<'_>) -> Part {
        Part::Field(self.id, column.id)
    }

    fn key_part(self, column: ColumnAt<'_>, key: &'static str) -> Part {
        Part::FieldKey(self.id, column.id, key)
    }

    fn index_part(self, index: IndexAt<'_>, key: &'static str) -> Part {
        Part::IndexKey(self.id, index.at, key)
    }

    /// Whether Prisma's client has it.
    fn in_prisma_client(self) -> bool {
        !self
            .model
            .ignore
            .as_ref()
            .is_some_and(|ignore| ignore.applies_to("prisma"))
    }
}

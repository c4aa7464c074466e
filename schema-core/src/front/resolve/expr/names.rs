//! Names in expressions: columns, enum variants, columns of the model around an `exists`.

use super::Typer;
use super::typed::{Ty, Typed};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::expressions::*;
use crate::schema::{self, Expr, FieldId, FieldKind, Model, ModelId, Relation, RelationSide, Value};
use crate::span::{Span, Spanned};
use crate::syntax::{self, ExprKind};

impl Typer<'_, '_> {
    /// `email`, `Status::Active`.
    pub(super) fn path(&mut self, path: &[String], span: Span) -> Option<Typed> {
        match path {
            [name] => self.name(name, span),
            [enum_path @ .., variant] => self.variant(enum_path, variant, span),
            [] => None,
        }
    }

    fn name(&mut self, name: &str, span: Span) -> Option<Typed> {
        if let (Some(this), None) = (self.scope.this, self.outer) {
            if name == "value" {
                return self.column(this, span, Expr::Field);
            }
            self.error(
                Diagnostic::new(
                    &E0101,
                    span,
                    format!("the check of a newtype knows only `value`, not `{name}`"),
                )
                .did_you_mean(name, ["value"]),
            );
            return None;
        }
        match self.scope.schema.model(self.model).field_named(name) {
            Some(field) => self.column(field, span, Expr::Field),
            None => {
                self.unknown_field(name, span);
                None
            }
        }
    }

    /// A column of the model that plain names belong to.
    fn column(&mut self, field: FieldId, span: Span, make: fn(FieldId) -> Expr) -> Option<Typed> {
        let model = self.model;
        self.column_of(model, field, span, make)
    }

    fn column_of(
        &mut self,
        model: ModelId,
        field: FieldId,
        span: Span,
        make: fn(FieldId) -> Expr,
    ) -> Option<Typed> {
        let schema = self.scope.schema;
        let model = schema.model(model);
        let found = model.field(field);
        match &found.kind {
            FieldKind::Column(column) => {
                self.names_a_column = true;
                Some(Typed {
                    expr: make(field),
                    ty: if column.list { Ty::List } else { Ty::of(&column.ty) },
                    nullable: column.nullable || column.list,
                    span,
                })
            }
            FieldKind::Relation(side) => {
                let finding = Diagnostic::new(
                    &E0102,
                    span,
                    format!("`{}` is a relation and has no column", found.name),
                );
                let finding = match key_of(schema, model, *side) {
                    Some(key) => finding.help(format!("name its key `{key}`")),
                    None => finding.help("ask for related rows with `exists(…)` in a policy"),
                };
                self.error(finding);
                None
            }
        }
    }

    fn unknown_field(&mut self, name: &str, span: Span) {
        let schema = self.scope.schema;
        let model = schema.model(self.model);
        let finding = Diagnostic::new(&E0101, span, format!("`{}` has no field `{name}`", model.name));
        if name == "None" {
            self.error(
                Diagnostic::new(
                    &E0205,
                    span,
                    "nothing is equal to null, and `None` is no value here",
                )
                .help("ask with `.is_none()` or `.is_some()`"),
            );
            return;
        }
        if let Some(outer) = self.outer {
            let around = schema.model(outer);
            if around.field_named(name).is_some() {
                self.error(finding.replace(
                    format!("say `outer.{name}` for the field of `{}`", around.name),
                    span,
                    format!("outer.{name}"),
                ));
                return;
            }
        }
        let by_column = model
            .columns()
            .find(|(_, field, column)| column.name == name || field.prisma == name)
            .map(|(_, field, _)| field.name.as_str());
        let finding = match by_column {
            Some(rust) => finding.replace(format!("its name in Rust is `{rust}`"), span, rust),
            None => finding.did_you_mean(name, model.columns().map(|(_, field, _)| field.name.as_str())),
        };
        self.error(finding);
    }

    fn variant(&mut self, path: &[String], variant: &str, span: Span) -> Option<Typed> {
        let Some(id) = (self.scope.resolve_enum)(path) else {
            let written = path.join("::");
            let enums = self.scope.schema.enums.iter().map(|one| one.name.as_str());
            let mut finding = Diagnostic::new(&E0103, span, format!("there is no enum `{written}`"));
            if let Some(near) = crate::names::nearest(&written, enums) {
                finding = finding.replace(
                    format!("did you mean `{near}`?"),
                    span,
                    format!("{near}::{variant}"),
                );
            }
            self.error(finding);
            return None;
        };
        let found = self.scope.schema.enum_(id);
        let Some(at) = found.variants.iter().position(|one| one.name == variant) else {
            let mut finding = Diagnostic::new(
                &E0103,
                span,
                format!("`{}` has no variant `{variant}`", found.name),
            );
            let names = found.variants.iter().map(|one| one.name.as_str());
            if let Some(near) = crate::names::nearest(variant, names) {
                finding = finding.replace(
                    format!("did you mean `{near}`?"),
                    span,
                    format!("{}::{near}", path.join("::")),
                );
            }
            self.error(finding);
            return None;
        };
        Some(Typed {
            expr: Expr::Value(Value::Variant(id, at as u32)),
            ty: Ty::Enum(id),
            nullable: false,
            span,
        })
    }

    /// `outer.x`; nothing else has members.
    pub(super) fn member(
        &mut self,
        base: &syntax::Expr,
        name: &Spanned<String>,
        span: Span,
    ) -> Option<Typed> {
        if !matches!(&base.kind, ExprKind::Path(path) if path.as_slice() == ["outer"]) {
            self.error(
                Diagnostic::new(
                    &E0102,
                    span,
                    format!("columns have no members, so `.{}` means nothing here", name.value),
                )
                .help("expressions see the columns of one row; ask for related rows with `exists(…)`"),
            );
            return None;
        }
        let Some(outer) = self.outer else {
            self.error(Diagnostic::new(
                &E0107,
                base.span.0,
                "`outer` has a meaning only inside `exists(…)`",
            ));
            return None;
        };
        match self.scope.schema.model(outer).field_named(&name.value) {
            Some(field) => self.column_of(outer, field, span, Expr::Outer),
            None => {
                let model = self.scope.schema.model(outer);
                self.error(
                    Diagnostic::new(
                        &E0101,
                        name.span,
                        format!("`{}` has no field `{}`", model.name, name.value),
                    )
                    .did_you_mean(
                        &name.value,
                        model.columns().map(|(_, field, _)| field.name.as_str()),
                    ),
                );
                None
            }
        }
    }

    /// `exists(User, …)`
    pub(super) fn exists(
        &mut self,
        name: &Spanned<String>,
        args: &[syntax::Expr],
        span: Span,
    ) -> Option<Typed> {
        let [model, condition] = args else {
            self.error(
                Diagnostic::new(&E0208, name.span, "`exists` takes a model and a condition")
                    .help("write `exists(User, id == outer.user_id)`"),
            );
            return None;
        };
        let found = match &model.kind {
            ExprKind::Path(path) => (self.scope.resolve_model)(path),
            _ => None,
        };
        let Some(id) = found else {
            let written = match &model.kind {
                ExprKind::Path(path) => path.join("::"),
                _ => "this".into(),
            };
            let models = self.scope.schema.models.iter().map(|one| one.name.as_str());
            self.error(
                Diagnostic::new(&E0104, model.span.0, format!("there is no model `{written}`"))
                    .did_you_mean(&written, models),
            );
            return None;
        };
        let (model, outer) = (self.model, self.outer);
        (self.model, self.outer) = (id, Some(model));
        let condition = self.condition(condition);
        (self.model, self.outer) = (model, outer);
        Some(Typed::condition(
            Expr::Exists(id, Box::new(condition?.expr)),
            false,
            span,
        ))
    }
}

/// The first column of the key of a relation, when the model of this side holds it.
fn key_of<'a>(schema: &'a schema::Schema, model: &'a Model, side: RelationSide) -> Option<&'a str> {
    let relation = schema.relations.get(side.relation.0 as usize)?;
    match (relation, side.side) {
        (Relation::Key(key), schema::Side::Forward) => {
            let first = key.key.first()?;
            Some(model.field(*first).name.as_str())
        }
        _ => None,
    }
}

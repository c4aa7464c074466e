//! What an item must keep to by itself: fields that are named exist and have columns, and names do not meet.

use super::{Reader, index};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0009, A0010, A0107, A0201, A0202, A0203, A0206, A0208, A0209};
use crate::diagnostic::codes::names::{N0001, N0002, N0003, N0004};
use crate::names;
use crate::span::{Span, Spanned};
use crate::syntax::{
    Case, Enum, Expr, ExprKind, Field, Index, IndexOptions, IndexValue, MarkerKind, Model, Scalar, View,
};

/// Rules of a model.
pub(super) fn model(model: &Model, cx: &mut Reader<'_>) {
    let fields = Fields {
        owner: &model.name.value,
        all: &model.fields,
    };
    fields.has_columns(&model.name, cx);
    one_id(model, cx);
    for index in model.id.iter().chain(&model.indexes) {
        fields.index(index, cx);
    }
    live_rows_are_told_apart(model, cx);
    for check in &model.checks {
        fields.expr(&check.expr, cx);
    }
    for policy in &model.policies {
        for expr in policy.using.iter().chain(&policy.with_check) {
            fields.expr(expr, cx);
        }
    }
    if let Some(tenant) = &model.tenant {
        fields.tenant(tenant, cx);
    }
    if let Some(soft) = &model.soft_delete {
        for name in soft.flag.iter().chain(&soft.at) {
            fields.column(name, cx);
        }
    }
    for field in &model.fields {
        fields.of_field(field, cx);
    }
    fields.columns_differ(model.rename_all.as_ref(), cx);
    fields.prisma_names_differ(model.prisma.rename_all.as_ref(), cx);
}

/// A key among the rows that are not marked as deleted needs rows that can be.
fn live_rows_are_told_apart(model: &Model, cx: &mut Reader<'_>) {
    if model.soft_delete.is_some() {
        return;
    }
    let of_struct = model.indexes.iter().map(|index| &index.options);
    let of_fields = model.fields.iter().filter_map(|field| field.unique.as_deref());
    for live in of_struct.chain(of_fields).filter_map(|options| options.live) {
        let message = format!(
            "`live` in `{}`, whose rows are never marked as deleted",
            model.name.value
        );
        cx.say(Diagnostic::new(&A0209, live, message).help(
            "add `soft_delete` to the struct, leave out `live`, or write `r#live` for a field of that name",
        ));
    }
}

/// Rules of a view.
pub(super) fn view(view: &View, cx: &mut Reader<'_>) {
    let fields = Fields {
        owner: &view.name.value,
        all: &view.fields,
    };
    fields.has_columns(&view.name, cx);
    for index in &view.indexes {
        fields.index(index, cx);
    }
    for field in &view.fields {
        fields.of_field(field, cx);
    }
    fields.columns_differ(view.rename_all.as_ref(), cx);
    fields.prisma_names_differ(view.prisma.rename_all.as_ref(), cx);
}

/// The checks of a newtype speak of `value`.
pub(super) fn scalar(scalar: &Scalar, cx: &mut Reader<'_>) {
    for check in &scalar.checks {
        for_each_name(&check.expr, &mut |name, at, _| {
            if name != "value" {
                let message = format!("`{name}` has no meaning in a check of `{}`", scalar.name.value);
                let diagnostic = Diagnostic::new(&A0201, at, message);
                cx.say(diagnostic.replace("the column's value is `value`", at, "value"));
            }
        });
    }
}

/// Two variants have two labels, in the database and in Prisma.
pub(super) fn labels(read: &Enum, cx: &mut Reader<'_>) {
    let mut labels: Vec<(String, &str, Span)> = Vec::new();
    let mut clients: Vec<(String, &str, Span)> = Vec::new();
    for variant in &read.variants {
        let name = variant.name.value.as_str();
        let at = variant
            .value
            .as_ref()
            .map_or(variant.name.span, |value| value.span);
        meets(&mut labels, read.label(variant), name, at, cx, |label, before| {
            let message = format!("`{before}` and `{name}` have the same label `{label}` in the database");
            Diagnostic::new(&N0002, at, message).help("give one of them another `value = \"…\"`")
        });
        let client = match (&variant.prisma, &read.prisma.rename_all) {
            (Some(value), _) => value.value.clone(),
            (None, Some(case)) => case.value.apply(name),
            (None, None) => name.to_owned(),
        };
        let at = variant
            .prisma
            .as_ref()
            .map_or(variant.name.span, |value| value.span);
        meets(&mut clients, client, name, at, cx, |label, before| {
            let message = format!("`{before}` and `{name}` have the same name `{label}` in Prisma");
            Diagnostic::new(&N0004, at, message).help("give one of them another `prisma = \"…\"`")
        });
    }
}

/// Adds a name to those that were there, or reports the one that it meets.
fn meets<'a>(
    seen: &mut Vec<(String, &'a str, Span)>,
    name: String,
    owner: &'a str,
    at: Span,
    cx: &mut Reader<'_>,
    report: impl FnOnce(&str, &str) -> Diagnostic,
) {
    match seen.iter().find(|(other, ..)| *other == name) {
        Some((_, before, before_at)) => {
            cx.say(report(&name, before).because(*before_at, format!("`{before}` has it already")));
        }
        None => seen.push((name, owner, at)),
    }
}

/// An id is said once: on one field, or on the struct.
fn one_id(model: &Model, cx: &mut Reader<'_>) {
    let on_fields: Vec<(&Field, Span)> = model
        .fields
        .iter()
        .filter_map(|field| Some((field, field.id.as_ref()?.span.0)))
        .collect();
    let names: Vec<&str> = on_fields
        .iter()
        .map(|(field, _)| field.name.value.as_str())
        .collect();
    if let (Some(id), Some((field, at))) = (&model.id, on_fields.first()) {
        let message = format!(
            "`{}` has an id on the struct and on the field `{}`",
            model.name.value, field.name.value
        );
        cx.say(
            Diagnostic::new(&A0208, *at, message)
                .because(id.options.span.0, "the id of the struct stands here")
                .help("keep one of the two"),
        );
    } else if let [(_, first), (_, second), ..] = on_fields.as_slice() {
        let message = format!("`{}` has more than one id", model.name.value);
        cx.say(
            Diagnostic::new(&A0208, *second, message)
                .because(*first, "the first stands here")
                .help(format!(
                    "a composite id is written on the struct: `#[db(id({}))]`",
                    names.join(", ")
                )),
        );
    }
}

/// The fields of one struct, to look names up in.
struct Fields<'a> {
    owner: &'a str,
    all: &'a [Field],
}

impl Fields<'_> {
    fn find(&self, name: &str) -> Option<&Field> {
        self.all.iter().find(|field| field.name.value == name)
    }

    /// Whether the name is a field with a column; reports it when not.
    fn column(&self, name: &Spanned<String>, cx: &mut Reader<'_>) -> bool {
        let at = name.span;
        let Some(field) = self.find(&name.value) else {
            self.unknown(&name.value, at, cx);
            return false;
        };
        if field.is_column() {
            return true;
        }
        let name = &name.value;
        let diagnostic = match &field.marker {
            None => Diagnostic::new(&A0202, at, format!("`{name}` is skipped and has no column"))
                .because(field.skip.unwrap_or(field.name.span), "it is skipped here"),
            Some(marker) => {
                let diagnostic =
                    Diagnostic::new(&A0202, at, format!("`{name}` is a relation and has no column"))
                        .because(field.name.span, "the relation is declared here");
                match field.relation.key_of(&field.name, marker.kind).as_slice() {
                    [key] if self.find(&key.value).is_some_and(Field::is_column) => diagnostic.replace(
                        format!("name the field that holds its key: `{}`", key.value),
                        at,
                        key.value.clone(),
                    ),
                    _ => diagnostic.help("name the fields that hold its key"),
                }
            }
        };
        cx.say(diagnostic);
        false
    }

    fn unknown(&self, name: &str, at: Span, cx: &mut Reader<'_>) {
        let message = format!("`{}` has no field `{name}`", self.owner);
        let known: Vec<&str> = self.all.iter().map(|field| field.name.value.as_str()).collect();
        let by_column = self
            .all
            .iter()
            .find(|field| field.column.as_ref().is_some_and(|column| column.value == name));
        let diagnostic = Diagnostic::new(&A0201, at, message);
        cx.say(match by_column {
            Some(field) => diagnostic.replace(
                format!("`{name}` is a column: name its field, `{}`", field.name.value),
                at,
                field.name.value.clone(),
            ),
            None if name == "live" => {
                diagnostic.help("the option stands behind the fields: `unique([a, b], live)`")
            }
            None => diagnostic.did_you_mean(name, known),
        });
    }

    /// A struct without columns makes no table.
    fn has_columns(&self, name: &Spanned<String>, cx: &mut Reader<'_>) {
        if !self.all.iter().any(Field::is_column) {
            let message = format!("`{}` has no column", name.value);
            cx.say(
                Diagnostic::new(&A0107, name.span, message)
                    .help("give it a field that is neither relation nor skipped"),
            );
        }
    }

    /// The fields that a key or an index names, and those of its options.
    fn index(&self, index: &Index, cx: &mut Reader<'_>) {
        let mut named: Vec<&Spanned<String>> = Vec::new();
        for column in &index.columns {
            match &column.value {
                IndexValue::Expr(expr) => self.expr(expr, cx),
                IndexValue::Field(name) => {
                    if let Some(before) = named.iter().find(|one| **one == name) {
                        let message = format!("`{}` names `{}` twice", index::word(index.kind), name.value);
                        cx.say(
                            Diagnostic::new(&A0203, name.span, message)
                                .because(before.span, "the first stands here"),
                        );
                    } else if self.column(name, cx) {
                        named.push(name);
                    }
                }
            }
        }
        for (name, _) in index.options.ops.iter().chain(&index.options.collate) {
            self.in_index(name, &named, index, cx);
        }
        for (name, _) in &index.options.length {
            self.in_index(name, &named, index, cx);
        }
        self.options(&index.options, &named, cx);
    }

    /// An option for one field speaks of a field that the index has.
    fn in_index(
        &self,
        name: &Spanned<String>,
        named: &[&Spanned<String>],
        index: &Index,
        cx: &mut Reader<'_>,
    ) {
        if named.contains(&name) {
            return;
        }
        let known: Vec<&str> = named.iter().map(|one| one.value.as_str()).collect();
        let message = format!(
            "`{}` is not one of the fields of this `{}`",
            name.value,
            index::word(index.kind)
        );
        let owner = index.options.span.0;
        let because = format!("this `{}`", index::word(index.kind));
        cx.say(
            Diagnostic::new(&A0201, name.span, message)
                .because(owner, because)
                .did_you_mean(&name.value, known),
        );
    }

    /// `include` and `where`, in either form of an index.
    fn options(&self, options: &IndexOptions, named: &[&Spanned<String>], cx: &mut Reader<'_>) {
        let mut included: Vec<&Spanned<String>> = Vec::new();
        for name in &options.include {
            if let Some(before) = named.iter().chain(&included).find(|one| **one == name) {
                let message = format!("`{}` is in this index already", name.value);
                cx.say(
                    Diagnostic::new(&A0203, name.span, message).because(before.span, "the first stands here"),
                );
            } else if self.column(name, cx) {
                included.push(name);
            }
        }
        if let Some(predicate) = &options.predicate {
            self.expr(predicate, cx);
        }
    }

    /// The names in an expression.
    fn expr(&self, expr: &Expr, cx: &mut Reader<'_>) {
        for_each_name(expr, &mut |name, at, through| {
            if through && self.find(name).is_some() {
                return;
            }
            // `None` and `outer` are words of expressions: resolving has better advice.
            if matches!(name, "None" | "outer") && self.find(name).is_none() {
                return;
            }
            self.column(&Spanned::new(name.to_owned(), at), cx);
        });
    }

    /// `tenant = field`, or `tenant = user.tenant_id` through a relation.
    fn tenant(&self, path: &[Spanned<String>], cx: &mut Reader<'_>) {
        match path {
            [own] => {
                self.column(own, cx);
            }
            [relation, ..] => match self.find(&relation.value) {
                None => self.unknown(&relation.value, relation.span, cx),
                Some(field) => {
                    let belongs = field
                        .marker
                        .as_ref()
                        .is_some_and(|one| one.kind == MarkerKind::BelongsTo);
                    if !belongs {
                        let message = format!(
                            "`tenant` goes through a `BelongsTo`, and `{}` is none",
                            relation.value
                        );
                        cx.say(
                            Diagnostic::new(&A0009, relation.span, message)
                                .because(field.name.span, "the field is declared here"),
                        );
                    }
                }
            },
            [] => {}
        }
    }

    /// What one field says about others.
    fn of_field(&self, field: &Field, cx: &mut Reader<'_>) {
        for options in field.id.iter().chain(&field.unique).chain(&field.index) {
            let named = [&field.name];
            for name in options
                .ops
                .iter()
                .map(|(name, _)| name)
                .chain(options.collate.iter().map(|(name, _)| name))
            {
                self.only(name, field, cx);
            }
            for (name, _) in &options.length {
                self.only(name, field, cx);
            }
            self.options(options, &named, cx);
        }
        for check in &field.checks {
            self.expr(&check.expr, cx);
        }
        if let Some(generated) = &field.generated {
            self.expr(&generated.expr, cx);
        }
        if let Some(marker) = &field.marker {
            self.key(field, marker.kind, cx);
        }
    }

    /// The field's form of an index speaks of that field.
    fn only(&self, name: &Spanned<String>, field: &Field, cx: &mut Reader<'_>) {
        if name.value != field.name.value {
            let message = format!("`{}` is not the field of this key", name.value);
            let fix = format!("name the field itself: `{}`", field.name.value);
            cx.say(Diagnostic::new(&A0201, name.span, message).replace(
                fix,
                name.span,
                field.name.value.clone(),
            ));
        }
    }

    /// The fields that hold the key of a relation.
    fn key(&self, field: &Field, kind: MarkerKind, cx: &mut Reader<'_>) {
        for name in &field.relation.key {
            self.column(name, cx);
        }
        let (key, references) = (&field.relation.key, &field.relation.references);
        if let (false, Some(last)) = (key.is_empty() || key.len() == references.len(), references.last()) {
            let message = format!(
                "`references` names {}, and `key` names {}",
                count(references),
                count(key)
            );
            let at = references
                .first()
                .map_or(last.span, |first| first.span.to(last.span));
            let because = key.first().map_or(field.name.span, |first| first.span);
            cx.say(Diagnostic::new(&A0010, at, message).because(because, "the key stands here"));
        }
        if kind != MarkerKind::BelongsTo || !key.is_empty() || field.skip.is_some() {
            return;
        }
        let wanted = format!("{}_id", field.name.value);
        if self.find(&wanted).is_some_and(Field::is_column) {
            return;
        }
        let message = format!(
            "no field holds the key of `{}`: there is no `{wanted}`",
            field.name.value
        );
        let columns = self
            .all
            .iter()
            .filter(|one| one.is_column())
            .map(|one| one.name.value.as_str());
        let diagnostic = Diagnostic::new(&A0206, field.name.span, message);
        cx.say(match names::nearest(&wanted, columns) {
            Some(near) => diagnostic.help(format!("name the field that holds it: `#[db(key = {near})]`")),
            None => diagnostic.help(format!(
                "add the field `{wanted}`, or name the one that holds it: `#[db(key = …)]`"
            )),
        });
    }

    /// Two fields have two columns.
    fn columns_differ(&self, rule: Option<&Spanned<Case>>, cx: &mut Reader<'_>) {
        let mut seen = Vec::new();
        for field in self.all.iter().filter(|field| field.is_column()) {
            let at = field
                .column
                .as_ref()
                .map_or(field.name.span, |column| column.span);
            let name = field.name.value.as_str();
            meets(
                &mut seen,
                names::column(field, rule),
                name,
                at,
                cx,
                |column, before| {
                    let message = format!("`{before}` and `{name}` are both the column `{column}`");
                    Diagnostic::new(&N0001, at, message).help("give one of them another `column = \"…\"`")
                },
            );
        }
    }

    /// Two fields have two names in Prisma, relations among them.
    fn prisma_names_differ(&self, rule: Option<&Spanned<Case>>, cx: &mut Reader<'_>) {
        let mut seen = Vec::new();
        for field in self.all.iter().filter(|field| field.skip.is_none()) {
            let at = field.prisma.as_ref().map_or(field.name.span, |name| name.span);
            let name = field.name.value.as_str();
            meets(
                &mut seen,
                names::prisma_field(field, rule),
                name,
                at,
                cx,
                |client, before| {
                    let message = format!("`{before}` and `{name}` are both `{client}` in Prisma");
                    Diagnostic::new(&N0003, at, message).help("give one of them another `prisma = \"…\"`")
                },
            );
        }
    }
}

fn count(names: &[Spanned<String>]) -> String {
    match names.len() {
        1 => "one field".to_owned(),
        n => format!("{n} fields"),
    }
}

/// Calls `visit` for every name that must be a field, with its place and whether a field of it is taken (`user.id`).
/// Words of functions and names of other models are left out.
fn for_each_name(expr: &Expr, visit: &mut dyn FnMut(&str, Span, bool)) {
    match &expr.kind {
        ExprKind::Path(path) => {
            // `None` is no field; what it should be is said where comparisons are read.
            if let [name] = path.as_slice()
                && name != "None"
            {
                visit(name, expr.span.0, false);
            }
        }
        ExprKind::Unary(_, inner) => for_each_name(inner, visit),
        ExprKind::Binary(_, left, right) => {
            for_each_name(left, visit);
            for_each_name(right, visit);
        }
        ExprKind::Method { receiver, args, .. } => {
            for_each_name(receiver, visit);
            args.iter().for_each(|arg| for_each_name(arg, visit));
        }
        ExprKind::Field { base, .. } => match &base.kind {
            ExprKind::Path(path) => {
                if let [name] = path.as_slice() {
                    visit(name, base.span.0, true);
                }
            }
            _ => for_each_name(base, visit),
        },
        ExprKind::Call { name, args } => {
            let own = match name.value.as_str() {
                // What follows speaks of another model.
                "exists" => 0,
                // Then come words such as `case_insensitive`.
                "matches" => 2,
                _ => args.len(),
            };
            args.iter().take(own).for_each(|arg| for_each_name(arg, visit));
        }
        ExprKind::Array(args) => args.iter().for_each(|arg| for_each_name(arg, visit)),
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) | ExprKind::Bool(_) => {}
    }
}

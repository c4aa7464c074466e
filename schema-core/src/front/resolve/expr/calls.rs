//! Functions and methods.

use super::Typer;
use super::operators::fits_together;
use super::typed::{Ty, Typed};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::expressions::*;
use crate::schema::{CompareOp, Expr, LengthOf, ScalarType, Value};
use crate::span::{Span, Spanned};
use crate::syntax::{self, ExprKind};

/// Every method, as they are suggested.
const METHODS: [&str; 10] = [
    "is_some",
    "is_none",
    "is_empty",
    "len",
    "contains",
    "starts_with",
    "ends_with",
    "trim",
    "to_lowercase",
    "to_uppercase",
];

/// Every function, as they are suggested.
const FUNCTIONS: [&str; 10] = [
    "lower", "upper", "trim", "len", "coalesce", "matches", "setting", "exists", "now", "sql",
];

impl Typer<'_, '_> {
    /// `a.is_some()` …
    pub(super) fn method(
        &mut self,
        receiver: &syntax::Expr,
        name: &Spanned<String>,
        args: &[syntax::Expr],
        span: Span,
    ) -> Option<Typed> {
        if let (ExprKind::Array(values), "contains") = (&receiver.kind, name.value.as_str()) {
            return self.one_of(values, receiver.span.0, name, args, span);
        }
        match name.value.as_str() {
            "is_some" | "is_none" => {
                self.no_arguments(name, args)?;
                let found = self.infer(receiver)?;
                self.null_test(found, name, span)
            }
            "is_empty" => {
                self.no_arguments(name, args)?;
                let found = self.infer(receiver)?;
                self.is_empty(found, name, span)
            }
            "len" => {
                self.no_arguments(name, args)?;
                let found = self.infer(receiver)?;
                self.length(found, name, span)
            }
            "trim" | "to_lowercase" | "to_uppercase" => {
                self.no_arguments(name, args)?;
                let found = self.infer(receiver)?;
                self.text_function(found, name, span)
            }
            "contains" | "starts_with" | "ends_with" => self.text_test(receiver, name, args, span),
            unknown => {
                let finding = Diagnostic::new(
                    &E0106,
                    name.span,
                    format!("expressions have no method `{unknown}`"),
                );
                let same = match unknown {
                    "lower" | "to_ascii_lowercase" => Some("to_lowercase"),
                    "upper" | "to_ascii_uppercase" => Some("to_uppercase"),
                    "is_null" => Some("is_none"),
                    "is_not_null" => Some("is_some"),
                    "length" | "count" => Some("len"),
                    _ => None,
                };
                self.error(match same {
                    Some(same) => finding.replace(format!("did you mean `{same}`?"), name.span, same),
                    None if unknown == "matches" => finding.help("it is a function: `matches(field, \"…\")`"),
                    None if unknown == "like" || unknown == "ilike" => finding
                        .help("there are `contains`, `starts_with`, `ends_with` and the function `matches`"),
                    None => finding.did_you_mean(unknown, METHODS),
                });
                None
            }
        }
    }

    /// `lower(a)` …
    pub(super) fn call(
        &mut self,
        name: &Spanned<String>,
        args: &[syntax::Expr],
        span: Span,
    ) -> Option<Typed> {
        match (name.value.as_str(), args) {
            ("lower" | "upper" | "trim", [arg]) => {
                let found = self.infer(arg)?;
                self.text_function(found, name, span)
            }
            ("len", [arg]) => {
                let found = self.infer(arg)?;
                self.length(found, name, span)
            }
            ("coalesce", [_, _, ..]) => self.coalesce(args, span),
            ("matches", [value, pattern, flags @ ..]) => self.matches(name, value, pattern, flags, span),
            ("setting", [arg]) => self.setting(arg, span),
            ("exists", _) => self.exists(name, args, span),
            ("now", []) => Some(Typed {
                expr: Expr::Now,
                ty: Ty::Now,
                nullable: false,
                span,
            }),
            ("sql", [arg]) => self.verbatim(name, arg, span),
            (known, _) if FUNCTIONS.contains(&known) => {
                let takes = match known {
                    "coalesce" => "two or more arguments",
                    "matches" => "a text, a pattern, and `case_insensitive` if wanted",
                    "now" => "no arguments",
                    "setting" | "sql" => "one string",
                    _ => "one argument",
                };
                self.error(Diagnostic::new(
                    &E0208,
                    name.span,
                    format!("`{known}` takes {takes}"),
                ));
                None
            }
            ("Some", _) => {
                self.error(
                    Diagnostic::new(
                        &E0205,
                        name.span,
                        "a column is compared with the value itself, not with `Some`",
                    )
                    .help("drop the `Some(…)`: where the column is null, the comparison is null too"),
                );
                None
            }
            (unknown, _) => {
                self.error(
                    Diagnostic::new(
                        &E0105,
                        name.span,
                        format!("expressions have no function `{unknown}`"),
                    )
                    .did_you_mean(unknown, FUNCTIONS),
                );
                None
            }
        }
    }

    fn no_arguments(&mut self, name: &Spanned<String>, args: &[syntax::Expr]) -> Option<()> {
        let Some(first) = args.first() else {
            return Some(());
        };
        self.error(Diagnostic::new(
            &E0208,
            first.span.0,
            format!("`{}` takes no arguments", name.value),
        ));
        None
    }

    fn null_test(&mut self, found: Typed, name: &Spanned<String>, span: Span) -> Option<Typed> {
        if !found.nullable && matches!(found.expr, Expr::Field(_) | Expr::Outer(_)) {
            let always = if name.value == "is_some" { "true" } else { "false" };
            self.error(
                Diagnostic::new(
                    &E0209,
                    span,
                    format!("the column is never null, so this is always {always}"),
                )
                .help("drop it, or make the field an `Option<…>`"),
            );
        }
        let inner = Box::new(self.settle(found)?.expr);
        let expr = match name.value.as_str() {
            "is_some" => Expr::IsNotNull(inner),
            _ => Expr::IsNull(inner),
        };
        Some(Typed::condition(expr, false, span))
    }

    fn is_empty(&mut self, found: Typed, name: &Spanned<String>, span: Span) -> Option<Typed> {
        let nullable = found.nullable;
        let (left, right) = match found.ty {
            Ty::List | Ty::Scalar(ScalarType::Bytes) => (self.length(found, name, span)?.expr, Value::Int(0)),
            _ => (self.text(found, &name.value)?.expr, Value::String(String::new())),
        };
        Some(Typed::condition(
            Expr::Compare(CompareOp::Equal, Box::new(left), Box::new(Expr::Value(right))),
            nullable,
            span,
        ))
    }

    fn length(&mut self, found: Typed, name: &Spanned<String>, span: Span) -> Option<Typed> {
        let of = match found.ty {
            Ty::List => LengthOf::Elements,
            Ty::Scalar(ScalarType::Bytes) => LengthOf::Bytes,
            ty if ty.is_text() => LengthOf::Characters,
            ty => {
                let words = ty.words(self.scope.schema);
                self.error(Diagnostic::new(
                    &E0204,
                    found.span,
                    format!(
                        "`{}` needs text, bytes or a list, but this is {words}",
                        name.value
                    ),
                ));
                return None;
            }
        };
        let nullable = found.nullable;
        let inner = self.settle(found)?.expr;
        Some(Typed::scalar(
            Expr::Length(Box::new(inner), of),
            ScalarType::Int32,
            nullable,
            span,
        ))
    }

    /// Text, as the receiver or argument of something that needs text.
    fn text(&mut self, found: Typed, needed_by: &str) -> Option<Typed> {
        if found.ty.is_text() {
            return self.settle(found);
        }
        let words = found.ty.words(self.scope.schema);
        let mut finding = Diagnostic::new(
            &E0204,
            found.span,
            format!("`{needed_by}` needs text, but this is {words}"),
        );
        if found.ty == Ty::List {
            finding = finding.help("look inside a list with `sql(\"…\")`");
        }
        self.error(finding);
        None
    }

    fn text_function(&mut self, found: Typed, name: &Spanned<String>, span: Span) -> Option<Typed> {
        let found = self.text(found, &name.value)?;
        let inner = Box::new(found.expr);
        let expr = match name.value.as_str() {
            "trim" => Expr::Trim(inner),
            "lower" | "to_lowercase" => Expr::Lower(inner),
            _ => Expr::Upper(inner),
        };
        Some(Typed::scalar(expr, ScalarType::String, found.nullable, span))
    }

    /// `a.contains("x")`, `a.starts_with("x")`, `a.ends_with("x")`
    fn text_test(
        &mut self,
        receiver: &syntax::Expr,
        name: &Spanned<String>,
        args: &[syntax::Expr],
        span: Span,
    ) -> Option<Typed> {
        let found = self.infer(receiver)?;
        let found = self.text(found, &name.value)?;
        let [arg] = args else {
            self.error(Diagnostic::new(
                &E0208,
                name.span,
                format!("`{}` takes one string", name.value),
            ));
            return None;
        };
        let text = self.string(arg, &name.value)?;
        let inner = Box::new(found.expr);
        let expr = match name.value.as_str() {
            "contains" => Expr::Contains(inner, text),
            "starts_with" => Expr::StartsWith(inner, text),
            _ => Expr::EndsWith(inner, text),
        };
        Some(Typed::condition(expr, found.nullable, span))
    }

    /// A string literal; patterns are escaped while lowering, which needs to see them.
    fn string(&mut self, arg: &syntax::Expr, needed_by: &str) -> Option<String> {
        match &arg.kind {
            ExprKind::Str(text) => self.not_null_byte(text, arg.span.0).then(|| text.clone()),
            _ => {
                self.error(Diagnostic::new(
                    &E0208,
                    arg.span.0,
                    format!("`{needed_by}` takes a string that is written here, such as `\"x\"`"),
                ));
                None
            }
        }
    }

    /// `["x", "y"].contains(&a)`
    fn one_of(
        &mut self,
        values: &[syntax::Expr],
        list: Span,
        name: &Spanned<String>,
        args: &[syntax::Expr],
        span: Span,
    ) -> Option<Typed> {
        let [arg] = args else {
            self.error(Diagnostic::new(&E0208, name.span, "`contains` takes one field"));
            return None;
        };
        if values.is_empty() {
            self.error(Diagnostic::new(
                &E0208,
                list,
                "a list without values contains nothing",
            ));
            return None;
        }
        let found = self.infer(arg)?;
        if found.ty.is_literal() || matches!(found.ty, Ty::List | Ty::Opaque | Ty::Scalar(ScalarType::Json)) {
            let words = found.ty.words(self.scope.schema);
            self.error(Diagnostic::new(
                &E0204,
                found.span,
                format!("`contains` looks for a column in the list, but this is {words}"),
            ));
            return None;
        }
        let mut wanted = Vec::with_capacity(values.len());
        let mut complete = true;
        for value in values {
            match self.element(value, &found) {
                Some(value) => wanted.push(value),
                None => complete = false,
            }
        }
        complete.then(|| Typed::condition(Expr::In(Box::new(found.expr), wanted), found.nullable, span))
    }

    /// One value of a list, of the type of what is looked for in it.
    fn element(&mut self, value: &syntax::Expr, sought: &Typed) -> Option<Value> {
        let found = self.infer(value)?;
        let found = match found.ty {
            ty if ty.is_literal() && sought.ty == Ty::Any => self.settle(found)?,
            ty if ty.is_literal() && sought.ty == Ty::Now => {
                self.fit(found, Ty::Scalar(ScalarType::Instant))?
            }
            ty if ty.is_literal() => self.fit(found, sought.ty)?,
            ty if fits_together(ty, sought.ty) => found,
            ty => {
                let schema = self.scope.schema;
                let (is, other) = (ty.words(schema), sought.ty.words(schema));
                self.error(
                    Diagnostic::new(&E0201, found.span, format!("{is} is never equal to {other}"))
                        .because(sought.span, format!("this is {other}")),
                );
                return None;
            }
        };
        match found.expr {
            Expr::Value(value) => Some(value),
            _ => {
                self.error(
                    Diagnostic::new(
                        &E0208,
                        found.span,
                        "the values of a list are literals and enum variants",
                    )
                    .help("compare columns with `==` and `||`"),
                );
                None
            }
        }
    }

    fn coalesce(&mut self, args: &[syntax::Expr], span: Span) -> Option<Typed> {
        let found: Vec<Option<Typed>> = args.iter().map(|arg| self.infer(arg)).collect();
        let mut found: Vec<Typed> = found.into_iter().collect::<Option<_>>()?;
        // The first that is no literal says the type of all.
        let typed = found.iter().find(|one| !one.ty.is_literal()).cloned();
        let Some(typed) = typed else {
            self.error(Diagnostic::new(
                &E0208,
                span,
                "`coalesce` needs a column that can be null",
            ));
            return None;
        };
        for one in &mut found {
            let (fitted, _) = self.unify(one.clone(), typed.clone(), span)?;
            *one = fitted;
        }
        let widest = found
            .iter()
            .filter_map(|one| match one.ty {
                Ty::Scalar(scalar) => super::typed::rank(scalar).map(|rank| (rank, one.ty)),
                _ => None,
            })
            .max_by_key(|(rank, _)| *rank);
        Some(Typed {
            ty: widest.map_or(typed.ty, |(_, ty)| ty),
            nullable: found.iter().all(|one| one.nullable),
            expr: Expr::Coalesce(found.into_iter().map(|one| one.expr).collect()),
            span,
        })
    }

    fn matches(
        &mut self,
        name: &Spanned<String>,
        value: &syntax::Expr,
        pattern: &syntax::Expr,
        flags: &[syntax::Expr],
        span: Span,
    ) -> Option<Typed> {
        let found = self.infer(value)?;
        let found = self.text(found, &name.value)?;
        let text = self.string(pattern, &name.value)?;
        if let Some(message) = broken_pattern(&text) {
            self.error(Diagnostic::new(&E0210, pattern.span.0, message));
            return None;
        }
        let case_insensitive = match flags {
            [] => false,
            [flag] if matches!(&flag.kind, ExprKind::Path(path) if path.as_slice() == ["case_insensitive"]) => {
                true
            }
            [flag, ..] => {
                let written = match &flag.kind {
                    ExprKind::Path(path) => path.join("::"),
                    _ => String::new(),
                };
                self.error(
                    Diagnostic::new(
                        &E0208,
                        flag.span.0,
                        "the last argument of `matches` can only be `case_insensitive`",
                    )
                    .did_you_mean(&written, ["case_insensitive"]),
                );
                return None;
            }
        };
        Some(Typed::condition(
            Expr::Matches {
                value: Box::new(found.expr),
                pattern: text,
                case_insensitive,
            },
            found.nullable,
            span,
        ))
    }

    fn setting(&mut self, arg: &syntax::Expr, span: Span) -> Option<Typed> {
        let name = self.string(arg, "setting")?;
        // PostgreSQL keeps names with a dot for its users.
        let parts: Vec<&str> = name.split('.').collect();
        let part_fits = |part: &&str| {
            part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$')
        };
        if parts.len() < 2 || !parts.iter().all(part_fits) {
            self.error(
                Diagnostic::new(
                    &E0208,
                    arg.span.0,
                    format!("`{name}` is not the name of a setting"),
                )
                .help("use names joined by a dot, such as `app.tenant_id`"),
            );
            return None;
        }
        Some(Typed {
            expr: Expr::Setting(name),
            ty: Ty::Setting,
            nullable: true,
            span,
        })
    }

    fn verbatim(&mut self, name: &Spanned<String>, arg: &syntax::Expr, span: Span) -> Option<Typed> {
        let text = self.string(arg, &name.value)?;
        if text.trim().is_empty() {
            self.error(Diagnostic::new(
                &E0208,
                arg.span.0,
                "`sql` needs an expression to copy",
            ));
            return None;
        }
        self.names_a_column = true;
        Some(Typed {
            expr: Expr::Sql(text),
            ty: Ty::Any,
            nullable: false,
            span,
        })
    }
}

/// What every regular expression of every database needs: brackets that close, something to repeat. The database has the
/// last word on the rest.
fn broken_pattern(pattern: &str) -> Option<String> {
    let mut open = 0u32;
    let mut chars = pattern.chars().peekable();
    let mut can_repeat = false;
    while let Some(char) = chars.next() {
        match char {
            '\\' => {
                if chars.next().is_none() {
                    return Some("the pattern ends in a backslash that escapes nothing".into());
                }
                can_repeat = true;
            }
            '[' => {
                // `]` stands for itself right after the opening.
                if chars.peek() == Some(&'^') {
                    chars.next();
                }
                if chars.peek() == Some(&']') {
                    chars.next();
                }
                let mut escaped = false;
                let closed = chars.by_ref().any(|next| {
                    let ends = next == ']' && !escaped;
                    escaped = next == '\\' && !escaped;
                    ends
                });
                if !closed {
                    return Some("a `[` of the pattern is not closed".into());
                }
                can_repeat = true;
            }
            '(' => {
                open += 1;
                can_repeat = false;
                if chars.peek() == Some(&'?') {
                    chars.next();
                }
            }
            ')' => {
                let Some(less) = open.checked_sub(1) else {
                    return Some("a `)` of the pattern closes nothing".into());
                };
                open = less;
                can_repeat = true;
            }
            '*' | '+' | '?' if !can_repeat => {
                return Some(format!("`{char}` in the pattern has nothing to repeat"));
            }
            '|' | '^' => can_repeat = false,
            _ => can_repeat = true,
        }
    }
    (open > 0).then(|| "a `(` of the pattern is not closed".into())
}

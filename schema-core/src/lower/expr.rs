//! Expressions become SQL text, with no more parentheses than needed.
//!
//! Booleans are compared, never negated: `"isDeleted" = false`, the form that people write in predicates and that the
//! planner matches with the same form in a query.

use crate::database::Name;
use crate::dialect::{Dialect, native};
use crate::schema::{
    ArithmeticOp, CompareOp, EnumId, Expr, FieldId, FieldType, LengthOf, Model, ModelId, ScalarType, Value,
};
use crate::sql::quote::Quote;

use super::{Lowering, defaults};

/// Whose columns the names of an expression are.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    cx: Lowering<'a>,
    model: Option<&'a Model>,
    outer: Option<&'a Model>,
    /// A number behind the table's name, where a table is asked from inside itself: without one the columns of the row
    /// around could not be seen.
    alias: Option<u32>,
    /// The same of the model around.
    outer_alias: Option<u32>,
    /// How many `exists` are around.
    depth: u32,
}

impl<'a> Scope<'a> {
    /// The columns of one model.
    pub(super) fn of(cx: &Lowering<'a>, model: ModelId) -> Self {
        Scope {
            cx: *cx,
            model: Some(cx.schema.model(model)),
            outer: None,
            alias: None,
            outer_alias: None,
            depth: 0,
        }
    }

    fn quote(self) -> Quote {
        self.cx.dialect.quote()
    }

    /// The database type of an enum, `None` when it is stored as text.
    fn type_of_enum(self, id: EnumId) -> Option<Name> {
        let one = self.cx.schema.enum_(id);
        let is_type = self.cx.dialect.facts().enum_types && !one.storage_text;
        is_type.then(|| self.cx.enum_name(id))
    }

    /// The columns of a model inside `exists`, seen from those of the model around it.
    fn inside(self, model: ModelId) -> Self {
        let depth = self.depth + 1;
        let model = self.cx.schema.model(model);
        let repeats = self.model.is_some_and(|around| around.table == model.table);
        Scope {
            model: Some(model),
            outer: self.model,
            alias: repeats.then_some(depth),
            outer_alias: self.alias,
            depth,
            ..self
        }
    }
}

/// How tightly the outermost operator of a text binds; a looser one inside a tighter one needs parentheses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Or,
    And,
    Not,
    Compare,
    Add,
    Multiply,
    Negate,
    Atom,
}

/// A text and how tightly it binds.
struct Sql(String, Binding);

impl Sql {
    fn atom(text: impl Into<String>) -> Self {
        Sql(text.into(), Binding::Atom)
    }

    /// The text as an operand of an operator that binds as tightly as this or tighter.
    fn within(self, least: Binding) -> String {
        if self.1 >= least {
            self.0
        } else {
            format!("({})", self.0)
        }
    }
}

/// The SQL of an expression, without parentheses around it.
pub(super) fn sql(scope: Scope<'_>, expr: &Expr) -> String {
    condition(scope, expr).0
}

/// An expression where a truth value is wanted: a bare boolean column is compared.
fn condition(scope: Scope<'_>, expr: &Expr) -> Sql {
    match expr {
        Expr::Field(_) | Expr::Outer(_) if is_boolean(scope, expr) => {
            Sql(format!("{} = true", value(scope, expr).0), Binding::Compare)
        }
        _ => value(scope, expr),
    }
}

fn value(scope: Scope<'_>, expr: &Expr) -> Sql {
    match expr {
        Expr::Field(field) => Sql::atom(match scope.outer {
            Some(_) => qualified(scope, scope.model, *field, scope.alias),
            None => scope.quote().ident(name_of(scope.model, *field)),
        }),
        Expr::Outer(field) => Sql::atom(qualified(scope, scope.outer, *field, scope.outer_alias)),
        Expr::Value(one) => literal(scope, one),
        Expr::Not(inner) => not(scope, inner),
        Expr::Negate(inner) => Sql(
            format!("-{}", value(scope, inner).within(Binding::Atom)),
            Binding::Negate,
        ),
        Expr::Compare(op, left, right) => compare(scope, *op, left, right),
        Expr::All(parts) => chain(scope, parts, " AND ", Binding::And),
        Expr::Any(parts) => chain(scope, parts, " OR ", Binding::Or),
        Expr::Arithmetic(op, left, right) => arithmetic(scope, *op, left, right),
        Expr::IsNull(inner) => suffix(scope, inner, "IS NULL"),
        Expr::IsNotNull(inner) => suffix(scope, inner, "IS NOT NULL"),
        Expr::In(inner, values) => one_of(scope, inner, values, "IN"),
        Expr::Length(inner, of) => call(length(scope.cx.dialect, *of), &[value(scope, inner)]),
        Expr::Trim(inner) => call("trim", &[value(scope, inner)]),
        Expr::Lower(inner) => call("lower", &[value(scope, inner)]),
        Expr::Upper(inner) => call("upper", &[value(scope, inner)]),
        Expr::StartsWith(inner, text) => starts_with(scope, inner, text),
        Expr::EndsWith(inner, text) => ends_with(scope, inner, text),
        Expr::Contains(inner, text) => contains(scope, inner, text),
        Expr::Matches {
            value: inner,
            pattern,
            case_insensitive,
        } => matches(scope, inner, pattern, *case_insensitive),
        Expr::Coalesce(parts) => {
            let parts: Vec<Sql> = parts.iter().map(|part| value(scope, part)).collect();
            call("COALESCE", &parts)
        }
        Expr::Now => Sql::atom("CURRENT_TIMESTAMP"),
        // A variable that was set for one transaction is empty afterwards, not unset.
        Expr::Setting(name) => Sql::atom(format!(
            "NULLIF(current_setting({}, true), '')",
            scope.quote().text(name)
        )),
        Expr::Exists(model, inner) => exists(scope, *model, inner),
        Expr::Sql(text) => Sql(text.clone(), Binding::Or),
    }
}

fn name_of(model: Option<&Model>, field: FieldId) -> &str {
    model
        .and_then(|model| model.column(field))
        .map_or("", |column| column.name.as_str())
}

fn qualified(scope: Scope<'_>, model: Option<&Model>, field: FieldId, alias: Option<u32>) -> String {
    let table = model.map_or_else(String::new, |model| called(model, alias));
    format!(
        "{}.{}",
        scope.quote().ident(&table),
        scope.quote().ident(name_of(model, field))
    )
}

/// What a table is called inside an expression.
fn called(model: &Model, alias: Option<u32>) -> String {
    match alias {
        Some(number) => format!("{}_{number}", model.table),
        None => model.table.clone(),
    }
}

/// The column that an expression is, when it is nothing else.
fn column_of<'a>(scope: Scope<'a>, expr: &Expr) -> Option<&'a crate::schema::Column> {
    match expr {
        Expr::Field(field) => scope.model?.column(*field),
        Expr::Outer(field) => scope.outer?.column(*field),
        _ => None,
    }
}

fn is_boolean(scope: Scope<'_>, expr: &Expr) -> bool {
    column_of(scope, expr)
        .is_some_and(|column| column.ty == FieldType::Scalar(ScalarType::Bool) && !column.list)
}

fn literal(scope: Scope<'_>, one: &Value) -> Sql {
    let text = defaults::value(scope.cx.schema, scope.cx.dialect, one);
    let binding = if text.starts_with('-') {
        Binding::Negate
    } else {
        Binding::Atom
    };
    Sql(text, binding)
}

fn not(scope: Scope<'_>, inner: &Expr) -> Sql {
    match inner {
        Expr::Not(twice) => condition(scope, twice),
        Expr::IsNull(one) => suffix(scope, one, "IS NOT NULL"),
        Expr::IsNotNull(one) => suffix(scope, one, "IS NULL"),
        Expr::In(one, values) => one_of(scope, one, values, "NOT IN"),
        // Of equality the opposite is shorter, and means the same for nulls.
        Expr::Compare(CompareOp::Equal, left, right) => compare(scope, CompareOp::NotEqual, left, right),
        Expr::Compare(CompareOp::NotEqual, left, right) => compare(scope, CompareOp::Equal, left, right),
        _ if is_boolean(scope, inner) => Sql(format!("{} = false", value(scope, inner).0), Binding::Compare),
        _ => Sql(
            format!("NOT {}", condition(scope, inner).within(Binding::Atom)),
            Binding::Not,
        ),
    }
}

fn compare(scope: Scope<'_>, op: CompareOp, left: &Expr, right: &Expr) -> Sql {
    let operator = match op {
        CompareOp::Equal => "=",
        CompareOp::NotEqual => "<>",
        CompareOp::Less => "<",
        CompareOp::LessOrEqual => "<=",
        CompareOp::Greater => ">",
        CompareOp::GreaterOrEqual => ">=",
    };
    let text = format!(
        "{} {operator} {}",
        operand(scope, left, right),
        operand(scope, right, left)
    );
    Sql(text, Binding::Compare)
}

/// One side of a comparison. A session variable is text, and is cast to what it is compared with.
fn operand(scope: Scope<'_>, expr: &Expr, other: &Expr) -> String {
    let text = value(scope, expr).within(Binding::Add);
    match (expr, type_of(scope, other)) {
        (Expr::Setting(_), Some(ty)) => format!("{text}::{ty}"),
        _ => text,
    }
}

/// PostgreSQL's type of an expression, `None` where text fits without a cast.
fn type_of(scope: Scope<'_>, expr: &Expr) -> Option<String> {
    if let Some(column) = column_of(scope, expr) {
        return match &column.ty {
            FieldType::Enum(id) => scope.type_of_enum(*id).map(|name| scope.quote().name(&name)),
            _ => native::of(scope.cx.dialect, column)
                .filter(|native| !matches!(native.name, "Text" | "VarChar" | "Char" | "Citext"))
                .map(|native| native.sql.to_ascii_lowercase()),
        };
    }
    match expr {
        Expr::Length(..) => Some("integer".to_owned()),
        Expr::Arithmetic(..) | Expr::Negate(_) => Some("numeric".to_owned()),
        Expr::Now => Some("timestamptz".to_owned()),
        Expr::Not(_) | Expr::Compare(..) | Expr::All(_) | Expr::Any(_) | Expr::IsNull(_) => {
            Some("boolean".to_owned())
        }
        Expr::Coalesce(parts) => parts.iter().find_map(|part| type_of(scope, part)),
        _ => None,
    }
}

fn chain(scope: Scope<'_>, parts: &[Expr], operator: &str, binding: Binding) -> Sql {
    // `AND` inside `OR` would need none; people read it better with them.
    let parts: Vec<String> = parts
        .iter()
        .map(|part| condition(scope, part).within(Binding::Not))
        .collect();
    Sql(parts.join(operator), binding)
}

fn arithmetic(scope: Scope<'_>, op: ArithmeticOp, left: &Expr, right: &Expr) -> Sql {
    let (operator, binding, above) = match op {
        ArithmeticOp::Add => ("+", Binding::Add, Binding::Multiply),
        ArithmeticOp::Subtract => ("-", Binding::Add, Binding::Multiply),
        ArithmeticOp::Multiply => ("*", Binding::Multiply, Binding::Negate),
        // `/` of MySQL makes a decimal of two integers.
        ArithmeticOp::Divide
            if scope.cx.dialect == Dialect::MySql && is_whole(scope, left) && is_whole(scope, right) =>
        {
            ("DIV", Binding::Multiply, Binding::Negate)
        }
        ArithmeticOp::Divide => ("/", Binding::Multiply, Binding::Negate),
        ArithmeticOp::Remainder => ("%", Binding::Multiply, Binding::Negate),
    };
    let (left, right) = (
        value(scope, left).within(binding),
        value(scope, right).within(above),
    );
    Sql(format!("{left} {operator} {right}"), binding)
}

/// Whether an expression is an integer.
fn is_whole(scope: Scope<'_>, expr: &Expr) -> bool {
    match expr {
        Expr::Value(Value::Int(_)) | Expr::Length(..) => true,
        Expr::Negate(inner) => is_whole(scope, inner),
        Expr::Arithmetic(_, left, right) => is_whole(scope, left) && is_whole(scope, right),
        Expr::Coalesce(parts) => parts.iter().all(|part| is_whole(scope, part)),
        _ => column_of(scope, expr).is_some_and(|column| {
            matches!(
                column.ty,
                FieldType::Scalar(ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64)
            )
        }),
    }
}

fn suffix(scope: Scope<'_>, inner: &Expr, rest: &str) -> Sql {
    Sql(
        format!("{} {rest}", value(scope, inner).within(Binding::Add)),
        Binding::Compare,
    )
}

fn one_of(scope: Scope<'_>, inner: &Expr, values: &[Value], operator: &str) -> Sql {
    let values: Vec<String> = values.iter().map(|one| literal(scope, one).0).collect();
    suffix(scope, inner, &format!("{operator} ({})", values.join(", ")))
}

fn call(function: &str, arguments: &[Sql]) -> Sql {
    let arguments: Vec<&str> = arguments.iter().map(|argument| argument.0.as_str()).collect();
    Sql::atom(format!("{function}({})", arguments.join(", ")))
}

fn length(dialect: Dialect, of: LengthOf) -> &'static str {
    match (dialect, of) {
        (Dialect::PostgreSql, LengthOf::Characters) => "char_length",
        (Dialect::PostgreSql, LengthOf::Elements) => "cardinality",
        (Dialect::PostgreSql, LengthOf::Bytes) => "octet_length",
        (Dialect::Sqlite, _) => "length",
        (Dialect::MySql, LengthOf::Characters | LengthOf::Elements) => "CHAR_LENGTH",
        (Dialect::MySql, LengthOf::Bytes) => "OCTET_LENGTH",
    }
}

// `LIKE` of SQLite ignores the case of ASCII letters, so it cannot stand for Rust's methods there.

fn starts_with(scope: Scope<'_>, inner: &Expr, text: &str) -> Sql {
    match scope.cx.dialect {
        Dialect::PostgreSql => suffix(
            scope,
            inner,
            &format!("LIKE {}", scope.quote().text(&format!("{}%", like(text)))),
        ),
        Dialect::Sqlite => part_is(scope, inner, &format!("1, {}", text.chars().count()), text),
        Dialect::MySql => like_binary(scope, inner, &format!("{}%", like(text))),
    }
}

fn ends_with(scope: Scope<'_>, inner: &Expr, text: &str) -> Sql {
    match scope.cx.dialect {
        Dialect::PostgreSql => suffix(
            scope,
            inner,
            &format!("LIKE {}", scope.quote().text(&format!("%{}", like(text)))),
        ),
        // The last 0 characters would be all of them.
        Dialect::Sqlite if text.is_empty() => part_is(scope, inner, "1, 0", text),
        Dialect::Sqlite => part_is(scope, inner, &format!("-{}", text.chars().count()), text),
        Dialect::MySql => like_binary(scope, inner, &format!("%{}", like(text))),
    }
}

fn contains(scope: Scope<'_>, inner: &Expr, text: &str) -> Sql {
    match scope.cx.dialect {
        Dialect::PostgreSql => suffix(
            scope,
            inner,
            &format!("LIKE {}", scope.quote().text(&format!("%{}%", like(text)))),
        ),
        Dialect::Sqlite => {
            let text = format!(
                "instr({}, {}) > 0",
                value(scope, inner).0,
                scope.quote().text(text)
            );
            Sql(text, Binding::Compare)
        }
        Dialect::MySql => like_binary(scope, inner, &format!("%{}%", like(text))),
    }
}

/// A regular expression. What case means in MySQL's `REGEXP` depends on the collation of the column, so the pattern says
/// it itself, in words that ICU (MySQL 8) and PCRE (MariaDB) share.
fn matches(scope: Scope<'_>, inner: &Expr, pattern: &str, case_insensitive: bool) -> Sql {
    let quote = scope.quote();
    let rest = match (scope.cx.dialect, case_insensitive) {
        (Dialect::MySql, true) => format!("REGEXP {}", quote.text(&format!("(?i){pattern}"))),
        (Dialect::MySql, false) => format!("REGEXP {}", quote.text(&format!("(?-i){pattern}"))),
        (_, true) => format!("~* {}", quote.text(pattern)),
        (_, false) => format!("~ {}", quote.text(pattern)),
    };
    suffix(scope, inner, &rest)
}

/// MySQL: `LIKE` that looks at the bytes, since the usual collations ignore case and accents.
fn like_binary(scope: Scope<'_>, inner: &Expr, pattern: &str) -> Sql {
    suffix(
        scope,
        inner,
        &format!("LIKE BINARY {}", scope.quote().text(pattern)),
    )
}

/// SQLite: some characters of a text are these.
fn part_is(scope: Scope<'_>, inner: &Expr, which: &str, text: &str) -> Sql {
    let text = format!(
        "substr({}, {which}) = {}",
        value(scope, inner).0,
        scope.quote().text(text)
    );
    Sql(text, Binding::Compare)
}

/// A text for `LIKE`, whose escape character is the backslash.
fn like(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '%' | '_') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

fn exists(scope: Scope<'_>, model: ModelId, inner: &Expr) -> Sql {
    let inside = scope.inside(model);
    let table = scope.cx.schema.model(model);
    let name = scope.cx.name(table.schema.as_deref(), &table.table);
    let condition = condition(inside, inner).0;
    let alias = match inside.alias {
        Some(_) => format!(" AS {}", scope.quote().ident(&called(table, inside.alias))),
        None => String::new(),
    };
    Sql::atom(format!(
        "EXISTS (SELECT 1 FROM {}{alias} WHERE {condition})",
        scope.quote().name(&name)
    ))
}

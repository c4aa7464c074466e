//! Expressions as Rust, with the parentheses that they need and those that readers like.

use super::cx::Cx;
use super::text;
use crate::names::rust::identifier;
use crate::schema::{ArithmeticOp, CompareOp, Expr, FieldId, LengthOf, ModelId, Value};

/// An expression in Rust.
#[derive(Debug, Clone)]
pub(super) struct Written {
    parts: Vec<String>,
    /// What stands between the parts.
    operator: &'static str,
}

impl Written {
    /// On one line.
    pub(super) fn text(&self) -> String {
        self.parts.join(&format!(" {} ", self.operator))
    }

    /// Cut where rustfmt would cut it: before the outermost operators.
    pub(super) fn lines(&self) -> Vec<String> {
        let parts = self.parts.iter().enumerate();
        parts
            .map(|(at, part)| match at {
                0 => part.clone(),
                _ => format!("{} {part}", self.operator),
            })
            .collect()
    }
}

/// How tightly an expression holds together, the loosest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tightness {
    Any,
    All,
    Compare,
    Add,
    Multiply,
    Unary,
    Postfix,
}

/// An expression over the fields of a model.
pub(super) fn write(cx: &mut Cx<'_>, model: ModelId, expr: &Expr) -> Written {
    let mut writer = Writer {
        cx,
        model,
        outer: None,
    };
    let (operands, operator) = match expr {
        Expr::All(all) => (all.as_slice(), "&&"),
        Expr::Any(any) => (any.as_slice(), "||"),
        _ => {
            return Written {
                parts: vec![writer.text(expr)],
                operator: "",
            };
        }
    };
    let parts = operands.iter().map(|one| writer.operand_of_logic(one)).collect();
    Written { parts, operator }
}

struct Writer<'w, 'a> {
    cx: &'w mut Cx<'a>,
    /// The model whose fields plain names are.
    model: ModelId,
    /// The model around the innermost `exists`.
    outer: Option<ModelId>,
}

impl Writer<'_, '_> {
    fn text(&mut self, expr: &Expr) -> String {
        match expr {
            Expr::Field(id) => self.field(Some(self.model), *id),
            Expr::Outer(id) => format!("outer.{}", self.field(self.outer, *id)),
            Expr::Value(value) => self::value(self.cx, value),
            Expr::Not(inner) => format!("!{}", self.at_least(inner, Tightness::Unary)),
            Expr::Negate(inner) => format!("-{}", self.at_least(inner, Tightness::Unary)),
            Expr::All(all) => self.logic(all, " && "),
            Expr::Any(any) => self.logic(any, " || "),
            Expr::Compare(op, left, right) => self.compare(*op, left, right),
            Expr::Arithmetic(op, left, right) => self.arithmetic(*op, left, right),
            Expr::IsNull(inner) => self.method(inner, "is_none()"),
            Expr::IsNotNull(inner) => self.method(inner, "is_some()"),
            Expr::In(sought, values) => {
                let values: Vec<String> = values.iter().map(|one| self::value(self.cx, one)).collect();
                let sought = self.at_least(sought, Tightness::Unary);
                format!("[{}].contains(&{sought})", values.join(", "))
            }
            Expr::Length(inner, _) => self.method(inner, "len()"),
            Expr::Trim(inner) => self.method(inner, "trim()"),
            Expr::Lower(inner) => self.method(inner, "to_lowercase()"),
            Expr::Upper(inner) => self.method(inner, "to_uppercase()"),
            Expr::StartsWith(inner, start) => {
                self.method(inner, &format!("starts_with({})", text::string(start)))
            }
            Expr::EndsWith(inner, end) => self.method(inner, &format!("ends_with({})", text::string(end))),
            Expr::Contains(inner, part) => self.method(inner, &format!("contains({})", text::string(part))),
            Expr::Matches {
                value,
                pattern,
                case_insensitive,
            } => {
                let flag = if *case_insensitive {
                    ", case_insensitive"
                } else {
                    ""
                };
                let value = self.text(value);
                format!("matches({value}, {}{flag})", text::string(pattern))
            }
            Expr::Coalesce(all) => {
                let all: Vec<String> = all.iter().map(|one| self.text(one)).collect();
                format!("coalesce({})", all.join(", "))
            }
            Expr::Now => "now()".to_owned(),
            Expr::Setting(name) => format!("setting({})", text::string(name)),
            Expr::Exists(model, condition) => self.exists(*model, condition),
            Expr::Sql(sql) => format!("sql({})", text::string(sql)),
        }
    }

    fn field(&self, model: Option<ModelId>, id: FieldId) -> String {
        let model = model.map(|model| self.cx.schema.model(model));
        let field = model.and_then(|model| model.fields.get(id.0 as usize));
        field.map_or_else(String::new, |field| identifier(&field.name))
    }

    fn exists(&mut self, model: ModelId, condition: &Expr) -> String {
        let name = self.cx.mentioned_model(model);
        let around = (self.model, self.outer);
        (self.model, self.outer) = (model, Some(around.0));
        let condition = self.text(condition);
        (self.model, self.outer) = around;
        format!("exists({name}, {condition})")
    }

    fn logic(&mut self, operands: &[Expr], operator: &str) -> String {
        let operands: Vec<String> = operands.iter().map(|one| self.operand_of_logic(one)).collect();
        operands.join(operator)
    }

    /// `&&` binds tighter than `||`, but not everybody's eye does.
    fn operand_of_logic(&mut self, expr: &Expr) -> String {
        self.at_least(expr, Tightness::Compare)
    }

    fn compare(&mut self, op: CompareOp, left: &Expr, right: &Expr) -> String {
        if let (CompareOp::Equal, true) = (op, is_emptiness(left, right)) {
            let inner = match left {
                Expr::Length(inner, _) => inner,
                left => left,
            };
            return self.method(inner, "is_empty()");
        }
        let symbol = match op {
            CompareOp::Equal => "==",
            CompareOp::NotEqual => "!=",
            CompareOp::Less => "<",
            CompareOp::LessOrEqual => "<=",
            CompareOp::Greater => ">",
            CompareOp::GreaterOrEqual => ">=",
        };
        // Comparisons do not chain.
        let left = self.at_least(left, Tightness::Add);
        let right = self.at_least(right, Tightness::Add);
        format!("{left} {symbol} {right}")
    }

    fn arithmetic(&mut self, op: ArithmeticOp, left: &Expr, right: &Expr) -> String {
        let (symbol, own, tighter) = match op {
            ArithmeticOp::Add => ("+", Tightness::Add, Tightness::Multiply),
            ArithmeticOp::Subtract => ("-", Tightness::Add, Tightness::Multiply),
            ArithmeticOp::Multiply => ("*", Tightness::Multiply, Tightness::Unary),
            ArithmeticOp::Divide => ("/", Tightness::Multiply, Tightness::Unary),
            ArithmeticOp::Remainder => ("%", Tightness::Multiply, Tightness::Unary),
        };
        let left = self.at_least(left, own);
        let right = self.at_least(right, tighter);
        format!("{left} {symbol} {right}")
    }

    fn method(&mut self, receiver: &Expr, call: &str) -> String {
        format!("{}.{call}", self.at_least(receiver, Tightness::Postfix))
    }

    fn at_least(&mut self, expr: &Expr, needed: Tightness) -> String {
        let text = self.text(expr);
        if tightness(expr) < needed {
            format!("({text})")
        } else {
            text
        }
    }
}

/// Whether a comparison is that of `is_empty()`: with `""`, or of the length of a list or of bytes with 0.
fn is_emptiness(left: &Expr, right: &Expr) -> bool {
    match (left, right) {
        (Expr::Length(_, of), Expr::Value(Value::Int(0))) => *of != LengthOf::Characters,
        (Expr::Field(_) | Expr::Outer(_) | Expr::Trim(_), Expr::Value(Value::String(text))) => {
            text.is_empty()
        }
        _ => false,
    }
}

fn tightness(expr: &Expr) -> Tightness {
    match expr {
        Expr::Any(_) => Tightness::Any,
        Expr::All(_) => Tightness::All,
        Expr::Compare(CompareOp::Equal, left, right) if is_emptiness(left, right) => Tightness::Postfix,
        Expr::Compare(..) => Tightness::Compare,
        Expr::Arithmetic(ArithmeticOp::Add | ArithmeticOp::Subtract, ..) => Tightness::Add,
        Expr::Arithmetic(..) => Tightness::Multiply,
        Expr::Not(_) | Expr::Negate(_) => Tightness::Unary,
        Expr::Value(Value::Int(number)) if *number < 0 => Tightness::Unary,
        Expr::Value(Value::Number(number)) if number.starts_with('-') => Tightness::Unary,
        _ => Tightness::Postfix,
    }
}

/// A literal, or an enum's variant.
pub(super) fn value(cx: &mut Cx<'_>, value: &Value) -> String {
    match value {
        Value::String(text) | Value::DateTime(text) => text::string(text),
        Value::Int(number) => number.to_string(),
        Value::Number(number) => number.clone(),
        Value::Bool(value) => value.to_string(),
        Value::Variant(id, at) => {
            let name = cx.enum_(*id);
            let variant = cx.schema.enum_(*id).variants.get(*at as usize);
            let variant = variant.map_or_else(String::new, |one| identifier(&one.name));
            format!("{name}::{variant}")
        }
        Value::Json(json) => format!("json({})", text::string(json)),
        Value::Bytes(bytes) => text::string(&crate::back::prisma::base64(bytes)),
    }
}

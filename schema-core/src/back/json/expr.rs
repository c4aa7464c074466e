//! Expressions as JSON: an object with `op`, operands beside it; fields by their Rust names.

use serde_json::{Value as Json, json};

use crate::schema::{ArithmeticOp, CompareOp, Expr, LengthOf, ModelId, Schema, Value};

/// Where names have their meaning.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) schema: &'a Schema,
    /// The model whose fields plain names are.
    pub(super) model: ModelId,
    /// The model around an `exists`.
    pub(super) outer: Option<ModelId>,
}

pub(super) fn expr(scope: Scope<'_>, one: &Expr) -> Json {
    let inner = |one: &Expr| expr(scope, one);
    let all = |many: &[Expr]| many.iter().map(inner).collect::<Vec<_>>();
    match one {
        Expr::Field(id) => json!({"op": "field", "field": scope.schema.model(scope.model).field(*id).name}),
        Expr::Outer(id) => {
            let model = scope.outer.unwrap_or(scope.model);
            json!({"op": "outer", "field": scope.schema.model(model).field(*id).name})
        }
        Expr::Value(one) => json!({"op": "value", "value": value(scope.schema, one)}),
        Expr::Not(one) => json!({"op": "not", "of": inner(one)}),
        Expr::Negate(one) => json!({"op": "negate", "of": inner(one)}),
        Expr::Compare(op, left, right) => {
            json!({"op": compare(*op), "left": inner(left), "right": inner(right)})
        }
        Expr::All(many) => json!({"op": "and", "of": all(many)}),
        Expr::Any(many) => json!({"op": "or", "of": all(many)}),
        Expr::Arithmetic(op, left, right) => {
            json!({"op": arithmetic(*op), "left": inner(left), "right": inner(right)})
        }
        Expr::IsNull(one) => json!({"op": "isNull", "of": inner(one)}),
        Expr::IsNotNull(one) => json!({"op": "isNotNull", "of": inner(one)}),
        Expr::In(one, values) => {
            let values: Vec<Json> = values.iter().map(|one| value(scope.schema, one)).collect();
            json!({"op": "in", "of": inner(one), "values": values})
        }
        Expr::Length(one, of) => json!({"op": "length", "unit": unit(*of), "of": inner(one)}),
        Expr::Trim(one) => json!({"op": "trim", "of": inner(one)}),
        Expr::Lower(one) => json!({"op": "lower", "of": inner(one)}),
        Expr::Upper(one) => json!({"op": "upper", "of": inner(one)}),
        Expr::StartsWith(one, text) => json!({"op": "startsWith", "of": inner(one), "text": text}),
        Expr::EndsWith(one, text) => json!({"op": "endsWith", "of": inner(one), "text": text}),
        Expr::Contains(one, text) => json!({"op": "contains", "of": inner(one), "text": text}),
        Expr::Matches {
            value,
            pattern,
            case_insensitive,
        } => json!({
            "op": "matches", "of": inner(value), "pattern": pattern, "caseInsensitive": case_insensitive,
        }),
        Expr::Coalesce(many) => json!({"op": "coalesce", "of": all(many)}),
        Expr::Now => json!({"op": "now"}),
        Expr::Setting(name) => json!({"op": "setting", "name": name}),
        Expr::Exists(model, condition) => {
            let within = Scope {
                schema: scope.schema,
                model: *model,
                outer: Some(scope.model),
            };
            json!({"op": "exists", "model": scope.schema.model(*model).name, "where": expr(within, condition)})
        }
        Expr::Sql(sql) => json!({"op": "sql", "sql": sql}),
    }
}

/// A literal. Numbers that JSON readers would round are text.
pub(super) fn value(schema: &Schema, value: &Value) -> Json {
    match value {
        Value::String(text) | Value::Number(text) | Value::Json(text) | Value::DateTime(text) => json!(text),
        Value::Int(number) => json!(number),
        Value::Bool(value) => json!(value),
        Value::Variant(id, at) => {
            let variant = schema.enum_(*id).variants.get(*at as usize);
            json!(variant.map(|variant| variant.name.as_str()))
        }
        Value::Bytes(bytes) => json!(bytes),
    }
}

fn compare(op: CompareOp) -> &'static str {
    match op {
        CompareOp::Equal => "==",
        CompareOp::NotEqual => "!=",
        CompareOp::Less => "<",
        CompareOp::LessOrEqual => "<=",
        CompareOp::Greater => ">",
        CompareOp::GreaterOrEqual => ">=",
    }
}

fn arithmetic(op: ArithmeticOp) -> &'static str {
    match op {
        ArithmeticOp::Add => "+",
        ArithmeticOp::Subtract => "-",
        ArithmeticOp::Multiply => "*",
        ArithmeticOp::Divide => "/",
        ArithmeticOp::Remainder => "%",
    }
}

fn unit(of: LengthOf) -> &'static str {
    match of {
        LengthOf::Characters => "characters",
        LengthOf::Elements => "elements",
        LengthOf::Bytes => "bytes",
    }
}

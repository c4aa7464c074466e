//! When a row breaks a check, as a JavaScript condition.
//!
//! A check is broken when it is false; null is not false. So an expression has two translations, when it is true and when
//! it is false, and where it may be null neither holds. What JavaScript reads differently from the database is unknown:
//! neither true nor false, so that no row is refused which the database would take.
//!
//! Columns that are not there are unknown as well, unless leaving them out means null.

use super::layout;
use super::scope::{Row, Scope, Shown};
use super::{BigInt, Dates, Decimal, pattern, text};
use crate::back::prisma;
use crate::dialect::native;
use crate::schema::{
    ArithmeticOp, Column, CompareOp, EnumId, Expr, FieldId, FieldType, LengthOf, ScalarType, Value,
};

/// A condition in JavaScript.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Condition {
    Never,
    Always,
    Is(String),
    Compare(String, &'static str, String),
    /// Whether a value is in a list, or is not.
    In {
        value: String,
        list: Vec<String>,
        wanted: bool,
    },
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

/// When a check is broken.
pub(super) struct Broken {
    pub(super) condition: Condition,
    /// The columns that it looks at, in order.
    pub(super) reads: Vec<FieldId>,
    /// Nothing of the check is left to the database.
    pub(super) is_whole: bool,
}

/// When a row breaks a check.
pub(super) fn when_broken(scope: &mut Scope<'_>, row: &Row<'_>, check: &Expr) -> Broken {
    let mut walk = Walk {
        scope,
        row,
        reads: Vec::new(),
        is_whole: true,
    };
    let condition = walk.when(check, false);
    Broken {
        condition,
        reads: walk.reads,
        is_whole: walk.is_whole,
    }
}

impl Condition {
    fn all(parts: Vec<Condition>) -> Condition {
        let mut kept: Vec<Condition> = Vec::new();
        for part in parts {
            match part {
                Condition::Always => {}
                Condition::Never => return Condition::Never,
                Condition::All(parts) => {
                    for part in parts {
                        push(&mut kept, part);
                    }
                }
                part => push(&mut kept, part),
            }
        }
        match kept.len() {
            0 => Condition::Always,
            1 => kept.remove(0),
            _ => Condition::All(kept),
        }
    }

    fn any(parts: Vec<Condition>) -> Condition {
        let mut kept: Vec<Condition> = Vec::new();
        for part in parts {
            match part {
                Condition::Never => {}
                Condition::Always => return Condition::Always,
                Condition::Any(parts) => {
                    for part in parts {
                        push(&mut kept, part);
                    }
                }
                part => push(&mut kept, part),
            }
        }
        match kept.len() {
            0 => Condition::Never,
            1 => kept.remove(0),
            _ => Condition::Any(kept),
        }
    }
}

/// Says nothing twice.
fn push(kept: &mut Vec<Condition>, part: Condition) {
    if !kept.contains(&part) {
        kept.push(part);
    }
}

/// How JavaScript compares a value.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Int,
    /// 32 bits: what is written differs from what is compared.
    Real,
    Float,
    BigInt,
    /// A text of digits.
    Decimal,
    Text,
    /// Text that is equal to what is written in other letters.
    Folded,
    Enum(EnumId),
    /// Milliseconds; finer in the database or not.
    Time(ScalarType, bool),
}

/// A value in JavaScript.
#[derive(Debug, Clone)]
struct Operand {
    js: String,
    kind: Kind,
    /// What must be there for the value to be one.
    needs: Vec<String>,
    /// Has an operator of its own.
    is_compound: bool,
}

struct Walk<'s, 'a, 'r, 'b> {
    scope: &'s mut Scope<'a>,
    row: &'r Row<'b>,
    reads: Vec<FieldId>,
    is_whole: bool,
}

impl<'b> Walk<'_, '_, '_, 'b> {
    fn unknown(&mut self) -> Condition {
        self.is_whole = false;
        Condition::Never
    }

    /// When an expression is true, or when it is false.
    fn when(&mut self, expr: &Expr, wanted: bool) -> Condition {
        match expr {
            Expr::Field(id) => match self.shown(*id) {
                Some(one) if is_boolean(one.column) => {
                    self.read(*id);
                    Condition::Compare(path(&one), "===", wanted.to_string())
                }
                _ => self.unknown(),
            },
            Expr::Value(Value::Bool(value)) => match *value == wanted {
                true => Condition::Always,
                false => Condition::Never,
            },
            Expr::Not(inner) => self.when(inner, !wanted),
            Expr::All(parts) | Expr::Any(parts) => {
                let each = parts.iter().map(|part| self.when(part, wanted)).collect();
                match matches!(expr, Expr::All(_)) == wanted {
                    true => Condition::all(each),
                    false => Condition::any(each),
                }
            }
            Expr::IsNull(inner) => self.when_null(inner, wanted),
            Expr::IsNotNull(inner) => self.when_null(inner, !wanted),
            Expr::Compare(op, left, right) => self.compare(*op, left, right, wanted),
            Expr::In(inner, values) => self.one_of(inner, values, wanted),
            Expr::StartsWith(inner, part) => self.call(inner, "startsWith", part, wanted),
            Expr::EndsWith(inner, part) => self.call(inner, "endsWith", part, wanted),
            Expr::Contains(inner, part) => self.call(inner, "includes", part, wanted),
            Expr::Matches {
                value,
                pattern,
                case_insensitive,
            } => match (
                self.operand(value, None),
                pattern::javascript(pattern, *case_insensitive),
            ) {
                (Some(operand), Some(pattern)) if operand.kind == Kind::Text => {
                    let test = format!("{}{pattern}.test({})", not(wanted), operand.js);
                    when_there(&operand.needs, Condition::Is(test))
                }
                _ => self.unknown(),
            },
            _ => self.unknown(),
        }
    }

    fn when_null(&mut self, inner: &Expr, wanted: bool) -> Condition {
        let Expr::Field(id) = inner else {
            return self.unknown();
        };
        let Some(one) = self.shown(*id) else {
            return self.unknown();
        };
        // Prisma's client reads a list that is null as an empty one.
        if one.column.list {
            return self.unknown();
        }
        if !one.column.nullable {
            return if wanted {
                Condition::Never
            } else {
                Condition::Always
            };
        }
        self.read(*id);
        let operator = match (wanted, one.is_null_when_absent()) {
            (true, true) => "==",
            (true, false) => "===",
            (false, _) => "!=",
        };
        Condition::Compare(path(&one), operator, "null".to_owned())
    }

    fn compare(&mut self, op: CompareOp, left: &Expr, right: &Expr, wanted: bool) -> Condition {
        if self.is_condition(left) && self.is_condition(right) {
            let equal = match op {
                CompareOp::Equal => wanted,
                CompareOp::NotEqual => !wanted,
                _ => return self.unknown(),
            };
            let both = |walk: &mut Self, right_is: bool| {
                let sides = [true, false].map(|is| {
                    let left = walk.when(left, is);
                    let right = walk.when(right, is == right_is);
                    Condition::all(vec![left, right])
                });
                Condition::any(sides.to_vec())
            };
            return both(self, equal);
        }
        let (left, right) = match (left, right) {
            (Expr::Value(_), Expr::Value(_)) => (None, None),
            (Expr::Value(_), _) => {
                let right = self.operand(right, None);
                (self.operand(left, right.as_ref().map(|one| one.kind)), right)
            }
            _ => {
                let left = self.operand(left, None);
                let right = self.operand(right, left.as_ref().map(|one| one.kind));
                (left, right)
            }
        };
        let (Some(left), Some(right)) = (left, right) else {
            return self.unknown();
        };
        let Some(condition) = self.compared(op, &left, &right, wanted) else {
            return self.unknown();
        };
        let needs: Vec<String> = left.needs.iter().chain(&right.needs).cloned().collect();
        when_there(&needs, condition)
    }

    fn compared(
        &mut self,
        op: CompareOp,
        left: &Operand,
        right: &Operand,
        wanted: bool,
    ) -> Option<Condition> {
        let (left_js, right_js) = (&left.js, &right.js);
        let is_order = !matches!(op, CompareOp::Equal | CompareOp::NotEqual);
        let plain = |operator| Some(Condition::Compare(left.js.clone(), operator, right.js.clone()));
        match (left.kind, right.kind) {
            (Kind::Int | Kind::Float, Kind::Int | Kind::Float)
            | (Kind::Real, Kind::Real)
            | (Kind::BigInt, Kind::BigInt) => plain(operator(op, wanted)),
            (Kind::Text, Kind::Text) if !is_order => plain(operator(op, wanted)),
            (Kind::Enum(left), Kind::Enum(right)) if left == right && !is_order => {
                let is_equal = (op == CompareOp::Equal) == wanted;
                let equals = self.scope.own("equals");
                let call = format!("{}{equals}({}, {})", not(is_equal), left_js, right_js);
                Some(Condition::Is(call))
            }
            (Kind::Time(one, left), Kind::Time(other, right)) if one == other => {
                let (operator, is_exact) = match left || right {
                    false => (operator(op, wanted), true),
                    true => coarse(op, wanted)?,
                };
                self.is_whole &= is_exact;
                plain(operator)
            }
            (left_kind, right_kind) if is_exact(left_kind) && is_exact(right_kind) => {
                let compare = self.scope.own("compareDecimals");
                let call = format!("{compare}({}, {})", self.digits(left), self.digits(right));
                Some(Condition::Compare(call, operator(op, wanted), "0".to_owned()))
            }
            _ => None,
        }
    }

    /// A number as digits.
    fn digits(&mut self, operand: &Operand) -> String {
        match operand.kind {
            Kind::Decimal => operand.js.clone(),
            _ => format!("{}({})", self.scope.names.global("String"), operand.js),
        }
    }

    fn one_of(&mut self, inner: &Expr, values: &[Value], wanted: bool) -> Condition {
        let Some(operand) = self.operand(inner, None) else {
            return self.unknown();
        };
        let mut list = Vec::new();
        for value in values {
            match self.operand(&Expr::Value(value.clone()), Some(operand.kind)) {
                Some(value) => list.push(value),
                None => return self.unknown(),
            }
        }
        let condition = match operand.kind {
            Kind::Text | Kind::Int | Kind::Float | Kind::BigInt if list.len() > 1 => Condition::In {
                value: operand.js.clone(),
                list: list.into_iter().map(|one| one.js).collect(),
                wanted,
            },
            _ => {
                let mut each = Vec::new();
                for value in &list {
                    match self.compared(CompareOp::Equal, &operand, value, wanted) {
                        Some(condition) => each.push(condition),
                        None => return self.unknown(),
                    }
                }
                match wanted {
                    true => Condition::any(each),
                    false => Condition::all(each),
                }
            }
        };
        when_there(&operand.needs, condition)
    }

    fn call(&mut self, inner: &Expr, method: &str, part: &str, wanted: bool) -> Condition {
        match self.operand(inner, None) {
            Some(operand) if operand.kind == Kind::Text => {
                let call = format!("{}{}.{method}({})", not(wanted), operand.js, text::string(part));
                when_there(&operand.needs, Condition::Is(call))
            }
            _ => self.unknown(),
        }
    }

    /// A value that can be compared; `like` is the kind of what a literal is compared with.
    fn operand(&mut self, expr: &Expr, like: Option<Kind>) -> Option<Operand> {
        let made = |js: String, kind: Kind, needs: Vec<String>| Operand {
            js,
            kind,
            needs,
            is_compound: false,
        };
        match expr {
            Expr::Field(id) => self.column(*id),
            Expr::Value(value) => {
                let js = self.literal(value, like?)?;
                Some(made(js, like?, Vec::new()))
            }
            Expr::Length(inner, LengthOf::Characters) => {
                let inner = self.operand(inner, None)?;
                let of_text = matches!(inner.kind, Kind::Text | Kind::Folded);
                let js = format!("{}({})", self.scope.own("characters"), inner.js);
                of_text.then(|| made(js, Kind::Int, inner.needs))
            }
            Expr::Length(inner, LengthOf::Elements | LengthOf::Bytes) => {
                let Expr::Field(id) = inner.as_ref() else {
                    return None;
                };
                let one = self.shown(*id)?;
                self.read(*id);
                Some(made(
                    format!("{}.length", path(&one)),
                    Kind::Int,
                    vec![path(&one)],
                ))
            }
            Expr::Trim(inner) => {
                let inner = self.operand(inner, None)?;
                let of_text = matches!(inner.kind, Kind::Text | Kind::Folded);
                let js = format!("{}({})", self.scope.own("trimmed"), inner.js);
                of_text.then(|| made(js, inner.kind, inner.needs))
            }
            Expr::Negate(inner) => {
                let inner = self.operand(inner, like)?;
                let fits = matches!(inner.kind, Kind::Int | Kind::Float | Kind::BigInt)
                    && !inner.is_compound
                    && !inner.js.starts_with('-');
                fits.then(|| made(format!("-{}", inner.js), inner.kind, inner.needs))
            }
            Expr::Arithmetic(op, left, right) => self.arithmetic(*op, left, right),
            _ => None,
        }
    }

    fn arithmetic(&mut self, op: ArithmeticOp, left: &Expr, right: &Expr) -> Option<Operand> {
        let (left, right) = match left {
            Expr::Value(_) => {
                let right = self.operand(right, None)?;
                (self.operand(left, Some(right.kind))?, right)
            }
            _ => {
                let left = self.operand(left, None)?;
                let right = self.operand(right, Some(left.kind))?;
                (left, right)
            }
        };
        let kind = match (left.kind, right.kind) {
            (Kind::Int, Kind::Int) => Kind::Int,
            (Kind::BigInt, Kind::BigInt) => Kind::BigInt,
            (Kind::Int | Kind::Float, Kind::Int | Kind::Float) => Kind::Float,
            _ => return None,
        };
        let sign = match (op, kind) {
            (ArithmeticOp::Add, _) => "+",
            (ArithmeticOp::Subtract, _) => "-",
            (ArithmeticOp::Multiply, _) => "*",
            // Of integers it is rounded, and by zero it fails in other ways.
            (ArithmeticOp::Divide, Kind::Float) => "/",
            (ArithmeticOp::Remainder, Kind::Int) => "%",
            _ => return None,
        };
        let is_plain = !left.is_compound && !right.is_compound && !right.js.starts_with('-');
        is_plain.then(|| Operand {
            js: format!("{} {sign} {}", left.js, right.js),
            kind,
            needs: left.needs.into_iter().chain(right.needs).collect(),
            is_compound: true,
        })
    }

    fn column(&mut self, id: FieldId) -> Option<Operand> {
        let one = self.shown(id)?;
        if one.column.list {
            return None;
        }
        let native = native::of(self.scope.dialect, one.column);
        let native_name = native.as_ref().map_or("", |native| native.name);
        let value = path(&one);
        let (js, kind) = match one.column.ty {
            FieldType::Enum(id) => (value.clone(), Kind::Enum(id)),
            FieldType::Unsupported(_) => return None,
            FieldType::Scalar(scalar) => match scalar {
                ScalarType::String if one.column.collation.is_some() => return None,
                ScalarType::String => match native_name {
                    "" | "Text" | "VarChar" => (value.clone(), Kind::Text),
                    "Citext" => (value.clone(), Kind::Folded),
                    _ => return None,
                },
                ScalarType::Int16 | ScalarType::Int32 => (value.clone(), Kind::Int),
                ScalarType::Int64 => match self.scope.options.bigint {
                    BigInt::BigInt => (value.clone(), Kind::BigInt),
                    BigInt::String => (value.clone(), Kind::Decimal),
                    BigInt::Number => (value.clone(), Kind::Int),
                },
                ScalarType::Float32 => (value.clone(), Kind::Real),
                ScalarType::Float64 if native_name == "Real" => (value.clone(), Kind::Real),
                ScalarType::Float64 => (value.clone(), Kind::Float),
                ScalarType::Decimal => match self.scope.options.decimal {
                    Decimal::String => (value.clone(), Kind::Decimal),
                    Decimal::Number => (value.clone(), Kind::Float),
                    Decimal::DecimalJs => (format!("{value}.toFixed()"), Kind::Decimal),
                },
                ScalarType::Instant | ScalarType::DateTime | ScalarType::Date | ScalarType::Time => {
                    let js = match self.scope.options.dates {
                        Dates::Date => format!("{value}.getTime()"),
                        Dates::String => format!("{}.parse({value})", self.scope.names.global("Date")),
                    };
                    let digits = native.as_ref().and_then(|native| native.args.first());
                    let is_fine = native_name != "Date"
                        && !native_name.is_empty()
                        && digits.is_none_or(|digits| *digits > 3);
                    (js, Kind::Time(scalar, is_fine))
                }
                ScalarType::Bool | ScalarType::Uuid | ScalarType::Json | ScalarType::Bytes => return None,
            },
        };
        self.read(id);
        Some(Operand {
            js,
            kind,
            needs: vec![value],
            is_compound: false,
        })
    }

    fn literal(&mut self, value: &Value, like: Kind) -> Option<String> {
        Some(match (value, like) {
            (Value::String(text), Kind::Text) => text::string(text),
            (Value::Int(number), Kind::Int | Kind::Float | Kind::Real) => number.to_string(),
            (Value::Int(number), Kind::BigInt) => format!("{number}n"),
            (Value::Int(number), Kind::Decimal) => text::string(&number.to_string()),
            (Value::Number(number), Kind::Int | Kind::Float) => self::number(number),
            (Value::Number(number), Kind::Decimal) => text::string(number),
            (Value::Variant(id, at), Kind::Enum(of)) if *id == of => variant(self.scope, *id, *at)?,
            (Value::DateTime(time), Kind::Time(..)) => {
                let date = self.scope.names.global("Date");
                format!("{date}.parse({})", text::string(&instant(time)))
            }
            _ => return None,
        })
    }

    fn shown(&self, id: FieldId) -> Option<Shown<'b>> {
        self.row.columns.iter().find(|one| one.id == id).copied()
    }

    fn read(&mut self, id: FieldId) {
        if !self.reads.contains(&id) {
            self.reads.push(id);
        }
    }

    /// Whether an expression is true or false, and no other value.
    fn is_condition(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Field(id) => self
                .row
                .model
                .and_then(|(_, model)| model.column(*id))
                .is_some_and(is_boolean),
            Expr::Value(Value::Bool(_))
            | Expr::Not(_)
            | Expr::All(_)
            | Expr::Any(_)
            | Expr::IsNull(_)
            | Expr::IsNotNull(_)
            | Expr::Compare(..)
            | Expr::In(..)
            | Expr::StartsWith(..)
            | Expr::EndsWith(..)
            | Expr::Contains(..)
            | Expr::Matches { .. }
            | Expr::Exists(..) => true,
            _ => false,
        }
    }
}

fn is_boolean(column: &Column) -> bool {
    column.ty == FieldType::Scalar(ScalarType::Bool) && !column.list
}

/// Numbers that have an exact text.
fn is_exact(kind: Kind) -> bool {
    matches!(kind, Kind::Int | Kind::BigInt | Kind::Decimal)
}

fn path(one: &Shown<'_>) -> String {
    text::member("row", &one.field.prisma)
}

fn not(wanted: bool) -> &'static str {
    if wanted { "" } else { "!" }
}

fn when_there(needs: &[String], condition: Condition) -> Condition {
    let mut all: Vec<Condition> = needs
        .iter()
        .map(|need| Condition::Compare(need.clone(), "!=", "null".to_owned()))
        .collect();
    all.push(condition);
    Condition::all(all)
}

/// The operator, or its opposite.
fn operator(op: CompareOp, wanted: bool) -> &'static str {
    match (op, wanted) {
        (CompareOp::Equal, true) | (CompareOp::NotEqual, false) => "===",
        (CompareOp::NotEqual, true) | (CompareOp::Equal, false) => "!==",
        (CompareOp::Less, true) | (CompareOp::GreaterOrEqual, false) => "<",
        (CompareOp::LessOrEqual, true) | (CompareOp::Greater, false) => "<=",
        (CompareOp::Greater, true) | (CompareOp::LessOrEqual, false) => ">",
        (CompareOp::GreaterOrEqual, true) | (CompareOp::Less, false) => ">=",
    }
}

/// The operator for times that are finer in the database than in JavaScript: two that look equal here may differ there.
/// And whether nothing is lost.
fn coarse(op: CompareOp, wanted: bool) -> Option<(&'static str, bool)> {
    match operator(op, wanted) {
        "!==" => Some(("!==", true)),
        "<" | "<=" => Some(("<", false)),
        ">" | ">=" => Some((">", false)),
        _ => None,
    }
}

/// A decimal number as Prettier writes it.
pub(super) fn number(text: &str) -> String {
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text.to_owned(),
    }
}

/// A time as JavaScript reads it: an instant, in UTC when nothing else is said.
pub(super) fn instant(text: &str) -> String {
    prisma::date_time(text)
}

/// A value of an enum.
pub(super) fn variant(scope: &Scope<'_>, id: EnumId, at: u32) -> Option<String> {
    let variant = scope.schema.enum_(id).variants.get(at as usize)?;
    Some(text::member(scope.enum_name(id), &variant.prisma))
}

/// `["a", "b"].includes(row.kind)`
pub(super) fn included(value: &str, list: &[String], wanted: bool) -> layout::Doc {
    let items = list.iter().map(|one| layout::text(one.clone())).collect();
    layout::Doc::All(vec![
        layout::list(&format!("{}[", not(wanted)), items, "]"),
        layout::list(".includes(", vec![layout::text(value)], ")"),
    ])
}

//! Operators: logic, comparison, arithmetic, and what a generated column is given.

use super::Typer;
use super::literals::negated;
use super::typed::{Ty, Typed, rank};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::expressions::*;
use crate::schema::{ArithmeticOp, CompareOp, Expr, ScalarType};
use crate::span::Span;
use crate::syntax::{self, BinaryOp, ExprKind};

impl Typer<'_, '_> {
    /// `a && b && c`: a chain of one operator is one expression, however it was bracketed, and long chains cost no stack.
    pub(super) fn logic(&mut self, op: BinaryOp, expr: &syntax::Expr) -> Option<Typed> {
        let mut operands = Vec::new();
        let mut open = vec![expr];
        while let Some(next) = open.pop() {
            match &next.kind {
                ExprKind::Binary(same, left, right) if *same == op => open.extend([&**right, &**left]),
                _ => operands.push(next),
            }
        }
        // All operands are looked at before giving up, so that all their findings are reported.
        let found: Vec<Option<Typed>> = operands
            .into_iter()
            .map(|operand| self.condition(operand))
            .collect();
        let found: Vec<Typed> = found.into_iter().collect::<Option<_>>()?;
        let nullable = found.iter().any(|one| one.nullable);
        let parts = found.into_iter().map(|one| one.expr).collect();
        let expr_ = match op {
            BinaryOp::And => Expr::All(parts),
            _ => Expr::Any(parts),
        };
        Some(Typed::condition(expr_, nullable, expr.span.0))
    }

    /// Comparison and arithmetic.
    pub(super) fn binary(
        &mut self,
        op: BinaryOp,
        left: &syntax::Expr,
        right: &syntax::Expr,
        span: Span,
    ) -> Option<Typed> {
        if let Some(compare) = compare_op(op) {
            if self.compared_with_none(compare, left, right, span) {
                return None;
            }
            let (left, right) = (self.infer(left), self.infer(right));
            return self.compare(compare, left?, right?, span);
        }
        let arithmetic = match op {
            BinaryOp::Add => ArithmeticOp::Add,
            BinaryOp::Subtract => ArithmeticOp::Subtract,
            BinaryOp::Multiply => ArithmeticOp::Multiply,
            BinaryOp::Divide => ArithmeticOp::Divide,
            _ => ArithmeticOp::Remainder,
        };
        let (left, right) = (self.infer(left), self.infer(right));
        self.arithmetic(arithmetic, left?, right?, span)
    }

    /// `x == None` is a mistake that Rust's habits suggest; in SQL it would be neither true nor false.
    fn compared_with_none(
        &mut self,
        op: CompareOp,
        left: &syntax::Expr,
        right: &syntax::Expr,
        span: Span,
    ) -> bool {
        let other = match (is_none(left), is_none(right)) {
            (false, true) => left,
            (true, false) => right,
            _ => return false,
        };
        let method = match op {
            CompareOp::NotEqual => "is_some",
            _ => "is_none",
        };
        let finding = Diagnostic::new(&E0205, span, "nothing is equal to null, so this is never true");
        let finding = match &other.kind {
            ExprKind::Path(path) => {
                let asked = format!("{}.{method}()", path.join("::"));
                finding.replace(format!("write `{asked}`"), span, asked)
            }
            _ => finding.help(format!("ask with `.{method}()`")),
        };
        self.error(finding);
        true
    }

    fn compare(&mut self, op: CompareOp, left: Typed, right: Typed, span: Span) -> Option<Typed> {
        let (left, right) = self.unify(left, right, span)?;
        let ordered = !matches!(op, CompareOp::Equal | CompareOp::NotEqual);
        for side in [&left, &right] {
            self.comparable(side, ordered)?;
        }
        let nullable = left.nullable || right.nullable;
        Some(Typed::condition(
            Expr::Compare(op, Box::new(left.expr), Box::new(right.expr)),
            nullable,
            span,
        ))
    }

    /// Whether values of this type can be compared at all.
    fn comparable(&mut self, side: &Typed, ordered: bool) -> Option<()> {
        let help = match side.ty {
            Ty::Scalar(ScalarType::Json) => {
                "ask with `.is_some()` or `.is_none()`, or look inside with `sql(\"…\")`"
            }
            Ty::List => "ask for its length with `.len()`, or look inside with `sql(\"…\")`",
            Ty::Opaque => "ask with `.is_some()` or `.is_none()`, or compare it in `sql(\"…\")`",
            Ty::Scalar(ScalarType::Bool) if ordered => "use the boolean itself, or `!` before it",
            Ty::Enum(_) if ordered => "list the variants: `[A::X, A::Y].contains(&field)`",
            _ => return Some(()),
        };
        let words = side.ty.words(self.scope.schema);
        let message = match ordered {
            true => format!("what is {words} has no order that all databases share"),
            false => format!("what is {words} cannot be compared"),
        };
        self.error(Diagnostic::new(&E0204, side.span, message).help(help));
        None
    }

    /// Gives both sides one type: a literal takes that of the other side.
    pub(super) fn unify(&mut self, left: Typed, right: Typed, span: Span) -> Option<(Typed, Typed)> {
        match (left.ty.is_literal(), right.ty.is_literal()) {
            (true, true) if left.ty.is_number() == right.ty.is_number() => {
                return Some((self.settle(left)?, self.settle(right)?));
            }
            (true, false) => {
                let wanted = right.ty;
                let left = self.meet(left, wanted, &right)?;
                return Some((left, right));
            }
            (false, true) => {
                let wanted = left.ty;
                let right = self.meet(right, wanted, &left)?;
                return Some((left, right));
            }
            _ => {}
        }
        if fits_together(left.ty, right.ty) {
            return Some((left, right));
        }
        let schema = self.scope.schema;
        let (is, other) = (left.ty.words(schema), right.ty.words(schema));
        self.error(
            Diagnostic::new(
                &E0201,
                span,
                format!("the two sides differ in type: {is} and {other}"),
            )
            .because(left.span, format!("this is {is}"))
            .because(right.span, format!("this is {other}")),
        );
        None
    }

    /// A literal beside something that has a type.
    fn meet(&mut self, literal: Typed, wanted: Ty, other: &Typed) -> Option<Typed> {
        match wanted {
            Ty::Any => self.settle(literal),
            // Reported as what cannot be compared, which is the better advice.
            Ty::List | Ty::Opaque | Ty::Scalar(ScalarType::Json) => {
                self.comparable(other, false)?;
                None
            }
            Ty::Now => self.fit(literal, Ty::Scalar(ScalarType::Instant)),
            _ => self.fit(literal, wanted),
        }
    }

    /// `-a`
    pub(super) fn negate(&mut self, inner: &syntax::Expr, span: Span) -> Option<Typed> {
        let inner = self.infer(inner)?;
        if let (Expr::Value(value), true) = (&inner.expr, inner.ty.is_literal())
            && let Some(value) = negated(value)
        {
            return Some(Typed {
                expr: Expr::Value(value),
                span,
                ..inner
            });
        }
        self.calculable(&inner)?;
        Some(Typed {
            expr: Expr::Negate(Box::new(inner.expr)),
            span,
            ..inner
        })
    }

    fn arithmetic(&mut self, op: ArithmeticOp, left: Typed, right: Typed, span: Span) -> Option<Typed> {
        let checked = (self.calculable(&left), self.calculable(&right));
        checked.0.and(checked.1)?;
        if op == ArithmeticOp::Remainder {
            for side in [&left, &right] {
                if !side.ty.is_whole() && side.ty != Ty::Any {
                    let words = side.ty.words(self.scope.schema);
                    self.error(Diagnostic::new(
                        &E0204,
                        side.span,
                        format!("`%` needs whole numbers, but this is {words}"),
                    ));
                    return None;
                }
            }
        }
        let (left, right) = self.unify(left, right, span)?;
        let ty = match (left.ty, right.ty) {
            (Ty::Scalar(a), Ty::Scalar(b)) => Ty::Scalar(if rank(a) >= rank(b) { a } else { b }),
            (Ty::Scalar(a), _) | (_, Ty::Scalar(a)) => Ty::Scalar(a),
            _ => Ty::Any,
        };
        Some(Typed {
            ty,
            nullable: left.nullable || right.nullable,
            expr: Expr::Arithmetic(op, Box::new(left.expr), Box::new(right.expr)),
            span,
        })
    }

    fn calculable(&mut self, side: &Typed) -> Option<()> {
        if side.ty.is_number() || side.ty == Ty::Any {
            return Some(());
        }
        let words = side.ty.words(self.scope.schema);
        self.error(Diagnostic::new(
            &E0204,
            side.span,
            format!("arithmetic needs numbers, but this is {words}"),
        ));
        None
    }

    /// What a generated column is given.
    pub(super) fn assign(&mut self, found: Typed, wanted: Ty) -> Option<Typed> {
        if found.ty.is_literal() {
            return self.fit(found, wanted);
        }
        let fits = fits_together(found.ty, wanted) && (found.ty != Ty::Setting || wanted.is_text());
        if fits || wanted == Ty::Opaque {
            return Some(found);
        }
        let schema = self.scope.schema;
        let message = format!(
            "the column is {}, but the value that it is given is {}",
            wanted.words(schema),
            found.ty.words(schema)
        );
        self.error(Diagnostic::new(&E0206, found.span, message));
        None
    }
}

/// Whether two types that are not literals can be compared with each other.
pub(super) fn fits_together(a: Ty, b: Ty) -> bool {
    use ScalarType::{DateTime, Instant};
    match (a, b) {
        (Ty::Any, _) | (_, Ty::Any) => true,
        (Ty::Setting, Ty::Scalar(_) | Ty::Enum(_) | Ty::Setting) => true,
        (Ty::Scalar(_) | Ty::Enum(_), Ty::Setting) => true,
        (Ty::Now, Ty::Now | Ty::Scalar(Instant | DateTime)) => true,
        (Ty::Scalar(Instant | DateTime), Ty::Now) => true,
        (a, b) if a.is_number() && b.is_number() => true,
        (a, b) => a == b,
    }
}

fn compare_op(op: BinaryOp) -> Option<CompareOp> {
    Some(match op {
        BinaryOp::Equal => CompareOp::Equal,
        BinaryOp::NotEqual => CompareOp::NotEqual,
        BinaryOp::Less => CompareOp::Less,
        BinaryOp::LessOrEqual => CompareOp::LessOrEqual,
        BinaryOp::Greater => CompareOp::Greater,
        BinaryOp::GreaterOrEqual => CompareOp::GreaterOrEqual,
        _ => return None,
    })
}

fn is_none(expr: &syntax::Expr) -> bool {
    // An enum may well have a variant of that name.
    matches!(&expr.kind, ExprKind::Path(path) if matches!(
        path.iter().map(String::as_str).collect::<Vec<_>>().as_slice(),
        ["None"] | [.., "Option", "None"]
    ))
}

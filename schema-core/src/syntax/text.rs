//! One spelling for what was written: the derives print it into descriptions, and it is compared with what the command
//! read. The attribute language itself, with every parenthesis that grouping needs and no other.

use std::fmt;

use super::{
    BinaryOp, ConstraintName, Default, Expr, ExprKind, Identity, Index, IndexColumn, IndexKind, IndexMethod,
    IndexOptions, IndexValue, NativeType, NullsOrder, PolicyCommand, SortOrder, UnaryOp,
};

impl BinaryOp {
    /// The operator in Rust.
    pub fn symbol(self) -> &'static str {
        match self {
            BinaryOp::Equal => "==",
            BinaryOp::NotEqual => "!=",
            BinaryOp::Less => "<",
            BinaryOp::LessOrEqual => "<=",
            BinaryOp::Greater => ">",
            BinaryOp::GreaterOrEqual => ">=",
            BinaryOp::And => "&&",
            BinaryOp::Or => "||",
            BinaryOp::Add => "+",
            BinaryOp::Subtract => "-",
            BinaryOp::Multiply => "*",
            BinaryOp::Divide => "/",
            BinaryOp::Remainder => "%",
        }
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ExprKind::Path(path) => f.write_str(&path.join("::")),
            ExprKind::Int(digits) | ExprKind::Float(digits) => f.write_str(digits),
            ExprKind::Str(text) => write!(f, "{text:?}"),
            ExprKind::Bool(value) => write!(f, "{value}"),
            ExprKind::Unary(UnaryOp::Not, inner) => write!(f, "!{}", Operand(inner)),
            ExprKind::Unary(UnaryOp::Negate, inner) => write!(f, "-{}", Operand(inner)),
            ExprKind::Binary(op, left, right) => {
                write!(f, "{} {} {}", Operand(left), op.symbol(), Operand(right))
            }
            ExprKind::Method { receiver, name, args } => {
                write!(f, "{}.{}({})", Operand(receiver), name.value, Listed(args))
            }
            ExprKind::Field { base, name } => write!(f, "{}.{}", Operand(base), name.value),
            ExprKind::Call { name, args } => write!(f, "{}({})", name.value, Listed(args)),
            ExprKind::Array(items) => write!(f, "[{}]", Listed(items)),
        }
    }
}

/// An expression beside an operator: in parentheses when it has one itself.
struct Operand<'a>(&'a Expr);

impl fmt::Display for Operand<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            ExprKind::Binary(..) => write!(f, "({})", self.0),
            _ => write!(f, "{}", self.0),
        }
    }
}

struct Listed<'a, T>(&'a [T]);

impl<T: fmt::Display> fmt::Display for Listed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, one) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{one}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Default {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Default::Literal(expr) => write!(f, "{expr}"),
            Default::Json(text) => write!(f, "json({text:?})"),
            Default::Cuid(1) => f.write_str("cuid()"),
            Default::Cuid(version) => write!(f, "cuid({version})"),
            Default::Uuid(4) => f.write_str("uuid()"),
            Default::Uuid(version) => write!(f, "uuid({version})"),
            Default::Ulid => f.write_str("ulid()"),
            Default::Nanoid(None) => f.write_str("nanoid()"),
            Default::Nanoid(Some(length)) => write!(f, "nanoid({length})"),
            Default::Now => f.write_str("now()"),
            Default::Autoincrement { identity, start } => {
                let mut options = Vec::new();
                options.extend(identity.map(|one| match one {
                    Identity::ByDefault => "identity = by_default".to_owned(),
                    Identity::Always => "identity = always".to_owned(),
                }));
                options.extend(start.map(|start| format!("start = {start}")));
                write!(f, "autoincrement({})", Listed(&options))
            }
            Default::Sql(text) => write!(f, "sql({text:?})"),
            Default::DbGenerated(text) => write!(f, "dbgenerated({text:?})"),
            Default::Database => f.write_str("database()"),
            Default::Client(expr) => write!(f, "client({expr})"),
        }
    }
}

impl fmt::Display for NativeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(provider) = &self.provider {
            write!(f, "{} = ", provider.value.name())?;
        }
        f.write_str(&self.name.value)?;
        if let Some(text) = &self.text {
            return write!(f, "({:?})", text.value);
        }
        if !self.args.is_empty() {
            let args: Vec<i64> = self.args.iter().map(|arg| arg.value).collect();
            write!(f, "({})", Listed(&args))?;
        }
        Ok(())
    }
}

impl IndexKind {
    /// The keyword.
    pub fn word(self) -> &'static str {
        match self {
            IndexKind::Id => "id",
            IndexKind::Unique => "unique",
            IndexKind::Plain => "index",
            IndexKind::Fulltext => "fulltext",
        }
    }
}

impl SortOrder {
    /// The word.
    pub fn word(self) -> &'static str {
        match self {
            SortOrder::Asc => "asc",
            SortOrder::Desc => "desc",
        }
    }
}

impl NullsOrder {
    /// The word.
    pub fn word(self) -> &'static str {
        match self {
            NullsOrder::First => "nulls_first",
            NullsOrder::Last => "nulls_last",
        }
    }
}

impl PolicyCommand {
    /// The word.
    pub fn word(self) -> &'static str {
        match self {
            PolicyCommand::Select => "select",
            PolicyCommand::Insert => "insert",
            PolicyCommand::Update => "update",
            PolicyCommand::Delete => "delete",
        }
    }
}

impl IndexMethod {
    /// The word.
    pub fn word(self) -> &'static str {
        IndexMethod::ALL
            .iter()
            .find(|(_, method)| *method == self)
            .map_or("", |(word, _)| word)
    }
}

impl fmt::Display for IndexColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            IndexValue::Field(name) => f.write_str(&name.value)?,
            IndexValue::Expr(expr) => write!(f, "{expr}")?,
        }
        if let Some(order) = &self.order {
            write!(f, " {}", order.value.word())?;
        }
        if let Some(nulls) = &self.nulls {
            write!(f, " {}", nulls.value.word())?;
        }
        Ok(())
    }
}

impl Index {
    /// Its columns, each in one spelling.
    pub fn column_texts(&self) -> Vec<String> {
        self.columns.iter().map(ToString::to_string).collect()
    }
}

impl IndexOptions {
    /// Each option in one spelling, in one order.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        let mut text = |key: &str, value: Option<&str>| {
            texts.extend(value.map(|value| format!("{key} = {value:?}")));
        };
        text("name", self.name.as_ref().map(|one| one.value.as_str()));
        text("prisma", self.prisma.as_ref().map(|one| one.value.as_str()));
        text("comment", self.comment.as_ref().map(|one| one.value.as_str()));
        text(
            "renamed_from",
            self.renamed_from.as_ref().map(|one| one.value.as_str()),
        );
        text("only", self.only.as_ref().map(|one| one.value.as_str()));
        texts.extend(
            self.using
                .as_ref()
                .map(|one| format!("using = {}", one.value.word())),
        );
        let pairs = |key: &str, pairs: Vec<String>| {
            (!pairs.is_empty()).then(|| format!("{key}({})", pairs.join(", ")))
        };
        let named = |(field, value): &(crate::span::Spanned<String>, crate::span::Spanned<String>)| {
            format!("{} = {:?}", field.value, value.value)
        };
        texts.extend(pairs("ops", self.ops.iter().map(named).collect()));
        texts.extend(pairs("collate", self.collate.iter().map(named).collect()));
        let lengths = self
            .length
            .iter()
            .map(|(field, length)| format!("{} = {}", field.value, length.value));
        texts.extend(pairs("length", lengths.collect()));
        texts.extend(pairs(
            "include",
            self.include.iter().map(|field| field.value.clone()).collect(),
        ));
        texts.extend(pairs("with", self.with.iter().map(named).collect()));
        texts.extend(
            self.predicate
                .as_ref()
                .map(|predicate| format!("where = {predicate}")),
        );
        texts.extend(self.order.as_ref().map(|order| order.value.word().to_owned()));
        for (word, set) in [
            ("live", self.live),
            ("nulls_not_distinct", self.nulls_not_distinct),
            ("constraint", self.constraint),
            ("deferrable", self.deferrable),
        ] {
            texts.extend(set.map(|_| word.to_owned()));
        }
        texts
    }
}

impl ConstraintName {
    /// The name, when it has one of its own.
    pub fn name(&self) -> Option<&str> {
        match self {
            ConstraintName::Named(name) => Some(name),
            ConstraintName::None => None,
        }
    }
}

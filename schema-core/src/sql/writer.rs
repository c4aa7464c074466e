//! A script: steps with a headline, separated by blank lines.

use super::quote::Quote;
use crate::dialect::Dialect;

/// A script that is being written.
#[derive(Debug)]
pub(super) struct Script {
    dialect: Dialect,
    text: String,
    statements: Vec<String>,
}

impl Script {
    pub(super) fn new(dialect: Dialect) -> Self {
        Script {
            dialect,
            text: String::new(),
            statements: Vec::new(),
        }
    }

    /// How its dialect quotes.
    pub(super) fn quote(&self) -> Quote {
        self.dialect.quote()
    }

    /// One step: `-- CreateTable`, then its statement. The closing semicolon is added.
    pub(super) fn step(&mut self, headline: &str, statement: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str("-- ");
        self.text.push_str(headline);
        self.text.push('\n');
        self.text.push_str(statement);
        self.text.push_str(";\n");
        self.statements.push(statement.to_owned());
    }

    /// The script; of nothing, the line that Prisma writes.
    pub(super) fn finish(self) -> String {
        if self.text.is_empty() {
            return "-- This is an empty migration.\n".to_owned();
        }
        self.text
    }

    /// The statements alone, without semicolons.
    pub(super) fn into_statements(self) -> Vec<String> {
        self.statements
    }
}

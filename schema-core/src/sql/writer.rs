//! A script: steps with a headline, separated by blank lines.

/// A script that is being written.
#[derive(Debug, Default)]
pub(super) struct Script(String);

impl Script {
    /// One step: `-- CreateTable`, then its statement. The closing semicolon is added.
    pub(super) fn step(&mut self, headline: &str, statement: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str("-- ");
        self.0.push_str(headline);
        self.0.push('\n');
        self.0.push_str(statement);
        self.0.push_str(";\n");
    }

    /// The script; of nothing, the line that Prisma writes.
    pub(super) fn finish(self) -> String {
        if self.0.is_empty() {
            return "-- This is an empty migration.\n".to_owned();
        }
        self.0
    }
}

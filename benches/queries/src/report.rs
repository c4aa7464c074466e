//! The table, and what it says about the bars.

use std::fmt;

use crate::line::Line;
use crate::measure::{Boxed, Figures, Ratio};

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} [{:.2}, {:.2}]", self.median, self.low, self.high)
    }
}

impl Line {
    /// What onedef may take of what hand-written sqlx takes.
    fn bar(self) -> f64 {
        match self {
            Line::FindUnique | Line::CreateOne | Line::CreateMany => 1.05,
            Line::Find50 => 1.0,
            Line::Find1000 => 0.9,
            Line::Include | Line::Nested => 1.1,
        }
    }

    /// What onedef may take of what another library takes: less, or about as much as diesel-async where it only decodes.
    fn bar_beside(self, name: &str) -> f64 {
        match (name, self) {
            ("diesel-async", Line::Find1000 | Line::Include) => 1.05,
            _ => 1.0,
        }
    }
}

/// Lines as they are measured. The first subject is sqlx, the second onedef.
pub struct Report {
    database: &'static str,
    names: Vec<&'static str>,
    misses: Vec<String>,
}

impl Report {
    /// Prints the head of the table.
    pub fn new(database: &'static str, subjects: &[Boxed]) -> Self {
        let names: Vec<&'static str> = subjects.iter().map(|subject| subject.name()).collect();
        let others = names
            .iter()
            .skip(2)
            .map(|name| format!(" {name} | onedef to it |"))
            .collect::<String>();
        println!("\n| {database} | sqlx, µs | bar | onedef | met |{others} rounds |");
        println!(
            "| --- | --- | --- | --- | --- |{} --- |",
            " --- | --- |".repeat(names.len() - 2)
        );
        Report {
            database,
            names,
            misses: Vec::new(),
        }
    }

    /// Prints a line.
    pub fn line(&mut self, line: Line, figures: &Figures) {
        let ours = figures.ratio(1, 0);
        let mut met = |name: &str, ratio: Ratio, bar: f64| {
            // As the table prints it: 1.004 is 1.00.
            let meets = (ratio.median * 100.0).round() <= (bar * 100.0).round();
            if !meets {
                self.misses.push(format!(
                    "{}: {} to {name} is {ratio}, the bar {bar:.2}",
                    self.database,
                    line.name()
                ));
            }
            if meets { "yes" } else { "no" }
        };
        let met_ours = met("sqlx", ours, line.bar());
        let mut others = String::new();
        for (at, name) in self.names.iter().enumerate().skip(2) {
            let beside = figures.ratio(1, at);
            let met = met(name, beside, line.bar_beside(name));
            others.push_str(&format!(" {} | {beside} {met} |", figures.ratio(at, 0)));
        }
        println!(
            "| {} | {:.0} | {:.2} | {ours} | {met_ours} |{others} {} |",
            line.name(),
            figures.seconds(0) * 1e6,
            line.bar(),
            figures.rounds()
        );
    }

    /// Prints what misses its bar, and says how many those are.
    pub fn verdict(&self) -> usize {
        if !self.misses.is_empty() {
            println!();
        }
        for miss in &self.misses {
            println!("* {miss}");
        }
        self.misses.len()
    }
}

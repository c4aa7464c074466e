//! The pipeline up to the checked schema.

use crate::diagnostic::{Diagnostic, Report, Severity, allowed};
use crate::files::Files;
use crate::front::resolve::{self, DatabaseSetting};
use crate::front::rust::scan::{self, Source, SourceFile};
use crate::ownership::{Ownership, ServiceSetting};
use crate::schema::{Origins, Part, Schema};
use crate::span::Span;

/// With fewer items, to start a thread costs more than to take them apart.
const ITEMS_WORTH_A_THREAD: usize = 200;

/// What came of a definition.
#[derive(Debug)]
pub struct Compilation {
    /// The schema, when there was no error.
    pub schema: Option<Schema>,
    /// Where each model, view and enum of it was written, in that order.
    pub places: Vec<(Part, Span)>,
    /// Who owns and sees what of it; empty when there was an error.
    pub ownership: Ownership,
    /// What was read, by [`FileId`](crate::span::FileId).
    pub files: Vec<SourceFile>,
    /// Everything that was found, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Compilation {
    /// Whether a finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|one| one.code.severity == Severity::Error)
    }
}

/// Reads, resolves and checks a definition, and who owns what of it. A stage runs to its end and reports everything; the next starts only when
/// there was no error.
pub fn compile(
    files: &dyn Files,
    source: &Source,
    databases: &[DatabaseSetting],
    services: &[ServiceSetting],
) -> Compilation {
    let mut report = Report::new();
    let scan = scan::scan(files, source, &mut report);
    let mut resolved = None;
    let mut ownership = Ownership::default();
    if !report.has_errors() {
        resolved = resolve::schema(&scan, databases, files, &mut report);
    }
    let allowed = allowed::of(&scan.items);
    let files = scan.files;
    std::thread::scope(|scope| {
        // What the items say is in the schema now; they are the largest part of what is in memory, and to take them apart
        // is work for another thread.
        let read = (scan.items, scan.modules);
        if read.0.len() >= ITEMS_WORTH_A_THREAD {
            let _ = std::thread::Builder::new().spawn_scoped(scope, || drop(read));
        } else {
            drop(read);
        }
        if let (Some((schema, origins)), false) = (&resolved, report.has_errors()) {
            crate::check::check(schema, origins, &mut report);
        }
    });
    if let (Some((schema, origins)), false) = (&resolved, report.has_errors()) {
        ownership = crate::ownership::resolve(schema, origins, services, &mut report);
    }
    allowed::apply(&allowed, &mut report);
    let resolved = resolved.filter(|_| !report.has_errors());
    let places = resolved
        .as_ref()
        .map_or_else(Vec::new, |(schema, origins)| places(schema, origins));
    let schema = resolved.map(|(schema, _)| schema);
    Compilation {
        schema,
        places,
        ownership,
        files,
        diagnostics: report.into_sorted(),
    }
}

fn places(schema: &Schema, origins: &Origins) -> Vec<(Part, Span)> {
    let models = schema.models().map(|(id, _)| Part::Model(id));
    let views = schema.views().map(|(id, _)| Part::View(id));
    let enums = schema.enums().map(|(id, _)| Part::Enum(id));
    let parts = models.chain(views).chain(enums);
    parts.map(|part| (part, origins.of(part))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use crate::front::rust::scan::tests::Map;
    use crate::lower::lower;
    use crate::parallel::tests::alone;
    use crate::schema::DatabaseId;

    /// Enough models for several threads.
    const MODELS: usize = 600;

    fn resolved(text: &str) -> (Option<(Schema, Origins)>, Vec<String>) {
        let map = Map::new(&[("src/lib.rs", text)]);
        let source = Source {
            roots: vec!["src/lib.rs".into()],
            cfg: Vec::new(),
        };
        let setting = DatabaseSetting {
            name: "default".into(),
            dialect: Dialect::Sqlite,
        };
        let mut report = Report::new();
        let scan = scan::scan(&map, &source, &mut report);
        assert_eq!(said(&report), Vec::<String>::new());
        let resolved = resolve::schema(&scan, &[setting], &map, &mut report);
        (resolved, said(&report))
    }

    /// The findings in the order in which they were made, each as a line.
    fn said(report: &Report) -> Vec<String> {
        let lines = report.diagnostics().iter();
        lines
            .map(|one| format!("{} {} {}", one.at.start, one.code.id, one.message))
            .collect()
    }

    fn models(model: impl Fn(usize) -> String) -> String {
        (0..MODELS).map(model).collect()
    }

    #[test]
    fn threads_resolve_in_the_order_of_the_source() {
        let text = models(|at| {
            format!(
                "#[derive(onedef::Model)] struct M{at} {{ #[db(id)] id: i32, a: Gone{at}, \
                 #[db(default = \"x\")] b: i32 }}\n"
            )
        });
        let (_, together) = resolved(&text);
        let (_, one_by_one) = alone(|| resolved(&text));
        assert!(together.len() >= 2 * MODELS);
        assert_eq!(together, one_by_one);
    }

    #[test]
    fn threads_check_in_the_order_of_the_source_and_lower_the_same() {
        let text = models(|at| {
            format!(
                "#[derive(onedef::Enum)] enum E{at} {{ A, #[db(prisma = \"no-name\")] B }}\n\
                 #[derive(onedef::Model)] #[db(index(e, using = gin, name = \"same\"))] \
                 struct M{at} {{ #[db(id)] id: i32, tags: Vec<String>, e: E{at} }}\n"
            )
        });
        let (schema, found) = resolved(&text);
        let (schema, origins) = schema.unwrap_or_else(|| panic!("{:?}", found.first()));
        let (mut together, mut one_by_one) = (Report::new(), Report::new());
        crate::check::check(&schema, &origins, &mut together);
        alone(|| crate::check::check(&schema, &origins, &mut one_by_one));
        assert!(said(&together).len() >= 3 * MODELS);
        assert_eq!(said(&together), said(&one_by_one));

        let database = DatabaseId(0);
        assert!(lower(&schema, database) == alone(|| lower(&schema, database)));
    }
}

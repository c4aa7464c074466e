//! `onedef explain CODE`: the page of a code; without one, the list of them all.

use schema_core::diagnostic::Severity;
use schema_core::diagnostic::codes::{self, Code};
use schema_core::names;

use crate::arguments::Explain;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(own: &Explain, output: &mut Output) -> Result<(), Failure> {
    let Some(id) = &own.code else {
        let list: String = codes::all()
            .map(|code| format!("{}  {:<7}  {}\n", code.id, severity(code), code.summary))
            .collect();
        return output.data(&list);
    };
    match codes::find(id.trim()) {
        Some(code) => output.data(&page(code)),
        None => {
            let mend = match names::nearest(id, codes::all().map(|code| code.id)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`onedef explain` lists them all".to_owned(),
            };
            Err(Failure::Usage(format!("there is no code `{id}`; {mend}")))
        }
    }
}

fn severity(code: &Code) -> &'static str {
    match code.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The page under a heading that says what the list says; the page's own heading is for whoever reads the file.
fn page(code: &Code) -> String {
    let body = match code.page.strip_prefix("# ") {
        Some(rest) => rest.split_once('\n').map_or("", |(_, body)| body),
        None => code.page,
    };
    format!(
        "# {} ({}): {}\n\n{}\n",
        code.id,
        severity(code),
        code.summary,
        body.trim()
    )
}

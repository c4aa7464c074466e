//! `onedef explain CODE`: the page of a code; without one, the list of them all.

use schema_core::diagnostic::{Severity, codes};
use schema_core::names;

use crate::arguments::Explain;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(own: &Explain, output: &mut Output) -> Result<(), Failure> {
    let Some(id) = &own.code else {
        let list: String = codes::all()
            .map(|code| {
                let severity = match code.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Note => "note",
                };
                format!("{}  {severity:<7}  {}\n", code.id, code.summary)
            })
            .collect();
        return output.data(&list);
    };
    match codes::find(id.trim()) {
        Some(code) => output.data(&format!("{}\n", code.page.trim_end())),
        None => {
            let mend = match names::nearest(id, codes::all().map(|code| code.id)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`onedef explain` lists them all".to_owned(),
            };
            Err(Failure::Usage(format!("there is no code `{id}`; {mend}")))
        }
    }
}

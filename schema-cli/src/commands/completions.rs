//! `onedef completions SHELL`

use clap::CommandFactory;

use crate::arguments::{Arguments, Completions};
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(own: &Completions, output: &mut Output) -> Result<(), Failure> {
    // Into memory first: the generator panics when its writer fails.
    let mut script = Vec::new();
    clap_complete::generate(own.shell, &mut Arguments::command(), "onedef", &mut script);
    output.data(&String::from_utf8_lossy(&script))
}

//! What users type.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use schema_core::back;

/// One Rust definition, every schema artifact.
#[derive(Debug, Parser)]
#[command(
    name = "onedef",
    version,
    arg_required_else_help = true,
    infer_subcommands = false
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) globals: Globals,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub(crate) struct Globals {
    /// The configuration; without it, `onedef.toml` in the current folder or above it
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) config: Option<PathBuf>,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,
    /// Print errors only
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Print more
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
    /// A `cfg` that holds in the sources, such as `unix` or `feature="x"`; may be given several times
    #[arg(long, global = true, value_name = "SPEC")]
    pub(crate) cfg: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Writes a commented onedef.toml and a first model
    Init(Init),
    /// Writes every artifact that is not up to date
    Generate(Generate),
    /// Checks that the artifacts are up to date, untouched and tracked by git
    Check(Check),
    /// Checks the definition, and writes nothing
    Validate(Validate),
    /// Prints one artifact on standard output
    Emit(Emit),
    /// Writes a definition of what another tool has defined
    Import(Import),
    /// Writes a definition of a live database
    Pull(Pull),
    /// Prints who owns, mirrors and reads each table
    Ownership(Ownership),
    /// Explains a code of a finding; without one, lists them all
    Explain(Explain),
    /// Prints a script that completes this command in a shell
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// What the first database runs on
    #[arg(long, default_value = "postgresql", value_parser = ["postgresql", "sqlite"])]
    pub(crate) provider: String,
}

#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// Stay and generate again whenever a source file changes
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) watch: bool,
    /// Print what would change, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Also replace files that onedef did not write
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// How to print what was found
    #[arg(long, default_value = "text")]
    pub(crate) format: Format,
    /// Check contents alone, not whether git tracks the artifacts
    #[arg(long)]
    pub(crate) no_git: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Validate {
    /// How to print what was found
    #[arg(long, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, on standard error
    Text,
    /// For tools, on standard output
    Json,
    /// Annotations of a GitHub workflow, on standard output
    Github,
}

#[derive(Debug, Args)]
pub(crate) struct Emit {
    /// What to print
    #[arg(value_parser = kinds())]
    pub(crate) kind: String,
    /// Of which database; may be left out when there is one
    #[arg(long, value_name = "NAME")]
    pub(crate) database: Option<String>,
    /// As which service would have it
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
}

fn kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(
        back::ALL
            .iter()
            .map(|one| clap::builder::PossibleValue::new(one.kind).help(one.about)),
    )
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[command(subcommand)]
    pub(crate) from: ImportFrom,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ImportFrom {
    /// A Prisma schema, of one file or several
    Prisma(ImportPrisma),
}

#[derive(Debug, Args)]
pub(crate) struct ImportPrisma {
    /// The schema's files, or the folder that holds them
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The folder for the definition; without it, it is printed
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Which files there are
    #[arg(long, default_value = "one", requires = "out")]
    pub(crate) files: Layout,
    /// Also replace files that say otherwise
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
    /// Say what a definition cannot keep, and write nothing
    #[arg(long, conflicts_with = "out")]
    pub(crate) check: bool,
    /// How `--check` prints what was found
    #[arg(long, default_value = "text", requires = "check")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Pull {
    /// The database: `postgresql://…`, `sqlite:PATH`, or `env:NAME` for a variable that holds it
    #[arg(long, value_name = "URL")]
    pub(crate) url: String,
    /// PostgreSQL schemas, with commas between; without it that of the URL's `?schema=`, else `public`
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) schema: Vec<String>,
    /// The folder for the definition; without it, it is printed
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Which files there are
    #[arg(long, default_value = "one", requires = "out")]
    pub(crate) files: Layout,
    /// Also replace files that say otherwise
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
    /// Say what a definition cannot keep, and write nothing
    #[arg(long, conflicts_with = "out")]
    pub(crate) check: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Layout {
    /// One file
    One,
    /// A file for each model
    Models,
    /// A file for each PostgreSQL schema
    Schemas,
}

#[derive(Debug, Args)]
pub(crate) struct Ownership {
    /// How to print it
    #[arg(long, default_value = "text")]
    pub(crate) format: Listing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Listing {
    /// For people
    Text,
    /// For tools
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// Such as C0302
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// For which shell
    pub(crate) shell: clap_complete::Shell,
}

//! An extension of Prisma's client by which soft deletion and tenants travel to TypeScript.
//!
//! In: a checked schema. Out: one module with a table of the models and the code that reads it (`runtime.ts`, the same for
//! every definition but for names). The table holds every relation that the client has, because rows of one model are
//! reached through those of another. Names are those of Prisma's client, so the schema for it is planned here as
//! [`prisma`](super::prisma) plans it.
//!
//! What a client cannot tell apart is closed: a model whose tenant or mark of deletion the client does not have can be
//! used for nothing.

mod policies;

use super::Input;
use super::typescript::text;

/// Settings of the artifact.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// Where the Prisma client is, as the module imports it: `./generated/prisma/client`.
    pub client: Option<String>,
}

/// Where it is when nobody says.
const CLIENT: &str = "./generated/prisma/client";

/// The code that is the same for every definition.
const RUNTIME: &str = include_str!("runtime.ts");

/// The functions that only a definition with tenants has.
const TENANTS: &str = include_str!("tenants.ts");

/// Writes the module of one database.
pub fn write(input: Input<'_>) -> String {
    let client = input.options.prisma_extension.client.as_deref().unwrap_or(CLIENT);
    let policies = policies::of(input);
    let mut out = super::header::comment(input.options, "//");
    out.push_str(&format!(
        "import {{ Prisma, type PrismaClient }} from {};\n\n",
        text::string(client)
    ));
    out.push_str(&policies.tenant_id);
    out.push('\n');
    out.push_str(&policies.table);
    out.push('\n');
    if policies.has_tenants {
        out.push_str(TENANTS);
        out.push('\n');
    }
    out.push_str(RUNTIME);
    out
}

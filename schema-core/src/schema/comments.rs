//! Plain comments of a schema that came from elsewhere. Like [`Origins`](super::Origins) they stand beside the schema:
//! they mean nothing, and are kept so that nobody's words are lost.

use rustc_hash::FxHashMap;

use super::Part;

/// Comments by the part that they stand at; lines without their slashes, one leading blank removed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Comments {
    /// At the top of the whole text, before anything else.
    pub top: Vec<String>,
    /// On the lines above a model, a field, an enum, a variant, a view, an index or a primary key.
    pub above: FxHashMap<Part, Vec<String>>,
    /// Behind it, on its own line.
    pub behind: FxHashMap<Part, String>,
    /// Inside a model, an enum or a view, after everything else.
    pub end_of: FxHashMap<Part, Vec<String>>,
    /// At the bottom of the whole text.
    pub bottom: Vec<String>,
}

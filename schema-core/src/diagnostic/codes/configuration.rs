//! `onedef.toml` and the artifacts on disk.

use super::codes;

codes! {
    C0101 Error "`onedef.toml` is not valid TOML"
    C0102 Error "unknown key in `onedef.toml`"
    C0103 Error "wrong kind of value in `onedef.toml`"
    C0104 Error "a key or table is missing in `onedef.toml`"
    C0105 Error "unknown name in `onedef.toml`"
    C0106 Error "not supported yet"
    C0107 Error "an artifact that does not say which database it holds"
    C0108 Error "a path that cannot be used"
    C0109 Error "two artifacts in one place"
    C0110 Error "no artifact is configured"
    C0111 Error "a setting that does not go with the kind of artifact"
    C0112 Error "a value in `onedef.toml` that makes no sense"
    C0113 Error "an artifact of a service that sees nothing"
    C0201 Error "the sources define no model"
    C0301 Error "an artifact is missing"
    C0302 Error "an artifact is stale"
    C0303 Error "an artifact was edited by hand"
    C0304 Error "a generated file that no artifact names"
    C0305 Error "an artifact is not tracked by git"
    C0306 Error "an artifact is ignored by git"
    C0307 Error "a file that onedef did not write is in the way"
    C0308 Error "git could not be asked"
}

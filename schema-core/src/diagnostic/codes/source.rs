//! Finding and reading source files.

use super::codes;

codes! {
    S0101 Error "a source file does not exist"
    S0102 Error "a module has two files"
    S0103 Error "a source file cannot be read"
    S0104 Error "a source file is not valid Rust"
    S0105 Error "a module is inside itself"
    S0106 Warning "a file is the file of two modules"
    S0107 Error "the source is nested too deeply"
    S0108 Error "a file that an attribute names cannot be read"
    S0201 Warning "a model that a macro makes is not read"
    S0202 Warning "a model inside another item is not read"
    S0203 Warning "a model in an included file is not read"
    S0204 Note "an included file is not read"
    S0301 Error "a condition that `cfg` does not know"
    S0302 Note "an item is left out by its `cfg`"
}

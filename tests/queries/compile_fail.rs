//! What does not compile, and what the compiler says of it.

#[test]
fn the_compiler_refuses() {
    trybuild::TestCases::new().compile_fail("compile-fail/*/*.rs");
}

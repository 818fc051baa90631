//! What the compiler says: `cases/fail` holds one mistake a file, and beside it the message;
//! `cases/pass` holds what must compile.
//!
//! After a change of a message: `TRYBUILD=overwrite cargo test -p api-model-ui-tests`, and read the diff.

// Two tests, since trybuild checks its cases in one go only if all of them are of one kind.

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("cases/fail/**/*.rs");
}

#[test]
fn models_compile() {
    trybuild::TestCases::new().pass("cases/pass/*.rs");
}

//! The integration tests of `api-model` are in `tests/`.

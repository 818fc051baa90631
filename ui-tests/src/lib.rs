//! What the compiler says about wrong uses of `ApiModel`: see `tests/` and `cases/`.

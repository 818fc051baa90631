//! What connectors there are.

mod meta;

pub use meta::*;

//! Actions: what connectors can be told to do, and telling them.

mod meta;
mod rpc;

pub use meta::*;
pub use rpc::*;

//! Linked accounts.

mod linked_account;
mod meta;
mod patch;

pub use linked_account::*;
pub use meta::*;
pub use patch::*;

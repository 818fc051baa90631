//! Customer relationship management: accounts and contacts.

mod accounts;
mod contacts;

pub use accounts::*;
pub use contacts::*;

//! Connect sessions: how an end user links an account.

mod create;
mod session;
mod token;

pub use create::*;
pub use session::*;
pub use token::*;

//! Ticketing: tickets, comments and projects.

mod attachments;
mod comments;
mod projects;
mod tickets;
mod users;

pub use attachments::*;
pub use comments::*;
pub use projects::*;
pub use tickets::*;
pub use users::*;

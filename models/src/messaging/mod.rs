//! Messaging: conversations, messages and users.

mod attachments;
mod conversations;
mod messages;
mod users;

pub use attachments::*;
pub use conversations::*;
pub use messages::*;
pub use users::*;

//! Identity and access management: users, groups, roles and policies.

mod groups;
mod policies;
mod roles;
mod users;

pub use groups::*;
pub use policies::*;
pub use roles::*;
pub use users::*;

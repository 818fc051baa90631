//! Users.

use crate::shared::{LmsUser, Paginated, Single};

/// A single user.
pub type UserResult = Single<LmsUser>;

/// One page of users.
pub type UsersPaginated = Paginated<LmsUser>;

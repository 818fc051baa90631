//! Users.

use api_model::ApiModel;

use crate::shared::{Flag, LoosePaginated, LooseSingle};

/// A user.
#[doc(alias = "MessagingUser")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct User {
    /// The API's identifier of the user.
    pub id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_id: Option<String>,
    /// The e-mail address.
    #[api(example = "john.doe@example.com")]
    pub email: Option<String>,
    /// The name that the user logs in with.
    #[api(example = "johndoe")]
    pub username: Option<String>,
    /// The name.
    #[api(example = "John Doe")]
    pub name: Option<String>,
    /// The first name.
    #[api(example = "John")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Doe")]
    pub last_name: Option<String>,
    /// Whether the user is a bot.
    pub bot: Option<Flag>,
    /// Whether it is active.
    pub active: Option<Flag>,
}

/// A single user.
#[doc(alias = "MessagingUserResult")]
pub type UserResult = LooseSingle<User>;

/// One page of users.
#[doc(alias = "MessagingUsersPaginated")]
pub type UsersPaginated = LoosePaginated<User>;

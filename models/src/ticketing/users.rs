//! Users.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Flag, LoosePaginated, LooseSingle, Sourced};

/// A user.
#[doc(alias = "TicketingUser")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct User {
    /// The API's identifier of the user.
    pub id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_id: Option<String>,
    /// What kind of user it is.
    pub r#type: Option<Sourced<UserType>>,
    /// The name.
    #[api(example = "John Doe")]
    pub name: Option<String>,
    /// The main e-mail address.
    #[api(example = "john.doe@example.com")]
    pub primary_email: Option<String>,
    /// The main phone number.
    #[api(example = "555-5555-5555")]
    pub primary_phone: Option<String>,
    /// The name that the user logs in with.
    #[api(example = "johndoe")]
    pub username: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// The first name.
    #[api(example = "John")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Doe")]
    pub last_name: Option<String>,
    /// The account that the customer belongs to.
    #[api(example = "JohnDoe123")]
    pub customer_account_reference: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single user.
#[doc(alias = "TicketingUserResult")]
pub type UserResult = LooseSingle<User>;

/// One page of users.
#[doc(alias = "TicketingUsersPaginated")]
pub type UsersPaginated = LoosePaginated<User>;

/// A user type.
#[doc(alias = "TicketingUserTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum UserType {
    /// Agent.
    Agent,
    /// Contact.
    Contact,
    /// Bot.
    Bot,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

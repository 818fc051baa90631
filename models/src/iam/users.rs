//! Users.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{Group, Role};
use crate::shared::{File, Flag, JsonObject, Paginated, Single, Sourced};

/// What a user logs in with besides a password.
#[doc(alias = "IamMfaTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum MfaType {
    /// SMS.
    Sms,
    /// Email.
    Email,
    /// Push.
    Push,
    /// A one-time password that a program makes.
    Totp,
    /// Phone call.
    PhoneCall,
    /// Question.
    Question,
    /// Software token.
    SoftwareToken,
    /// Hardware token.
    HardwareToken,
    /// Web.
    Web,
    /// Unknown.
    Unknown,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What changes a user: what is left out stays as it is, and `null` clears it.
#[doc(alias = "IamUpdateUserRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateUserRequest {
    /// The main e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub primary_email_address: Option<Option<String>>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<Option<String>>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<Option<String>>,
    /// The name.
    #[api(example = "Anna Berg")]
    pub name: Option<Option<String>>,
    /// The name that the user logs in with.
    #[api(example = "anna.berg")]
    pub username: Option<Option<String>>,
    /// Whether the user is a bot.
    pub is_bot_user: Option<Option<Flag>>,
    /// The status.
    pub status: Option<Option<Sourced<UserStatus>>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

/// A user.
#[doc(alias = "IamUser")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct User {
    /// The API's identifier of the user.
    pub id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The main e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub primary_email_address: Option<String>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<String>,
    /// The name.
    #[api(example = "Anna Berg")]
    pub name: Option<String>,
    /// The name that the user logs in with.
    #[api(example = "anna.berg")]
    pub username: Option<String>,
    /// Whether the user is a bot.
    pub is_bot_user: Option<Flag>,
    /// The roles.
    pub roles: Option<Vec<Role>>,
    /// The groups.
    pub groups: Option<Vec<Group>>,
    /// The status.
    pub status: Option<Sourced<UserStatus>>,
    /// When the user was last active.
    pub last_active_at: Option<OffsetDateTime>,
    /// When the user last logged in.
    pub last_login_at: Option<OffsetDateTime>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// The further factors that the user logs in with.
    pub multi_factor_enabled: Option<Vec<Sourced<MfaType>>>,
    /// The picture of the person.
    pub avatar: Option<File>,
}

/// A single user.
#[doc(alias = "IamUserResult")]
pub type UserResult = Single<User>;

/// One page of users.
#[doc(alias = "IamUsersPaginated")]
pub type UsersPaginated = Paginated<User>;

/// A user status.
#[doc(alias = "UserStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum UserStatus {
    /// Enabled.
    Enabled,
    /// Disabled.
    Disabled,
    /// Pending.
    Pending,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Linked accounts.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{AccountType, JsonObject};

/// An account that an end user has linked.
#[derive(ApiModel, Clone, PartialEq)]
pub struct LinkedAccount {
    /// The API's identifier of the linked account.
    pub id: String,
    /// The provider.
    pub provider: String,
    /// The provider's name, for people.
    pub provider_name: Option<String>,
    /// The status.
    pub status: LinkedAccountStatus,
    /// Why the account has its status.
    pub status_reasons: Option<Vec<StatusReason>>,
    /// The identifier of the account's owner, in the program that asks.
    pub origin_owner_id: String,
    /// The name of the account's owner.
    pub origin_owner_name: String,
    /// The name of the end user who links the account.
    pub origin_username: Option<String>,
    /// The credentials of the account at the provider.
    #[api(secret)]
    pub credentials: Option<JsonObject>,
    /// What the account was set up with.
    pub setup_information: Option<JsonObject>,
    /// A name for people.
    pub label: Option<String>,
    /// When it was created.
    pub created_at: OffsetDateTime,
    /// When it last changed.
    pub updated_at: OffsetDateTime,
    /// What kind of linked account it is.
    pub r#type: Option<AccountType>,
}

/// A linked account status.
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum LinkedAccountStatus {
    /// Active.
    Active,
    /// Inactive.
    Inactive,
    /// Suspended.
    Suspended,
    /// Archived.
    Archived,
    /// Expired.
    Expired,
    /// Error.
    Error,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// Why an account has its status.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct StatusReason {
    /// The code.
    pub code: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// When it happened.
    pub timestamp: OffsetDateTime,
}

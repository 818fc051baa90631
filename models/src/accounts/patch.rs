//! Changing a linked account.

use api_model::ApiModel;

use crate::shared::{AccountType, JsonObject};

/// What changes a linked account: what is left out stays as it is, and `null` clears it.
#[doc(alias = "PatchAccountExternalDto")]
#[derive(ApiModel, Clone, PartialEq)]
pub struct PatchAccountRequest {
    /// The provider.
    pub provider: Option<Option<String>>,
    /// The identifier of the account's owner, in the program that asks.
    pub origin_owner_id: Option<Option<String>>,
    /// The name of the account's owner.
    pub origin_owner_name: Option<Option<String>>,
    /// The name of the end user who links the account.
    pub origin_username: Option<Option<String>>,
    /// The credentials of the account at the provider.
    #[api(secret)]
    pub credentials: Option<Option<JsonObject>>,
    /// What the account was set up with.
    pub setup_information: Option<Option<JsonObject>>,
    /// What the account keeps secret.
    #[api(secret)]
    pub secrets: Option<Option<JsonObject>>,
    /// The key of the authentication configuration.
    pub authentication_config_key: Option<Option<String>>,
    /// The environment.
    pub environment: Option<Option<String>>,
    /// A name for people.
    pub label: Option<Option<JsonObject>>,
    /// Whatever the program that asks wants to keep with it.
    pub metadata: Option<Option<JsonObject>>,
    /// What kind of account it is.
    pub r#type: Option<Option<AccountType>>,
    /// The identifier of the integration.
    pub integration_id: Option<Option<String>>,
}

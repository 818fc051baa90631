//! Creating a connect session.

use api_model::ApiModel;
use serde_json::Number;

use crate::shared::{AccountType, ConnectorCategory, JsonObject};

/// What creates a connect session.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ConnectSessionCreate {
    /// The categories of connectors that the session offers.
    pub categories: Option<Vec<Option<ConnectorCategory>>>,
    /// The provider.
    pub provider: Option<String>,
    /// The version of the provider's connector.
    pub provider_version: Option<String>,
    /// The identifier of the account's owner, in the program that asks.
    pub origin_owner_id: String,
    /// The name of the account's owner.
    pub origin_owner_name: String,
    /// The name of the end user who links the account.
    pub origin_username: Option<String>,
    /// The account that the session links anew, if there is one already.
    pub account_id: Option<String>,
    /// How many seconds the session is good for.
    pub expires_in: Option<Number>,
    /// Whatever the program that asks wants to keep with it.
    pub metadata: Option<JsonObject>,
    /// Whether the session may link more than one account.
    pub multiple: Option<bool>,
    /// A name for people.
    pub label: Option<String>,
    /// What kind of connect session it is.
    pub r#type: Option<AccountType>,
    /// The identifier of the integration.
    pub integration_id: Option<String>,
}

//! Connect sessions, and what opens them.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{AccountType, ConnectorCategory, Id, JsonObject};

/// A session in which an end user links an account.
#[derive(ApiModel, Clone, PartialEq)]
pub struct ConnectSession {
    /// The API's identifier of the connect session.
    pub id: Id,
    /// The identifier of the organization.
    pub organization_id: Id,
    /// The identifier of the project.
    pub project_id: String,
    /// The categories of connectors that the session offers.
    pub categories: Option<Vec<Option<ConnectorCategory>>>,
    /// The provider.
    pub provider: Option<String>,
    /// The identifier of the account's owner, in the program that asks.
    pub origin_owner_id: String,
    /// The name of the account's owner.
    pub origin_owner_name: String,
    /// The name of the end user who links the account.
    pub origin_username: Option<String>,
    /// The account that the session links anew, if there is one already.
    pub account_id: Option<String>,
    /// A name for people.
    pub label: Option<String>,
    /// When it was created.
    pub created_at: OffsetDateTime,
    /// Whatever the program that asks wants to keep with it.
    pub metadata: Option<JsonObject>,
    /// The token that triggers the session from outside.
    #[api(secret)]
    pub external_trigger_token: Option<String>,
    /// What kind of connect session it is.
    pub r#type: Option<AccountType>,
    /// The identifier of the integration.
    pub integration_id: Option<String>,
}

/// What opens a connect session.
#[derive(ApiModel, Clone, PartialEq)]
pub struct ConnectSessionAuthenticate {
    /// The token that came with the session.
    #[api(secret)]
    pub token: String,
}

/// A connect session, with the token and the link that open it.
#[derive(ApiModel, Clone, PartialEq)]
pub struct ConnectSessionTokenAuthLink {
    /// The API's identifier of the connect session.
    pub id: Id,
    /// The identifier of the organization.
    pub organization_id: Id,
    /// The identifier of the project.
    pub project_id: String,
    /// The categories of connectors that the session offers.
    pub categories: Option<Vec<Option<ConnectorCategory>>>,
    /// The provider.
    pub provider: Option<String>,
    /// The identifier of the account's owner, in the program that asks.
    pub origin_owner_id: String,
    /// The name of the account's owner.
    pub origin_owner_name: String,
    /// The name of the end user who links the account.
    pub origin_username: Option<String>,
    /// The account that the session links anew, if there is one already.
    pub account_id: Option<String>,
    /// A name for people.
    pub label: Option<String>,
    /// When it was created.
    pub created_at: OffsetDateTime,
    /// Whatever the program that asks wants to keep with it.
    pub metadata: Option<JsonObject>,
    /// The token that triggers the session from outside.
    #[api(secret)]
    pub external_trigger_token: Option<String>,
    /// What kind of connect session it is.
    pub r#type: Option<AccountType>,
    /// The identifier of the integration.
    pub integration_id: Option<String>,
    /// The token itself: whoever has it can link an account.
    #[api(secret)]
    pub token: String,
    /// The link that lets whoever has it link an account.
    #[api(secret)]
    pub auth_link_url: String,
}

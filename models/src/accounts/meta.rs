//! What a linked account can do.

use api_model::ApiModel;

use crate::shared::{ConnectorCategory, JsonObject};

/// What a linked account can do.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct LinkedAccountMeta {
    /// The provider.
    pub provider: String,
    /// The category of the connector.
    pub category: ConnectorCategory,
    /// The models that are available, by name.
    pub models: JsonObject,
}

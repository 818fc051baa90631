//! What is known of connectors.

use api_model::ApiModel;

use crate::shared::{ConnectorCategory, JsonObject};

/// What is known of a connector.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ConnectorsMeta {
    /// The provider.
    #[api(example = "hibob")]
    pub provider: String,
    /// The provider's name, for people.
    #[api(example = "Hibob")]
    pub provider_name: String,
    /// The category of the connector.
    pub category: ConnectorCategory,
    /// Whether it is active.
    pub active: Option<bool>,
    /// The models that are available, by name.
    pub models: JsonObject,
    /// The resources.
    pub resources: Option<ConnectorsMetaResources>,
}

/// A connector's resources for people.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ConnectorsMetaResources {
    /// The pictures.
    pub images: Option<ConnectorsMetaImages>,
}

/// A connector's pictures.
#[doc(alias = "ConnectorsMetaResourcesImagesApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ConnectorsMetaImages {
    /// The address of the logo.
    pub logo_url: Option<String>,
    /// The address of the original logo, in its wide form.
    pub original_logo_horizontal_url: Option<String>,
}

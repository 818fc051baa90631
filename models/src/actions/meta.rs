//! What actions there are.

use api_model::ApiModel;

use crate::shared::{JsonObject, LoosePaginated};

/// What is known of an action.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ActionMetaItem {
    /// The API's identifier of the action.
    pub id: Option<String>,
    /// A name for people.
    pub label: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The kind of schema.
    pub schema_type: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The ways to authenticate.
    pub authentication: Option<Vec<AuthenticationMetaItem>>,
    /// What the operation is like, in detail.
    pub operation_details: Option<JsonObject>,
}

/// What is known of a connector's actions.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ActionsMeta {
    /// The version.
    pub version: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The key.
    pub key: Option<String>,
    /// The icon.
    pub icon: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The ways to authenticate.
    pub authentication: Option<Vec<AuthenticationMetaItem>>,
    /// The actions.
    pub actions: Option<Vec<ActionMetaItem>>,
}

/// One page of connectors.
pub type ActionsMetaPaginated = LoosePaginated<ActionsMeta>;

/// A way to authenticate.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct AuthenticationMetaItem {
    /// What kind of authentication it is.
    pub r#type: Option<String>,
    /// A name for people.
    pub label: Option<String>,
    /// The key.
    pub key: Option<String>,
}

//! In-app templates.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::MessageType;
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// What a message inside of an app says.
#[doc(alias = "InAppMessageContents")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct InAppContent {
    /// The body.
    pub body: Option<String>,
}

/// An in-app message.
#[doc(alias = "InAppMessages")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct InAppMessage {
    /// The API's identifier of the in-app message.
    pub id: Option<String>,
    /// The provider's identifier of the in-app message.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What kind of message it is.
    pub message_type: Option<Sourced<MessageType>>,
    /// The message content.
    pub message_content: Option<InAppContent>,
}

/// An in-app template.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct InAppTemplate {
    /// The API's identifier of the in-app template.
    pub id: Option<String>,
    /// The provider's identifier of the in-app template.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// The messages.
    pub messages: Option<Vec<InAppMessage>>,
}

/// A single in-app template.
pub type InAppTemplateResult = Single<InAppTemplate>;

/// One page of in-app templates.
pub type InAppTemplatesPaginated = Paginated<InAppTemplate>;

/// What creates an in-app template.
#[doc(alias = "MarketingCreateInAppTemplateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateInAppTemplateRequest {
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The messages.
    pub messages: Option<Vec<InAppMessage>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

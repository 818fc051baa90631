//! Push templates.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::MessageType;
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// What creates a push template.
#[doc(alias = "MarketingCreatePushTemplateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreatePushTemplateRequest {
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The messages.
    pub messages: Option<Vec<PushMessage>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What a push message says.
#[doc(alias = "PushMessageContents")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct PushContent {
    /// The title.
    pub title: Option<String>,
    /// The subtitle.
    pub subtitle: Option<String>,
    /// The body.
    pub body: Option<String>,
}

/// A push message.
#[doc(alias = "PushMessages")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct PushMessage {
    /// The API's identifier of the push message.
    pub id: Option<String>,
    /// The provider's identifier of the push message.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What kind of message it is.
    pub message_type: Option<Sourced<MessageType>>,
    /// The message content.
    pub message_content: Option<PushContent>,
}

/// A push template.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct PushTemplate {
    /// The API's identifier of the push template.
    pub id: Option<String>,
    /// The provider's identifier of the push template.
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
    pub messages: Option<Vec<PushMessage>>,
}

/// A single push template.
pub type PushTemplateResult = Single<PushTemplate>;

/// One page of push templates.
pub type PushTemplatesPaginated = Paginated<PushTemplate>;

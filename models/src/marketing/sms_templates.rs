//! SMS templates.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::MessageType;
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// What creates an SMS template.
#[doc(alias = "MarketingCreateSmsTemplateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateSmsTemplateRequest {
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The messages.
    pub messages: Option<Vec<SmsMessage>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What an SMS says.
#[doc(alias = "SmsMessageContents")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct SmsContent {
    /// The body.
    pub body: Option<String>,
    /// The sender.
    pub from: Option<String>,
}

/// An SMS message.
#[doc(alias = "SmsMessages")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct SmsMessage {
    /// The API's identifier of the SMS message.
    pub id: Option<String>,
    /// The provider's identifier of the SMS message.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What kind of message it is.
    pub message_type: Option<Sourced<MessageType>>,
    /// The message content.
    pub message_content: Option<SmsContent>,
}

/// An SMS template.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct SmsTemplate {
    /// The API's identifier of the SMS template.
    pub id: Option<String>,
    /// The provider's identifier of the SMS template.
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
    pub messages: Option<Vec<SmsMessage>>,
}

/// A single SMS template.
pub type SmsTemplateResult = Single<SmsTemplate>;

/// One page of SMS templates.
pub type SmsTemplatesPaginated = Paginated<SmsTemplate>;

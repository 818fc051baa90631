//! Templates of any kind, and messages.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{EmailContent, PushContent, SmsContent};
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// A message that is to be created.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateMessage {
    /// The API's identifier of the message.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What kind of message it is.
    pub message_type: Option<Sourced<MessageType>>,
    /// The message content.
    pub message_content: Option<MessageContent>,
}

/// What creates a template.
#[doc(alias = "MarketingCreateTemplateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateTemplateRequest {
    /// The messages.
    pub messages: Option<Vec<CreateMessage>>,
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// A message.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Message {
    /// The API's identifier of the message.
    pub id: Option<String>,
    /// The provider's identifier of the message.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What kind of message it is.
    pub message_type: Option<Sourced<MessageType>>,
    /// The message content.
    pub message_content: Option<MessageContent>,
}

/// What a message says. Nothing in it tells what kind it is: it is read as the kind that knows most of its members.
#[doc(alias = "MessageMessageContent")]
#[doc(alias = "CreateMessageMessageContent")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[api(best_match)]
pub enum MessageContent {
    /// An SMS.
    Sms(SmsContent),
    /// An e-mail.
    Email(EmailContent),
    /// A push message.
    Push(PushContent),
}

/// A message type.
#[doc(alias = "MessageTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum MessageType {
    /// Email.
    Email,
    /// SMS.
    Sms,
    /// Push.
    Push,
    /// Web push.
    WebPush,
    /// Ios push.
    IosPush,
    /// Android push.
    AndroidPush,
    /// App push.
    AppPush,
    /// Omni channel.
    OmniChannel,
    /// Content block.
    ContentBlock,
    /// Inside of an app.
    InApp,
    /// Unknown.
    Unknown,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A template.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Template {
    /// The API's identifier of the template.
    pub id: Option<String>,
    /// The provider's identifier of the template.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single template.
pub type TemplateResult = Single<Template>;

/// One page of templates.
pub type TemplatesPaginated = Paginated<Template>;

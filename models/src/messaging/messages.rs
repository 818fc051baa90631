//! Messages.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::Attachment;
use crate::shared::{LmsUser, LoosePaginated, LooseSingle};

/// A message.
#[doc(alias = "MessagingMessage")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Message {
    /// The API's identifier of the message.
    pub id: Option<String>,
    /// The provider's identifier of the message.
    pub remote_id: Option<String>,
    /// The content.
    pub content: Option<MessageContent>,
    /// The identifier of the parent message.
    pub parent_message_id: Option<String>,
    /// The attachments.
    pub attachments: Option<Vec<Attachment>>,
    /// Who wrote it.
    pub author: Option<LmsUser>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A message content.
#[doc(alias = "MessagingMessageContent")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct MessageContent {
    /// The text, as HTML.
    #[api(example = "<p>Hello world</p>")]
    pub html: Option<String>,
    /// The text, plain.
    #[api(example = "Hello world")]
    pub plain: Option<String>,
}

/// A single message.
#[doc(alias = "MessagingMessageResult")]
pub type MessageResult = LooseSingle<Message>;

/// What sends a message.
#[doc(alias = "MessagingMessageSendRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct SendMessageRequest {
    /// The content.
    #[api(example = "Hello, world!")]
    pub content: Option<String>,
    /// Who it is sent to.
    #[api(example = "c28xyrc55866bvuv")]
    pub recipient: Option<String>,
    /// Who sends it.
    #[api(example = "+34820398402")]
    pub sender: Option<String>,
}

/// One page of messages.
#[doc(alias = "MessagingMessagesPaginated")]
pub type MessagesPaginated = LoosePaginated<Message>;

//! E-mail templates.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::MessageType;
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// What an e-mail says.
#[doc(alias = "EmailMessageContents")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct EmailContent {
    /// The subject.
    pub subject: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// The sender.
    pub from: Option<String>,
    /// The address that answers go to.
    #[serde(rename = "reply-to")]
    pub reply_to: Option<String>,
    /// The preview text.
    pub preheader: Option<String>,
}

/// An e-mail message.
#[doc(alias = "EmailMessages")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct EmailMessage {
    /// The API's identifier of the e-mail message.
    pub id: Option<String>,
    /// The provider's identifier of the e-mail message.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What kind of message it is.
    pub message_type: Option<Sourced<MessageType>>,
    /// The message content.
    pub message_content: Option<EmailContent>,
}

/// An e-mail template.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct EmailTemplate {
    /// The API's identifier of the e-mail template.
    pub id: Option<String>,
    /// The provider's identifier of the e-mail template.
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
    pub messages: Option<Vec<EmailMessage>>,
}

/// A single e-mail template.
pub type EmailTemplateResult = Single<EmailTemplate>;

/// One page of e-mail templates.
pub type EmailTemplatesPaginated = Paginated<EmailTemplate>;

/// What creates an e-mail template.
#[doc(alias = "MarketingCreateEmailTemplateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateEmailTemplateRequest {
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The messages.
    pub messages: Option<Vec<EmailMessage>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

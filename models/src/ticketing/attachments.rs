//! Attachments.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use crate::shared::{FileFormat, LoosePaginated, LooseSingle, Sourced};

/// An attachment.
#[doc(alias = "TicketingAttachment")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Attachment {
    /// The API's identifier of the attachment.
    pub id: Option<String>,
    /// The provider's identifier of the attachment.
    pub remote_id: Option<String>,
    /// The identifier of the ticket.
    pub ticket_id: Option<String>,
    /// The identifier of the user.
    pub user_id: Option<String>,
    /// The file name.
    #[api(example = "file.pdf")]
    pub file_name: Option<String>,
    /// The format of the file.
    pub file_format: Option<Sourced<FileFormat>>,
    /// The address of the file.
    pub file_url: Option<String>,
    /// The size in bytes.
    #[api(example = 1024)]
    pub size: Option<Number>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single attachment.
#[doc(alias = "TicketingAttachmentResult")]
pub type AttachmentResult = LooseSingle<Attachment>;

/// One page of attachments.
#[doc(alias = "TicketingAttachmentsPaginated")]
pub type AttachmentsPaginated = LoosePaginated<Attachment>;

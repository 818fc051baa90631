//! Attachments.

use api_model::ApiModel;
use serde_json::Number;

use crate::shared::{LoosePaginated, LooseSingle};

/// An attachment.
#[doc(alias = "MessagingAttachment")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Attachment {
    /// The API's identifier of the attachment.
    pub id: Option<String>,
    /// The provider's identifier of the attachment.
    pub remote_id: Option<String>,
    /// The file name.
    #[api(example = "document.pdf")]
    pub file_name: Option<String>,
    /// The size in bytes.
    #[api(example = 1024)]
    pub file_size: Option<Number>,
    /// The type of the file.
    #[api(example = "application/pdf")]
    pub file_type: Option<String>,
}

/// A single attachment.
#[doc(alias = "MessagingAttachmentResult")]
pub type AttachmentResult = LooseSingle<Attachment>;

/// One page of attachments.
#[doc(alias = "MessagingAttachmentsPaginated")]
pub type AttachmentsPaginated = LoosePaginated<Attachment>;

//! Comments.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Flag, LoosePaginated, LooseSingle};

/// A comment.
#[doc(alias = "TicketingComment")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Comment {
    /// The API's identifier of the comment.
    pub id: Option<String>,
    /// The provider's identifier of the comment.
    pub remote_id: Option<String>,
    /// The identifier of the ticket.
    pub ticket_id: String,
    /// The identifier of the user.
    pub user_id: Option<String>,
    /// Whether it is internal.
    pub internal: Option<Flag>,
    /// The content.
    pub content: Option<Vec<Content>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single comment.
#[doc(alias = "TicketingCommentResult")]
pub type CommentResult = LooseSingle<Comment>;

/// One page of comments.
#[doc(alias = "TicketingCommentsPaginated")]
pub type CommentsPaginated = LoosePaginated<Comment>;

/// A piece of content.
#[doc(alias = "TicketingContent")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Content {
    /// The text, plain.
    #[api(example = "This is some content")]
    pub plain: Option<String>,
    /// The text, as HTML.
    #[api(example = "<p>This is some content</p>")]
    pub html: Option<String>,
}

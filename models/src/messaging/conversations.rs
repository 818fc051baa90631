//! Conversations.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Flag, LoosePaginated, LooseSingle};

/// A conversation.
#[doc(alias = "MessagingConversation")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Conversation {
    /// The API's identifier of the conversation.
    pub id: Option<String>,
    /// The provider's identifier of the conversation.
    pub remote_id: Option<String>,
    /// Who takes part.
    #[api(example = ["c28xIQ1", "c28xIQ2"])]
    pub participants: Option<Vec<String>>,
    /// The name.
    #[api(example = "Project Discussion")]
    pub name: Option<String>,
    /// Whether it is private.
    pub private: Option<Flag>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When the last message was sent.
    pub last_message_at: Option<OffsetDateTime>,
}

/// A single conversation.
#[doc(alias = "MessagingConversationResult")]
pub type ConversationResult = LooseSingle<Conversation>;

/// One page of conversations.
#[doc(alias = "MessagingConversationsPaginated")]
pub type ConversationsPaginated = LoosePaginated<Conversation>;

/// What creates a conversation.
#[doc(alias = "MessagingCreateConversationRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateConversationRequest {
    /// Who takes part.
    #[api(example = ["c28xIQ1", "c28xIQ2"])]
    pub participants: Option<Vec<String>>,
    /// The name.
    #[api(example = "Project Discussion")]
    pub name: Option<String>,
    /// Whether it is private.
    pub private: Option<Flag>,
}

//! Content blocks.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// A content block.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ContentBlock {
    /// The API's identifier of the content block.
    pub id: Option<String>,
    /// The provider's identifier of the content block.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The content.
    pub content: Option<String>,
    /// What kind of content block it is.
    pub r#type: Option<Sourced<ContentBlockType>>,
    /// The status.
    pub status: Option<Sourced<PublicationStatus>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single content block.
pub type ContentBlockResult = Single<ContentBlock>;

/// One page of content blocks.
pub type ContentBlocksPaginated = Paginated<ContentBlock>;

/// Whether it is out yet.
#[doc(alias = "ContentBlockStatusEnumApiModel")]
#[doc(alias = "StatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PublicationStatus {
    /// Draft.
    Draft,
    /// Live.
    Live,
    /// Archived.
    Archived,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A content block type.
#[doc(alias = "ContentBlockTypeEnumApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ContentBlockType {
    /// Text.
    Text,
    /// HTML.
    Html,
    /// Image.
    Image,
    /// Code snippet.
    #[serde(rename = "code-snippet")]
    CodeSnippet,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What creates a content block.
#[doc(alias = "MarketingCreateContentBlocksRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateContentBlockRequest {
    /// The name.
    pub name: Option<String>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The content.
    pub content: Option<String>,
    /// What kind of content block it is.
    pub r#type: Option<Sourced<ContentBlockType>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

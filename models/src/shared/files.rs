//! Files.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{Content, FileFormat, Sourced};

/// A file.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct File {
    /// The API's identifier of the file.
    pub id: Option<String>,
    /// The provider's identifier of the file.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "My Document")]
    pub name: Option<String>,
    /// The category.
    pub category: Option<Sourced<String>>,
    /// The contents.
    #[deprecated]
    pub contents: Option<Vec<Content>>,
    /// The identifier of the category.
    pub category_id: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// The address of the file at the provider.
    pub remote_url: Option<String>,
    /// The format of the file.
    pub file_format: Option<Sourced<FileFormat>>,
}

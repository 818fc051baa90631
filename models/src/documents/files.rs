//! Files.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use crate::shared::{FileFormat, Flag, MappedFlag, Paginated, Single, Sourced};

/// A single file.
pub type FileResult = Single<File>;

/// A file.
#[doc(alias = "Files")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct File {
    /// The API's identifier of the file.
    pub id: Option<String>,
    /// The provider's identifier of the file.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Information-Technology")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The size in bytes.
    #[api(example = 1024)]
    pub size: Option<Number>,
    /// The address.
    pub url: Option<String>,
    /// The format of the file.
    pub file_format: Option<Sourced<FileFormat>>,
    /// The path.
    #[api(example = "/path/to/file")]
    pub path: Option<String>,
    /// The identifier of the owner.
    pub owner_id: Option<String>,
    /// The formats that it can be exported in.
    #[api(example = ["application/pdf"])]
    pub export_formats: Option<Vec<String>>,
    /// The format of a download that asks for none.
    #[api(example = "application/pdf")]
    pub default_download_format: Option<String>,
    /// The provider's identifier of the owner.
    pub remote_owner_id: Option<String>,
    /// The identifier of the folder.
    pub folder_id: Option<String>,
    /// The provider's identifier of the folder.
    pub remote_folder_id: Option<String>,
    /// The identifier of the drive.
    pub drive_id: Option<String>,
    /// The provider's identifier of the drive.
    pub remote_drive_id: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// Whether it has content.
    pub has_content: Option<Flag>,
    /// Whether there is something inside it.
    pub has_children: Option<Flag>,
    /// The identifiers of all the folders that it is in.
    pub all_parent_folder_ids: Option<Vec<String>>,
}

/// One page of files.
pub type FilesPaginated = Paginated<File>;

/// What uploads a file.
#[doc(alias = "UnifiedUploadRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UploadRequest {
    /// The name.
    #[api(example = "weather-forecast")]
    pub name: Option<String>,
    /// The format of the file.
    pub file_format: Option<Sourced<FileFormat>>,
    /// The content.
    pub content: Option<String>,
    /// The identifier of the category.
    pub category_id: Option<String>,
    /// The path.
    #[api(example = "/path/to/file")]
    pub path: Option<String>,
    /// The category.
    pub category: Option<Sourced<String>>,
    /// Whether it is confidential.
    pub confidential: Option<Sourced<MappedFlag>>,
}

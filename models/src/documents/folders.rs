//! Folders.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use crate::shared::{Flag, Paginated, Single};

/// A single folder.
pub type FolderResult = Single<Folder>;

/// A folder.
#[doc(alias = "Folders")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Folder {
    /// The API's identifier of the folder.
    pub id: Option<String>,
    /// The provider's identifier of the folder.
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
    /// The path.
    #[api(example = "/path/to/folder")]
    pub path: Option<String>,
    /// The identifier of the owner.
    pub owner_id: Option<String>,
    /// The provider's identifier of the owner.
    pub remote_owner_id: Option<String>,
    /// The identifier of the parent folder.
    pub parent_folder_id: Option<String>,
    /// The provider's identifier of the parent folder.
    pub remote_parent_folder_id: Option<String>,
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
    /// Whether it is the root.
    pub is_root: Option<Flag>,
    /// The identifiers of all the folders that it is in.
    pub all_parent_folder_ids: Option<Vec<String>>,
}

/// One page of folders.
pub type FoldersPaginated = Paginated<Folder>;

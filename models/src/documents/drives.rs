//! Drives.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Paginated, Single};

/// A single drive.
pub type DriveResult = Single<Drive>;

/// A drive.
#[doc(alias = "Drives")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Drive {
    /// The API's identifier of the drive.
    pub id: Option<String>,
    /// The provider's identifier of the drive.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Development")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// One page of drives.
pub type DrivesPaginated = Paginated<Drive>;

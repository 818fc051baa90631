//! Policies, permissions and resources.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Paginated, Single, Sourced};

/// A permission.
#[doc(alias = "IamPermission")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Permission {
    /// The API's identifier of the permission.
    pub id: Option<String>,
    /// The provider's identifier of the permission.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "read:users")]
    pub name: Option<String>,
    /// What kind of permission it is.
    pub r#type: Option<Sourced<PermissionType>>,
    /// The resources.
    pub resources: Option<Vec<Resource>>,
    /// A description.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A permission type.
#[doc(alias = "IamPermissionTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PermissionType {
    /// Read.
    Read,
    /// Read write.
    ReadWrite,
    /// Approve.
    Approve,
    /// Delete.
    Delete,
    /// Use.
    Use,
    /// Export.
    Export,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// One page of policies.
#[doc(alias = "IamPoliciesPaginated")]
pub type PoliciesPaginated = Paginated<Policy>;

/// A policy.
#[doc(alias = "IamPolicy")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Policy {
    /// The API's identifier of the policy.
    pub id: Option<String>,
    /// The provider's identifier of the policy.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Remote Contractor Policy")]
    pub name: Option<String>,
    /// The permissions.
    pub permissions: Option<Vec<Permission>>,
    /// A description.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single policy.
#[doc(alias = "IamPolicyResult")]
pub type PolicyResult = Single<Policy>;

/// A resource.
#[doc(alias = "IamResource")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Resource {
    /// The API's identifier of the resource.
    pub id: Option<String>,
    /// The provider's identifier of the resource.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Company History Records")]
    pub name: Option<String>,
    /// Where it is.
    #[api(example = "s3://bucket-name/folder-name")]
    pub location: Option<String>,
    /// What kind of resource it is.
    pub r#type: Option<Sourced<ResourceType>>,
    /// A description.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A resource type.
#[doc(alias = "IamResourceTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ResourceType {
    /// Project.
    Project,
    /// File.
    File,
    /// Folder.
    Folder,
    /// Product.
    Product,
    /// Property.
    Property,
    /// User.
    User,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

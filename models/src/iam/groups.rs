//! Groups.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::Role;
use crate::shared::{GroupType, Paginated, Single, Sourced};

/// A group.
#[doc(alias = "IamGroup")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Group {
    /// The API's identifier of the group.
    pub id: Option<String>,
    /// The provider's identifier of the group.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// What kind of group it is.
    pub r#type: Option<Sourced<GroupType>>,
    /// The roles.
    pub roles: Option<Vec<Role>>,
    /// The identifier of the parent.
    pub parent_id: Option<String>,
    /// The provider's identifier of the parent.
    pub remote_parent_id: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single group.
#[doc(alias = "IamGroupResult")]
pub type GroupResult = Single<Group>;

/// One page of groups.
#[doc(alias = "IamGroupsPaginated")]
pub type GroupsPaginated = Paginated<Group>;

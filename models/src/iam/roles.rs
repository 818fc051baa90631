//! Roles.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::Policy;
use crate::shared::{Paginated, RoleType, Single, Sourced};

/// A role.
#[doc(alias = "IamRole")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Role {
    /// The API's identifier of the role.
    pub id: Option<String>,
    /// The provider's identifier of the role.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// What kind of role it is.
    pub r#type: Option<Sourced<RoleType>>,
    /// The policies.
    pub policies: Option<Vec<Policy>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single role.
#[doc(alias = "IamRoleResult")]
pub type RoleResult = Single<Role>;

/// One page of roles.
#[doc(alias = "IamRolesPaginated")]
pub type RolesPaginated = Paginated<Role>;

//! Kinds of groups.

use api_model::ApiModel;

/// A group type.
#[doc(alias = "GroupTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum GroupType {
    /// Workspace.
    Workspace,
    /// Team.
    Team,
    /// Department.
    Department,
    /// Group.
    Group,
    /// Organization.
    Organization,
    /// Cost center.
    CostCenter,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

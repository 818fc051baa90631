//! Kinds of roles.

use api_model::ApiModel;

/// A role type.
#[doc(alias = "RoleTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum RoleType {
    /// Admin.
    Admin,
    /// Viewer.
    Viewer,
    /// Editor.
    Editor,
    /// Basic.
    Basic,
    /// Guest.
    Guest,
    /// Unassigned.
    Unassigned,
    /// Restricted.
    Restricted,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

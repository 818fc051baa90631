//! Rejected reasons.

use api_model::ApiModel;

use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// A rejected reason.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct RejectedReason {
    /// The API's identifier of the rejected reason.
    pub id: Option<String>,
    /// The provider's identifier of the rejected reason.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// A name for people.
    #[api(example = "Failed Phone Screen")]
    pub label: Option<String>,
    /// What kind of rejected reason it is.
    #[api(example = "rejected_by_organization")]
    #[deprecated]
    pub r#type: Option<String>,
    /// What kind of rejected reason it is.
    pub rejected_reason_type: Option<Sourced<RejectedReasonType>>,
}

/// A single rejected reason.
pub type RejectedReasonResult = Single<RejectedReason>;

/// One page of rejected reasons.
pub type RejectedReasonsPaginated = Paginated<RejectedReason>;

/// A rejected reason type.
#[doc(alias = "RejectedReasonTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum RejectedReasonType {
    /// Rejected by candidate.
    RejectedByCandidate,
    /// Rejected by organization.
    RejectedByOrganization,
    /// Other.
    Other,
    /// Unknown.
    Unknown,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

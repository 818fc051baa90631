//! Work eligibility.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Country, File, JsonObject, Paginated, Single, Sourced};

/// What creates a proof of work eligibility.
#[doc(alias = "HrisCreateWorkEligibilityRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateWorkEligibilityRequest {
    /// The document.
    pub document: Option<File>,
    /// The country that issued it.
    pub issued_by: Option<Sourced<Country>>,
    /// The number.
    #[api(example = "1234567890")]
    pub number: Option<String>,
    /// A closer kind.
    #[api(example = "H1B")]
    pub sub_type: Option<String>,
    /// What kind of proof of work eligibility it is.
    pub r#type: Option<Sourced<WorkEligibilityType>>,
    /// From when it is valid.
    pub valid_from: Option<OffsetDateTime>,
    /// Until when it is valid.
    pub valid_to: Option<OffsetDateTime>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// A proof of work eligibility.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct WorkEligibility {
    /// The API's identifier of the proof of work eligibility.
    pub id: Option<String>,
    /// The provider's identifier of the proof of work eligibility.
    pub remote_id: Option<String>,
    /// What kind of proof of work eligibility it is.
    pub r#type: Option<Sourced<WorkEligibilityType>>,
    /// A closer kind.
    #[api(example = "H1B")]
    pub sub_type: Option<String>,
    /// The document.
    pub document: Option<File>,
    /// From when it is valid.
    pub valid_from: Option<OffsetDateTime>,
    /// Until when it is valid.
    pub valid_to: Option<OffsetDateTime>,
    /// The country that issued it.
    pub issued_by: Option<Sourced<Country>>,
    /// The number.
    #[api(example = "1234567890")]
    pub number: Option<String>,
}

/// One page of proofs of work eligibility.
pub type WorkEligibilityPaginated = Paginated<WorkEligibility>;

/// A single proof of work eligibility.
pub type WorkEligibilityResult = Single<WorkEligibility>;

/// A work eligibility type.
#[doc(alias = "WorkEligibilityTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum WorkEligibilityType {
    /// Visa.
    Visa,
    /// Passport.
    Passport,
    /// Driver license.
    DriverLicense,
    /// Birth certificate.
    BirthCertificate,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

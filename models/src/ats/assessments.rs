//! Assessments.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{HiringTeamMember, OrderApplication, OrderCandidate, OrderJob, OrderPackage};
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// An assessment package.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct AssessmentPackage {
    /// The API's identifier of the assessment package.
    pub id: Option<String>,
    /// The provider's identifier of the assessment package.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
}

/// One page of assessment packages.
pub type AssessmentPackagePaginated = Paginated<AssessmentPackage>;

/// A single assessment package.
pub type AssessmentPackageResult = Single<AssessmentPackage>;

/// A content section type.
#[doc(alias = "AssessmentTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ContentSectionType {
    /// Responsibilities.
    Responsibilities,
    /// Skills.
    Skills,
    /// Benefits.
    Benefits,
    /// Company overview.
    CompanyOverview,
    /// Description.
    Description,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What orders an assessment.
#[doc(alias = "AtsCreateCandidatesAssessmentsRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateAssessmentOrderRequest {
    /// The API's identifier of the assessment order.
    pub id: Option<String>,
    /// The package that is ordered.
    pub package: Option<OrderPackage>,
    /// The application.
    pub application: Option<OrderApplication>,
    /// The job.
    pub job: Option<OrderJob>,
    /// The candidate.
    pub candidate: Option<OrderCandidate>,
    /// Who asks for it.
    pub requester: Option<HiringTeamMember>,
    /// The address that results are sent to.
    pub results_update_url: Option<String>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What changes an assessment result: what is left out stays as it is, and `null` clears it.
#[doc(alias = "AtsUpdateCandidatesAssessmentsResultsRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateAssessmentResultRequest {
    /// The score.
    pub score: Option<Option<Score>>,
    /// When it starts.
    pub start_date: Option<Option<OffsetDateTime>>,
    /// When it was submitted.
    pub submission_date: Option<Option<OffsetDateTime>>,
    /// A summary.
    #[api(example = "Test is passed")]
    pub summary: Option<Option<String>>,
    /// The result.
    pub result: Option<Option<Sourced<AssessmentResult>>>,
    /// The address of the result.
    pub result_url: Option<Option<String>>,
    /// The attachments.
    pub attachments: Option<Option<Vec<Attachment>>>,
    /// The candidate.
    pub candidate: Option<Option<ResultCandidate>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

/// An attachment.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Attachment {
    /// The address.
    pub url: Option<String>,
    /// What kind of content it is.
    pub content_type: Option<Sourced<AttachmentContentType>>,
}

/// An attachment content type.
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentContentType {
    /// Text.
    Text,
    /// PDF.
    Pdf,
    /// Video.
    Video,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// An order of an assessment, as it was placed.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateAssessmentOrderResult {
    /// The API's identifier of the assessment order result.
    pub id: Option<String>,
    /// The provider's identifier of the assessment order result.
    pub remote_id: Option<String>,
    /// The address of the test.
    pub test_url: Option<String>,
}

/// An assessment result.
#[doc(alias = "ResultEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentResult {
    /// Initiated.
    Initiated,
    /// In progress.
    InProgress,
    /// Cancelled.
    Cancelled,
    /// Completed.
    Completed,
    /// Expired.
    Expired,
    /// Failed.
    Failed,
    /// Passed.
    Passed,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A score.
#[doc(alias = "ScoreApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Score {
    /// A name for people.
    #[api(example = "Percentage")]
    pub label: Option<String>,
    /// The value.
    #[api(example = "80")]
    pub value: Option<String>,
    /// The least possible value.
    #[api(example = "0")]
    pub min: Option<String>,
    /// The greatest possible value.
    #[api(example = "100")]
    pub max: Option<String>,
}

/// The candidate that a result is for.
#[doc(alias = "UpdateResultCandidateApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ResultCandidate {
    /// The API's identifier of the result candidate.
    pub id: Option<String>,
    /// The address of the profile.
    pub profile_url: Option<String>,
}

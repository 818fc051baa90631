//! Applications.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{
    ApplicationCandidate, ApplicationStage, AttachmentContentType, CreateCandidate, CreateQuestionnaire,
    Document, DocumentUploadRequest, InterviewStage, Questionnaire, RejectedReason,
};
use crate::shared::{CreatedRecord, CustomField, JsonObject, Paginated, Single, Sourced, WriteOutcome};

/// An application.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Application {
    /// The API's identifier of the application.
    pub id: Option<String>,
    /// The provider's identifier of the application.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier of the candidate.
    pub candidate_id: Option<String>,
    /// The provider's identifier of the candidate.
    pub remote_candidate_id: Option<String>,
    /// The identifier of the job.
    pub job_id: Option<String>,
    /// The provider's identifier of the job.
    pub remote_job_id: Option<String>,
    /// The interview stage.
    #[deprecated]
    pub interview_stage: Option<InterviewStage>,
    /// The application stage.
    pub application_stage: Option<ApplicationStage>,
    /// The identifier of the interview stage.
    #[deprecated]
    pub interview_stage_id: Option<String>,
    /// The provider's identifier of the interview stage.
    #[deprecated]
    pub remote_interview_stage_id: Option<String>,
    /// The identifier of the application stage.
    pub application_stage_id: Option<String>,
    /// The provider's identifier of the application stage.
    pub remote_application_stage_id: Option<String>,
    /// The rejected reasons.
    pub rejected_reasons: Option<Vec<RejectedReason>>,
    /// The identifiers of the rejected reasons.
    pub rejected_reason_ids: Option<Vec<String>>,
    /// The provider's identifiers of the rejected reasons.
    pub remote_rejected_reason_ids: Option<Vec<String>>,
    /// When it was rejected.
    pub rejected_at: Option<OffsetDateTime>,
    /// The identifier of the location.
    #[deprecated]
    pub location_id: Option<String>,
    /// The provider's identifier of the location.
    #[deprecated]
    pub remote_location_id: Option<String>,
    /// The identifiers of the locations.
    pub location_ids: Option<Vec<String>>,
    /// The provider's identifiers of the locations.
    pub remote_location_ids: Option<Vec<String>>,
    /// The application status.
    pub application_status: Option<Sourced<ApplicationStatus>>,
    /// The questionnaires.
    pub questionnaires: Option<Vec<Questionnaire>>,
    /// The candidate.
    pub candidate: Option<ApplicationCandidate>,
    /// The attachments.
    #[deprecated]
    pub attachments: Option<Vec<ApplicationAttachment>>,
    /// The documents.
    pub documents: Option<Vec<Document>>,
    /// The result links.
    pub result_links: Option<Vec<ResultLink>>,
    /// Where the candidate came from.
    pub source: Option<Source>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
}

/// An application attachment.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ApplicationAttachment {
    /// The file name.
    #[api(example = "resume.pdf")]
    pub file_name: Option<String>,
    /// The content.
    #[api(example = "Base64 encoded content")]
    pub content: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// What kind of content it is.
    pub content_type: Option<Sourced<AttachmentContentType>>,
}

/// A single application.
pub type ApplicationResult = Single<Application>;

/// One page of applications.
pub type ApplicationsPaginated = Paginated<Application>;

/// An application status.
#[doc(alias = "ApplicationStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationStatus {
    /// Active.
    Active,
    /// Assessment.
    Assessment,
    /// Background check.
    BackgroundCheck,
    /// Converted.
    Converted,
    /// Declined by candidate.
    DeclinedByCandidate,
    /// Hired.
    Hired,
    /// Interview.
    Interview,
    /// Lead.
    Lead,
    /// Offer.
    Offer,
    /// Reference check.
    ReferenceCheck,
    /// Rejected.
    Rejected,
    /// Review.
    Review,
    /// Screen.
    Screen,
    /// New.
    New,
    /// Onboarding.
    Onboarding,
    /// Created.
    Created,
    /// Accepted.
    Accepted,
    /// Short list.
    ShortList,
    /// Approved.
    Approved,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What creates an application.
#[doc(alias = "AtsCreateApplicationRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateApplicationRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// The identifier of the job.
    pub job_id: Option<String>,
    /// The identifier of the job posting.
    pub job_posting_id: Option<String>,
    /// The identifier of the location.
    pub location_id: Option<String>,
    /// The application status.
    pub application_status: Option<Sourced<ApplicationStatus>>,
    /// The questionnaires.
    pub questionnaires: Option<Vec<CreateQuestionnaire>>,
    /// Where the candidate came from.
    pub source: Option<CreateSource>,
    /// The identifier of the candidate.
    pub candidate_id: Option<String>,
    /// The candidate.
    pub candidate: Option<CreateCandidate>,
    /// The documents.
    pub documents: Option<Vec<DocumentUploadRequest>>,
}

/// What moves an application to another stage.
#[doc(alias = "AtsMoveApplicationRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct MoveApplicationRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// The identifier of the interview stage.
    pub interview_stage_id: Option<String>,
}

/// What rejects an application.
#[doc(alias = "AtsRejectApplicationRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct RejectApplicationRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// The identifier of the rejected reason.
    pub rejected_reason_id: Option<String>,
}

/// What changes an application: what is left out stays as it is, and `null` clears it.
#[doc(alias = "AtsUpdateApplicationRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateApplicationRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Option<Vec<CustomField>>>,
    /// The application status.
    pub application_status: Option<Option<Sourced<ApplicationStatus>>>,
    /// Where the candidate came from.
    pub source: Option<Option<CreateSource>>,
}

/// Where a candidate who is created came from.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateSource {
    /// The API's identifier of the source.
    pub id: Option<String>,
    /// The name.
    #[api(example = "LinkedIn")]
    pub name: Option<String>,
}

/// What moving an application gives back.
pub type MoveApplicationResult = WriteOutcome<CreatedRecord>;

/// What rejecting an application gives back.
pub type RejectApplicationResult = WriteOutcome<CreatedRecord>;

/// A link to a result.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ResultLink {
    /// A name for people.
    #[api(example = "test result link")]
    pub label: Option<String>,
    /// The address.
    pub url: Option<String>,
}

/// Where a candidate came from.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Source {
    /// The API's identifier of the source.
    pub id: Option<String>,
    /// The provider's identifier of the source.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "LinkedIn")]
    pub name: Option<String>,
}

//! Jobs.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::InterviewStage;
use crate::shared::{CustomField, JsonObject, MappedFlag, Paginated, Single, Sourced};

/// What creates a job.
#[doc(alias = "AtsCreateJobRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateJobRequest {
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The code.
    #[api(example = "184919")]
    pub code: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The status.
    #[api(example = "archived")]
    #[deprecated]
    pub status: Option<String>,
    /// The job status.
    pub job_status: Option<Sourced<JobStatus>>,
    /// The identifiers of the departments.
    pub department_ids: Option<Vec<String>>,
    /// The identifiers of the locations.
    pub location_ids: Option<Vec<String>>,
    /// Who hires for the job.
    pub hiring_team: Option<Vec<HiringTeamMember>>,
    /// The interview stages.
    pub interview_stages: Option<Vec<InterviewStage>>,
    /// Whether it is confidential.
    pub confidential: Option<MappedFlag>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// A job.
#[doc(alias = "AtsJob")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Job {
    /// The API's identifier of the job.
    pub id: Option<String>,
    /// The provider's identifier of the job.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The code.
    #[api(example = "184919")]
    pub code: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The status.
    #[api(example = "archived")]
    #[deprecated]
    pub status: Option<String>,
    /// The job status.
    pub job_status: Option<Sourced<JobStatus>>,
    /// The identifiers of the departments.
    pub department_ids: Option<Vec<String>>,
    /// The provider's identifiers of the departments.
    pub remote_department_ids: Option<Vec<String>>,
    /// The identifiers of the locations.
    pub location_ids: Option<Vec<String>>,
    /// The provider's identifiers of the locations.
    pub remote_location_ids: Option<Vec<String>>,
    /// Who hires for the job.
    pub hiring_team: Option<Vec<HiringTeamMember>>,
    /// The interview stages.
    pub interview_stages: Option<Vec<InterviewStage>>,
    /// Whether it is confidential.
    pub confidential: Option<MappedFlag>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A member of the team that hires for a job.
#[doc(alias = "AtsJobHiringTeam")]
#[doc(alias = "OrderJobHiringTeamApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct HiringTeamMember {
    /// The identifier of the user.
    pub user_id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_user_id: Option<String>,
    /// The first name.
    #[api(example = "John")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Doe")]
    pub last_name: Option<String>,
    /// The e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub email: Option<String>,
    /// The role.
    #[api(example = "Software Engineer")]
    pub role: Option<String>,
}

/// A single job.
#[doc(alias = "AtsJobResult")]
pub type JobResult = Single<Job>;

/// One page of jobs.
#[doc(alias = "AtsJobsPaginated")]
pub type JobsPaginated = Paginated<Job>;

/// A job status.
#[doc(alias = "AtsJobStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum JobStatus {
    /// Published.
    Published,
    /// Draft.
    Draft,
    /// Pending.
    Pending,
    /// Internal.
    Internal,
    /// Archived.
    Archived,
    /// Closed.
    Closed,
    /// Open.
    Open,
    /// Deleted.
    Deleted,
    /// On hold.
    OnHold,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What changes a job: what is left out stays as it is, and `null` clears it.
#[doc(alias = "AtsUpdateJobRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateJobRequest {
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<Option<JsonObject>>,
    /// The code.
    #[api(example = "184919")]
    pub code: Option<Option<String>>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<Option<String>>,
    /// A description.
    pub description: Option<Option<String>>,
    /// The status.
    #[api(example = "archived")]
    #[deprecated]
    pub status: Option<Option<String>>,
    /// The job status.
    pub job_status: Option<Option<Sourced<JobStatus>>>,
    /// The identifiers of the departments.
    pub department_ids: Option<Option<Vec<String>>>,
    /// The identifiers of the locations.
    pub location_ids: Option<Option<Vec<String>>>,
    /// Who hires for the job.
    pub hiring_team: Option<Option<Vec<HiringTeamMember>>>,
    /// The interview stages.
    pub interview_stages: Option<Option<Vec<InterviewStage>>>,
    /// Whether it is confidential.
    pub confidential: Option<Option<MappedFlag>>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Option<Vec<CustomField>>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

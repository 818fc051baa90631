//! Jobs and positions.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Paginated, Single, Sourced};

/// A job.
#[doc(alias = "HrisJob")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Job {
    /// The API's identifier of the job.
    pub id: Option<String>,
    /// The provider's identifier of the job.
    pub remote_id: Option<String>,
    /// The code.
    #[api(example = "184919")]
    pub code: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The status.
    pub status: Option<Sourced<JobStatus>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single job.
#[doc(alias = "HrisJobResult")]
pub type JobResult = Single<Job>;

/// One page of jobs.
#[doc(alias = "HrisJobsPaginated")]
pub type JobsPaginated = Paginated<Job>;

/// A job status.
#[doc(alias = "HrisJobStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum JobStatus {
    /// Draft.
    Draft,
    /// Pending.
    Pending,
    /// Archived.
    Archived,
    /// Closed.
    Closed,
    /// Open.
    Open,
    /// Deleted.
    Deleted,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A job description.
#[doc(alias = "JobDescriptionApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JobDescription {
    /// The text.
    #[api(example = "Testing the laws of motion")]
    pub text: Option<String>,
}

/// A position.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Position {
    /// The API's identifier of the position.
    pub id: Option<String>,
    /// The provider's identifier of the position.
    pub remote_id: Option<String>,
    /// The identifier of the job.
    pub job_id: Option<String>,
    /// The title.
    #[api(example = "Senior Software Engineer")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The identifier of the department.
    pub department_id: Option<String>,
    /// The identifier of the location.
    pub location_id: Option<String>,
    /// What kind of employment it is.
    #[api(example = "full-time")]
    pub employment_type: Option<String>,
    /// The status.
    pub status: Option<Sourced<PositionStatus>>,
    /// When it was posted.
    pub posted_date: Option<OffsetDateTime>,
}

/// A single position.
pub type PositionResult = Single<Position>;

/// One page of positions.
pub type PositionsPaginated = Paginated<Position>;

/// A position status.
#[doc(alias = "PositionStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PositionStatus {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Paused.
    Paused,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Job postings.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{ContentSectionType, JobPostingQuestionnaire};
use crate::shared::{
    ContractType, EmploymentType, JsonObject, MappedFlag, Paginated, PayFrequency, PayPeriod, Single, Sourced,
};

/// A compensation type.
#[doc(alias = "CompensationTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum CompensationType {
    /// Salary.
    Salary,
    /// Hourly.
    Hourly,
    /// Commission.
    Commission,
    /// Bonus.
    Bonus,
    /// Equity.
    Equity,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A job posting.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JobPosting {
    /// The API's identifier of the job posting.
    pub id: Option<String>,
    /// The provider's identifier of the job posting.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// The locations.
    pub locations: Option<Vec<JobPostingLocation>>,
    /// Whether it is internal.
    pub internal: Option<MappedFlag>,
    /// The status.
    pub status: Option<Sourced<JobPostingStatus>>,
    /// The identifier of the job.
    pub job_id: Option<String>,
    /// The provider's identifier of the job posting.
    pub remote_job_posting_id: Option<String>,
    /// The content.
    pub content: Option<JobPostingContent>,
    /// What is paid.
    pub compensation: Option<Vec<JobPostingCompensation>>,
    /// What kind of employment it is.
    pub employment_type: Option<Sourced<EmploymentType>>,
    /// What kind of employment contract it is.
    pub employment_contract_type: Option<Sourced<ContractType>>,
    /// The address of the external.
    pub external_url: Option<String>,
    /// The address of the external apply.
    pub external_apply_url: Option<String>,
    /// The questionnaires.
    pub questionnaires: Option<Vec<JobPostingQuestionnaire>>,
    /// When it starts.
    pub start_date: Option<OffsetDateTime>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A job posting compensation.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JobPostingCompensation {
    /// The title.
    pub title: Option<String>,
    /// What kind of job posting compensation it is.
    pub r#type: Option<Sourced<CompensationType>>,
    /// The period that the pay rate is for.
    pub pay_period: Option<Sourced<PayPeriod>>,
    /// How often it is paid.
    pub pay_frequency: Option<Sourced<PayFrequency>>,
    /// The currency.
    pub currency: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The least value of the range.
    pub min_value_range: Option<String>,
    /// The greatest value of the range.
    pub max_value_range: Option<String>,
}

/// A job posting content.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JobPostingContent {
    /// The text, plain.
    pub plain: Option<String>,
    /// The text, as HTML.
    pub html: Option<String>,
    /// The sections.
    pub sections: Option<Vec<JobPostingContentSection>>,
}

/// A job posting content section.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JobPostingContentSection {
    /// The API's identifier of the job posting content section.
    pub id: Option<String>,
    /// The provider's identifier of the job posting content section.
    pub remote_id: Option<String>,
    /// What kind of job posting content section it is.
    pub r#type: Option<Sourced<ContentSectionType>>,
    /// A name for people.
    #[api(example = "Key Responsibilities")]
    pub label: Option<String>,
    /// The content.
    #[api(example = "This is a plain description")]
    pub content: Option<String>,
}

/// A job posting location.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JobPostingLocation {
    /// The API's identifier of the job posting location.
    pub id: Option<String>,
    /// The provider's identifier of the job posting location.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// A single job posting.
pub type JobPostingResult = Single<JobPosting>;

/// One page of job postings.
pub type JobPostingsPaginated = Paginated<JobPosting>;

/// A job posting status.
#[doc(alias = "JobPostingStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum JobPostingStatus {
    /// Live.
    Live,
    /// Draft.
    Draft,
    /// Pending.
    Pending,
    /// Internal.
    Internal,
    /// Rejected.
    Rejected,
    /// Closed.
    Closed,
    /// Archived.
    Archived,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Interviews.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::InterviewStage;
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// An interview.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Interview {
    /// The API's identifier of the interview.
    pub id: Option<String>,
    /// The provider's identifier of the interview.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier of the application.
    pub application_id: Option<String>,
    /// The provider's identifier of the application.
    pub remote_application_id: Option<String>,
    /// The identifier of the interview stage.
    pub interview_stage_id: Option<String>,
    /// The provider's identifier of the interview stage.
    pub remote_interview_stage_id: Option<String>,
    /// The interview stage.
    pub interview_stage: Option<InterviewStage>,
    /// The interview status.
    pub interview_status: Option<Sourced<InterviewStatus>>,
    /// The identifiers of the interviewers.
    pub interviewer_ids: Option<Vec<String>>,
    /// The provider's identifiers of the interviewers.
    pub remote_interviewer_ids: Option<Vec<String>>,
    /// The interview parts.
    pub interview_parts: Option<Vec<InterviewPart>>,
    /// The interviewers.
    pub interviewers: Option<Vec<Interviewer>>,
    /// When it starts.
    pub start_at: Option<OffsetDateTime>,
    /// When it ends.
    pub end_at: Option<OffsetDateTime>,
    /// The address of the meeting.
    pub meeting_url: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// Who interviews.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Interviewer {
    /// The API's identifier of the interviewer.
    pub id: Option<String>,
    /// The provider's identifier of the interviewer.
    pub remote_id: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// An interview part.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct InterviewPart {
    /// The API's identifier of the interview part.
    pub id: Option<String>,
    /// The provider's identifier of the interview part.
    pub remote_id: Option<String>,
    /// What kind of interview part it is.
    pub r#type: Option<Sourced<InterviewType>>,
    /// The title.
    pub title: Option<String>,
    /// The identifiers of the interviewers.
    pub interviewer_ids: Option<Vec<String>>,
    /// The provider's identifiers of the interviewers.
    pub remote_interviewer_ids: Option<Vec<String>>,
    /// The address of the meeting.
    pub meeting_url: Option<String>,
    /// Who provides the meeting.
    #[api(example = "zoom")]
    pub meeting_provider: Option<String>,
    /// When it starts.
    pub start_at: Option<OffsetDateTime>,
    /// When it ends.
    pub end_at: Option<OffsetDateTime>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// One page of interviews.
pub type InterviewsPaginated = Paginated<Interview>;

/// A single interview.
pub type InterviewsResult = Single<Interview>;

/// An interview status.
#[doc(alias = "InterviewStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum InterviewStatus {
    /// Unscheduled.
    Unscheduled,
    /// Scheduled.
    Scheduled,
    /// Completed.
    Completed,
    /// Cancelled.
    Cancelled,
    /// Pending feedback.
    PendingFeedback,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// An interview type.
#[doc(alias = "InterviewTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum InterviewType {
    /// Screening.
    Screening,
    /// Lunch.
    Lunch,
    /// On site.
    OnSite,
    /// Presentation.
    Presentation,
    /// Sell.
    Sell,
    /// Culture.
    Culture,
    /// Informal.
    Informal,
    /// Test.
    Test,
    /// Phone.
    Phone,
    /// Video.
    Video,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A scheduled interview.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ScheduledInterview {
    /// The API's identifier of the scheduled interview.
    pub id: Option<String>,
    /// The provider's identifier of the scheduled interview.
    pub remote_id: Option<String>,
    /// The identifier of the application.
    pub application_id: Option<String>,
    /// The provider's identifier of the application.
    pub remote_application_id: Option<String>,
    /// The identifier of the interview stage.
    pub interview_stage_id: Option<String>,
    /// The provider's identifier of the interview stage.
    pub remote_interview_stage_id: Option<String>,
    /// The interview stage.
    pub interview_stage: Option<InterviewStage>,
    /// The interview status.
    pub interview_status: Option<Sourced<InterviewStatus>>,
    /// The identifiers of the interviewers.
    pub interviewer_ids: Option<Vec<String>>,
    /// The provider's identifiers of the interviewers.
    pub remote_interviewer_ids: Option<Vec<String>>,
    /// The interview parts.
    pub interview_parts: Option<Vec<InterviewPart>>,
    /// The interviewers.
    pub interviewers: Option<Vec<Interviewer>>,
    /// When it starts.
    pub start_at: Option<OffsetDateTime>,
    /// When it ends.
    pub end_at: Option<OffsetDateTime>,
    /// The address of the meeting.
    pub meeting_url: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// One page of scheduled interviews.
pub type ScheduledInterviewsPaginated = Paginated<ScheduledInterview>;

/// A single scheduled interview.
pub type ScheduledInterviewsResult = Single<ScheduledInterview>;

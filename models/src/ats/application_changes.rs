//! Application changes.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::ApplicationStatus;
use crate::shared::{LoosePaginated, Sourced};

/// An application change.
#[doc(alias = "ApplicationChanges")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ApplicationChange {
    /// The API's identifier of the application change.
    pub id: Option<String>,
    /// The provider's identifier of the application change.
    pub remote_id: Option<String>,
    /// When it was created.
    pub created_at: OffsetDateTime,
    /// When it takes effect.
    pub effective_at: Option<OffsetDateTime>,
    /// Who made the change.
    pub actor: Option<ChangeActor>,
    /// What kind of change it is.
    pub change_type: Option<Sourced<ApplicationChangeType>>,
    /// What the values are after the change.
    pub new_values: ApplicationChangeValues,
}

/// What a change of an application changed.
#[doc(alias = "ApplicationChangesDataModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ApplicationChangeValues {
    /// The identifier of the interview stage.
    #[deprecated]
    pub interview_stage_id: Option<String>,
    /// The identifiers of the rejected reasons.
    pub rejected_reason_ids: Option<Vec<String>>,
    /// The application status.
    pub application_status: Option<Sourced<ApplicationStatus>>,
}

/// One page of application changes.
pub type ApplicationChangesPaginated = LoosePaginated<ApplicationChange>;

/// An application change type.
#[doc(alias = "ApplicationChangeTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationChangeType {
    /// Application status.
    ApplicationStatus,
    /// Interview stage.
    InterviewStage,
    /// Rejected reasons.
    RejectedReasons,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// Who made a change.
#[doc(alias = "ChangesActor")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ChangeActor {
    /// The API's identifier of the change actor.
    pub id: Option<String>,
    /// The provider's identifier of the change actor.
    pub remote_id: Option<String>,
}

//! Application stages.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use crate::shared::{JsonObject, Paginated, Single};

/// An application stage.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ApplicationStage {
    /// The API's identifier of the application stage.
    pub id: Option<String>,
    /// The provider's identifier of the application stage.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Review")]
    pub name: Option<String>,
    /// The place in the order.
    pub order: Option<Number>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single application stage.
pub type ApplicationStageResult = Single<ApplicationStage>;

/// One page of application stages.
pub type ApplicationStagesPaginated = Paginated<ApplicationStage>;

/// An interview stage.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct InterviewStage {
    /// The API's identifier of the interview stage.
    pub id: Option<String>,
    /// The provider's identifier of the interview stage.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    pub name: Option<String>,
    /// The place in the order.
    pub order: Option<Number>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single interview stage.
pub type InterviewStageResult = Single<InterviewStage>;

/// One page of interview stages.
pub type InterviewStagesPaginated = Paginated<InterviewStage>;

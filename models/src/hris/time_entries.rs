//! Time entries.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::Reference;
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// A labor type.
#[doc(alias = "LaborTypeApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct LaborType {
    /// The code.
    #[api(example = "ABC123")]
    pub code: Option<String>,
}

/// A time entry.
#[doc(alias = "TimeEntries")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TimeEntry {
    /// The API's identifier of the time entry.
    pub id: Option<String>,
    /// The provider's identifier of the time entry.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier of the employee.
    pub employee_id: Option<String>,
    /// The provider's identifier of the employee.
    pub remote_employee_id: Option<String>,
    /// When it starts.
    pub start_time: Option<OffsetDateTime>,
    /// When it ends.
    pub end_time: Option<OffsetDateTime>,
    /// How many hours were worked.
    #[api(example = 8)]
    pub hours_worked: Option<Number>,
    /// How long the break is.
    #[api(example = 0.5)]
    pub break_duration: Option<Number>,
    /// The status.
    pub status: Option<Sourced<TimeEntryStatus>>,
    /// What kind of labor it is.
    pub labor_type: Option<LaborType>,
    /// Where it is.
    pub location: Option<Reference>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// One page of time entries.
pub type TimeEntriesPaginated = Paginated<TimeEntry>;

/// A single time entry.
pub type TimeEntriesResult = Single<TimeEntry>;

/// A time entry status.
#[doc(alias = "TimeEntryStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum TimeEntryStatus {
    /// Approved.
    Approved,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Shifts.

use api_model::ApiModel;
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::shared::{Flag, LoosePaginated, LooseSingle, Sourced};

/// A shift.
#[doc(alias = "HrisShift")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Shift {
    /// The API's identifier of the shift.
    pub id: Option<String>,
    /// The provider's identifier of the shift.
    pub remote_id: Option<String>,
    /// The identifier of the employee.
    pub employee_id: Option<String>,
    /// The identifier of the location.
    pub location_id: Option<String>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// When it starts.
    pub start_time: Option<PrimitiveDateTime>,
    /// When it ends.
    pub end_time: Option<PrimitiveDateTime>,
    /// How long the break is.
    #[api(example = "PT1H30M")]
    pub break_duration: Option<String>,
    /// The status.
    pub status: Option<Sourced<ShiftStatus>>,
    /// Whether it is approved.
    pub approval_status: Option<Sourced<ShiftApprovalStatus>>,
    /// The breaks.
    pub breaks: Option<Vec<ShiftBreak>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single shift.
#[doc(alias = "HrisShiftResult")]
pub type ShiftResult = LooseSingle<Shift>;

/// One page of shifts.
#[doc(alias = "HrisShiftsPaginated")]
pub type ShiftsPaginated = LoosePaginated<Shift>;

/// A shift approval status.
#[doc(alias = "ShiftApprovalStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ShiftApprovalStatus {
    /// Pending.
    Pending,
    /// Approved.
    Approved,
    /// Rejected.
    Rejected,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A shift break.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ShiftBreak {
    /// The API's identifier of the shift break.
    pub id: Option<String>,
    /// When it starts.
    pub start_time: Option<OffsetDateTime>,
    /// When it ends.
    pub end_time: Option<OffsetDateTime>,
    /// How long it takes.
    #[api(example = "PT1H")]
    pub duration: Option<String>,
    /// Whether it is paid.
    pub is_paid: Option<Flag>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A shift status.
#[doc(alias = "ShiftStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ShiftStatus {
    /// Draft.
    Draft,
    /// Published.
    Published,
    /// Confirmed.
    Confirmed,
    /// Cancelled.
    Cancelled,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

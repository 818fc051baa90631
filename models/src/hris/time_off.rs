//! Time off, its balances and its policies.

use api_model::ApiModel;
use serde_json::Number;
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::shared::{Flag, JsonObject, Paginated, Single, Sourced};

/// What asks for time off.
#[doc(alias = "HrisCreateTimeOffRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateTimeOffRequest {
    /// The identifier of the approver.
    pub approver_id: Option<String>,
    /// The status.
    pub status: Option<Sourced<TimeOffStatus>>,
    /// What kind of time off it is.
    #[deprecated]
    pub r#type: Option<Sourced<TimeOffType>>,
    /// When it starts.
    pub start_date: Option<PrimitiveDateTime>,
    /// When it ends.
    pub end_date: Option<PrimitiveDateTime>,
    /// Whether it starts in the middle of the day.
    pub start_half_day: Option<Flag>,
    /// Whether it ends in the middle of the day.
    pub end_half_day: Option<Flag>,
    /// The identifier of the time off policy.
    pub time_off_policy_id: Option<String>,
    /// The reason.
    pub reason: Option<TimeOffReason>,
    /// A comment.
    pub comment: Option<String>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// A time off reason.
#[doc(alias = "Reason")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TimeOffReason {
    /// The API's identifier of the time off reason.
    pub id: Option<String>,
    /// The provider's identifier of the time off reason.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// Time off that was taken or asked for.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TimeOff {
    /// The API's identifier of the time off.
    pub id: Option<String>,
    /// The provider's identifier of the time off.
    pub remote_id: Option<String>,
    /// The identifier of the employee.
    pub employee_id: Option<String>,
    /// The provider's identifier of the employee.
    pub remote_employee_id: Option<String>,
    /// The identifier of the approver.
    pub approver_id: Option<String>,
    /// The provider's identifier of the approver.
    pub remote_approver_id: Option<String>,
    /// The status.
    pub status: Option<Sourced<TimeOffStatus>>,
    /// What kind of time off it is.
    #[deprecated]
    pub r#type: Option<Sourced<TimeOffType>>,
    /// When it starts.
    pub start_date: Option<PrimitiveDateTime>,
    /// When it ends.
    pub end_date: Option<PrimitiveDateTime>,
    /// Whether it starts in the middle of the day.
    pub start_half_day: Option<Flag>,
    /// Whether it ends in the middle of the day.
    pub end_half_day: Option<Flag>,
    /// How long it takes.
    #[api(format = "duration")]
    pub duration: Option<String>,
    /// The identifier of the time off policy.
    pub time_off_policy_id: Option<String>,
    /// The provider's identifier of the time off policy.
    pub remote_time_off_policy_id: Option<String>,
    /// The reason.
    pub reason: Option<TimeOffReason>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// The policy.
    pub policy: Option<TimeOffPolicy>,
    /// A comment.
    pub comment: Option<String>,
}

/// A single time off balance.
pub type TimeOffBalanceResult = Single<TimeOffBalance>;

/// A time off balance.
#[doc(alias = "TimeOffBalances")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TimeOffBalance {
    /// The API's identifier of the time off balance.
    pub id: Option<String>,
    /// The provider's identifier of the time off balance.
    pub remote_id: Option<String>,
    /// The identifier of the employee.
    pub employee_id: Option<String>,
    /// The provider's identifier of the employee.
    pub remote_employee_id: Option<String>,
    /// The identifier of the policy.
    pub policy_id: Option<String>,
    /// The provider's identifier of the policy.
    pub remote_policy_id: Option<String>,
    /// The policy.
    pub policy: Option<TimeOffPolicy>,
    /// What is left.
    #[api(example = 8)]
    pub current_balance: Option<Number>,
    /// What there was at the start.
    #[api(example = 8)]
    pub initial_balance: Option<Number>,
    /// What the balance is counted in.
    pub balance_unit: Option<Sourced<TimeUnit>>,
    /// From when the balance counts.
    pub balance_start_date: Option<OffsetDateTime>,
    /// When the balance expires.
    pub balance_expiry_date: Option<OffsetDateTime>,
    /// Whether it is unlimited.
    pub is_unlimited: Option<Flag>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// One page of time off balances.
pub type TimeOffBalancesPaginated = Paginated<TimeOffBalance>;

/// What time off is counted in.
#[doc(alias = "TimeOffBalanceUnitEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Unknown.
    Unknown,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// One page of time off.
pub type TimeOffPaginated = Paginated<TimeOff>;

/// A time off policy.
#[doc(alias = "TimeOffPolicies")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TimeOffPolicy {
    /// The API's identifier of the time off policy.
    pub id: Option<String>,
    /// The provider's identifier of the time off policy.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Holidays")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// What kind of time off policy it is.
    pub r#type: Option<Sourced<TimeOffType>>,
    /// What durations are counted in.
    pub duration_unit: Option<Sourced<TimeUnit>>,
    /// The reasons.
    pub reasons: Option<Vec<TimeOffReason>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// One page of time off policies.
pub type TimeOffPoliciesPaginated = Paginated<TimeOffPolicy>;

/// A single time off policy.
pub type TimeOffPolicyResult = Single<TimeOffPolicy>;

/// A time off type.
#[doc(alias = "TimeOffPolicyTypeEnum")]
#[doc(alias = "TimeOffTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum TimeOffType {
    /// Sick.
    Sick,
    /// Vacation.
    Vacation,
    /// Long term disability.
    LongTermDisability,
    /// Short term disability.
    ShortTermDisability,
    /// Absent.
    Absent,
    /// Comp time.
    CompTime,
    /// Training.
    Training,
    /// Annual leave.
    AnnualLeave,
    /// Leave of absence.
    LeaveOfAbsence,
    /// Break.
    Break,
    /// Child care leave.
    ChildCareLeave,
    /// Maternity leave.
    MaternityLeave,
    /// Jury duty.
    JuryDuty,
    /// Sabbatical.
    Sabbatical,
    /// Accident.
    Accident,
    /// Paid.
    Paid,
    /// Unpaid.
    Unpaid,
    /// Holiday.
    Holiday,
    /// Personal.
    Personal,
    /// In lieu.
    InLieu,
    /// Bereavement.
    Bereavement,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A single time off.
pub type TimeOffResult = Single<TimeOff>;

/// A time off status.
#[doc(alias = "TimeOffStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum TimeOffStatus {
    /// Approved.
    Approved,
    /// Cancelled.
    Cancelled,
    /// Rejected.
    Rejected,
    /// Pending.
    Pending,
    /// Deleted.
    Deleted,
    /// Draft.
    Draft,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Employments.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::{CostCenter, Group, JobDescription};
use crate::shared::{
    ContractType, EmploymentType, Flag, JsonObject, Paginated, PayFrequency, PayPeriod, RoleType, Single,
    Sourced,
};

/// A contract type, with the provider's name for it.
#[doc(alias = "ContractTypeApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct LabeledContractType {
    /// The API's identifier of the contract type.
    pub id: Option<String>,
    /// The provider's identifier of the contract type.
    pub remote_id: Option<String>,
    /// A name for people.
    #[api(example = "Full-Time")]
    pub label: Option<String>,
    /// What kind of contract it is.
    pub contract_type: Option<Sourced<ContractType>>,
}

/// An employment.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Employment {
    /// The API's identifier of the employment.
    pub id: Option<String>,
    /// The provider's identifier of the employment.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The title of the job.
    #[api(example = "Software Engineer")]
    pub job_title: Option<String>,
    /// What is paid for each pay period.
    #[api(example = "40.00")]
    pub pay_rate: Option<String>,
    /// The period that the pay rate is for.
    pub pay_period: Option<Sourced<PayPeriod>>,
    /// How often it is paid.
    pub pay_frequency: Option<Sourced<PayFrequency>>,
    /// The currency that it is paid in.
    #[api(example = "USD")]
    pub pay_currency: Option<String>,
    /// When it takes effect.
    pub effective_date: Option<OffsetDateTime>,
    /// When it ends.
    pub end_date: Option<OffsetDateTime>,
    /// The grade.
    pub grade: Option<EmploymentGrade>,
    /// What kind of employment it is.
    #[deprecated]
    pub employment_type: Option<Sourced<EmploymentType>>,
    /// What kind of employment contract it is.
    #[deprecated]
    pub employment_contract_type: Option<Sourced<ContractType>>,
    /// What kind of employment it is.
    pub r#type: Option<LabeledEmploymentType>,
    /// What kind of contract it is.
    pub contract_type: Option<LabeledContractType>,
    /// How long the employee works.
    pub work_time: Option<WorkTime>,
    /// The code for the payroll.
    #[api(example = "PC1")]
    pub payroll_code: Option<String>,
    /// The identifier of the employee.
    pub employee_id: Option<String>,
    /// The provider's identifier of the employee.
    pub remote_employee_id: Option<String>,
    /// The share of full-time work.
    pub fte: Option<Number>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// When it starts.
    #[deprecated]
    pub start_date: Option<OffsetDateTime>,
    /// Whether the employment is active.
    pub active: Option<Flag>,
    /// The department.
    pub department: Option<Group>,
    /// The cost center.
    #[deprecated]
    pub cost_center: Option<Group>,
    /// The cost centers.
    pub cost_centers: Option<Vec<CostCenter>>,
    /// The division.
    pub division: Option<Group>,
    /// The job.
    pub job: Option<EmploymentJob>,
    /// The managers.
    pub manager: Option<Vec<EmploymentManager>>,
}

/// An employment grade.
#[doc(alias = "EmploymentGradeApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct EmploymentGrade {
    /// The API's identifier of the employment grade.
    pub id: Option<String>,
    /// The provider's identifier of the employment grade.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "1687-4")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
}

/// An employment job.
#[doc(alias = "EmploymentJobApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct EmploymentJob {
    /// The API's identifier of the employment job.
    pub id: Option<String>,
    /// The provider's identifier of the employment job.
    pub remote_id: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<JobDescription>,
    /// The identifier of the owner.
    pub owner_id: Option<String>,
    /// The identifier of the parent.
    pub parent_id: Option<String>,
}

/// An employment manager.
#[doc(alias = "EmploymentManagerApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct EmploymentManager {
    /// The API's identifier of the employment manager.
    pub id: Option<String>,
    /// The provider's identifier of the employment manager.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "John Doe")]
    pub name: Option<String>,
    /// The e-mail address.
    #[api(example = "john.doe@example.com")]
    pub email: Option<String>,
    /// The role.
    pub role: Option<ManagerRole>,
}

/// A single employment.
pub type EmploymentResult = Single<Employment>;

/// One page of employments.
pub type EmploymentsPaginated = Paginated<Employment>;

/// An employment status.
#[doc(alias = "EmploymentStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum EmploymentStatus {
    /// Active.
    Active,
    /// Pending.
    Pending,
    /// Terminated.
    Terminated,
    /// Leave.
    Leave,
    /// Inactive.
    Inactive,
    /// Unknown.
    Unknown,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A manager role.
#[doc(alias = "ManagerRoleApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ManagerRole {
    /// The API's identifier of the manager role.
    pub id: Option<String>,
    /// The provider's identifier of the manager role.
    pub remote_id: Option<String>,
    /// A name for people.
    #[api(example = "Admin")]
    pub label: Option<String>,
    /// What kind of role it is.
    pub role_type: Option<Sourced<RoleType>>,
}

/// An employment type, with the provider's name for it.
#[doc(alias = "TypeApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct LabeledEmploymentType {
    /// The API's identifier of the employment type.
    pub id: Option<String>,
    /// The provider's identifier of the employment type.
    pub remote_id: Option<String>,
    /// A name for people.
    #[api(example = "Permanent")]
    pub label: Option<String>,
    /// The employment type, in the API's words and in the provider's.
    pub r#type: Option<Sourced<EmploymentType>>,
}

/// A work time.
#[doc(alias = "WorkTimeApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct WorkTime {
    /// How long the employee works in the period.
    #[api(format = "duration")]
    pub duration: Option<String>,
    /// The period in which the employee works so long.
    pub period: Option<Sourced<WorkTimePeriod>>,
}

/// A work time period.
#[doc(alias = "WorkTimeUnitEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum WorkTimePeriod {
    /// Day.
    Day,
    /// Week.
    Week,
    /// Month.
    Month,
    /// Year.
    Year,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

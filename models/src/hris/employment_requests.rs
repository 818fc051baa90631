//! Creating and changing employments.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{EmploymentGrade, LabeledContractType, LabeledEmploymentType, WorkTime};
use crate::shared::{ContractType, EmploymentType, JsonObject, PayFrequency, PayPeriod, Sourced};

/// The employment of an employee who is created.
#[doc(alias = "CreateEmployeeEmploymentApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateEmployeeEmployment {
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
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// When it takes effect.
    #[deprecated]
    pub effective_date: Option<OffsetDateTime>,
}

/// An employment that is to be created.
#[doc(alias = "CreateEmploymentApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateEmployment {
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
    /// The identifier of the job.
    pub job_id: Option<String>,
}

/// What creates an employment.
#[doc(alias = "HrisCreateEmploymentRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateEmploymentRequest {
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
    /// The identifier of the job.
    pub job_id: Option<String>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What changes an employment: what is left out stays as it is, and `null` clears it.
#[doc(alias = "HrisUpdateEmploymentRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateEmploymentRequest {
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<Option<JsonObject>>,
    /// The title of the job.
    #[api(example = "Software Engineer")]
    pub job_title: Option<Option<String>>,
    /// What is paid for each pay period.
    #[api(example = "40.00")]
    pub pay_rate: Option<Option<String>>,
    /// The period that the pay rate is for.
    pub pay_period: Option<Option<Sourced<PayPeriod>>>,
    /// How often it is paid.
    pub pay_frequency: Option<Option<Sourced<PayFrequency>>>,
    /// The currency that it is paid in.
    #[api(example = "USD")]
    pub pay_currency: Option<Option<String>>,
    /// When it takes effect.
    pub effective_date: Option<Option<OffsetDateTime>>,
    /// When it ends.
    pub end_date: Option<Option<OffsetDateTime>>,
    /// The grade.
    pub grade: Option<Option<EmploymentGrade>>,
    /// What kind of employment it is.
    #[deprecated]
    pub employment_type: Option<Option<Sourced<EmploymentType>>>,
    /// What kind of employment contract it is.
    #[deprecated]
    pub employment_contract_type: Option<Option<Sourced<ContractType>>>,
    /// What kind of employment it is.
    pub r#type: Option<Option<LabeledEmploymentType>>,
    /// What kind of contract it is.
    pub contract_type: Option<Option<LabeledContractType>>,
    /// How long the employee works.
    pub work_time: Option<Option<WorkTime>>,
    /// The code for the payroll.
    #[api(example = "PC1")]
    pub payroll_code: Option<Option<String>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

//! Creating, changing and inviting employees.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{
    CreateBenefit, CreateCostCenter, CreateEmployeeEmployment, CreateEmployment, EmploymentStatus, Ethnicity,
    Gender, Image, MaritalStatus, NationalIdentityNumber, PreferredLanguage,
};
use crate::shared::{
    ContractType, Country, CreatedRecord, CustomField, EmploymentType, JsonObject, Sourced, WriteOutcome,
};

/// A location of an employee who is created.
#[doc(alias = "CreateEmployeeLocationApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateEmployeeLocation {
    /// The API's identifier of the employee location.
    pub id: Option<String>,
    /// The name.
    #[api(example = "Woolsthorpe Manor")]
    pub name: Option<String>,
    /// The phone number.
    #[api(example = "+44 1476 860 364")]
    pub phone_number: Option<String>,
    /// The first line of the street address.
    #[api(example = "Water Lane")]
    pub street_1: Option<String>,
    /// The second line of the street address.
    #[api(example = "Woolsthorpe by Colsterworth")]
    pub street_2: Option<String>,
    /// The city.
    #[api(example = "Grantham")]
    pub city: Option<String>,
    /// The postal code.
    #[api(example = "NG33 5NR")]
    pub zip_code: Option<String>,
    /// The country.
    pub country: Option<Sourced<Country>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// The state or region.
    pub state: Option<Sourced<String>>,
}

/// What creates an employee.
#[doc(alias = "HrisCreateEmployeeRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateEmployeeRequest {
    /// How the employee is addressed.
    #[api(example = "Mr")]
    pub title: Option<String>,
    /// The first name.
    #[api(example = "Isaac")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Newton")]
    pub last_name: Option<String>,
    /// The name.
    #[api(example = "Isaac Newton")]
    pub name: Option<String>,
    /// The name to show to people.
    #[api(example = "Sir Isaac Newton")]
    pub display_name: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
    /// The private e-mail address.
    #[api(example = "isaac.newton@example.com")]
    pub personal_email: Option<String>,
    /// The private phone number.
    #[api(example = "+1234567890")]
    pub personal_phone_number: Option<String>,
    /// The e-mail address at work.
    #[api(example = "newton@example.com")]
    pub work_email: Option<String>,
    /// The phone number at work.
    #[api(example = "+1234567890")]
    pub work_phone_number: Option<String>,
    /// The identifier of the job.
    #[deprecated]
    pub job_id: Option<String>,
    /// The title of the job.
    #[api(example = "Physicist")]
    pub job_title: Option<String>,
    /// The identifier of the department.
    pub department_id: Option<String>,
    /// The identifier of the team.
    pub team_id: Option<String>,
    /// The department.
    #[api(example = "Physics")]
    pub department: Option<String>,
    /// The identifier of the manager.
    pub manager_id: Option<String>,
    /// The gender.
    pub gender: Option<Sourced<Gender>>,
    /// The language that the employee prefers.
    pub preferred_language: Option<Sourced<PreferredLanguage>>,
    /// The ethnicity.
    pub ethnicity: Option<Sourced<Ethnicity>>,
    /// The date of birth.
    pub date_of_birth: Option<OffsetDateTime>,
    /// The birthday.
    pub birthday: Option<OffsetDateTime>,
    /// The marital status.
    pub marital_status: Option<Sourced<MaritalStatus>>,
    /// The picture of the person.
    pub avatar: Option<Image>,
    /// When the employee was hired.
    pub hire_date: Option<OffsetDateTime>,
    /// When the employee starts.
    pub start_date: Option<OffsetDateTime>,
    /// What kind of employment it is.
    #[deprecated]
    pub employment_type: Option<Sourced<EmploymentType>>,
    /// What kind of employment contract it is.
    #[deprecated]
    pub employment_contract_type: Option<Sourced<ContractType>>,
    /// The employment status.
    pub employment_status: Option<Sourced<EmploymentStatus>>,
    /// When the employment ended.
    pub termination_date: Option<OffsetDateTime>,
    /// The company name.
    #[api(example = "Example Corp")]
    #[deprecated]
    pub company_name: Option<String>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The countries that the employee is a citizen of.
    pub citizenships: Option<Vec<Sourced<Country>>>,
    /// The employments.
    #[deprecated]
    pub employments: Option<Vec<CreateEmployment>>,
    /// The employment.
    pub employment: Option<CreateEmployeeEmployment>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
    /// The benefits.
    pub benefits: Option<Vec<CreateBenefit>>,
    /// The number of the employee.
    #[api(example = "125")]
    pub employee_number: Option<String>,
    /// A number that the state knows the employee by.
    #[deprecated]
    pub national_identity_number: Option<NationalIdentityNumber>,
    /// Numbers that the state knows the employee by.
    pub national_identity_numbers: Option<Vec<NationalIdentityNumber>>,
    /// Where the employee lives.
    pub home_location: Option<CreateEmployeeLocation>,
    /// Where the employee works.
    pub work_location: Option<CreateEmployeeLocation>,
    /// The cost centers.
    pub cost_centers: Option<Vec<CreateCostCenter>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What invites an employee.
#[doc(alias = "HrisInviteEmployeeRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct InviteEmployeeRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What changes an employee: what is left out stays as it is, and `null` clears it.
#[doc(alias = "HrisUpdateEmployeeRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateEmployeeRequest {
    /// How the employee is addressed.
    #[api(example = "Mr")]
    pub title: Option<Option<String>>,
    /// The first name.
    #[api(example = "Isaac")]
    pub first_name: Option<Option<String>>,
    /// The last name.
    #[api(example = "Newton")]
    pub last_name: Option<Option<String>>,
    /// The name.
    #[api(example = "Isaac Newton")]
    pub name: Option<Option<String>>,
    /// The name to show to people.
    #[api(example = "Sir Isaac Newton")]
    pub display_name: Option<Option<String>>,
    /// The address of the avatar.
    pub avatar_url: Option<Option<String>>,
    /// The private e-mail address.
    #[api(example = "isaac.newton@example.com")]
    pub personal_email: Option<Option<String>>,
    /// The private phone number.
    #[api(example = "+1234567890")]
    pub personal_phone_number: Option<Option<String>>,
    /// The e-mail address at work.
    #[api(example = "newton@example.com")]
    pub work_email: Option<Option<String>>,
    /// The phone number at work.
    #[api(example = "+1234567890")]
    pub work_phone_number: Option<Option<String>>,
    /// The identifier of the job.
    #[deprecated]
    pub job_id: Option<Option<String>>,
    /// The title of the job.
    #[api(example = "Physicist")]
    pub job_title: Option<Option<String>>,
    /// The identifier of the department.
    pub department_id: Option<Option<String>>,
    /// The identifier of the team.
    pub team_id: Option<Option<String>>,
    /// The department.
    #[api(example = "Physics")]
    pub department: Option<Option<String>>,
    /// The identifier of the manager.
    pub manager_id: Option<Option<String>>,
    /// The gender.
    pub gender: Option<Option<Sourced<Gender>>>,
    /// The language that the employee prefers.
    pub preferred_language: Option<Option<Sourced<PreferredLanguage>>>,
    /// The ethnicity.
    pub ethnicity: Option<Option<Sourced<Ethnicity>>>,
    /// The date of birth.
    pub date_of_birth: Option<Option<OffsetDateTime>>,
    /// The birthday.
    pub birthday: Option<Option<OffsetDateTime>>,
    /// The marital status.
    pub marital_status: Option<Option<Sourced<MaritalStatus>>>,
    /// The picture of the person.
    pub avatar: Option<Option<Image>>,
    /// When the employee was hired.
    pub hire_date: Option<Option<OffsetDateTime>>,
    /// When the employee starts.
    pub start_date: Option<Option<OffsetDateTime>>,
    /// What kind of employment it is.
    #[deprecated]
    pub employment_type: Option<Option<Sourced<EmploymentType>>>,
    /// What kind of employment contract it is.
    #[deprecated]
    pub employment_contract_type: Option<Option<Sourced<ContractType>>>,
    /// The employment status.
    pub employment_status: Option<Option<Sourced<EmploymentStatus>>>,
    /// When the employment ended.
    pub termination_date: Option<Option<OffsetDateTime>>,
    /// The company name.
    #[api(example = "Example Corp")]
    #[deprecated]
    pub company_name: Option<Option<String>>,
    /// The identifier of the company.
    pub company_id: Option<Option<String>>,
    /// The countries that the employee is a citizen of.
    pub citizenships: Option<Option<Vec<Sourced<Country>>>>,
    /// The employment.
    pub employment: Option<Option<CreateEmployeeEmployment>>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Option<Vec<CustomField>>>,
    /// The benefits.
    pub benefits: Option<Option<Vec<CreateBenefit>>>,
    /// The number of the employee.
    #[api(example = "125")]
    pub employee_number: Option<Option<String>>,
    /// A number that the state knows the employee by.
    #[deprecated]
    pub national_identity_number: Option<Option<NationalIdentityNumber>>,
    /// Numbers that the state knows the employee by.
    pub national_identity_numbers: Option<Option<Vec<NationalIdentityNumber>>>,
    /// Where the employee lives.
    pub home_location: Option<Option<CreateEmployeeLocation>>,
    /// Where the employee works.
    pub work_location: Option<Option<CreateEmployeeLocation>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

/// What inviting an employee gives back.
pub type InviteEmployeeResult = WriteOutcome<CreatedRecord>;

//! Employees.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::{
    BankDetails, Benefit, Company, CostCenterShare, Employment, EmploymentStatus, EntitySkill, Ethnicity,
    Gender, Group, Image, JobDescription, Location, MaritalStatus, NationalIdentityNumber, PreferredLanguage,
};
use crate::shared::{
    ContractType, Country, CustomField, EmploymentType, JsonObject, Paginated, Single, Sourced,
};

/// An employee.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Employee {
    /// The API's identifier of the employee.
    pub id: Option<String>,
    /// The provider's identifier of the employee.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
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
    /// The job description.
    #[deprecated]
    pub job_description: Option<JobDescription>,
    /// The identifier of the department.
    #[deprecated]
    pub department_id: Option<String>,
    /// The department.
    #[api(example = "Physics")]
    #[deprecated]
    pub department: Option<String>,
    /// The groups.
    pub groups: Option<Vec<Group>>,
    /// The cost centers.
    #[deprecated]
    pub cost_centers: Option<Vec<CostCenterShare>>,
    /// The identifier of the manager.
    #[deprecated]
    pub manager_id: Option<String>,
    /// The provider's identifier of the manager.
    #[deprecated]
    pub remote_manager_id: Option<String>,
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
    /// When the employee started.
    pub start_date: Option<OffsetDateTime>,
    /// How long the employee has been there.
    #[api(example = 2)]
    pub tenure: Option<Number>,
    /// The anniversary of the start of work.
    pub work_anniversary: Option<OffsetDateTime>,
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
    /// Where the employee lives.
    pub home_location: Option<Location>,
    /// Where the employee works.
    pub work_location: Option<Location>,
    /// The company.
    pub company: Option<Company>,
    /// The employments.
    pub employments: Option<Vec<Employment>>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
    /// The benefits.
    pub benefits: Option<Vec<Benefit>>,
    /// The number of the employee.
    #[api(example = "125")]
    pub employee_number: Option<String>,
    /// The bank accounts that pay goes to.
    pub bank_details: Option<Vec<BankDetails>>,
    /// A number that the state knows the employee by.
    #[deprecated]
    pub national_identity_number: Option<NationalIdentityNumber>,
    /// Numbers that the state knows the employee by.
    pub national_identity_numbers: Option<Vec<NationalIdentityNumber>>,
    /// The skills.
    pub skills: Option<Vec<EntitySkill>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single employee.
pub type EmployeeResult = Single<Employee>;

/// One page of employees.
pub type EmployeesPaginated = Paginated<Employee>;

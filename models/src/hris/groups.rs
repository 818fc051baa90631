//! Groups, departments, divisions and teams.

use api_model::ApiModel;

use crate::shared::{GroupType, JsonObject, Paginated, Single, Sourced};

/// A department type.
#[doc(alias = "DepartmentTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum DepartmentType {
    /// Department.
    Department,
    /// Company.
    Company,
    /// Division.
    Division,
    /// Group.
    Group,
    /// Project.
    Project,
    /// Team.
    Team,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A division type.
#[doc(alias = "DivisionTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum DivisionType {
    /// Department.
    Department,
    /// Company.
    Company,
    /// Division.
    Division,
    /// Group.
    Group,
    /// Project.
    Project,
    /// Cost center.
    CostCenter,
    /// Team.
    Team,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A department.
#[doc(alias = "HRISDepartment")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Department {
    /// The API's identifier of the department.
    pub id: Option<String>,
    /// The provider's identifier of the department.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Engineering")]
    pub name: Option<String>,
    /// The identifiers of the parents.
    pub parent_ids: Option<Vec<String>>,
    /// The provider's identifiers of the parents.
    pub remote_parent_ids: Option<Vec<String>>,
    /// The identifiers of the owners.
    pub owner_ids: Option<Vec<String>>,
    /// The provider's identifiers of the owners.
    pub remote_owner_ids: Option<Vec<String>>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The provider's identifier of the company.
    pub remote_company_id: Option<String>,
    /// What kind of department it is.
    pub r#type: Option<Sourced<DepartmentType>>,
}

/// One page of departments.
#[doc(alias = "HRISDepartmentsPaginated")]
pub type DepartmentsPaginated = Paginated<Department>;

/// A single department.
#[doc(alias = "HRISDepartmentsResult")]
pub type DepartmentsResult = Single<Department>;

/// A division.
#[doc(alias = "HRISDivision")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Division {
    /// The API's identifier of the division.
    pub id: Option<String>,
    /// The provider's identifier of the division.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Engineering")]
    pub name: Option<String>,
    /// The identifiers of the parents.
    pub parent_ids: Option<Vec<String>>,
    /// The provider's identifiers of the parents.
    pub remote_parent_ids: Option<Vec<String>>,
    /// The identifiers of the owners.
    pub owner_ids: Option<Vec<String>>,
    /// The provider's identifiers of the owners.
    pub remote_owner_ids: Option<Vec<String>>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The provider's identifier of the company.
    pub remote_company_id: Option<String>,
    /// What kind of division it is.
    pub r#type: Option<Sourced<DivisionType>>,
}

/// One page of divisions.
#[doc(alias = "HRISDivisionsPaginated")]
pub type DivisionsPaginated = Paginated<Division>;

/// A single division.
#[doc(alias = "HRISDivisionsResult")]
pub type DivisionsResult = Single<Division>;

/// A group.
#[doc(alias = "HRISGroup")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Group {
    /// The API's identifier of the group.
    pub id: Option<String>,
    /// The provider's identifier of the group.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Engineering")]
    pub name: Option<String>,
    /// The identifiers of the parents.
    pub parent_ids: Option<Vec<String>>,
    /// The provider's identifiers of the parents.
    pub remote_parent_ids: Option<Vec<String>>,
    /// The identifiers of the owners.
    pub owner_ids: Option<Vec<String>>,
    /// The provider's identifiers of the owners.
    pub remote_owner_ids: Option<Vec<String>>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The provider's identifier of the company.
    pub remote_company_id: Option<String>,
    /// What kind of group it is.
    pub r#type: Option<Sourced<GroupType>>,
}

/// One page of groups.
#[doc(alias = "HRISGroupsPaginated")]
pub type GroupsPaginated = Paginated<Group>;

/// A single group.
#[doc(alias = "HRISGroupsResult")]
pub type GroupsResult = Single<Group>;

/// A team.
#[doc(alias = "HRISTeam")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Team {
    /// The API's identifier of the team.
    pub id: Option<String>,
    /// The provider's identifier of the team.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Engineering")]
    pub name: Option<String>,
    /// The identifiers of the parents.
    pub parent_ids: Option<Vec<String>>,
    /// The provider's identifiers of the parents.
    pub remote_parent_ids: Option<Vec<String>>,
    /// The identifiers of the owners.
    pub owner_ids: Option<Vec<String>>,
    /// The provider's identifiers of the owners.
    pub remote_owner_ids: Option<Vec<String>>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The provider's identifier of the company.
    pub remote_company_id: Option<String>,
    /// What kind of team it is.
    pub r#type: Option<Sourced<TeamType>>,
}

/// One page of teams.
#[doc(alias = "HRISTeamsPaginated")]
pub type TeamsPaginated = Paginated<Team>;

/// A single team.
#[doc(alias = "HRISTeamsResult")]
pub type TeamsResult = Single<Team>;

/// A team type.
#[doc(alias = "TeamTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum TeamType {
    /// Team.
    Team,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Departments, locations and users.

use api_model::ApiModel;

use crate::shared::{JsonObject, Paginated, Single};

/// A location.
#[doc(alias = "ATSLocation")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Location {
    /// The API's identifier of the location.
    pub id: Option<String>,
    /// The provider's identifier of the location.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    pub name: Option<String>,
}

/// A single location.
#[doc(alias = "ATSLocationResult")]
pub type LocationResult = Single<Location>;

/// One page of locations.
#[doc(alias = "ATSLocationsPaginated")]
pub type LocationsPaginated = Paginated<Location>;

/// A department.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Department {
    /// The API's identifier of the department.
    pub id: Option<String>,
    /// The provider's identifier of the department.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    pub name: Option<String>,
}

/// A single department.
pub type DepartmentResult = Single<Department>;

/// One page of departments.
pub type DepartmentsPaginated = Paginated<Department>;

/// A user.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct User {
    /// The API's identifier of the user.
    pub id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
}

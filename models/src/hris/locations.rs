//! Locations, and references to other records.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Country, Flag, JsonObject, LocationType, Paginated, Single, Sourced};

/// A location.
#[doc(alias = "HRISLocation")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Location {
    /// The API's identifier of the location.
    pub id: Option<String>,
    /// The provider's identifier of the location.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier of the employee.
    pub employee_id: Option<String>,
    /// The provider's identifier of the employee.
    pub remote_employee_id: Option<String>,
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
    /// The state or region.
    #[api(example = "Lincolnshire")]
    pub state: Option<String>,
    /// The postal code.
    #[api(example = "NG33 5NR")]
    pub zip_code: Option<String>,
    /// The country.
    pub country: Option<Sourced<Country>>,
    /// What kind of location it is.
    pub location_type: Option<Sourced<LocationType>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single location.
#[doc(alias = "HRISLocationResult")]
pub type LocationResult = Single<Location>;

/// One page of locations.
#[doc(alias = "HRISLocationsPaginated")]
pub type LocationsPaginated = Paginated<Location>;

/// A record of the provider, by name.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Reference {
    /// The API's identifier of the reference.
    pub id: Option<String>,
    /// The provider's identifier of the reference.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "1687-4")]
    pub name: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
}

/// One page of references.
pub type ReferencePaginated = Paginated<Reference>;

/// A single reference.
pub type ReferenceResult = Single<Reference>;

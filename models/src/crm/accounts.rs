//! Accounts.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Country, JsonObject, LocationType, Paginated, Single, Sourced};

/// An account.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Account {
    /// The API's identifier of the account.
    pub id: Option<String>,
    /// The provider's identifier of the account.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier of the owner.
    pub owner_id: Option<String>,
    /// The provider's identifier of the owner.
    pub remote_owner_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The industries.
    pub industries: Option<Vec<String>>,
    /// The revenue of a year.
    pub annual_revenue: Option<String>,
    /// The address of the website.
    pub website: Option<String>,
    /// The addresses.
    pub addresses: Option<Vec<AccountAddress>>,
    /// The phone numbers.
    #[api(example = ["+44 20 7946 0000"])]
    pub phone_numbers: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// An account address.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct AccountAddress {
    /// The first line of the street address.
    pub street_1: Option<String>,
    /// The second line of the street address.
    pub street_2: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or region.
    pub state: Option<String>,
    /// The postal code.
    pub zip_code: Option<String>,
    /// The country.
    pub country: Option<Sourced<Country>>,
    /// What kind of location it is.
    pub location_type: Option<Sourced<LocationType>>,
}

/// A single account.
pub type AccountResult = Single<Account>;

/// One page of accounts.
pub type AccountsPaginated = Paginated<Account>;

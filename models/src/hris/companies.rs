//! Companies.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{JsonObject, Paginated, Single};

/// One page of companies.
pub type CompaniesPaginated = Paginated<Company>;

/// A company.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Company {
    /// The API's identifier of the company.
    pub id: Option<String>,
    /// The provider's identifier of the company.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Northwind Traders")]
    pub name: Option<String>,
    /// The full name.
    #[api(example = "American Express Company")]
    pub full_name: Option<String>,
    /// The name to show to people.
    #[api(example = "StackOne")]
    pub display_name: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single company.
pub type CompanyResult = Single<Company>;

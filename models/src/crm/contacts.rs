//! Contacts.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{CustomField, JsonObject, Paginated, Single};

/// A contact.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Contact {
    /// The API's identifier of the contact.
    pub id: Option<String>,
    /// The provider's identifier of the contact.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<String>,
    /// The company name.
    #[api(example = "Northwind Traders")]
    pub company_name: Option<String>,
    /// The e-mail addresses.
    #[api(example = ["anna.berg@example.com"])]
    pub emails: Option<Vec<String>>,
    /// The phone numbers.
    #[api(example = ["+44 20 7946 0000"])]
    pub phone_numbers: Option<Vec<String>>,
    /// The identifiers of the deals.
    pub deal_ids: Option<Vec<String>>,
    /// The provider's identifiers of the deals.
    pub remote_deal_ids: Option<Vec<String>>,
    /// The identifiers of the accounts.
    pub account_ids: Option<Vec<String>>,
    /// The provider's identifiers of the accounts.
    pub remote_account_ids: Option<Vec<String>>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single contact.
pub type ContactResult = Single<Contact>;

/// One page of contacts.
pub type ContactsPaginated = Paginated<Contact>;

/// What creates a contact.
#[doc(alias = "CrmCreateContactRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateContactRequest {
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<String>,
    /// The company name.
    #[api(example = "Northwind Traders")]
    pub company_name: Option<String>,
    /// The e-mail addresses.
    #[api(example = ["anna.berg@example.com"])]
    pub emails: Option<Vec<String>>,
    /// The phone numbers.
    #[api(example = ["+44 20 7946 0000"])]
    pub phone_numbers: Option<Vec<String>>,
    /// The identifiers of the deals.
    pub deal_ids: Option<Vec<String>>,
    /// The identifiers of the accounts.
    pub account_ids: Option<Vec<String>>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

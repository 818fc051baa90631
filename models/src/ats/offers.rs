//! Offers.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// What creates an offer.
#[doc(alias = "AtsCreateOfferRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateOfferRequest {
    /// The identifier of the application.
    pub application_id: Option<String>,
    /// When it starts.
    pub start_date: Option<OffsetDateTime>,
    /// The offer status.
    pub offer_status: Option<Sourced<OfferStatus>>,
    /// The salary.
    pub salary: Option<Number>,
    /// The currency.
    pub currency: Option<String>,
    /// Earlier versions of the offer.
    pub offer_history: Option<Vec<OfferHistory>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// An offer.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Offer {
    /// The API's identifier of the offer.
    pub id: Option<String>,
    /// The provider's identifier of the offer.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier of the application.
    pub application_id: Option<String>,
    /// The provider's identifier of the application.
    pub remote_application_id: Option<String>,
    /// When it starts.
    pub start_date: Option<OffsetDateTime>,
    /// The offer status.
    pub offer_status: Option<Sourced<OfferStatus>>,
    /// The salary that is offered.
    pub salary: Option<Number>,
    /// The currency.
    pub currency: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// Earlier versions of the offer.
    pub offer_history: Option<Vec<OfferHistory>>,
}

/// An earlier version of an offer.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct OfferHistory {
    /// When it starts.
    pub start_date: Option<OffsetDateTime>,
    /// The salary.
    pub salary: Option<Number>,
    /// The currency.
    pub currency: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// One page of offers.
pub type OffersPaginated = Paginated<Offer>;

/// A single offer.
pub type OffersResult = Single<Offer>;

/// An offer status.
#[doc(alias = "OfferStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum OfferStatus {
    /// Pending.
    Pending,
    /// Retracted.
    Retracted,
    /// Accepted.
    Accepted,
    /// Rejected.
    Rejected,
    /// Created.
    Created,
    /// Approved.
    Approved,
    /// Not approved.
    NotApproved,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

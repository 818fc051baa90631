//! Users of learning systems.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{Flag, JsonObject};

/// A user of a learning system.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct LmsUser {
    /// The API's identifier of the user.
    pub id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier that the other system knows it by.
    #[api(example = "AL-60043")]
    pub external_reference: Option<String>,
    /// The name.
    #[api(example = "John Dew")]
    pub name: Option<String>,
    /// The e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub email: Option<String>,
    /// The phone number.
    #[api(example = "+1234567890")]
    pub phone_number: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

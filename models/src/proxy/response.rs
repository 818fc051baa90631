//! Answers of a provider's own API.

use api_model::ApiModel;
use serde_json::{Number, Value};

use crate::shared::{JsonObject, ProviderError};

/// What the provider's own API answered.
#[doc(alias = "ProxyResponseApiModel")]
#[derive(ApiModel, Clone, PartialEq)]
pub struct ProxyResponse {
    /// The HTTP status.
    #[api(example = 200)]
    pub status: Number,
    /// The headers.
    #[api(secret)]
    pub headers: Option<JsonObject>,
    /// What the provider answered: any JSON.
    pub data: Option<Value>,
    /// What went wrong at the provider.
    pub provider_errors: Option<Vec<ProviderError>>,
}

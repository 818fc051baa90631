//! What went between the API and the provider.

use api_model::ApiModel;
use serde_json::{Number, Value};

use super::JsonObject;

/// A request that the API sent to the provider, and the provider's answer.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct RawResponse {
    /// The request's HTTP method.
    pub method: String,
    /// The address that was asked.
    pub url: String,
    /// What was sent.
    pub body: Option<RawBody>,
    /// What came back: any JSON.
    pub response: Option<Value>,
}

/// The body of a message that was sent or received.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum RawBody {
    /// Text, or bytes as text.
    Text(String),
    /// A JSON object.
    Object(JsonObject),
    /// The body's bytes, one number each.
    Bytes(Vec<i32>),
}

/// What went wrong at the provider.
#[doc(alias = "ProviderErrorApiModel")]
#[derive(ApiModel, Clone, PartialEq)]
pub struct ProviderError {
    /// The HTTP status.
    pub status: Option<Number>,
    /// The address that was asked.
    pub url: Option<String>,
    /// What the provider answered, as it came.
    pub raw: Option<JsonObject>,
    /// The headers of the answer.
    #[api(secret)]
    pub headers: Option<JsonObject>,
}

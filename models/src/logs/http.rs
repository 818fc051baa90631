//! Requests and responses, as they were logged.

use api_model::ApiModel;
use serde_json::Number;

use crate::shared::{JsonObject, ProviderError, RawBody};

/// A request, as it was logged.
#[derive(ApiModel, Clone, PartialEq)]
pub struct AdvancedLogRequestData {
    /// The API's identifier of the request.
    pub id: Option<String>,
    /// The HTTP method.
    #[api(example = "get")]
    pub method: Option<String>,
    /// The headers.
    #[api(secret)]
    pub headers: Option<JsonObject>,
    /// The address.
    pub url: Option<AdvancedLogUrl>,
    /// The body.
    pub body: Option<RawBody>,
}

/// The address of a request, as it was logged.
#[doc(alias = "AdvancedLogRequestDataUrl")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct AdvancedLogUrl {
    /// The address.
    pub url: Option<String>,
    /// The name of the host.
    #[api(example = "example.com")]
    pub hostname: Option<String>,
    /// The path.
    #[api(example = "/api/v1/resource")]
    pub path: Option<String>,
    /// The parameters of the query.
    pub query_params: Option<JsonObject>,
}

/// A response, as it was logged.
#[derive(ApiModel, Clone, PartialEq)]
pub struct AdvancedLogResponseData {
    /// The response's HTTP status.
    #[api(example = 200)]
    pub status_code: Option<Number>,
    /// The headers.
    #[api(secret)]
    pub headers: Option<JsonObject>,
    /// The body.
    pub body: Option<RawBody>,
    /// What went wrong with custom mappings.
    pub custom_mapping_errors: Option<Vec<CustomMappingError>>,
    /// What went wrong at the provider.
    pub provider_errors: Option<Vec<ProviderError>>,
}

/// What went wrong with a custom mapping.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CustomMappingError {
    /// The API's identifier of the custom mapping error.
    pub id: Option<String>,
    /// What happened, for people.
    #[api(example = "Invalid value")]
    pub message: Option<String>,
    /// The field that was mapped to.
    #[serde(rename = "targetField")]
    #[api(example = "first_name")]
    pub target_field: Option<String>,
}

//! Requests to a provider's own API.

use api_model::ApiModel;

use crate::shared::JsonObject;

/// A request to be sent to the provider's own API.
#[derive(ApiModel, Clone, PartialEq)]
pub struct ProxyRequestBody {
    /// The address.
    pub url: Option<String>,
    /// The HTTP method.
    pub method: Option<ProxyMethod>,
    /// The path.
    #[api(example = "/employees/directory")]
    pub path: Option<String>,
    /// The headers.
    #[api(secret)]
    pub headers: Option<JsonObject>,
    /// The body.
    pub body: Option<JsonObject>,
}

/// The HTTP method of a request to the provider.
#[doc(alias = "ProxyRequestBodyMethod")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ProxyMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// `DELETE`.
    Delete,
    /// `PATCH`.
    Patch,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! What writing gives back, and what an error looks like.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::{JsonObject, ProviderError};

/// What the API says about a request that has no other answer, be it that it worked or that it did not.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct StatusResponse {
    /// The HTTP status.
    #[serde(rename = "statusCode")]
    #[api(example = 200)]
    pub status_code: Number,
    /// What happened, for people.
    pub message: String,
    /// When it happened.
    pub timestamp: OffsetDateTime,
}

/// What writing gives back: how it went, and the record that was written.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct WriteOutcome<D> {
    /// The HTTP status.
    #[serde(rename = "statusCode")]
    #[api(example = 201)]
    pub status_code: Number,
    /// What happened, for people.
    pub message: String,
    /// When it happened.
    pub timestamp: OffsetDateTime,
    /// The record that was written.
    pub data: D,
}

/// The record that was created.
#[doc(alias = "CreateResultDataApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreatedRecord {
    /// The API's identifier of the record.
    pub id: Option<String>,
    /// The provider's identifier of the record.
    pub remote_id: Option<String>,
}

/// What creating gives back.
pub type CreateResult = WriteOutcome<CreatedRecord>;
/// What updating gives back.
pub type UpdateResult = StatusResponse;
/// What deleting gives back.
pub type DeleteResult = StatusResponse;

/// What writing many records gives back.
#[doc(alias = "BatchResultApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct BatchResult {
    /// The HTTP status.
    #[serde(rename = "statusCode")]
    #[api(example = 202)]
    pub status_code: Option<Number>,
    /// What happened, for people.
    pub message: Option<String>,
    /// When it happened.
    pub timestamp: Option<OffsetDateTime>,
    /// What went wrong, for each record.
    pub errors: Option<Vec<Vec<String>>>,
}

/// What writing gives back, with what the provider had to say.
#[doc(alias = "WriteResultApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct WriteResult {
    /// The HTTP status.
    #[serde(rename = "statusCode")]
    pub status_code: Option<Number>,
    /// What happened, for people.
    pub message: Option<String>,
    /// When it happened.
    pub timestamp: Option<OffsetDateTime>,
    /// What went wrong at the provider.
    pub provider_errors: Option<Vec<ProviderError>>,
    /// What is worth knowing all the same.
    pub unified_warnings: Option<Vec<UnifiedWarning>>,
}

/// What is worth knowing of a request that succeeded.
#[doc(alias = "UnifiedWarningApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UnifiedWarning {
    /// What it is, for people.
    pub message: Option<String>,
}

/// What is wrong with a request.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct BadRequestResponse {
    /// The HTTP status.
    #[serde(rename = "statusCode")]
    #[api(example = 400)]
    pub status_code: Number,
    /// What happened, for people.
    pub message: String,
    /// When it happened.
    pub timestamp: OffsetDateTime,
    /// What the API could make of the provider's answer.
    pub data: Option<UnifiedError>,
    /// What went wrong at the provider.
    pub provider_errors: Option<Vec<ProviderError>>,
}

/// A provider's error, in the API's words.
#[derive(ApiModel, Clone, PartialEq)]
pub struct UnifiedError {
    /// The HTTP status.
    #[serde(rename = "statusCode")]
    pub status_code: Option<Number>,
    /// What happened, for people.
    pub message: Option<String>,
    /// The headers.
    #[api(secret)]
    pub headers: Option<JsonObject>,
}

/// The credentials are missing or wrong (401).
pub type UnauthorizedResponse = StatusResponse;
/// The credentials do not suffice (403).
pub type ForbiddenResponse = StatusResponse;
/// There is no such thing (404).
pub type NotFoundResponse = StatusResponse;
/// The request took too long (408).
pub type RequestTimedOutResponse = StatusResponse;
/// The request does not go with what is there already (409).
pub type ConflictResponse = StatusResponse;
/// What the request depends on does not hold (412).
pub type PreconditionFailedResponse = StatusResponse;
/// The request was understood, and cannot be done (422).
pub type UnprocessableEntityResponse = StatusResponse;
/// There were too many requests (429).
pub type TooManyRequestsResponse = StatusResponse;
/// Something went wrong in the API (500).
pub type InternalServerErrorResponse = StatusResponse;
/// The provider cannot do it (501).
pub type NotImplementedResponse = StatusResponse;
/// The provider did not answer as it should (502).
pub type BadGatewayResponse = StatusResponse;

//! Requests to the platform, as they were logged.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use crate::shared::Paginated;

/// A request to the platform, as it was logged.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct PlatformLog {
    /// The identifier of the request.
    pub request_id: Option<String>,
    /// When the event happened.
    pub event_datetime: Option<OffsetDateTime>,
    /// When it starts.
    pub start_time: Option<OffsetDateTime>,
    /// When it ends.
    pub end_time: Option<OffsetDateTime>,
    /// The identifier of the account.
    pub account_id: Option<String>,
    /// The identifier of the project.
    pub project_id: Option<String>,
    /// The request's HTTP method.
    #[api(example = "get")]
    pub http_method: Option<String>,
    /// The path.
    #[api(example = "/unified/hris/employees")]
    pub path: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// The HTTP status.
    #[api(example = 200)]
    pub status: Option<Number>,
    /// How long it took.
    #[api(example = 356)]
    pub duration: Option<Number>,
    /// Whether it succeeded.
    pub success: Option<bool>,
    /// The resource that was asked for.
    #[api(example = "employees")]
    pub resource: Option<String>,
    /// The resource inside of the resource.
    #[api(example = "time-off")]
    pub child_resource: Option<String>,
    /// The resource inside of the child resource.
    #[api(example = "documents")]
    pub sub_resource: Option<String>,
    /// What was done.
    #[api(example = "download")]
    pub action: Option<String>,
    /// What kind of source the request came from.
    #[api(example = "DASHBOARD")]
    pub source_type: Option<String>,
    /// What the request came from.
    #[api(example = "ACCOUNT_TESTER")]
    pub source_value: Option<String>,
    /// The identifier of what the request came from.
    pub source_id: Option<String>,
    /// The address that the request came from.
    #[api(example = "192.168.1.1")]
    pub source_ip: Option<String>,
    /// The category.
    #[api(example = "hris")]
    pub category: Option<String>,
}

/// One page of log entries.
pub type PlatformLogsPaginated = Paginated<PlatformLog>;

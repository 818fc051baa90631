//! Downloads.

use api_model::ApiModel;
use serde_json::Number;

/// A file that was downloaded.
#[doc(alias = "DownloadApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Download {
    /// The headers.
    pub headers: DownloadHeaders,
    /// What came back.
    pub data: String,
}

/// The headers of a download.
#[doc(alias = "DownloadHeadersApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct DownloadHeaders {
    /// How the content is meant to be shown, and its file name.
    #[serde(rename = "content-disposition")]
    #[api(example = "attachment; filename=\"example.pdf\"")]
    pub content_disposition: Option<String>,
    /// The media type.
    #[serde(rename = "content-type")]
    #[api(example = "application/pdf")]
    pub content_type: Option<String>,
    /// The length in bytes.
    #[serde(rename = "content-length")]
    #[api(example = 1024)]
    pub content_length: Option<Number>,
    /// Which part of the content it is.
    #[serde(rename = "content-range")]
    #[api(example = "bytes 0-1023/2048")]
    pub content_range: Option<String>,
    /// How the content is encoded.
    #[serde(rename = "content-encoding")]
    #[api(example = "gzip")]
    pub content_encoding: Option<String>,
    /// How the content is transferred.
    #[serde(rename = "transfer-encoding")]
    #[api(example = "chunked")]
    pub transfer_encoding: Option<String>,
}

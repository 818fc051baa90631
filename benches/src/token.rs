//! `ConnectSessionToken` with serde's derives.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The model's fixture.
pub const DOCUMENT: &str = include_str!("../../models/fixtures/connect_sessions/token.json");

/// The same model with serde's derives.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "a twin")]
pub struct Twin {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<TwinCategory>>,
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub organization_id: String,
    pub origin_owner_id: String,
    pub origin_owner_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_username: Option<String>,
    pub project_id: String,
    pub provider: String,
    pub token: String,
}

/// The same enum with serde's derives.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "a twin")]
pub enum TwinCategory {
    Ats,
    #[serde(alias = "hrisLegacy")]
    HrisLegacy,
    Hris,
    Crm,
    Iam,
    Marketing,
    Lms,
    FileStorage,
    #[serde(alias = "stackOne")]
    Stackone,
    #[serde(untagged)]
    Other(String),
}

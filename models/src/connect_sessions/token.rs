//! The token that opens a connect session.

use api_model::ApiModel;
use time::OffsetDateTime;

/// A short-lived token with which an end user links an account.
///
/// The API returns it when a connect session is created; the front end opens the session with it.
#[derive(ApiModel, Clone, PartialEq)]
pub struct ConnectSessionToken {
    /// The account that the session links anew, if there is one already.
    pub account_id: Option<String>,
    /// The categories of connectors that the session offers; all of them if absent.
    #[api(example = ["ats", "hris", "hrisLegacy", "crm", "marketing", "stackOne"])]
    pub categories: Option<Vec<ConnectSessionTokenCategory>>,
    /// When the session was created.
    pub created_at: OffsetDateTime,
    /// The session's own identifier.
    pub id: String,
    /// A name for the linked account, shown to people.
    pub label: Option<String>,
    /// The organization that the session belongs to.
    pub organization_id: String,
    /// The identifier of the account's owner, in the program that asked for the session.
    pub origin_owner_id: String,
    /// The name of the account's owner.
    pub origin_owner_name: String,
    /// The name of the end user who links the account.
    pub origin_username: Option<String>,
    /// The project that the session belongs to.
    pub project_id: String,
    /// The provider that the session is limited to.
    pub provider: String,
    /// The token itself: whoever has it can link an account.
    #[api(secret)]
    pub token: String,
}

/// A category of connectors.
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum ConnectSessionTokenCategory {
    /// Applicant tracking systems.
    Ats,
    /// Human resources systems, by the older interface.
    #[serde(alias = "hrisLegacy")]
    HrisLegacy,
    /// Human resources systems.
    Hris,
    /// Customer relationship management.
    Crm,
    /// Identity and access management.
    Iam,
    /// Marketing platforms.
    Marketing,
    /// Learning management systems.
    Lms,
    /// File storage.
    FileStorage,
    /// StackOne's own connectors.
    #[serde(alias = "stackOne")]
    Stackone,
    /// A category that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Other(String),
}

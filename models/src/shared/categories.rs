//! Categories of connectors, and kinds of accounts.

use api_model::ApiModel;

/// A category of connectors.
#[doc(alias = "ConnectorsMetaCategory")]
#[doc(alias = "ConnectSessionCategoriesItem")]
#[doc(alias = "ConnectSessionCreateCategoriesItem")]
#[doc(alias = "ConnectSessionTokenAuthLinkCategoriesItem")]
#[doc(alias = "LinkedAccountMetaCategory")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum ConnectorCategory {
    /// Applicant tracking systems.
    Ats,
    /// Human resources systems.
    Hris,
    /// Human resources systems, by the older interface.
    #[serde(alias = "hrisLegacy")]
    HrisLegacy,
    /// Customer relationship management.
    Crm,
    /// Identity and access management.
    Iam,
    /// Marketing platforms.
    Marketing,
    /// Learning management systems.
    Lms,
    /// StackOne's own connectors.
    #[serde(alias = "stackOne")]
    Stackone,
    /// Document storage.
    Documents,
    /// Ticketing systems.
    Ticketing,
    /// Background checks and assessments.
    Screening,
    /// Messaging platforms.
    Messaging,
    /// Accounting systems.
    Accounting,
    /// Scheduling systems.
    Scheduling,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What kind of account it is.
#[doc(alias = "ConnectSessionType")]
#[doc(alias = "ConnectSessionCreateType")]
#[doc(alias = "ConnectSessionTokenAuthLinkType")]
#[doc(alias = "LinkedAccountType")]
#[doc(alias = "PatchAccountExternalDtoType")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum AccountType {
    /// Production.
    Production,
    /// Test.
    Test,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

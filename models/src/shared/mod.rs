//! What several areas of the API share.
//!
//! A module that only some areas need is there with those areas' features.

#[cfg(any(feature = "accounts", feature = "connect_sessions", feature = "connectors"))]
mod categories;
#[cfg(any(feature = "crm", feature = "hris"))]
mod country;
#[cfg(any(feature = "accounting", feature = "hris"))]
mod currency;
#[cfg(any(feature = "ats", feature = "crm", feature = "hris"))]
mod custom_fields;
mod download;
#[cfg(any(feature = "ats", feature = "hris"))]
mod employment;
#[cfg(any(feature = "ats", feature = "documents", feature = "hris", feature = "iam", feature = "ticketing"))]
mod file_format;
#[cfg(any(feature = "hris", feature = "iam"))]
mod files;
mod flag;
#[cfg(any(feature = "hris", feature = "iam"))]
mod groups;
mod id;
#[cfg(any(feature = "ats", feature = "hris", feature = "iam", feature = "lms"))]
mod language;
#[cfg(any(feature = "ats", feature = "hris", feature = "iam", feature = "lms"))]
mod learning;
#[cfg(any(feature = "lms", feature = "messaging"))]
mod learning_user;
#[cfg(any(feature = "crm", feature = "hris"))]
mod location_type;
mod paginated;
mod raw;
mod results;
#[cfg(any(feature = "hris", feature = "iam"))]
mod roles;
mod sourced;

#[cfg(any(feature = "accounts", feature = "connect_sessions", feature = "connectors"))]
pub use categories::*;
#[cfg(any(feature = "crm", feature = "hris"))]
pub use country::*;
#[cfg(any(feature = "accounting", feature = "hris"))]
pub use currency::*;
#[cfg(any(feature = "ats", feature = "crm", feature = "hris"))]
pub use custom_fields::*;
pub use download::*;
#[cfg(any(feature = "ats", feature = "hris"))]
pub use employment::*;
#[cfg(any(
    feature = "ats",
    feature = "documents",
    feature = "hris",
    feature = "iam",
    feature = "ticketing"
))]
pub use file_format::*;
#[cfg(any(feature = "hris", feature = "iam"))]
pub use files::*;
pub use flag::*;
#[cfg(any(feature = "hris", feature = "iam"))]
pub use groups::*;
pub use id::*;
#[cfg(any(feature = "ats", feature = "hris", feature = "iam", feature = "lms"))]
pub use language::*;
#[cfg(any(feature = "ats", feature = "hris", feature = "iam", feature = "lms"))]
pub use learning::*;
#[cfg(any(feature = "lms", feature = "messaging"))]
pub use learning_user::*;
#[cfg(any(feature = "crm", feature = "hris"))]
pub use location_type::*;
pub use paginated::*;
pub use raw::*;
pub use results::*;
#[cfg(any(feature = "hris", feature = "iam"))]
pub use roles::*;
pub use sourced::*;

/// A JSON object with any members.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

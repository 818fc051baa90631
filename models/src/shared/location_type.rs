//! Kinds of locations.

use api_model::ApiModel;

/// A location type.
#[doc(alias = "LocationTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum LocationType {
    /// Home.
    Home,
    /// Work.
    Work,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

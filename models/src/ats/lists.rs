//! Lists.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// A list.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct List {
    /// The API's identifier of the list.
    pub id: Option<String>,
    /// The provider's identifier of the list.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    pub name: Option<String>,
    /// The items.
    pub items: Option<Vec<ListItem>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// What kind of list it is.
    pub r#type: Option<Sourced<ListType>>,
}

/// A list item.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ListItem {
    /// The API's identifier of the list item.
    pub id: Option<String>,
    /// The provider's identifier of the list item.
    pub remote_id: Option<String>,
}

/// A single list.
pub type ListResult = Single<List>;

/// One page of lists.
pub type ListsPaginated = Paginated<List>;

/// A list type.
#[doc(alias = "ListTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ListType {
    /// Candidates.
    Candidates,
    /// Contacts.
    Contacts,
    /// Companies.
    Companies,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Custom fields.

use api_model::ApiModel;
use serde_json::Value;

use super::{Paginated, Single, Sourced};

/// A custom field definition.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CustomFieldDefinition {
    /// The API's identifier of the custom field definition.
    pub id: Option<String>,
    /// The provider's identifier of the custom field definition.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// What kind of custom field it is.
    pub r#type: Option<Sourced<CustomFieldType>>,
    /// The values to choose from.
    pub options: Option<Vec<CustomFieldOption>>,
}

/// A single custom field definition.
#[doc(alias = "CustomFieldDefinitionResultApiModel")]
pub type CustomFieldDefinitionResult = Single<CustomFieldDefinition>;

/// One page of custom field definitions.
pub type CustomFieldDefinitionsPaginated = Paginated<CustomFieldDefinition>;

/// A value to choose for a custom field.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CustomFieldOption {
    /// The API's identifier of the custom field option.
    pub id: String,
    /// The value.
    pub value: Value,
}

/// A custom field.
#[doc(alias = "CustomFields")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CustomField {
    /// The API's identifier of the custom field.
    pub id: Option<String>,
    /// The provider's identifier of the custom field.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Training Completion Status")]
    pub name: Option<String>,
    /// The value.
    pub value: Option<Value>,
    /// The identifier of the value.
    pub value_id: Option<String>,
    /// The provider's identifier of the value.
    pub remote_value_id: Option<String>,
}

/// A custom field type.
#[doc(alias = "CustomFieldTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum CustomFieldType {
    /// Date.
    Date,
    /// Float.
    Float,
    /// Integer.
    Integer,
    /// List.
    List,
    /// Checkbox.
    Checkbox,
    /// Text.
    Text,
    /// Boolean.
    Boolean,
    /// Single select.
    SingleSelect,
    /// Multi select.
    MultiSelect,
    /// A URL.
    Url,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

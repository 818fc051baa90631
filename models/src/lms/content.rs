//! Content.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::{CreateCategory, CreateSkill};
use crate::shared::{
    Author, Content, Flag, JsonObject, Language, Localization, Paginated, Single, Sourced, WriteOutcome,
};

/// Further data of a piece of content.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct AdditionalData {
    /// The API's identifier of the additional data.
    pub id: Option<String>,
    /// The provider's identifier of the additional data.
    pub remote_id: Option<String>,
    /// The value.
    pub value: Option<AdditionalDataValue>,
}

/// A text, or several.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum AdditionalDataValue {
    /// A text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
}

/// One page of pieces of content.
pub type ContentPaginated = Paginated<Content>;

/// A single piece of content.
pub type ContentResult = Single<Content>;

/// A learning object type.
#[doc(alias = "LearningObjectTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum LearningObjectType {
    /// Content.
    Content,
    /// Course.
    Course,
    /// Collection.
    Collection,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// Contents to be created or changed together.
#[doc(alias = "LmsBatchUpsertContentRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct BatchUpsertContentRequest {
    /// The items.
    pub items: Vec<UpsertContentRequest>,
}

/// What creates content, or changes the content that has its external reference.
#[doc(alias = "LmsUpsertContentRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpsertContentRequest {
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The title.
    #[api(example = "Software Engineer Lv 1")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The languages.
    pub languages: Option<Vec<Sourced<Language>>>,
    /// The address of the content.
    pub content_url: Option<String>,
    /// The address that starts the content on a phone.
    pub mobile_launch_content_url: Option<String>,
    /// The address of the cover.
    pub cover_url: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// How long it takes.
    pub duration: Option<String>,
    /// The skills.
    pub skills: Option<Vec<CreateSkill>>,
    /// The place in the order.
    #[api(example = 1)]
    pub order: Option<Number>,
    /// A short description.
    #[deprecated]
    pub short_description: Option<String>,
    /// The texts in other languages.
    pub localizations: Option<Vec<Localization>>,
    /// The tags.
    #[api(example = ["Sales Techniques", "Customer Service"])]
    pub tags: Option<Vec<String>>,
    /// Who made it.
    pub authors: Option<Vec<Author>>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// The identifier that the other system knows it by.
    #[api(example = "SOFTWARE-ENG-LV1-TRAINING-VIDEO-1")]
    pub external_reference: String,
    /// The categories.
    pub categories: Option<Vec<CreateCategory>>,
    /// The additional data.
    pub additional_data: Option<Vec<AdditionalData>>,
    /// What kind of content it is.
    pub content_type: Option<Sourced<WriteContentType>>,
}

/// What creating or changing content gives back.
pub type UpsertResult = WriteOutcome<UpsertedRecord>;

/// The record that was created or changed.
#[doc(alias = "UpsertResultDataExternalReferenceModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpsertedRecord {
    /// The API's identifier of the record.
    pub id: Option<String>,
    /// The provider's identifier of the record.
    pub remote_id: Option<String>,
    /// The identifier that the other system knows it by.
    #[api(example = "SOFTWARE-ENG-LV1-TRAINING-VIDEO-1")]
    pub external_reference: Option<String>,
}

/// A write content type.
#[doc(alias = "WriteContentTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum WriteContentType {
    /// Video.
    Video,
    /// Quiz.
    Quiz,
    /// Document.
    Document,
    /// Audio.
    Audio,
    /// Article.
    Article,
    /// Book.
    Book,
    /// Event.
    Event,
    /// Course.
    Course,
    /// Collection.
    Collection,
    /// Interactive.
    Interactive,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! What learning content is made of.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::{Flag, JsonObject, Language, Sourced};

/// A piece of content.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Content {
    /// The API's identifier of the piece of content.
    pub id: Option<String>,
    /// The provider's identifier of the piece of content.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier that the other system knows it by.
    #[api(example = "SOFTWARE-ENG-LV1-TRAINING-VIDEO-1")]
    pub external_reference: Option<String>,
    /// The identifiers of the courses.
    pub course_ids: Option<Vec<String>>,
    /// The provider's identifiers of the courses.
    pub remote_course_ids: Option<Vec<String>>,
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
    /// What kind of content it is.
    pub content_type: Option<Sourced<ContentType>>,
    /// The address of the cover.
    pub cover_url: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// How long it takes.
    pub duration: Option<String>,
    /// The categories.
    pub categories: Option<Vec<Category>>,
    /// The skills.
    pub skills: Option<Vec<Skill>>,
    /// The place in the order.
    #[api(example = 1)]
    pub order: Option<Number>,
    /// The provider.
    #[api(example = "Content Provider")]
    pub provider: Option<String>,
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
}

/// Who made a piece of content.
#[doc(alias = "AuthorModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Author {
    /// The API's identifier of the author.
    pub id: Option<String>,
    /// The name.
    #[api(example = "John Doe")]
    pub name: Option<String>,
}

/// A category.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Category {
    /// The API's identifier of the category.
    pub id: Option<String>,
    /// The provider's identifier of the category.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Information-Technology")]
    pub name: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// The level in the hierarchy.
    pub hierarchy: Option<Sourced<Level>>,
    /// The level in the hierarchy.
    #[deprecated]
    pub level: Option<Sourced<Level>>,
    /// The language.
    pub language: Option<Sourced<Language>>,
}

/// A level in a hierarchy.
#[doc(alias = "CategoryLevelEnumModel")]
#[doc(alias = "SkillLevelEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Primary.
    Primary,
    /// Secondary.
    Secondary,
    /// Tertiary.
    Tertiary,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A content type.
#[doc(alias = "ContentTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ContentType {
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
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A localization.
#[doc(alias = "LocalizationModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Localization {
    /// The title.
    #[api(example = "Software Engineer Lv 1")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The language.
    pub language: Option<Sourced<Language>>,
    /// The tags.
    #[api(example = ["Sales Techniques", "Customer Service"])]
    pub tags: Option<Vec<String>>,
    /// The language again, as some documents have it.
    pub languages: Option<Sourced<Language>>,
}

/// A skill.
#[doc(alias = "Skills")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Skill {
    /// The API's identifier of the skill.
    pub id: Option<String>,
    /// The provider's identifier of the skill.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Information-Technology")]
    pub name: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// The level in the hierarchy.
    pub hierarchy: Option<Sourced<Level>>,
    /// The language.
    pub language: Option<Sourced<Language>>,
    /// The level in the hierarchy.
    #[deprecated]
    pub level: Option<Sourced<Level>>,
}

//! Courses.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Author, Category, Flag, JsonObject, Language, Paginated, Single, Skill, Sourced};

/// A course.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Course {
    /// The API's identifier of the course.
    pub id: Option<String>,
    /// The provider's identifier of the course.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier that the other system knows it by.
    #[api(example = "SOFTWARE-ENG-LV1-TRAINING-VIDEO-1")]
    pub external_reference: Option<String>,
    /// The identifiers of the contents.
    pub content_ids: Option<Vec<String>>,
    /// The provider's identifiers of the contents.
    pub remote_content_ids: Option<Vec<String>>,
    /// The title.
    #[api(example = "Software Engineer Lv 1")]
    pub title: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The languages.
    pub languages: Option<Vec<Sourced<Language>>>,
    /// The address of the cover.
    pub cover_url: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// How long it takes.
    pub duration: Option<String>,
    /// The categories.
    pub categories: Option<Vec<Category>>,
    /// The skills.
    pub skills: Option<Vec<Skill>>,
    /// The provider.
    pub provider: Option<String>,
    /// Who made it.
    pub authors: Option<Vec<Author>>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
}

/// One page of courses.
pub type CoursePaginated = Paginated<Course>;

/// A single course.
pub type CourseResult = Single<Course>;

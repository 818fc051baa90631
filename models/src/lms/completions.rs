//! Completions.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::LearningObjectType;
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// A completion.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Completion {
    /// The API's identifier of the completion.
    pub id: Option<String>,
    /// The provider's identifier of the completion.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The external reference of the learning object.
    #[api(example = "learning-content-123")]
    pub learning_object_external_reference: Option<String>,
    /// The identifier that the other system knows it by.
    #[api(example = "e3gd34-23tr21-er234-345er56")]
    #[deprecated]
    pub external_reference: Option<String>,
    /// The result.
    pub result: Option<Sourced<Outcome>>,
    /// When it was completed.
    pub completed_at: Option<OffsetDateTime>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// What kind of learning object it is.
    pub learning_object_type: Option<Sourced<LearningObjectType>>,
    /// The identifier of the learning object.
    pub learning_object_id: Option<String>,
    /// The provider's identifier of the learning object.
    pub remote_learning_object_id: Option<String>,
    /// The identifier of the user.
    pub user_id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_user_id: Option<String>,
    /// How long it took.
    pub time_spent: Option<String>,
    /// The address of the certificate.
    pub certificate_url: Option<String>,
    /// The identifier of the external.
    #[deprecated]
    pub external_id: Option<String>,
    /// The external reference of the content.
    #[deprecated]
    pub content_external_reference: Option<String>,
    /// The provider's identifier of the external.
    #[deprecated]
    pub remote_external_id: Option<String>,
    /// The identifier of the content.
    #[deprecated]
    pub content_id: Option<String>,
    /// The provider's identifier of the content.
    #[deprecated]
    pub remote_content_id: Option<String>,
    /// The identifier of the course.
    #[deprecated]
    pub course_id: Option<String>,
    /// The provider's identifier of the course.
    #[deprecated]
    pub remote_course_id: Option<String>,
}

/// A single completion.
pub type CompletionResult = Single<Completion>;

/// One page of completions.
pub type CompletionsPaginated = Paginated<Completion>;

/// What creates a completion.
#[doc(alias = "LmsCreateCompletionRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateCompletionRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// The result.
    pub result: Option<Sourced<Outcome>>,
    /// When it was completed.
    pub completed_at: Option<OffsetDateTime>,
    /// The identifier of the learning object.
    pub learning_object_id: Option<String>,
    /// How long it took.
    pub time_spent: Option<String>,
    /// The external reference of the content.
    #[deprecated]
    pub content_external_reference: Option<String>,
    /// The identifier of the content.
    #[deprecated]
    pub content_id: Option<String>,
    /// The external reference of the learning object.
    #[api(example = "learning-content-123")]
    pub learning_object_external_reference: String,
}

/// How a course of learning ended.
#[doc(alias = "ResultStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Pass.
    #[serde(rename = "Pass")]
    Pass,
    /// Fail.
    #[serde(rename = "Fail")]
    Fail,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

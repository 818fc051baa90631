//! Assignments.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::{LearningObjectType, Outcome};
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// An assignment.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Assignment {
    /// The API's identifier of the assignment.
    pub id: Option<String>,
    /// The provider's identifier of the assignment.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The identifier that the other system knows it by.
    #[api(example = "e3gd34-23tr21-er234-345er56")]
    #[deprecated]
    pub external_reference: Option<String>,
    /// The identifier of the learning object.
    pub learning_object_id: Option<String>,
    /// The provider's identifier of the learning object.
    pub remote_learning_object_id: Option<String>,
    /// The external reference of the learning object.
    #[api(example = "learning-content-123")]
    pub learning_object_external_reference: Option<String>,
    /// How much is done, in percent.
    pub progress: Option<Number>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it is due.
    pub due_date: Option<OffsetDateTime>,
    /// The status.
    pub status: Option<Sourced<AssignmentStatus>>,
    /// What kind of learning object it is.
    pub learning_object_type: Option<Sourced<LearningObjectType>>,
    /// The identifier of the user.
    pub user_id: Option<String>,
    /// The provider's identifier of the user.
    pub remote_user_id: Option<String>,
    /// The address of the certificate.
    pub certificate_url: Option<String>,
    /// The result.
    pub result: Option<Sourced<Outcome>>,
    /// When it was completed.
    pub completed_at: Option<OffsetDateTime>,
    /// The identifier of the course.
    #[deprecated]
    pub course_id: Option<String>,
    /// The provider's identifier of the course.
    #[deprecated]
    pub remote_course_id: Option<String>,
}

/// A single assignment.
pub type AssignmentResult = Single<Assignment>;

/// One page of assignments.
pub type AssignmentsPaginated = Paginated<Assignment>;

/// An assignment status.
#[doc(alias = "AssignmentStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum AssignmentStatus {
    /// Pending.
    Pending,
    /// In progress.
    InProgress,
    /// Completed.
    Completed,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What creates an assignment.
#[doc(alias = "LmsCreateAssignmentRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateAssignmentRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// The identifier that the other system knows it by.
    #[api(example = "e3gd34-23tr21-er234-345er56")]
    #[deprecated]
    pub external_reference: Option<String>,
    /// The identifier of the learning object.
    pub learning_object_id: Option<String>,
    /// How much is done, in percent.
    pub progress: Option<Number>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it is due.
    pub due_date: Option<OffsetDateTime>,
    /// The status.
    pub status: Option<Sourced<AssignmentStatus>>,
    /// The external reference of the learning object.
    #[api(example = "learning-content-123")]
    pub learning_object_external_reference: String,
}

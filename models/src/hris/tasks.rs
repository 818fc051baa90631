//! Tasks.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{File, LoosePaginated, LooseSingle, Sourced};

/// A task.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Task {
    /// The API's identifier of the task.
    pub id: Option<String>,
    /// The provider's identifier of the task.
    pub remote_id: Option<String>,
    /// The identifier of the employee.
    pub employee_id: Option<String>,
    /// The name.
    #[api(example = "Complete onboarding documents")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// What kind of task it is.
    pub r#type: Option<Sourced<TaskType>>,
    /// The status.
    pub status: Option<Sourced<TaskStatus>>,
    /// When it is due.
    pub due_date: Option<OffsetDateTime>,
    /// When it was completed.
    pub completion_date: Option<OffsetDateTime>,
    /// The identifier of the assigned by employee.
    pub assigned_by_employee_id: Option<String>,
    /// The name of the employee who assigned the task.
    #[api(example = "John Smith")]
    pub assigned_by_employee_name: Option<String>,
    /// The address of the task at the provider.
    #[api(example = "https://example.com/tasks/123")]
    pub link_to_task: Option<String>,
    /// The links that were found in the task.
    pub extracted_links: Option<Vec<String>>,
    /// The identifier of the next task.
    pub next_task_id: Option<String>,
    /// The name of the process that the task is part of.
    #[api(example = "Onboarding Tasks")]
    pub parent_process_name: Option<String>,
    /// The comments.
    pub comments: Option<Vec<TaskComment>>,
    /// The attachments.
    pub attachments: Option<Vec<File>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A task comment.
#[doc(alias = "TaskCommentApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TaskComment {
    /// The identifier of the author employee.
    pub author_employee_id: Option<String>,
    /// A comment.
    pub comment: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
}

/// A single task.
pub type TaskResult = LooseSingle<Task>;

/// One page of tasks.
pub type TasksPaginated = LoosePaginated<Task>;

/// A task status.
#[doc(alias = "TaskStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum TaskStatus {
    /// Open.
    Open,
    /// In progress.
    InProgress,
    /// Blocked.
    Blocked,
    /// Completed.
    Completed,
    /// Cancelled.
    Cancelled,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A task type.
#[doc(alias = "TaskTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum TaskType {
    /// Action.
    Action,
    /// Review.
    Review,
    /// Acknowledgment.
    Acknowledgment,
    /// Edit.
    Edit,
    /// Approve.
    Approve,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What changes a task: what is left out stays as it is, and `null` clears it.
#[doc(alias = "UpdateTaskRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateTaskRequest {
    /// A comment.
    pub comment: Option<Option<String>>,
    /// The status.
    pub status: Option<Option<Sourced<TaskStatus>>>,
}

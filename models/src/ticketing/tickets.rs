//! Tickets.

use api_model::ApiModel;
use serde_json::Value;
use time::OffsetDateTime;

use super::{Component, Content, Organization, Project};
use crate::shared::{JsonObject, LoosePaginated, LooseSingle, Sourced};

/// A ticket.
#[doc(alias = "TicketingReadTicket")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Ticket {
    /// The API's identifier of the ticket.
    pub id: Option<String>,
    /// The provider's identifier of the ticket.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The title.
    pub title: Option<String>,
    /// The identifier of the creator.
    pub creator_id: Option<String>,
    /// Who reported it.
    #[api(example = ["user-001", "user-002"])]
    pub reporters: Option<Vec<String>>,
    /// Who it is assigned to.
    #[api(example = ["user-001", "user-002"])]
    pub assignees: Option<Vec<String>>,
    /// The content.
    pub content: Option<Vec<Content>>,
    /// The identifier of the parent.
    pub parent_id: Option<String>,
    /// The priority.
    pub priority: Option<TicketPriority>,
    /// The tags.
    #[api(example = ["tag-001", "tag-002"])]
    pub tags: Option<Vec<String>>,
    /// The projects.
    pub projects: Option<Vec<Project>>,
    /// The number of the ticket.
    #[api(example = "ticket-001")]
    pub ticket_number: Option<String>,
    /// What kind of ticket it is.
    pub r#type: Option<TicketType>,
    /// When it was closed.
    pub closed_at: Option<OffsetDateTime>,
    /// The address of the ticket.
    pub ticket_url: Option<String>,
    /// The status.
    pub status: Option<TicketStatus>,
    /// The organization.
    pub organization: Option<Organization>,
    /// The components.
    pub components: Option<Vec<Component>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// What creates a ticket.
#[doc(alias = "TicketingTicketCreateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateTicketRequest {
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The title.
    pub title: Option<String>,
    /// The identifier of the creator.
    pub creator_id: Option<String>,
    /// Who reported it.
    #[api(example = ["user-001", "user-002"])]
    pub reporters: Option<Vec<String>>,
    /// Who it is assigned to.
    #[api(example = ["user-001", "user-002"])]
    pub assignees: Option<Vec<String>>,
    /// The content.
    pub content: Option<Vec<Content>>,
    /// The identifier of the parent.
    pub parent_id: Option<String>,
    /// The priority.
    pub priority: Option<TicketPriority>,
    /// The tags.
    #[api(example = ["tag-001", "tag-002"])]
    pub tags: Option<Vec<String>>,
    /// The identifier of the organization.
    pub organization_id: Option<String>,
    /// The identifier of the project.
    pub project_id: Option<String>,
    /// The identifiers of the components.
    pub component_ids: Option<String>,
    /// What kind of ticket it is.
    #[api(example = "ticket-type-001")]
    pub r#type: Option<String>,
}

/// A ticket's priority, in the API's words and in the provider's.
#[doc(alias = "TicketingTicketPriorityTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TicketPriority {
    /// The API's identifier of the ticket priority.
    pub id: Option<String>,
    /// The value, in the API's own words.
    pub value: Option<PriorityLevel>,
    /// The value as the provider has it: any JSON.
    pub source_value: Option<Value>,
}

/// A priority level.
#[doc(alias = "TicketingTicketPriorityTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PriorityLevel {
    /// Lowest.
    Lowest,
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
    /// Highest.
    Highest,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A single ticket.
#[doc(alias = "TicketingTicketResult")]
pub type TicketResult = LooseSingle<Ticket>;

/// One page of tickets.
#[doc(alias = "TicketingTicketsPaginated")]
pub type TicketsPaginated = LoosePaginated<Ticket>;

/// A ticket status.
#[doc(alias = "TicketingTicketStatus")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TicketStatus {
    /// The API's identifier of the ticket status.
    pub id: Option<String>,
    /// What kind of ticket status it is.
    pub r#type: Option<Sourced<TicketStatusType>>,
    /// The name.
    #[api(example = "Backlog")]
    pub name: Option<String>,
}

/// One page of ticket statuses.
#[doc(alias = "TicketingTicketStatusesPaginated")]
pub type TicketStatusesPaginated = LoosePaginated<TicketStatus>;

/// A ticket status type.
#[doc(alias = "TicketingTicketStatusTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum TicketStatusType {
    /// To do.
    ToDo,
    /// In progress.
    InProgress,
    /// Closed.
    Closed,
    /// A value of the provider's that the API has no word for.
    #[serde(rename = "unmapped_value")]
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A ticket type.
#[doc(alias = "TicketingTicketType")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TicketType {
    /// The API's identifier of the ticket type.
    pub id: Option<String>,
    /// The name.
    #[api(example = "Task")]
    pub name: Option<String>,
    /// The identifier of the project.
    pub project_id: Option<String>,
}

/// One page of ticket types.
#[doc(alias = "TicketingTicketTypePaginated")]
pub type TicketTypePaginated = LoosePaginated<TicketType>;

/// A single ticket type.
#[doc(alias = "TicketingTicketTypeResult")]
pub type TicketTypeResult = LooseSingle<TicketType>;

/// What changes a ticket: what is left out stays as it is, and `null` clears it.
#[doc(alias = "TicketingTicketUpdateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateTicketRequest {
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<Option<JsonObject>>,
    /// The title.
    pub title: Option<Option<String>>,
    /// Who reported it.
    #[api(example = ["user-001", "user-002"])]
    pub reporters: Option<Option<Vec<String>>>,
    /// Who it is assigned to.
    #[api(example = ["user-001", "user-002"])]
    pub assignees: Option<Option<Vec<String>>>,
    /// The content.
    pub content: Option<Option<Vec<Content>>>,
    /// The identifier of the parent.
    pub parent_id: Option<Option<String>>,
    /// The priority.
    pub priority: Option<Option<TicketPriority>>,
    /// The tags.
    #[api(example = ["tag-001", "tag-002"])]
    pub tags: Option<Option<Vec<String>>>,
    /// The identifier of the project.
    pub project_id: Option<Option<String>>,
    /// The identifiers of the components.
    pub component_ids: Option<Option<String>>,
    /// The status.
    pub status: Option<Option<TicketStatus>>,
}

//! Projects, their components, and organizations.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{LoosePaginated, LooseSingle};

/// A component.
#[doc(alias = "TicketingComponent")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Component {
    /// The API's identifier of the component.
    pub id: Option<String>,
    /// The provider's identifier of the component.
    pub remote_id: Option<String>,
    /// The identifier of the organization.
    pub organization_id: Option<String>,
    /// The identifier of the project.
    pub project_id: Option<String>,
    /// The name.
    #[api(example = "Component Falcon")]
    pub name: Option<String>,
    /// A description.
    #[api(example = "Description of the component")]
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single component.
#[doc(alias = "TicketingComponentResult")]
pub type ComponentResult = LooseSingle<Component>;

/// One page of components.
#[doc(alias = "TicketingComponentsPaginated")]
pub type ComponentsPaginated = LoosePaginated<Component>;

/// An organization.
#[doc(alias = "TicketingOrganization")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Organization {
    /// The API's identifier of the organization.
    pub id: Option<String>,
    /// The provider's identifier of the organization.
    pub remote_id: Option<String>,
    /// The domain.
    #[api(example = "example.com")]
    pub domain: Option<String>,
    /// The name.
    #[api(example = "Company")]
    pub name: Option<String>,
}

/// A project.
#[doc(alias = "TicketingProject")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Project {
    /// The API's identifier of the project.
    pub id: Option<String>,
    /// The provider's identifier of the project.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Project Falcon")]
    pub name: Option<String>,
    /// A description.
    #[api(example = "Description of the project")]
    pub description: Option<String>,
    /// The identifier of the organization.
    pub organization_id: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single project.
#[doc(alias = "TicketingProjectResult")]
pub type ProjectResult = LooseSingle<Project>;

/// One page of projects.
#[doc(alias = "TicketingProjectsPaginated")]
pub type ProjectsPaginated = LoosePaginated<Project>;

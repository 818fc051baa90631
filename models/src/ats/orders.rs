//! What background checks and assessments are ordered for.

use api_model::ApiModel;

use super::{ApplicationStatus, CandidateEmail, HiringTeamMember};
use crate::shared::{JsonObject, Sourced};

/// The application that an order is for.
#[doc(alias = "OrderApplicationApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct OrderApplication {
    /// The API's identifier of the application.
    pub id: Option<String>,
    /// The provider's identifier of the application.
    pub remote_id: Option<String>,
    /// The application status.
    pub application_status: Option<Sourced<ApplicationStatus>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// The candidate that an order is for.
#[doc(alias = "OrderCandidateApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct OrderCandidate {
    /// The API's identifier of the candidate.
    pub id: Option<String>,
    /// The provider's identifier of the candidate.
    pub remote_id: Option<String>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<String>,
    /// The e-mail addresses.
    pub emails: Option<Vec<CandidateEmail>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// The address of the profile.
    pub profile_url: Option<String>,
}

/// The job that an order is for.
#[doc(alias = "OrderJobApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct OrderJob {
    /// The API's identifier of the job.
    pub id: Option<String>,
    /// The provider's identifier of the job.
    pub remote_id: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// Who hires for the job.
    pub hiring_team: Option<Vec<HiringTeamMember>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

//! Background checks.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{
    AssessmentResult, Attachment, HiringTeamMember, OrderApplication, OrderCandidate, OrderJob,
    ResultCandidate, Score,
};
use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// What orders a background check.
#[doc(alias = "AtsCreateBackgroundCheckOrderRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateBackgroundCheckOrderRequest {
    /// The API's identifier of the background check order.
    pub id: Option<String>,
    /// The provider's identifier of the background check order.
    pub remote_id: Option<String>,
    /// The application.
    pub application: Option<OrderApplication>,
    /// The job.
    pub job: Option<OrderJob>,
    /// The candidate.
    pub candidate: Option<OrderCandidate>,
    /// Who asks for it.
    pub requester: Option<HiringTeamMember>,
    /// The address that results are sent to.
    pub results_update_url: Option<String>,
    /// The package that is ordered.
    pub package: Option<OrderBackgroundCheckPackage>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What creates a background check package.
#[doc(alias = "AtsCreateBackgroundCheckPackagesRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateBackgroundCheckPackageRequest {
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The tests.
    pub tests: Option<Vec<CreatePackage>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What changes a background check package: what is left out stays as it is, and `null` clears it.
#[doc(alias = "AtsUpdateBackgroundCheckPackagesRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateBackgroundCheckPackageRequest {
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<Option<String>>,
    /// A description.
    pub description: Option<Option<String>>,
    /// The tests.
    pub tests: Option<Option<Vec<UpdatePackage>>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

/// What changes a background check result: what is left out stays as it is, and `null` clears it.
#[doc(alias = "AtsUpdateBackgroundCheckResultRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateBackgroundCheckResultRequest {
    /// The score.
    pub score: Option<Option<Score>>,
    /// When it starts.
    pub start_date: Option<Option<OffsetDateTime>>,
    /// When it was submitted.
    pub submission_date: Option<Option<OffsetDateTime>>,
    /// A summary.
    #[api(example = "Test is passed")]
    pub summary: Option<Option<String>>,
    /// The result.
    pub result: Option<Option<Sourced<AssessmentResult>>>,
    /// The address of the result.
    pub result_url: Option<Option<String>>,
    /// The attachments.
    pub attachments: Option<Option<Vec<Attachment>>>,
    /// The candidate.
    pub candidate: Option<Option<ResultCandidate>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

/// A background check package.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct BackgroundCheckPackage {
    /// The API's identifier of the background check package.
    pub id: Option<String>,
    /// The provider's identifier of the background check package.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The tests.
    pub tests: Option<Vec<Package>>,
}

/// One page of background check packages.
pub type BackgroundCheckPackagePaginated = Paginated<BackgroundCheckPackage>;

/// A single background check package.
pub type BackgroundCheckPackageResult = Single<BackgroundCheckPackage>;

/// An order of a background check, as it was placed.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateBackgroundCheckOrderResult {
    /// The API's identifier of the background check order result.
    pub id: Option<String>,
    /// The provider's identifier of the background check order result.
    pub remote_id: Option<String>,
    /// The address of the test.
    pub test_url: Option<String>,
}

/// A package that is to be created.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreatePackage {
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
}

/// The package of background checks that is ordered.
#[doc(alias = "OrderBackgroundCheckPackageApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct OrderBackgroundCheckPackage {
    /// The API's identifier of the package.
    pub id: Option<String>,
    /// The provider's identifier of the package.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The tests.
    pub tests: Option<Vec<Package>>,
}

/// The package that is ordered.
#[doc(alias = "OrderPackageApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct OrderPackage {
    /// The API's identifier of the package.
    pub id: Option<String>,
    /// The provider's identifier of the package.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
}

/// A package.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Package {
    /// The API's identifier of the package.
    pub id: Option<String>,
    /// The provider's identifier of the package.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
}

/// A package that is to be changed.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdatePackage {
    /// The API's identifier of the package.
    pub id: Option<String>,
    /// The name.
    #[api(example = "Test 1")]
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
}

//! Cost centers.

use api_model::ApiModel;
use serde_json::Number;

use crate::shared::{GroupType, JsonObject, Paginated, Single, Sourced};

/// A cost center, and its share of the costs.
#[doc(alias = "CostCenters")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CostCenterShare {
    /// The API's identifier of the cost center share.
    pub id: Option<String>,
    /// The provider's identifier of the cost center share.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "R&D")]
    pub name: Option<String>,
    /// The share of the costs, in percent.
    #[api(example = 100)]
    pub distribution_percentage: Option<Number>,
}

/// A cost center that is to be created.
#[doc(alias = "CreateCostCenterApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateCostCenter {
    /// The API's identifier of the cost center.
    pub id: Option<String>,
    /// The name.
    #[api(example = "R&D")]
    pub name: Option<String>,
    /// The share of the costs, in percent.
    #[api(example = 100)]
    pub distribution_percentage: Option<Number>,
}

/// A cost center.
#[doc(alias = "HRISCostCenter")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CostCenter {
    /// The API's identifier of the cost center.
    pub id: Option<String>,
    /// The provider's identifier of the cost center.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Engineering")]
    pub name: Option<String>,
    /// The identifiers of the parents.
    pub parent_ids: Option<Vec<String>>,
    /// The provider's identifiers of the parents.
    pub remote_parent_ids: Option<Vec<String>>,
    /// The identifiers of the owners.
    pub owner_ids: Option<Vec<String>>,
    /// The provider's identifiers of the owners.
    pub remote_owner_ids: Option<Vec<String>>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The provider's identifier of the company.
    pub remote_company_id: Option<String>,
    /// The share of the costs, in percent.
    #[api(example = 85)]
    pub distribution_percentage: Option<Number>,
    /// What kind of cost center it is.
    pub r#type: Option<Sourced<GroupType>>,
}

/// One page of cost centers.
#[doc(alias = "HRISCostCenterPaginated")]
pub type CostCenterPaginated = Paginated<CostCenter>;

/// A single cost center.
#[doc(alias = "HRISCostCenterResult")]
pub type CostCenterResult = Single<CostCenter>;

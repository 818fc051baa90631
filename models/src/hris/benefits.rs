//! Benefits.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Paginated, Single, Sourced};

/// A benefit type.
#[doc(alias = "BenefitsTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum BenefitType {
    /// Retirement savings.
    RetirementSavings,
    /// Health savings.
    HealthSavings,
    /// Other.
    Other,
    /// Health insurance.
    HealthInsurance,
    /// Insurance.
    Insurance,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A benefit that is to be created.
#[doc(alias = "CreateHRISBenefit")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateBenefit {
    /// The API's identifier of the benefit.
    pub id: Option<String>,
    /// The name.
    #[api(example = "Health Insurance")]
    pub name: Option<String>,
    /// What kind of benefit it is.
    pub benefit_type: Option<Sourced<BenefitType>>,
    /// The provider.
    #[api(example = "Aetna")]
    pub provider: Option<String>,
    /// A description.
    #[api(example = "Health insurance for employees")]
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A benefit.
#[doc(alias = "HRISBenefit")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Benefit {
    /// The API's identifier of the benefit.
    pub id: Option<String>,
    /// The provider's identifier of the benefit.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Health Insurance")]
    pub name: Option<String>,
    /// What kind of benefit it is.
    pub benefit_type: Option<Sourced<BenefitType>>,
    /// The provider.
    #[api(example = "Aetna")]
    pub provider: Option<String>,
    /// A description.
    #[api(example = "Health insurance for employees")]
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A single benefit.
#[doc(alias = "HRISBenefitResult")]
pub type BenefitResult = Single<Benefit>;

/// One page of benefits.
#[doc(alias = "HRISBenefitsPaginated")]
pub type BenefitsPaginated = Paginated<Benefit>;

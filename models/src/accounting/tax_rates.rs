//! Tax rates.

use api_model::ApiModel;
use serde_json::Number;

use crate::shared::{Flag, LoosePaginated, LooseSingle};

/// A tax rate.
#[doc(alias = "AccountingTaxRate")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct TaxRate {
    /// The API's identifier of the tax rate.
    pub id: Option<String>,
    /// The provider's identifier of the tax rate.
    pub remote_id: Option<String>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The name.
    #[api(example = "VAT 7.5%")]
    pub name: Option<String>,
    /// The code.
    #[api(example = "TAX001")]
    pub code: Option<String>,
    /// The rate, in percent.
    #[api(example = 7.5)]
    pub percentage: Option<Number>,
    /// Whether it is active.
    pub active: Option<Flag>,
}

/// A single tax rate.
#[doc(alias = "AccountingTaxRateResult")]
pub type TaxRateResult = LooseSingle<TaxRate>;

/// One page of tax rates.
#[doc(alias = "AccountingTaxRatesPaginated")]
pub type TaxRatesPaginated = LoosePaginated<TaxRate>;

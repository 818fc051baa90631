//! Companies.

use api_model::ApiModel;
use serde_json::Number;

use crate::shared::{Currency, LoosePaginated, LooseSingle, Sourced};

/// One page of companies.
#[doc(alias = "AccountingCompaniesPaginated")]
pub type CompaniesPaginated = LoosePaginated<Company>;

/// A company.
#[doc(alias = "AccountingCompany")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Company {
    /// The API's identifier of the company.
    pub id: Option<String>,
    /// The provider's identifier of the company.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Acme Corp")]
    pub name: Option<String>,
    /// The base currency.
    pub base_currency: Option<Sourced<Currency>>,
    /// The month in which the fiscal year starts.
    #[api(example = 1)]
    pub fiscal_year_start_month: Option<Number>,
    /// The day of the month on which the fiscal year starts.
    #[api(example = 1)]
    pub fiscal_year_start_day: Option<Number>,
}

/// A single company.
#[doc(alias = "AccountingCompanyResult")]
pub type CompanyResult = LooseSingle<Company>;

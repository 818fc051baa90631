//! Accounts.

use api_model::ApiModel;

use crate::shared::{Flag, LoosePaginated, LooseSingle, Sourced};

/// An account.
#[doc(alias = "AccountingAccount")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Account {
    /// The API's identifier of the account.
    pub id: Option<String>,
    /// The provider's identifier of the account.
    pub remote_id: Option<String>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// The code.
    #[api(example = "4000")]
    pub code: Option<String>,
    /// The name.
    #[api(example = "Cash")]
    pub name: Option<String>,
    /// What kind of account it is.
    pub r#type: Option<Sourced<AccountType>>,
    /// Whether it is active.
    pub active: Option<Flag>,
}

/// A single account.
#[doc(alias = "AccountingAccountResult")]
pub type AccountResult = LooseSingle<Account>;

/// One page of accounts.
#[doc(alias = "AccountingAccountsPaginated")]
pub type AccountsPaginated = LoosePaginated<Account>;

/// What kind of account it is.
#[doc(alias = "AccountTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum AccountType {
    /// Asset.
    Asset,
    /// Liability.
    Liability,
    /// Equity.
    Equity,
    /// Revenue.
    Revenue,
    /// Expense.
    Expense,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

//! Journals.

use api_model::ApiModel;
use serde_json::Number;
use time::OffsetDateTime;

use super::AccountType;
use crate::shared::{Currency, LoosePaginated, LooseSingle, Sourced};

/// A journal.
#[doc(alias = "AccountingJournal")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Journal {
    /// The API's identifier of the journal.
    pub id: Option<String>,
    /// The provider's identifier of the journal.
    pub remote_id: Option<String>,
    /// The identifier of the company.
    pub company_id: Option<String>,
    /// A reference.
    #[api(example = "JRN-2024-001")]
    pub reference: Option<String>,
    /// A note.
    #[api(example = "Monthly closing entries")]
    pub memo: Option<String>,
    /// When the transaction took place.
    pub transaction_date: Option<OffsetDateTime>,
    /// The status.
    pub status: Option<Sourced<JournalStatus>>,
    /// The lines.
    pub lines: Option<Vec<JournalLine>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// When it was posted.
    pub posted_at: Option<OffsetDateTime>,
}

/// Journals to be created together.
#[doc(alias = "AccountingJournalBatchCreateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct BatchCreateJournalsRequest {
    /// The items.
    pub items: Vec<CreateJournalRequest>,
}

/// What creates a journal.
#[doc(alias = "AccountingJournalCreateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateJournalRequest {
    /// A reference.
    #[api(example = "JRN-2024-001")]
    pub reference: Option<String>,
    /// A note.
    #[api(example = "Monthly closing entries")]
    pub memo: Option<String>,
    /// The currency.
    pub currency_code: Option<Sourced<Currency>>,
    /// The exchange rate.
    #[api(example = 1)]
    pub exchange_rate: Option<Number>,
    /// When the transaction took place.
    pub transaction_date: Option<OffsetDateTime>,
    /// The lines.
    pub lines: Option<Vec<CreateJournalLine>>,
}

/// A single journal.
#[doc(alias = "AccountingJournalResult")]
pub type JournalResult = LooseSingle<Journal>;

/// One page of journals.
#[doc(alias = "AccountingJournalsPaginated")]
pub type JournalsPaginated = LoosePaginated<Journal>;

/// A journal status.
#[doc(alias = "AccountingJournalStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum JournalStatus {
    /// Draft.
    Draft,
    /// Posted.
    Posted,
    /// Void.
    Void,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A line of a journal that is created.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateJournalLine {
    /// The identifier of the account.
    pub account_id: Option<String>,
    /// A description.
    #[api(example = "Payment for office supplies")]
    pub description: Option<String>,
    /// The amount.
    #[api(example = 10010)]
    pub amount: Option<Number>,
    /// The identifier of the tax rate.
    pub tax_rate_id: Option<String>,
    /// The amount of tax.
    #[api(example = 10010)]
    pub tax_amount: Option<Number>,
}

/// A journal line.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JournalLine {
    /// The API's identifier of the journal line.
    pub id: Option<String>,
    /// The identifier of the account.
    pub account_id: Option<String>,
    /// What kind of account it is.
    pub account_type: Option<Sourced<AccountType>>,
    /// A description.
    #[api(example = "Payment for office supplies")]
    pub description: Option<String>,
    /// The currency.
    pub currency_code: Option<Sourced<Currency>>,
    /// The exchange rate.
    #[api(example = 1)]
    pub exchange_rate: Option<Number>,
    /// The amount.
    #[api(example = 10010)]
    pub amount: Option<Number>,
    /// The amount of tax.
    #[api(example = 2002)]
    pub tax_amount: Option<Number>,
    /// The tax rate, in percent.
    #[api(example = 15)]
    pub tax_rate_percentage: Option<Number>,
}

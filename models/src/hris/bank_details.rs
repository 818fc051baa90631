//! Bank details.

use api_model::ApiModel;

use crate::shared::{Country, Currency, Flag, Sourced};

/// A bank account type.
#[doc(alias = "BankAccountTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum BankAccountType {
    /// Savings.
    Savings,
    /// Checking.
    Checking,
    /// Current.
    Current,
    /// Business.
    Business,
    /// Personal.
    Personal,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A clearing code.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ClearingCode {
    /// What kind of clearing code it is.
    pub r#type: Option<Sourced<ClearingCodeType>>,
    /// The code itself.
    #[api(example = "12-34-56")]
    pub value: Option<String>,
}

/// A clearing code type.
#[doc(alias = "ClearingCodeTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ClearingCodeType {
    /// Sort code.
    SortCode,
    /// Building society reference.
    BuildingSocietyReference,
    /// Aba routing.
    AbaRouting,
    /// Chips participant id.
    ChipsParticipantId,
    /// Transit number.
    TransitNumber,
    /// Institution number.
    InstitutionNumber,
    /// Bsb code.
    BsbCode,
    /// Ifsc code.
    IfscCode,
    /// Micr code.
    MicrCode,
    /// Clabe.
    Clabe,
    /// Cnaps code.
    CnapsCode,
    /// Ch bank clearing code.
    ChBankClearingCode,
    /// Ch sic code.
    ChSicCode,
    /// Zengin code.
    ZenginCode,
    /// Nz clearing code.
    NzClearingCode,
    /// Hk bank code.
    HkBankCode,
    /// Blz.
    Blz,
    /// At bankleitzahl.
    AtBankleitzahl,
    /// Nuban.
    Nuban,
    /// Se bankgiro code.
    SeBankgiroCode,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A bank account.
#[doc(alias = "HRISBankDetails")]
#[derive(ApiModel, Clone, PartialEq)]
pub struct BankDetails {
    /// The API's identifier of the bank details.
    pub id: Option<String>,
    /// The provider's identifier of the bank details.
    pub remote_id: Option<String>,
    /// The account name.
    #[api(example = "John Doe Primary Account")]
    pub account_name: Option<String>,
    /// Whether it is the primary one.
    pub is_primary: Option<Flag>,
    /// The country.
    pub country_code: Option<Sourced<Country>>,
    /// The currency.
    pub currency_code: Option<Sourced<Currency>>,
    /// The bank name.
    #[api(example = "Chase Bank")]
    pub bank_name: Option<String>,
    /// What kind of account it is.
    pub account_type: Option<Sourced<BankAccountType>>,
    /// The account number, as an IBAN.
    #[api(secret)]
    pub iban: Option<String>,
    /// The account number, as the bank's country writes it.
    #[api(secret)]
    pub local_account_number: Option<String>,
    /// The bank's SWIFT or BIC code.
    #[api(example = "CHASUS33")]
    pub swift_bic: Option<String>,
    /// The codes that name the bank and its branch.
    pub clearing_codes: Option<Vec<ClearingCode>>,
}

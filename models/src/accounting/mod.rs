//! Accounting: companies, accounts, journals and tax rates.

mod accounts;
mod companies;
mod journals;
mod tax_rates;

pub use accounts::*;
pub use companies::*;
pub use journals::*;
pub use tax_rates::*;

//! Documented public models under the lints that people deny.
#![deny(warnings, missing_docs, unused_qualifications, unreachable_pub, missing_debug_implementations)]
#![deny(clippy::all, clippy::pedantic, rust_2018_idioms, single_use_lifetimes, unused_lifetimes)]
#![deny(unused_results, elided_lifetimes_in_paths, explicit_outlives_requirements, trivial_casts)]
#![deny(trivial_numeric_casts, unused_import_braces, variant_size_differences, non_ascii_idents)]
#![deny(let_underscore_drop, missing_copy_implementations, redundant_lifetimes, unit_bindings)]
#![forbid(unsafe_code)]

use std::borrow::Cow;

use api_model::ApiModel;

/// An account.
#[derive(ApiModel, Clone, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// The account's own identifier.
    pub id: String,
    /// A name, shown to people.
    pub label: Option<String>,
    /// A name that may be taken away.
    #[allow(clippy::option_option)]
    pub title: Option<Option<String>>,
    /// What the account is for.
    pub categories: Vec<Category>,
    /// How often it was used.
    #[serde(default)]
    pub count: u32,
    /// The language of its owner.
    #[api(default = "en", example = "de")]
    pub language: String,
    /// The token that opens it.
    #[api(secret)]
    pub token: String,
    /// The name it had once.
    #[deprecated = "use `label`"]
    pub name: Option<String>,
    number: u32,
}

/// What an account is for.
#[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
pub enum Category {
    /// Applicant tracking systems.
    Ats,
    /// Human resources systems.
    #[deprecated]
    Hris,
    /// What this crate does not know yet.
    #[api(unknown)]
    Other(String),
}

/// What an account was for.
#[derive(ApiModel, Clone, Copy, Debug)]
pub enum Former {
    /// Nothing that is written.
    #[serde(skip_serializing)]
    Payroll,
}

/// A page of a list.
#[derive(ApiModel, Clone, Debug)]
pub struct Paginated<'a, T, const N: usize> {
    /// The items.
    pub items: Vec<T>,
    /// Some numbers.
    pub numbers: [u8; N],
    /// Where the next page starts.
    pub next: Option<&'a str>,
    /// A text.
    pub text: Cow<'a, str>,
}

/// What was switched on.
#[derive(ApiModel, Clone, Copy, Debug, Default)]
#[serde(default)]
#[api(none = "null", builder = false)]
pub struct Settings {
    /// Whether it is loud.
    pub loud: bool,
    /// How loud.
    pub level: Option<u8>,
}

/// The old settings.
#[deprecated = "use `Settings`"]
#[derive(ApiModel, Clone, Copy, Debug)]
pub struct OldSettings {
    /// Whether it is loud.
    pub loud: bool,
}

/// What borrows its text.
#[derive(ApiModel, Clone, Debug)]
pub struct Lent<'a> {
    /// The text.
    pub text: &'a str,
}

/// What is never read.
#[derive(ApiModel, Clone, Copy, Debug)]
pub enum Sent {
    /// Only written.
    #[serde(skip_deserializing)]
    Ping,
}

/// What is neither.
#[derive(ApiModel, Clone, Copy, Debug)]
pub enum Kept {
    /// Only here.
    #[serde(skip)]
    Here,
}

fn main() {
    let account =
        Account::builder().id("acc_1").categories(["Ats"; 0].map(|_| Category::Ats)).number(1).token("t");
    drop(account.build());
}

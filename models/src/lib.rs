//! Typed models of StackOne's API: what its endpoints take and give, of the version of December 2025.
//!
//! Every model derives [`ApiModel`](macro@api_model::ApiModel): a broken document is answered with one complete report,
//! a required field that is forgotten in Rust is a compile error, and secrets are never shown.
//!
//! ```
//! # #[cfg(feature = "hris")] {
//! use api_model::ApiModel as _;
//! use stackone_models::hris::{Employee, EmployeesPaginated, Gender};
//! use stackone_models::shared::Sourced;
//!
//! let page = EmployeesPaginated::from_json(
//!     r#"{"next":"c2","data":[{"first_name":"Anna","gender":{"value":"female","source_value":"F"}}]}"#,
//! )?;
//! let anna: &Employee = &page.data[0];
//! assert_eq!(anna.gender.as_ref().and_then(Sourced::value), Some(&Gender::Female));
//!
//! let report = EmployeesPaginated::from_json(r#"{"data":[{"first_name":7,"hire_date":"August"}]}"#).unwrap_err();
//! let pointers: Vec<_> = report.iter().map(|violation| violation.pointer()).collect();
//! assert_eq!(pointers, ["/data/0/first_name", "/data/0/hire_date"]);
//! # }
//! # Ok::<(), api_model::Report>(())
//! ```
//!
//! # Areas
//!
//! Each area of the API is a module behind a feature of the same name. Only `connect_sessions` is there by default;
//! `full` is all of them. What several areas need is in [`shared`], and compiled with the areas that need it.
//!
//! # Names
//!
//! A type's name is the API's own, without the name of the area and without endings that say nothing
//! (`HRISBenefit` is `hris::Benefit`, `CreateHRISBenefit` is `hris::CreateBenefit`); the search of these pages knows both.
//! Four shapes come again and again, and are generic: a page ([`shared::Paginated`]), a single record
//! ([`shared::Single`]), what writing gives back ([`shared::WriteOutcome`]), and a value beside the provider's own word
//! for it ([`shared::Sourced`]). The API's names for pages and records are aliases of them. With the feature
//! `registry`, [`registry`](https://docs.rs/stackone-models/latest/stackone_models/registry/) has every model by the
//! API's name.
//!
//! # What the models put up with
//!
//! The API grows, and providers do not agree with each other. So
//!
//! - enumerations are open: what is not known is kept in the variant `Unrecognized`, and written as it came;
//! - a [`shared::Sourced`] may be a bare value; it is written as an object;
//! - members that are not known are passed over, and left out in writing;
//! - `null` is the same as absent, but in what changes something (`hris::UpdateEmployeeRequest`), where `null` clears and
//!   absent leaves as it is: such a field is an `Option<Option<T>>`;
//! - numbers are [`serde_json::Number`]: 200 stays 200, and does not become 200.0;
//! - booleans that may be the words `"true"` and `"false"` are [`shared::Flag`], identifiers that were strings in other
//!   versions are [`shared::Id`], and what may be anything is [`serde_json::Value`].
//!
//! What is left is reported: a string for a number, a date for a date-time, a required member that is missing.
#![forbid(unsafe_code)]

#[cfg(feature = "accounting")]
pub mod accounting;
#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "ats")]
pub mod ats;
#[cfg(feature = "connect_sessions")]
pub mod connect_sessions;
#[cfg(feature = "connectors")]
pub mod connectors;
#[cfg(feature = "crm")]
pub mod crm;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "hris")]
pub mod hris;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "lms")]
pub mod lms;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "marketing")]
pub mod marketing;
#[cfg(feature = "messaging")]
pub mod messaging;
#[cfg(feature = "proxy")]
pub mod proxy;
#[cfg(feature = "registry")]
pub mod registry;
pub mod shared;
#[cfg(feature = "ticketing")]
pub mod ticketing;

/// The README's examples are tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

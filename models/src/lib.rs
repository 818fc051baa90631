//! Typed models of StackOne's API.
//!
//! One module for each area of the API. Every model derives [`ApiModel`](macro@api_model::ApiModel).
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

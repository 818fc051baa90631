//! Typed models of StackOne's API.
//!
//! One module for each area of the API. Every model derives [`ApiModel`](macro@api_model::ApiModel).
#![forbid(unsafe_code)]

pub mod connect_sessions;

/// The README's examples are tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

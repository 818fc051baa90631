#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = "Runtime."]

extern crate alloc;

mod api_model;
pub mod fault;
pub mod field_type;
#[cfg(feature = "json")]
pub mod json;
pub mod model;
mod object_writer;
mod pointer;
#[doc(hidden)]
pub mod private;
#[cfg(feature = "json")]
mod problem;
mod report;
pub mod source;
mod suggest;
mod types;

pub use api_model::ApiModel;
pub use api_model_macros::ApiModel;
pub use model::Model;
#[cfg(feature = "json")]
pub use problem::Problem;
pub use report::{Code, Position, Report, Violation};

//! Requests to a provider's own API, by way of StackOne.

mod request;
mod response;

pub use request::*;
pub use response::*;

//! What was asked and answered, as it was logged.

mod http;
mod platform;
mod steps;
mod unified;

pub use http::*;
pub use platform::*;
pub use steps::*;
pub use unified::*;

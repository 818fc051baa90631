//! Identifiers that were strings once, and are numbers now.

use std::fmt;

use api_model::ApiModel;
use serde_json::Number;

/// An identifier that is a number in one version of the API and a string in another; written as it came.
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(untagged)]
pub enum Id {
    /// A number.
    Number(Number),
    /// A string.
    Text(String),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl From<u64> for Id {
    fn from(id: u64) -> Self {
        Self::Number(id.into())
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self::Text(id.to_owned())
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self::Text(id)
    }
}

//! Booleans that may be words.

use api_model::ApiModel;

/// A boolean, which some providers' data has as the word `"true"` or `"false"`; written as it came.
#[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[serde(untagged, expecting = "a boolean, or one as a word")]
pub enum Flag {
    /// `true` or `false`.
    Boolean(bool),
    /// `"true"` or `"false"`.
    Word(FlagWord),
}

impl Flag {
    /// Whether it is true, as a boolean or as a word.
    pub const fn is_true(self) -> bool {
        matches!(self, Self::Boolean(true) | Self::Word(FlagWord::True))
    }
}

impl From<bool> for Flag {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Flag> for bool {
    fn from(flag: Flag) -> Self {
        flag.is_true()
    }
}

/// A boolean as a word.
#[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "lowercase")]
pub enum FlagWord {
    /// `"true"`.
    True,
    /// `"false"`.
    False,
}

/// What the provider's answer to a yes-or-no question is in the API's words.
#[doc(alias = "ConfidentialEnumApiModelValue")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum MappedFlag {
    /// Yes: `"true"`.
    True,
    /// No: `"false"`.
    False,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

impl MappedFlag {
    /// Whether it is true, where that is known.
    pub const fn is_true(&self) -> Option<bool> {
        match self {
            Self::True => Some(true),
            Self::False => Some(false),
            Self::UnmappedValue | Self::Unrecognized(_) => None,
        }
    }
}

impl From<bool> for MappedFlag {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

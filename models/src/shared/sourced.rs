//! A value in the API's words, beside the provider's.

use api_model::ApiModel;
use serde_json::Value;

/// A value in the API's own words, beside what the provider called it.
///
/// Most of the API's enumerations come this way. Where a bare value stands in place of the object, it is read as
/// the `value` of one; it is written as an object.
///
/// ```
/// use stackone_models::shared::Sourced;
/// use api_model::ApiModel as _;
///
/// let bare = Sourced::<String>::from_json(r#""full_time""#)?;
/// assert_eq!(bare.value(), Some(&"full_time".to_owned()));
/// assert_eq!(bare.to_json(), r#"{"value":"full_time"}"#);
/// # Ok::<(), api_model::Report>(())
/// ```
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(from = "SourcedOrBare<E>")]
pub struct Sourced<E> {
    /// The value, in the API's own words.
    pub value: Option<E>,
    /// The value as the provider has it: any JSON.
    #[serde(alias = "sourceValue")]
    pub source_value: Option<Value>,
}

impl<E> Sourced<E> {
    /// A value in the API's own words.
    pub const fn new(value: E) -> Self {
        Self { value: Some(value), source_value: None }
    }

    /// The value, in the API's own words, if there is one.
    pub const fn value(&self) -> Option<&E> {
        self.value.as_ref()
    }
}

impl<E> From<E> for Sourced<E> {
    fn from(value: E) -> Self {
        Self::new(value)
    }
}

/// What stands where a [`Sourced`] is read.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(untagged, expecting = "an object with `value` and `source_value`, or a bare value")]
enum SourcedOrBare<E> {
    Object {
        value: Option<E>,
        #[serde(alias = "sourceValue")]
        source_value: Option<Value>,
    },
    Bare(E),
}

impl<E> From<SourcedOrBare<E>> for Sourced<E> {
    fn from(read: SourcedOrBare<E>) -> Self {
        match read {
            SourcedOrBare::Object { value, source_value } => Self { value, source_value },
            SourcedOrBare::Bare(value) => Self::new(value),
        }
    }
}

//! The trait that a model has, beside serde's.

#[cfg(feature = "json")]
use alloc::string::String;

use serde::Serialize;

use crate::fault::Res;
use crate::model::Model;
use crate::report::Report;
use crate::source::Source;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an API model",
    label = "this type does not derive `ApiModel`",
    note = "add `#[derive(ApiModel)]` to `{Self}`"
)]
/// A type that derives [`ApiModel`](macro@crate::ApiModel): a complete API model.
pub trait ApiModel: Serialize + Sized {
    /// Reads the value from a source whose lifetime it does not share. `I` is there to have it compiled only where
    /// it is called: for a model that borrows, that is an error.
    #[doc(hidden)]
    fn read_owned<I>(slot: &mut Option<Self>, source: &mut dyn Source<'_>) -> Res;

    /// What the derive knows about the type, as constant data.
    fn model() -> &'static Model;

    /// Checks a value that was made or changed by hand.
    ///
    /// # Errors
    ///
    /// The complete [`Report`]: everything that is wrong with the value.
    fn validate(&self) -> Result<(), Report> {
        Ok(())
    }

    /// Reads a value from JSON: `&str`, `String`, `&[u8]` or `Vec<u8>`. For a model that borrows from
    /// the text, see [`json::from_str`](crate::json::from_str).
    ///
    /// # Errors
    ///
    /// The complete [`Report`]: everything that is wrong with the document.
    #[cfg(feature = "json")]
    fn from_json<I: AsRef<[u8]>>(input: I) -> Result<Self, Report> {
        crate::source::json::read_slice(input.as_ref(), Self::model().name, Self::read_owned::<I>)
    }

    /// Writes the value as JSON without white space.
    ///
    /// # Panics
    ///
    /// If the value cannot be JSON: a map whose keys are not strings, or an error of a foreign type.
    /// [`json::to_string`](crate::json::to_string) returns these as errors.
    #[cfg(feature = "json")]
    fn to_json(&self) -> String {
        crate::write::json::write(self, must_be_json)
    }
}

#[cfg(feature = "json")]
fn must_be_json(text: String, written: Result<(), serde_json::Error>) -> String {
    match written {
        Ok(()) => text,
        Err(error) => panic!("the value cannot be JSON: {error}"),
    }
}

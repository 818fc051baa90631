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
///
/// The trait is implemented by the derive alone.
pub trait ApiModel: Serialize + Sized {
    /// Whether it borrows from its input, which is gone when `from_json` returns.
    #[doc(hidden)]
    const BORROWS: bool = false;

    /// Reads the value from a source whose lifetime it does not share. `I` is there to have it compiled only where
    /// it is called.
    #[doc(hidden)]
    fn read_owned<I>(slot: &mut Option<Self>, source: &mut dyn Source<'_>) -> Res;

    /// What the derive knows about the type, as constant data.
    ///
    /// ```
    /// use api_model::ApiModel;
    ///
    /// #[derive(ApiModel)]
    /// struct Badge {
    ///     id: u8,
    ///     name: Option<String>,
    /// }
    ///
    /// let model = Badge::model();
    /// assert_eq!(model.name, "Badge");
    /// let required = model.fields().iter().filter(|field| field.is_required());
    /// assert_eq!(required.map(|field| field.name()).collect::<Vec<_>>(), ["id"]);
    /// ```
    fn model() -> &'static Model;

    /// Checks a value that was made or changed by hand.
    ///
    /// ```
    /// use api_model::{ApiModel, Code};
    ///
    /// #[derive(ApiModel)]
    /// struct Badge {
    ///     #[api(max_length = 8)]
    ///     name: String,
    /// }
    ///
    /// let mut badge = Badge { name: "Ada".to_owned() };
    /// assert!(badge.validate().is_ok());
    /// badge.name.push_str(" Lovelace");
    /// let report = badge.validate().unwrap_err();
    /// assert_eq!(report.iter().map(|violation| violation.code()).collect::<Vec<_>>(), [Code::MaxLength]);
    /// ```
    ///
    /// # Errors
    ///
    /// The complete [`Report`]: everything that is wrong with the value.
    fn validate(&self) -> Result<(), Report> {
        Ok(())
    }

    /// Reads a value from JSON: `&str`, `String`, `&[u8]` or `Vec<u8>`. A model that borrows from the text is read by
    /// [`json::from_str`](crate::json::from_str); to read it with this is an error when the program is built:
    ///
    /// ```compile_fail,E0080
    /// # use api_model::ApiModel;
    /// #[derive(ApiModel)]
    /// struct Lent<'a> {
    ///     text: &'a str,
    /// }
    ///
    /// let lent = Lent::from_json(r#"{"text":"a"}"#);
    /// ```
    ///
    /// ```
    /// use api_model::ApiModel;
    ///
    /// #[derive(ApiModel, Debug)]
    /// struct Badge {
    ///     id: u8,
    ///     name: String,
    /// }
    ///
    /// let badge = Badge::from_json(r#"{"id":7,"name":"Ada"}"#)?;
    /// assert_eq!((badge.id, badge.name.as_str()), (7, "Ada"));
    ///
    /// let report = Badge::from_json(r#"{"id":null}"#).unwrap_err();
    /// let pointers: Vec<_> = report.iter().map(|violation| violation.pointer()).collect();
    /// assert_eq!(pointers, ["/id", "/name"]);
    /// # Ok::<(), api_model::Report>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The complete [`Report`]: everything that is wrong with the document.
    #[cfg(feature = "json")]
    fn from_json<I: AsRef<[u8]>>(input: I) -> Result<Self, Report> {
        const {
            assert!(
                !Self::BORROWS,
                "a model that borrows from its input is read by `api_model::json::from_str`"
            );
        }
        crate::source::json::read_slice(input.as_ref(), Self::model().name, Self::read_owned::<I>)
    }

    /// Writes the value as JSON without white space.
    ///
    /// ```
    /// use api_model::ApiModel;
    ///
    /// #[derive(ApiModel)]
    /// struct Badge {
    ///     id: u8,
    ///     name: Option<String>,
    /// }
    ///
    /// assert_eq!(Badge { id: 7, name: None }.to_json(), r#"{"id":7}"#);
    /// ```
    ///
    /// # Panics
    ///
    /// If the value [cannot be JSON](crate::json#what-cannot-be-json): a map with keys that are arrays or objects, a newtype
    /// variant of an internally tagged enum whose value is no object, a type's own error, or what else is listed there.
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

//! A report as a problem document: [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::report::{Code, Report, Violation};

/// A problem document ([RFC 9457]): what an HTTP API answers, as `application/problem+json`, when a
/// request's body is not acceptable.
///
/// The members are the RFC's own `type` (always `about:blank`), `title`, `status` and `detail`, and the
/// extension `errors`: one `{pointer, code, detail}` for each violation. `Display` prints the JSON.
///
/// # Example
///
/// ```
/// use api_model::{Report, Violation};
///
/// let problem = Report::from(Violation::custom("/end", "must be later than `start`")).to_problem();
/// assert_eq!(problem.status(), 422);
/// assert_eq!(
///     problem.to_string(),
///     r#"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"1 violation","#.to_owned()
///         + r#""errors":[{"pointer":"/end","code":"custom","detail":"must be later than `start`"}]}"#
/// );
/// ```
///
/// [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    status: u16,
    detail: String,
    errors: Vec<Violation>,
}

impl Report {
    /// The report as a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)): status 400
    /// for a syntax error, else 422.
    pub fn to_problem(&self) -> Problem {
        let syntax = self.iter().any(|violation| violation.code() == Code::Syntax);
        Problem {
            status: if syntax { 400 } else { 422 },
            detail: self.heading().to_string(),
            errors: self.iter().cloned().collect(),
        }
    }
}

impl Problem {
    /// The HTTP status code: 400 or 422.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The status code's phrase, as [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110) names it.
    pub fn title(&self) -> &'static str {
        if self.status == 400 { "Bad Request" } else { "Unprocessable Content" }
    }

    /// The model's name and the number of violations.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// The violations: the members of `errors`, whose `detail` is the violation's message.
    pub fn errors(&self) -> &[Violation] {
        &self.errors
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Errors<'a>(&'a [Violation]);
        impl Serialize for Errors<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.0.iter().map(Item))
            }
        }
        struct Item<'a>(&'a Violation);
        impl Serialize for Item<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = serializer.serialize_struct("Error", 3)?;
                object.serialize_field("pointer", self.0.pointer())?;
                object.serialize_field("code", &self.0.code())?;
                object.serialize_field("detail", self.0.message())?;
                object.end()
            }
        }
        let mut object = serializer.serialize_struct("Problem", 5)?;
        object.serialize_field("type", "about:blank")?;
        object.serialize_field("title", self.title())?;
        object.serialize_field("status", &self.status)?;
        object.serialize_field("detail", &self.detail)?;
        object.serialize_field("errors", &Errors(&self.errors))?;
        object.end()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

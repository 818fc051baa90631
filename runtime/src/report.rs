//! What is wrong with a value: [`Report`], a list of [`Violation`]s.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::{self, Vec};
use core::fmt;
use core::slice;

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// Everything that is wrong with a value, in document order; never empty.
///
/// What the library says holds no value of the input: pointers are made of names and indexes, and messages of what was
/// expected and the *kind* of what was found. What others say is told as well, cut to 200 characters and with control
/// characters escaped:
///
/// - the words of a `custom` or `check` function, unless it is a `custom` on a secret, a `check` that points at one, or inside
///   of a secret;
/// - the words of a `try_from`, a `with` function or an opaque type, unless they are about a secret, or repeat a string or
///   a number of the value. A part of a string, or one that was changed, is not noticed.
///
/// "not acceptable" stands for what is not told. A report is safe to log and to send back if these functions and types do
/// not repeat the value.
///
/// # Example
///
/// ```
/// use api_model::{Code, Report, Violation};
///
/// let report = Report::from(Violation::custom("/end", "must be later than `start`"));
/// assert_eq!(report.len(), 1);
/// assert_eq!(report.iter().next().map(Violation::code), Some(Code::Custom));
/// assert_eq!(report.to_string(), "1 violation\n  /end: must be later than `start` (custom)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    model: &'static str,
    violations: Vec<Violation>,
    truncated: bool,
}

impl Report {
    /// At most this many violations are kept; [`is_truncated`](Self::is_truncated) tells when there may be more.
    pub const LIMIT: usize = 100;

    pub(crate) fn new(model: &'static str, mut violations: Vec<Violation>) -> Self {
        debug_assert!(!violations.is_empty(), "a report is never empty");
        let truncated = violations.len() > Self::LIMIT;
        violations.truncate(Self::LIMIT);
        Self { model, violations, truncated }
    }

    /// The same, with violations that come after those.
    pub(crate) fn and(mut self, violations: Vec<Violation>) -> Self {
        self.violations.extend(violations);
        let truncated = self.truncated;
        Self::new(self.model, self.violations).truncated(truncated)
    }

    pub(crate) fn truncated(mut self, truncated: bool) -> Self {
        self.truncated |= truncated;
        self
    }

    /// The model's name; empty if the value is not of one model.
    pub fn model(&self) -> &str {
        self.model
    }

    /// The violations, in document order; the members missing from an object come after those it has.
    pub fn iter(&self) -> slice::Iter<'_, Violation> {
        self.violations.iter()
    }

    /// How many violations there are: at least one, at most [`Report::LIMIT`].
    #[expect(clippy::len_without_is_empty, reason = "a report is never empty")]
    pub fn len(&self) -> usize {
        self.violations.len()
    }

    /// Whether the limit was reached, so that there may be more violations than are listed.
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// The report's first line: the model's name and the number of violations.
    pub(crate) fn heading(&self) -> impl fmt::Display + '_ {
        fmt::from_fn(move |f| {
            if !self.model.is_empty() {
                write!(f, "{}: ", self.model)?;
            }
            let (count, s) = (self.len(), if self.len() == 1 { "" } else { "s" });
            let more = if self.truncated { ", maybe more" } else { "" };
            write!(f, "{count} violation{s}{more}")
        })
    }
}

impl From<Violation> for Report {
    fn from(violation: Violation) -> Self {
        Self::new("", alloc::vec![violation])
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.heading())?;
        for violation in self {
            write!(f, "\n  {violation}")?;
        }
        Ok(())
    }
}

impl core::error::Error for Report {}

impl IntoIterator for Report {
    type Item = Violation;
    type IntoIter = vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.violations.into_iter()
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Violation;
    type IntoIter = slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// An object with the members `model`, `violations` and `truncated`.
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Report", 3)?;
        object.serialize_field("model", self.model)?;
        object.serialize_field("violations", &self.violations)?;
        object.serialize_field("truncated", &self.truncated)?;
        object.end()
    }
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pointer: String,
    code: Code,
    message: Cow<'static, str>,
    position: Option<Position>,
}

impl Violation {
    pub(crate) fn new(pointer: String, code: Code, message: impl Into<Cow<'static, str>>) -> Self {
        Self { pointer, code, message: message.into(), position: None }
    }

    #[cfg(feature = "json")]
    pub(crate) fn at(mut self, position: Option<Position>) -> Self {
        self.position = position;
        self
    }

    /// The same, of what stands at this pointer.
    pub(crate) fn at_pointer(mut self, pointer: String) -> Self {
        self.pointer = pointer;
        self
    }

    /// A violation made by hand, with the code [`Code::Custom`].
    ///
    /// `pointer` is a JSON Pointer ([RFC 6901]) on wire names; the empty string is the whole value, and a slash that is missing
    /// at the start is added.
    /// `message` says what was expected. It is told as it is: leave the value out of it, since reports are logged.
    ///
    /// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
    pub fn custom(pointer: impl Into<String>, message: impl Into<Cow<'static, str>>) -> Self {
        let mut pointer = pointer.into();
        if !pointer.is_empty() && !pointer.starts_with('/') {
            pointer.insert(0, '/');
        }
        Self::new(pointer, Code::Custom, message)
    }

    /// Where: a JSON Pointer ([RFC 6901]) on wire names, such as `/categories/2`; the empty string is
    /// the whole document. For a missing field it points at the absent member.
    ///
    /// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What kind of fault this is, for programs.
    pub fn code(&self) -> Code {
        self.code
    }

    /// What was expected, and the kind of what was found, for people. Not the value, unless a function of yours or another
    /// crate's type says it: see [`Report`].
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where the value (for an unknown or repeated field: its name) starts in the text it was read
    /// from. `None` where there is no text: a missing field, a draft, a `serde_json::Value`.
    pub fn position(&self) -> Option<Position> {
        self.position
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, code, message, position } = self;
        if !pointer.is_empty() {
            // A key may hold anything; a line break or a terminal's control sequence must not reach the log.
            for c in pointer.chars() {
                if c.is_control() {
                    write!(f, "{}", c.escape_unicode())
                } else {
                    fmt::Write::write_char(f, c)
                }?;
            }
            f.write_str(": ")?;
        }
        write!(f, "{message} ({code}")?;
        if let Some(position) = position {
            write!(f, ", {position}")?;
        }
        f.write_str(")")
    }
}

/// An object with the members `pointer`, `code`, `message` and, where known, `position`.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let len = 3 + usize::from(self.position.is_some());
        let mut object = serializer.serialize_struct("Violation", len)?;
        object.serialize_field("pointer", &self.pointer)?;
        object.serialize_field("code", &self.code)?;
        object.serialize_field("message", &self.message)?;
        match &self.position {
            Some(position) => object.serialize_field("position", position)?,
            None => object.skip_field("position")?,
        }
        object.end()
    }
}

/// A place in a text: both numbers start at 1; columns count Unicode code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1; lines end with a line feed.
    pub line: usize,
    /// The column in the line, from 1, in Unicode code points.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// An object with the members `line` and `column`.
impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Position", 2)?;
        object.serialize_field("line", &self.line)?;
        object.serialize_field("column", &self.column)?;
        object.end()
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// What kind of fault a [`Violation`] is: stable, for programs.
        ///
        /// The codes of rules are JSON Schema's own keywords, in snake case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $variant,)*
        }

        impl Code {
            /// The code as it is written in JSON, in problem documents and in the report's text.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
    };
}

codes! {
    /// The text is not well-formed, or nested deeper than 128 levels.
    Syntax = "syntax",
    /// A required member is absent.
    Missing = "missing",
    /// The value is `null` where `null` is not allowed.
    Null = "null",
    /// The value is of another kind than expected, or a number that the type cannot hold.
    Type = "type",
    /// The value is a string that does not have the expected format.
    Format = "format",
    /// An object has a member that the model does not have and does not allow.
    UnknownField = "unknown_field",
    /// A string is none of an enumeration's members.
    UnknownValue = "unknown_value",
    /// A tag names none of a union's variants.
    UnknownVariant = "unknown_variant",
    /// An object has a field twice.
    Duplicate = "duplicate",
    /// The value fits none of an untagged union's variants.
    NoMatch = "no_match",
    /// A string is too short.
    MinLength = "min_length",
    /// A string is too long.
    MaxLength = "max_length",
    /// A string does not match a regular expression.
    Pattern = "pattern",
    /// A number is too small.
    Minimum = "minimum",
    /// A number is too large.
    Maximum = "maximum",
    /// A number is not above its bound.
    ExclusiveMinimum = "exclusive_minimum",
    /// A number is not below its bound.
    ExclusiveMaximum = "exclusive_maximum",
    /// A number is not a multiple of a step.
    MultipleOf = "multiple_of",
    /// An array has too few items.
    MinItems = "min_items",
    /// An array has too many items.
    MaxItems = "max_items",
    /// An array has an item twice.
    UniqueItems = "unique_items",
    /// A map has too few members.
    MinProperties = "min_properties",
    /// A map has too many members.
    MaxProperties = "max_properties",
    /// A check of the model's own, or of a foreign type, failed.
    Custom = "custom",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text of [`Code::as_str`].
impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

//! Why a value was not read: [`Fault`], the error that sources and visitors pass to each other.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use serde::de::{self, Expected, Unexpected};

use crate::pointer;
use crate::report::{Code, Report, Violation};
use crate::rules::{Broken, Found};

/// What a step of reading gives.
pub type Res = Result<(), Fault>;

/// Why a value was not read.
///
/// Small, since it is returned from everything: either a detail on its way to whoever tells the user,
/// or only the news that the source already holds the error. What it says is made of names and kinds,
/// never of values; only a foreign type's own words (`foreign`) may say more, and are kept from secrets.
#[derive(Debug)]
pub struct Fault {
    detail: Option<Box<Detail>>,
    foreign: bool,
}

#[derive(Debug)]
pub(crate) struct Detail {
    pub(crate) code: Code,
    pub(crate) message: String,
    /// The required fields that are absent from an object, if that is what is wrong.
    pub(crate) missing: Vec<&'static str>,
    /// The rules that the value breaks, if that is what is wrong; each pointer starts at the value.
    pub(crate) broken: Option<Broken>,
    /// Where it happened, if deeper than where it is caught.
    #[cfg_attr(not(feature = "json"), expect(dead_code, reason = "only the JSON source knows places"))]
    pub(crate) place: Option<Place>,
}

/// A place in a document.
#[derive(Debug)]
pub(crate) struct Place {
    #[cfg_attr(not(feature = "json"), expect(dead_code, reason = "only the JSON source knows places"))]
    pub(crate) pointer: String,
    #[cfg_attr(not(feature = "json"), expect(dead_code, reason = "only the JSON source knows places"))]
    pub(crate) offset: usize,
}

impl Fault {
    #[cold]
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        let detail = Detail { code, message: message.into(), missing: Vec::new(), broken: None, place: None };
        Self { detail: Some(Box::new(detail)), foreign: false }
    }

    /// Says where it happened, unless that has been said deeper inside.
    #[cfg(feature = "json")]
    #[cold]
    pub(crate) fn at(mut self, pointer: impl FnOnce() -> String, offset: usize) -> Self {
        if let Some(detail) = &mut self.detail {
            detail.place.get_or_insert_with(|| Place { pointer: pointer(), offset });
        }
        self
    }

    /// What it says is not only ours.
    #[cold]
    pub(crate) fn with_foreign_words(self) -> Self {
        Self { foreign: true, ..self }
    }

    /// The source holds the error, or has recorded it.
    #[cold]
    pub(crate) fn kept(foreign: bool) -> Self {
        Self { detail: None, foreign }
    }

    /// A source, or a slot, was used as no type uses it. It says nothing, since nobody will see it.
    #[cold]
    pub(crate) fn misuse() -> Self {
        Self::kept(false)
    }

    /// A value of another kind than expected.
    #[cold]
    pub(crate) fn mismatch(expected: &dyn fmt::Display, found: Kind) -> Self {
        let code = if found == Kind::Null { Code::Null } else { Code::Type };
        Self::new(code, alloc::format!("expected {expected}, found {found}"))
    }

    /// A string that is not in the format that was expected, such as `an RFC 3339 date-time`.
    #[cold]
    pub(crate) fn format(expected: &str) -> Self {
        Self::new(Code::Format, alloc::format!("expected {expected}, found a string of another format"))
    }

    /// A value that breaks rules: at least one.
    #[cold]
    pub(crate) fn broken(broken: Broken) -> Self {
        let first = broken.found.first();
        let (code, message) = first.map_or((Code::Custom, String::new()), |found| {
            let (pointer, message) = (found.violation.pointer(), found.violation.message());
            let message = if pointer.is_empty() {
                String::from(message)
            } else {
                alloc::format!("at {}: {message}", printable(pointer, 80))
            };
            (found.violation.code(), message)
        });
        let foreign = first.is_some_and(Found::tells);
        let mut fault = Self::new(code, message);
        if let Some(detail) = &mut fault.detail {
            detail.broken = Some(broken);
        }
        fault.or_foreign(foreign)
    }

    /// An object without the member that says what it is, or that holds it.
    #[cold]
    pub(crate) fn missing_member(name: &'static str) -> Self {
        Self::missing_names(alloc::vec![name])
    }

    /// An object without these members.
    #[cold]
    pub(crate) fn missing_names(names: Vec<&'static str>) -> Self {
        let mut fault = Self::new(Code::Missing, missing_message(&names));
        if let Some(detail) = &mut fault.detail {
            detail.missing = names;
        }
        fault
    }

    /// The names of the members that an object lacks, if it says that.
    pub(crate) fn missing_members(&self) -> &[&'static str] {
        self.detail.as_ref().map_or(&[], |detail| &detail.missing)
    }

    /// Whether the source holds the error: it says nothing itself.
    pub(crate) fn is_kept(&self) -> bool {
        self.detail.is_none()
    }

    /// The same, with words that are not ours in it if those of what it stands for were not.
    pub(crate) fn or_foreign(self, foreign: bool) -> Self {
        Self { foreign: self.foreign | foreign, ..self }
    }

    /// What is wrong with a secret: a stranger's words on it are not told.
    #[cold]
    pub(crate) fn of_secret(self) -> Self {
        if self.foreign { Self::new(Code::Custom, "not acceptable") } else { self }
    }

    /// The same without its words, which are a stranger's and repeat the value, or may.
    #[cold]
    pub(crate) fn struck_out(self) -> Self {
        self.of_secret().with_foreign_words()
    }

    pub(crate) fn is_foreign(&self) -> bool {
        self.foreign
    }

    /// What it says that is not only ours.
    pub(crate) fn foreign_message(&self) -> Option<&str> {
        self.detail.as_ref().filter(|_| self.foreign).map(|detail| &*detail.message)
    }

    #[cfg(feature = "json")]
    pub(crate) fn into_detail(self) -> Option<Detail> {
        self.detail.map(|detail| *detail)
    }

    /// The report on a value that was put together by hand: of the model itself, not of a document.
    pub(crate) fn into_report(self, model: &'static str) -> Report {
        let detail = self.detail.map(|detail| *detail);
        let violations = match detail {
            Some(detail) if !detail.missing.is_empty() => {
                detail.missing.iter().map(|name| missing(pointer::of_key(name))).collect()
            }
            Some(detail) => alloc::vec![Violation::new(String::new(), detail.code, detail.message)],
            None => alloc::vec![Violation::custom("", "not acceptable")],
        };
        Report::new(model, violations)
    }
}

/// The violation of a required field that is absent.
pub(crate) fn missing(pointer: String) -> Violation {
    Violation::new(pointer, Code::Missing, "required, but missing")
}

/// At most so many characters of a text that is not ours, fit for a log: without control characters.
pub(crate) fn printable(text: &str, most: usize) -> String {
    let mut printable = String::new();
    for c in text.chars().take(most) {
        if c.is_control() { printable.extend(c.escape_unicode()) } else { printable.push(c) }
    }
    printable
}

fn missing_message(names: &[&str]) -> String {
    let mut message = String::from(if names.len() == 1 { "missing field " } else { "missing fields " });
    for (i, name) in names.iter().enumerate() {
        let comma = if i == 0 { "" } else { ", " };
        message.extend([comma, "`", name, "`"]);
    }
    message
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.detail.as_ref().map_or("not acceptable", |detail| &detail.message))
    }
}

impl core::error::Error for Fault {}

/// What a foreign type's own `Deserialize` says. Where serde would print the value, the kind stands.
impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Code::Custom, printable(&message.to_string(), 200)).with_foreign_words()
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::mismatch(&expected, Kind::of(&found))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(
            Code::Type,
            alloc::format!("expected {expected}, found {} of another value", Kind::of(&found)),
        )
    }

    fn invalid_length(len: usize, expected: &dyn Expected) -> Self {
        Self::new(Code::Type, alloc::format!("expected {expected}, found {len} items"))
    }

    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        unknown(Code::UnknownVariant, "unknown variant", found, expected.iter().copied())
    }

    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        unknown_field(found, expected.iter().copied())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::missing_member(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Code::Duplicate, alloc::format!("duplicate field `{field}`"))
    }
}

/// How many known names a message lists.
const LISTED: usize = 16;

/// A name that is none of the known ones. What was found is not repeated, only compared.
#[cold]
pub(crate) fn unknown<'n>(
    code: Code,
    what: &str,
    found: &str,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Fault {
    let mut message = String::from(what);
    if let Some(name) = crate::suggest::nearest(found, names.clone()) {
        message.extend([", did you mean `", name, "`?"]);
        // Which name is nearest tells much of the value: too much, if that is a secret.
        return Fault::new(code, message).with_foreign_words();
    }
    let count = names.clone().count();
    let mut separator = if count == 1 { ", expected " } else { ", expected one of " };
    for name in names.take(LISTED) {
        message.extend([separator, "`", name, "`"]);
        separator = ", ";
    }
    if count > LISTED {
        let _ = write!(message, " or {} more", count - LISTED);
    }
    Fault::new(code, message)
}

/// The name of a member that no field has.
#[cold]
pub(crate) fn unknown_field<'n>(found: &str, names: impl Iterator<Item = &'n str> + Clone) -> Fault {
    unknown(Code::UnknownField, "unknown field", found, names)
}

/// What kind of value was found; its `Display` reads "a string", "an integer", "null".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`, or another format's nothing.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number with a fraction or an exponent.
    Number,
    /// A string.
    String,
    /// Bytes, in formats that have them.
    Bytes,
    /// An array.
    Array,
    /// An object.
    Object,
    /// Something only other formats have.
    Other,
}

impl Kind {
    pub(crate) fn of(found: &Unexpected<'_>) -> Self {
        match found {
            Unexpected::Unit | Unexpected::Option => Self::Null,
            Unexpected::Bool(_) => Self::Boolean,
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => Self::Integer,
            Unexpected::Float(_) => Self::Number,
            Unexpected::Str(_) | Unexpected::Char(_) => Self::String,
            Unexpected::Bytes(_) => Self::Bytes,
            Unexpected::Seq => Self::Array,
            Unexpected::Map => Self::Object,
            _ => Self::Other,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Bytes => "bytes",
            Self::Array => "an array",
            Self::Object => "an object",
            Self::Other => "something else",
        })
    }
}

//! What the derive knows about a type, as constant data.
//!
//! [`ApiModel::model`](crate::ApiModel::model) gives a type's [`Model`]. All of it is `'static`, made by the
//! compiler and shared by everything that reads, writes or describes the type. The structs are made by
//! the derive alone, and may grow.

pub use crate::lookup::Lookup;

/// A type, as its derive describes it.
#[derive(Debug)]
pub struct Model {
    /// The type's name in messages and schemas.
    pub name: &'static str,
    /// The type's path and arguments, as [`core::any::type_name`] gives them: tells apart what has one name.
    pub type_name: fn() -> &'static str,
    /// The types that a generic type's parameters stand for, in order.
    pub arguments: &'static [fn() -> Ty],
    /// A name for people, where the type's own is not to be shown.
    pub title: Option<&'static str>,
    /// The doc comment: paragraphs of Markdown, or nothing.
    pub doc: &'static str,
    /// Whether the type is deprecated.
    pub deprecated: bool,
    /// What a message says was expected, if the user says.
    #[doc(hidden)]
    pub expecting: Option<&'static str>,
    /// What the type is on the wire.
    pub shape: Shape,
}

impl Model {
    /// The model of no type.
    #[doc(hidden)]
    pub const STUB: Self = Self::new("", || "", "", false, Shape::Unit);

    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        type_name: fn() -> &'static str,
        doc: &'static str,
        deprecated: bool,
        shape: Shape,
    ) -> Self {
        Self { name, type_name, arguments: &[], title: None, doc, deprecated, expecting: None, shape }
    }

    /// The fields of an object or a tuple; nothing for any other shape.
    pub const fn fields(&self) -> &'static [Field] {
        match &self.shape {
            Shape::Object(Object { fields, .. }) | Shape::Tuple(Tuple { fields }) => fields,
            Shape::Strings(_) | Shape::Union(_) | Shape::Newtype(_) | Shape::Unit => &[],
        }
    }

    /// Whether it is an object some of whose fields are flattened: to formats, a map.
    pub(crate) const fn is_flattened(&self) -> bool {
        matches!(&self.shape, Shape::Object(Object { flattened: true, .. }))
    }

    /// What a message says was expected.
    pub(crate) fn expected(&self, usual: &'static str) -> &'static str {
        self.expecting.unwrap_or(usual)
    }
}

/// What a type is on the wire.
#[derive(Debug)]
#[non_exhaustive]
pub enum Shape {
    /// An object with known members.
    Object(Object),
    /// One of a list of strings.
    Strings(Strings),
    /// One of several types.
    Union(Union),
    /// What one other type is; the field's name is empty.
    Newtype(Field),
    /// An array of a fixed length, each item with a type of its own.
    Tuple(Tuple),
    /// `null`.
    Unit,
}

/// An object with known members.
#[derive(Debug)]
pub struct Object {
    /// The fields, in declaration order.
    pub fields: &'static [Field],
    /// Whether members that no field has are refused; else they are passed over.
    pub deny_unknown: bool,
    /// Whether some fields are flattened: their members stand among the object's own.
    pub flattened: bool,
    /// A member that says what the object is, with its value; it is written, and passed over when read.
    pub tag: Option<(&'static str, &'static str)>,
    /// How many fields are required.
    #[doc(hidden)]
    pub required: usize,
    /// The names that are read: one for each field that is, in order, then the aliases. What serde's formats are told.
    #[doc(hidden)]
    pub names: &'static [&'static str],
    /// How many fields are read.
    #[doc(hidden)]
    pub read: usize,
    #[doc(hidden)]
    pub lookup: Lookup,
}

/// An array of a fixed length, each item with a type of its own.
#[derive(Debug)]
pub struct Tuple {
    /// The items, in order; their names are empty.
    pub fields: &'static [Field],
}

/// A string enumeration.
#[derive(Debug)]
pub struct Strings {
    /// The members, in declaration order.
    pub variants: &'static [Variant],
    /// What becomes of other strings.
    pub unknown: Unknown,
    #[doc(hidden)]
    pub names: &'static [&'static str],
    #[doc(hidden)]
    pub lookup: Lookup,
}

impl Strings {
    /// Whether other strings are kept as they came.
    pub const fn is_open(&self) -> bool {
        matches!(self.unknown, Unknown::Kept)
    }
}

/// One of several types: an enum whose variants hold data.
#[derive(Debug)]
pub struct Union {
    /// How a value says which variant it is.
    pub tagging: Tagging,
    /// The variants, in declaration order, but for the one that keeps what is unknown.
    pub variants: &'static [Variant],
    /// What becomes of values whose tag is none of the variants'.
    pub unknown: Unknown,
    /// Whether members besides the tag and the content are refused; for adjacently tagged unions.
    pub deny_unknown: bool,
    /// Whether an untagged object is read as the variant that knows most of its members; else as the first that it fits.
    pub best_match: bool,
    #[doc(hidden)]
    pub names: &'static [&'static str],
    /// The names of the tag and the content of an adjacently tagged union.
    #[doc(hidden)]
    pub members: &'static [&'static str],
    #[doc(hidden)]
    pub lookup: Lookup,
}

impl Union {
    /// Whether what a value is must be found out by trying: some variants have no tag, which serde has come last.
    pub(crate) fn tries(&self) -> bool {
        self.tagging == Tagging::Untagged || self.variants.last().is_some_and(Variant::is_untagged)
    }
}

/// How a value of a union says which variant it is; the names are serde's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// An object whose one member has the variant's name; a variant without content is a string.
    External,
    /// A member of the variant's own object.
    Internal {
        /// The member's name.
        tag: &'static str,
    },
    /// A member beside the content.
    Adjacent {
        /// The name of the member with the variant's name.
        tag: &'static str,
        /// The name of the member with the content.
        content: &'static str,
    },
    /// It does not.
    Untagged,
}

/// What becomes of a string or tag that is none of the known ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// It is refused.
    Refused,
    /// It is kept as it came; a union keeps the whole value.
    Kept,
    /// It is read as the variant with this index, and lost.
    Other(usize),
}

/// A field of an object. Made by the derive alone: ask its methods.
///
/// Rows of few constants, without names and without calls: these are what compiles fastest.
#[derive(Clone, Copy, Debug)]
pub enum Field {
    /// The name, the presence and the flags, the type, and the doc comment.
    #[doc(hidden)]
    Plain(&'static str, u16, fn() -> Ty, &'static str),
    /// The same, with what few fields have.
    #[doc(hidden)]
    With(&'static str, u16, fn() -> Ty, &'static str, &'static [FieldMore]),
}

impl Field {
    /// The member's name when read.
    #[inline]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Plain(name, ..) | Self::With(name, ..) => name,
        }
    }

    /// The member's name when written; differs from [`name`](Self::name) only where the two were renamed apart.
    pub fn write_name(&self) -> &'static str {
        self.find(|more| if let FieldMore::WriteName(name) = more { Some(*name) } else { None })
            .unwrap_or_else(|| self.name())
    }

    /// Other names that are read.
    pub fn aliases(&self) -> &'static [&'static str] {
        self.find(|more| if let FieldMore::Aliases(names) = more { Some(*names) } else { None })
            .unwrap_or_default()
    }

    /// What absence and `null` mean.
    pub const fn presence(&self) -> Presence {
        match self.bits() >> 8 {
            0 => Presence::Required,
            1 => Presence::RequiredNullable,
            2 => Presence::Default,
            3 => Presence::Optional,
            4 => Presence::NonNull,
            _ => Presence::Tristate,
        }
    }

    /// The type of the value.
    pub fn ty(&self) -> Ty {
        match self {
            Self::Plain(_, _, ty, _) | Self::With(_, _, ty, ..) => ty(),
        }
    }

    /// The doc comment: paragraphs of Markdown, or nothing.
    pub const fn doc(&self) -> &'static str {
        match self {
            Self::Plain(.., doc) | Self::With(_, _, _, doc, _) => doc,
        }
    }

    /// An example value, as JSON text.
    pub fn example(&self) -> Option<&'static str> {
        self.find(|more| if let FieldMore::Example(json) = more { Some(*json) } else { None })
    }

    /// The value of an absent member, as JSON text, where it is a constant.
    pub fn default(&self) -> Option<&'static str> {
        self.find(|more| if let FieldMore::Default(json) = more { Some(*json) } else { None })
    }

    /// A format of JSON Schema's, beside that of the type.
    pub fn format(&self) -> Option<&'static str> {
        self.find(|more| if let FieldMore::Format(format) = more { Some(*format) } else { None })
    }

    /// What must hold of the value, besides its type.
    pub fn rules(&self) -> &'static [Rule] {
        self.find(|more| if let FieldMore::Rules(rules) = more { Some(*rules) } else { None })
            .unwrap_or_default()
    }

    fn find<T>(&self, pick: impl Fn(&'static FieldMore) -> Option<T>) -> Option<T> {
        match self {
            Self::Plain(..) => None,
            Self::With(.., more) => more.iter().find_map(pick),
        }
    }

    #[inline]
    const fn bits(&self) -> u16 {
        match self {
            Self::Plain(_, bits, ..) | Self::With(_, bits, ..) => *bits,
        }
    }

    const fn is(&self, flag: Flags) -> bool {
        self.bits() & flag.0 as u16 != 0
    }

    /// Whether the member must be there. A flattened field has no member: what must be there are its own.
    pub const fn is_required(&self) -> bool {
        self.bits() >> 8 <= 1
    }

    /// Whether the value is a secret, shown as `[REDACTED]` and never part of an error.
    pub const fn is_secret(&self) -> bool {
        self.is(Flags::SECRET)
    }

    /// Whether the field is deprecated.
    pub const fn is_deprecated(&self) -> bool {
        self.is(Flags::DEPRECATED)
    }

    /// Whether the field is never read: a member of its name counts as unknown.
    pub const fn is_skipped_in_reading(&self) -> bool {
        self.is(Flags::NOT_READ)
    }

    /// Whether the field is never written.
    pub const fn is_skipped_in_writing(&self) -> bool {
        self.is(Flags::NOT_WRITTEN)
    }

    /// Whether the field is flattened: its members stand among those of the object.
    pub const fn is_flattened(&self) -> bool {
        self.is(Flags::FLATTENED)
    }

    /// Whether the server alone gives the value: JSON Schema's `readOnly`.
    pub const fn is_read_only(&self) -> bool {
        self.is(Flags::READ_ONLY)
    }

    /// Whether the value is only ever sent to the server: JSON Schema's `writeOnly`.
    pub const fn is_write_only(&self) -> bool {
        self.is(Flags::WRITE_ONLY)
    }

    /// Whether the value is only given out: a field that is never read is, unless the model says the contrary.
    pub(crate) const fn only_goes_out(&self) -> bool {
        self.is_read_only() || (self.is_skipped_in_reading() && !self.is_write_only())
    }

    /// Whether the value is only taken in: a field that is never written is, unless the model says the contrary.
    pub(crate) const fn only_comes_in(&self) -> bool {
        self.is_write_only() || (self.is_skipped_in_writing() && !self.is_read_only())
    }
}

/// What few fields have.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum FieldMore {
    WriteName(&'static str),
    Aliases(&'static [&'static str]),
    Example(&'static str),
    Default(&'static str),
    Format(&'static str),
    Rules(&'static [Rule]),
}

/// The yes-or-no facts of a field or variant, in one number.
#[derive(Clone, Copy)]
struct Flags(u8);

impl Flags {
    const SECRET: Self = Self(1);
    const DEPRECATED: Self = Self(2);
    const NOT_READ: Self = Self(4);
    const NOT_WRITTEN: Self = Self(8);
    const FLATTENED: Self = Self(16);
    const READ_ONLY: Self = Self(32);
    const WRITE_ONLY: Self = Self(64);
    const UNTAGGED: Self = Self(128);
}

/// What it means when a member is absent or `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `T`: must be there, and not `null`.
    Required,
    /// `Option<T>` with `#[api(required)]`: must be there, may be `null`.
    RequiredNullable,
    /// `T` with a default: may be absent, must not be `null`.
    Default,
    /// `Option<T>`: absent and `null` are both `None`.
    Optional,
    /// `Option<T>` with `#[api(non_null)]`: may be absent, must not be `null`.
    NonNull,
    /// `Option<Option<T>>`: absent is `None`, `null` is `Some(None)`.
    Tristate,
}

/// What must hold of a value besides its type. Each rule has the name and the meaning of JSON Schema's keyword.
///
/// Numbers are JSON text, as they were written.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A string has at least so many Unicode code points.
    MinLength(u64),
    /// A string has at most so many Unicode code points.
    MaxLength(u64),
    /// A string matches this regular expression somewhere.
    Pattern(&'static str),
    /// A number is at least this.
    Minimum(&'static str),
    /// A number is at most this.
    Maximum(&'static str),
    /// A number is more than this.
    ExclusiveMinimum(&'static str),
    /// A number is less than this.
    ExclusiveMaximum(&'static str),
    /// A number is this, taken a whole number of times.
    MultipleOf(&'static str),
    /// An array has at least so many items.
    MinItems(u64),
    /// An array has at most so many items.
    MaxItems(u64),
    /// No two items of an array are equal.
    UniqueItems,
    /// A map has at least so many members.
    MinProperties(u64),
    /// A map has at most so many members.
    MaxProperties(u64),
    /// What holds of each item of an array.
    Items(&'static [Rule]),
    /// What holds of the name of each member of a map.
    Keys(&'static [Rule]),
    /// What holds of the value of each member of a map.
    Values(&'static [Rule]),
}

/// A member of a string enumeration, or one of the types of a union. Made by the derive alone: ask its methods.
#[derive(Clone, Copy, Debug)]
pub enum Variant {
    /// The name, the doc comment, and the flags.
    #[doc(hidden)]
    Plain(&'static str, &'static str, u8),
    /// The same, with what few members have.
    #[doc(hidden)]
    With(&'static str, &'static str, u8, &'static [VariantMore]),
}

impl Variant {
    /// The string or tag when read; in messages, the name of a variant that has none.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Plain(name, ..) | Self::With(name, ..) => name,
        }
    }

    /// The string or tag when written; differs from [`name`](Self::name) only where the two were renamed apart.
    pub fn write_name(&self) -> &'static str {
        self.find(|more| if let VariantMore::WriteName(name) = more { Some(*name) } else { None })
            .unwrap_or_else(|| self.name())
    }

    /// Other strings or tags that are read.
    pub fn aliases(&self) -> &'static [&'static str] {
        self.find(|more| if let VariantMore::Aliases(names) = more { Some(*names) } else { None })
            .unwrap_or_default()
    }

    /// The doc comment: paragraphs of Markdown, or nothing.
    pub const fn doc(&self) -> &'static str {
        match self {
            Self::Plain(_, doc, _) | Self::With(_, doc, ..) => doc,
        }
    }

    /// What the variant holds.
    pub fn content(&self) -> &'static Content {
        self.find(|more| if let VariantMore::Content(content) = more { Some(content) } else { None })
            .unwrap_or(&Content::Nothing)
    }

    fn find<T>(&self, pick: impl Fn(&'static VariantMore) -> Option<T>) -> Option<T> {
        match self {
            Self::Plain(..) => None,
            Self::With(.., more) => more.iter().find_map(pick),
        }
    }

    const fn is(&self, flag: Flags) -> bool {
        match self {
            Self::Plain(.., bits) | Self::With(_, _, bits, _) => *bits & flag.0 != 0,
        }
    }

    /// Whether the variant is deprecated.
    pub const fn is_deprecated(&self) -> bool {
        self.is(Flags::DEPRECATED)
    }

    /// Whether the variant is never read: its name counts as unknown.
    pub const fn is_skipped_in_reading(&self) -> bool {
        self.is(Flags::NOT_READ)
    }

    /// Whether the variant is never written.
    pub const fn is_skipped_in_writing(&self) -> bool {
        self.is(Flags::NOT_WRITTEN)
    }

    /// Whether an absent content is as good as `null`.
    pub(crate) fn may_be_absent(&self) -> bool {
        match self.content() {
            Content::Nothing => true,
            Content::Value(field) => matches!(field.ty(), Ty::Nullable(_)),
            Content::Fields(_) => false,
        }
    }

    /// Whether the variant has no tag, in a union whose other variants have one.
    pub const fn is_untagged(&self) -> bool {
        self.is(Flags::UNTAGGED)
    }
}

/// What few members of a string enumeration have, but most variants of a union.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum VariantMore {
    WriteName(&'static str),
    Aliases(&'static [&'static str]),
    Content(Content),
}

/// What a variant holds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Content {
    /// Nothing.
    Nothing,
    /// One value; the field's name is empty.
    Value(Field),
    /// An object or a tuple.
    Fields(fn() -> &'static Model),
}

/// The type of a value on the wire.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Ty {
    /// Any value at all.
    Any,
    /// Only `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number of this many bits, with or without a sign.
    Integer {
        /// 8, 16, 32, 64 or 128.
        bits: u8,
        /// Whether negative numbers are allowed.
        signed: bool,
    },
    /// The same without zero.
    NonZero {
        /// 8, 16, 32, 64 or 128.
        bits: u8,
        /// Whether negative numbers are allowed.
        signed: bool,
    },
    /// A floating-point number of this many bits.
    Number {
        /// 32 or 64.
        bits: u8,
    },
    /// A string.
    String,
    /// A string of exactly one Unicode code point.
    Char,
    /// A string of a format known to JSON Schema, such as `date-time`.
    Format(&'static str),
    /// A value or `null`.
    Nullable(fn() -> Ty),
    /// An array whose items are all of one type.
    Array(fn() -> Ty),
    /// An array whose items are of one type and all different.
    Set(fn() -> Ty),
    /// An array of a fixed length whose items are all of one type.
    FixedArray(fn() -> Ty, usize),
    /// An array of a fixed length, each item with a type of its own.
    Tuple(&'static [fn() -> Ty]),
    /// An object with any names, whose values are all of one type; the names are of the first type.
    Map(fn() -> Ty, fn() -> Ty),
    /// A type with a model of its own.
    Model(fn() -> &'static Model),
}

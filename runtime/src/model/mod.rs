//! What the derive knows about a type, as constant data.
//!
//! [`ApiModel::model`](crate::ApiModel::model) gives a type's [`Model`]. All of it is `'static`, made by the
//! compiler and shared by everything that reads, writes or describes the type. The structs are made by
//! the derive alone, and may grow.

mod field;
mod variant;

pub use field::{Field, FieldMore, Presence, Rule};
pub use variant::{Content, Variant, VariantMore};

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
    /// Which fields are required: a bit for each, in words of 64.
    #[doc(hidden)]
    pub required: &'static [u64],
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
    pub lookup: Lookup,
}

impl Strings {
    /// Whether other strings are kept as they came.
    pub const fn is_open(&self) -> bool {
        self.unknown.is_kept()
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
    /// The names of the tag and the content of an adjacently tagged union.
    #[doc(hidden)]
    pub members: &'static [&'static str],
    #[doc(hidden)]
    pub lookup: Lookup,
}

impl Union {
    /// Whether what a value is must be found out by trying: some variants have no tag, which serde has come last.
    #[inline]
    pub(crate) fn tries(&self) -> bool {
        self.tagging == Tagging::Untagged || self.variants.last().is_some_and(Variant::is_untagged)
    }

    /// The variants that are read.
    pub(crate) fn read_variants(&self) -> impl Iterator<Item = &'static Variant> + use<> {
        self.variants.iter().filter(|variant| !variant.is_skipped_in_reading())
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
#[derive(Clone, Copy, Debug)]
pub enum Unknown {
    /// It is refused.
    Refused,
    /// It is kept as it came, in this field; a union keeps the whole value.
    Kept(&'static Field),
    /// It is read as the variant with this index, and lost.
    Other(usize),
}

impl Unknown {
    /// A string is kept as it came.
    #[doc(hidden)]
    pub const STRING: Self = Self::Kept(&Field::Plain("", 0, || Ty::String, ""));

    /// Whether it is kept as it came.
    pub const fn is_kept(&self) -> bool {
        matches!(self, Self::Kept(_))
    }
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
    /// A string of this format, by the name that the schema has for it, such as `date-time`.
    Format(&'static str),
    /// A value or `null`.
    Nullable(fn() -> Ty),
    /// An array whose items are all of one type.
    Array(fn() -> Ty),
    /// An array whose items are all of one type; one that is there twice is taken once.
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

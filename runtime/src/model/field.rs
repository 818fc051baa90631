//! A field of an object or a tuple: a row of the table.

use super::Ty;

/// A field of an object. Made by the derive alone: ask its methods.
///
/// Rows of few constants, without names and without calls: these are what compiles fastest.
#[derive(Clone, Copy, Debug)]
pub enum Field {
    /// The name, the presence and the flags, the type, and the doc comment.
    #[doc(hidden)]
    Plain(&'static str, u16, fn() -> Ty, &'static str),
    /// The same, with rules.
    #[doc(hidden)]
    Ruled(&'static str, u16, fn() -> Ty, &'static str, &'static [Rule]),
    /// The same, with what few fields have; rules among it.
    #[doc(hidden)]
    With(&'static str, u16, fn() -> Ty, &'static str, &'static [FieldMore]),
}

impl Field {
    /// The member's name when read.
    #[inline]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Plain(name, ..) | Self::Ruled(name, ..) | Self::With(name, ..) => name,
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
            Self::Plain(_, _, ty, _) | Self::Ruled(_, _, ty, ..) | Self::With(_, _, ty, ..) => ty(),
        }
    }

    /// The doc comment: paragraphs of Markdown, or nothing.
    pub const fn doc(&self) -> &'static str {
        match self {
            Self::Plain(.., doc) | Self::Ruled(_, _, _, doc, _) | Self::With(_, _, _, doc, _) => doc,
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
        match self {
            Self::Ruled(.., rules) => rules,
            _ => self
                .find(|more| if let FieldMore::Rules(rules) = more { Some(*rules) } else { None })
                .unwrap_or_default(),
        }
    }

    fn find<T>(&self, pick: impl Fn(&'static FieldMore) -> Option<T>) -> Option<T> {
        match self {
            Self::Plain(..) | Self::Ruled(..) => None,
            Self::With(.., more) => more.iter().find_map(pick),
        }
    }

    #[inline]
    const fn bits(&self) -> u16 {
        match self {
            Self::Plain(_, bits, ..) | Self::Ruled(_, bits, ..) | Self::With(_, bits, ..) => *bits,
        }
    }

    const fn is(&self, flag: Flags) -> bool {
        self.bits() & flag.0 as u16 != 0
    }

    /// Whether the member must be there. A flattened field has no member: what must be there are its own.
    pub const fn is_required(&self) -> bool {
        self.bits() >> 8 <= 1
    }

    /// Whether the value is a secret, shown as `[REDACTED]` and not repeated in errors.
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
pub(super) struct Flags(pub(super) u8);

impl Flags {
    const SECRET: Self = Self(1);
    pub(super) const DEPRECATED: Self = Self(2);
    pub(super) const NOT_READ: Self = Self(4);
    pub(super) const NOT_WRITTEN: Self = Self(8);
    const FLATTENED: Self = Self(16);
    const READ_ONLY: Self = Self(32);
    const WRITE_ONLY: Self = Self(64);
    pub(super) const UNTAGGED: Self = Self(128);
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

impl Rule {
    /// JSON Schema's keyword.
    pub const fn keyword(&self) -> &'static str {
        match self {
            Self::MinLength(_) => "minLength",
            Self::MaxLength(_) => "maxLength",
            Self::Pattern(_) => "pattern",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::ExclusiveMinimum(_) => "exclusiveMinimum",
            Self::ExclusiveMaximum(_) => "exclusiveMaximum",
            Self::MultipleOf(_) => "multipleOf",
            Self::MinItems(_) => "minItems",
            Self::MaxItems(_) => "maxItems",
            Self::UniqueItems => "uniqueItems",
            Self::MinProperties(_) => "minProperties",
            Self::MaxProperties(_) => "maxProperties",
            Self::Items(_) => "items",
            Self::Keys(_) => "propertyNames",
            Self::Values(_) => "additionalProperties",
        }
    }
}

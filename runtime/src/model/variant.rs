//! A member of a string enumeration, or a variant of a union: a row of the table.

use super::field::Flags;
use super::{Field, Model, Ty};

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

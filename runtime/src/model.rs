//! What the derive knows about a type, as constant data.
//!
//! [`ApiModel::model`](crate::ApiModel::model) gives a type's [`Model`]. All of it is `'static`, made by the
//! compiler and shared by everything that reads, writes or describes the type. The structs are made by
//! the derive alone, and may grow.

/// A type, as its derive describes it.
#[derive(Debug)]
pub struct Model {
    /// The type's name in messages and schemas.
    pub name: &'static str,
    /// The doc comment: paragraphs of Markdown, or nothing.
    pub doc: &'static str,
    /// Whether the type is deprecated.
    pub deprecated: bool,
    /// What the type is on the wire.
    pub shape: Shape,
}

impl Model {
    /// The model of no type.
    #[doc(hidden)]
    pub const STUB: Self = Self {
        name: "",
        doc: "",
        deprecated: false,
        shape: Shape::Strings(Strings {
            variants: &[],
            open: false,
            names: &[],
            lookup: Lookup { keys: &[], slots: &[] },
        }),
    };

    /// The fields of an object; nothing for any other shape.
    pub const fn fields(&self) -> &'static [Field] {
        match &self.shape {
            Shape::Object(object) => object.fields,
            Shape::Strings(_) => &[],
        }
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
}

/// An object with known members.
#[derive(Debug)]
pub struct Object {
    /// The fields, in declaration order.
    pub fields: &'static [Field],
    /// Whether members that no field has are refused; else they are passed over.
    pub deny_unknown: bool,
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

/// A string enumeration.
#[derive(Debug)]
pub struct Strings {
    /// The members, in declaration order.
    pub variants: &'static [Variant],
    /// Whether other strings are kept as they came; else they are refused.
    pub open: bool,
    #[doc(hidden)]
    pub names: &'static [&'static str],
    #[doc(hidden)]
    pub lookup: Lookup,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// The member's name when read.
    pub name: &'static str,
    /// The member's name when written; differs from `name` only where the two were renamed apart.
    pub write_name: &'static str,
    /// Other names that are read.
    pub aliases: &'static [&'static str],
    /// What absence and `null` mean.
    pub presence: Presence,
    /// The type of the value.
    pub ty: fn() -> Ty,
    /// The doc comment: paragraphs of Markdown, or nothing.
    pub doc: &'static str,
    /// An example value, as JSON text.
    pub example: Option<&'static str>,
    /// What holds besides.
    pub flags: Flags,
}

impl Field {
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        presence: Presence,
        ty: fn() -> Ty,
        doc: &'static str,
        flags: u8,
    ) -> Self {
        Self { name, write_name: name, aliases: &[], presence, ty, doc, example: None, flags: Flags(flags) }
    }

    /// Whether the member must be there.
    pub const fn is_required(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::RequiredNullable)
    }

    /// Whether the value is a secret, shown as `[REDACTED]` and never part of an error.
    pub const fn is_secret(&self) -> bool {
        self.flags.0 & Flags::SECRET.0 != 0
    }

    /// Whether the field is deprecated.
    pub const fn is_deprecated(&self) -> bool {
        self.flags.0 & Flags::DEPRECATED.0 != 0
    }

    /// Whether the field is never read: a member of its name counts as unknown.
    pub const fn is_skipped_in_reading(&self) -> bool {
        self.flags.0 & Flags::NOT_READ.0 != 0
    }

    /// Whether the field is never written.
    pub const fn is_skipped_in_writing(&self) -> bool {
        self.flags.0 & Flags::NOT_WRITTEN.0 != 0
    }
}

/// The yes-or-no facts of a field, in one number: ask the accessors of [`Field`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags(u8);

impl Flags {
    const SECRET: Self = Self(1);
    const DEPRECATED: Self = Self(2);
    const NOT_READ: Self = Self(4);
    const NOT_WRITTEN: Self = Self(8);
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

/// A member of a string enumeration.
#[derive(Debug)]
pub struct Variant {
    /// The string when read.
    pub name: &'static str,
    /// The string when written; differs from `name` only where the two were renamed apart.
    pub write_name: &'static str,
    /// Other strings that are read.
    pub aliases: &'static [&'static str],
    /// The doc comment: paragraphs of Markdown, or nothing.
    pub doc: &'static str,
    /// Whether the member is deprecated.
    pub deprecated: bool,
}

impl Variant {
    #[doc(hidden)]
    pub const fn new(name: &'static str, doc: &'static str, deprecated: bool) -> Self {
        Self { name, write_name: name, aliases: &[], doc, deprecated }
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

/// Finds a name's index: an open-addressing table made by the derive, so that a look-up costs the same in
/// an enumeration of four members and of four thousand.
#[derive(Debug)]
pub struct Lookup {
    /// The names that are read, each with the index it stands for: first one for each of `names`, then the aliases.
    #[doc(hidden)]
    pub keys: &'static [(&'static str, u16)],
    /// The slots, two bytes each, little endian: one more than an index into `keys`, or 0 for an empty slot.
    /// A power of two of them; none at all where there are so few names that a scan is as good.
    #[doc(hidden)]
    pub slots: &'static [u8],
}

impl Lookup {
    /// The position of `name` among the keys; `hint` is where it is expected: after the last one found.
    #[inline]
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<usize> {
        match self.keys.get(hint) {
            Some(&(key, _)) if key == name => Some(hint),
            _ => self.search(name),
        }
    }

    /// The position of the name of what has this index, for formats that write numbers.
    pub(crate) fn key_of(&self, index: usize) -> Option<usize> {
        // Where nothing is skipped, the two are the same.
        let is_key = |key: &usize| self.keys.get(*key).is_some_and(|(_, other)| usize::from(*other) == index);
        Some(index)
            .filter(is_key)
            .or_else(|| self.keys.iter().position(|(_, other)| usize::from(*other) == index))
    }

    /// What the key at this position stands for.
    #[inline]
    pub(crate) fn index(&self, key: usize) -> usize {
        usize::from(self.keys[key].1)
    }

    fn search(&self, name: &str) -> Option<usize> {
        if self.slots.is_empty() {
            return self.keys.iter().position(|(key, _)| *key == name);
        }
        let mask = self.slots.len() / 2 - 1;
        let mut slot = hash(name) as usize & mask;
        loop {
            let entry = u16::from_le_bytes([self.slots[2 * slot], self.slots[2 * slot + 1]]);
            let key = usize::from(entry).checked_sub(1)?;
            if self.keys[key].0 == name {
                return Some(key);
            }
            slot = (slot + 1) & mask;
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.keys.iter().map(|(key, _)| *key)
    }
}

/// FNV-1a, 32 bits. The derive fills the slots with the same function: both are tested with the same names.
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::hash;

    /// Published test vectors of FNV-1a, which the derive's copy is tested with too.
    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!([hash(""), hash("a"), hash("foobar")], [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
    }
}

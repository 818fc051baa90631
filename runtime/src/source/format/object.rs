//! Objects with known fields: from maps, and where the format has no names, from sequences.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::message::without_value;
use super::shapes::refuse;
use super::{FormatSource, Trace};
use crate::fault::{Fault, Kind, printable};
use crate::model::{Lookup, Object};
use crate::source::{Draft, Seen};

pub(super) struct ObjectVisitor<'v, 'de> {
    pub(super) draft: &'v mut dyn Draft<'de>,
    pub(super) object: &'static Object,
    pub(super) human_readable: bool,
    pub(super) trace: &'v mut Trace,
}

impl<'de> ObjectVisitor<'_, 'de> {
    fn field<'s>(&'s mut self, index: usize, foreign: &'s mut bool) -> FieldSeed<'s, 'de> {
        FieldSeed { draft: self.draft, index, foreign }
    }

    /// A field's error; a secret's keeps none of a stranger's words.
    #[cold]
    fn field_error<E: de::Error>(&mut self, index: usize, foreign: bool, error: E) -> E {
        let field = &self.object.fields[index];
        if foreign && field.is_secret() {
            return E::custom(format_args!("not acceptable as the secret field `{}`", field.name));
        }
        self.trace.foreign |= foreign;
        error
    }

    fn check<E: de::Error>(&self, required: usize, seen: &Seen) -> Result<(), E> {
        if required == self.object.required {
            return Ok(());
        }
        Err(E::custom(Fault::missing(self.draft.model(), |index| seen.contains(index))))
    }
}

/// Fills one field of a draft.
struct FieldSeed<'v, 'de> {
    draft: &'v mut dyn Draft<'de>,
    index: usize,
    foreign: &'v mut bool,
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = FormatSource::new(deserializer);
        let read = self.draft.fill(self.index, &mut source);
        source.settle(read, self.foreign)
    }
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, 'de> {
    type Value = ();

    refuse!("an object": bool number str bytes null);

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let (mut seen, mut required, mut hint, mut foreign) = (Seen::default(), 0, 0, false);
        let Object { lookup, deny_unknown, fields, .. } = self.object;
        while let Some(name) = map
            .next_key_seed(NameSeed { lookup, hint, keep: *deny_unknown })
            .map_err(|error| without_value(error, &|f| f.write_str("a name"), self.trace))?
        {
            let key = match name {
                Name::Known(key) => key,
                Name::Unknown(Some(name)) => {
                    self.trace.foreign = true;
                    return Err(de::Error::custom(unknown_field(self.object, &name)));
                }
                Name::Unknown(None) => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            hint = key + 1;
            let index = lookup.index(key);
            if seen.note(index) {
                return Err(de::Error::duplicate_field(fields[index].name));
            }
            required += usize::from(fields[index].is_required());
            map.next_value_seed(self.field(index, &mut foreign))
                .map_err(|error| self.field_error(index, foreign, error))?;
        }
        self.check(required, &seen)
    }

    /// Formats without names write an object's values in order; in a text, an array is not an object.
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        if self.human_readable {
            return Err(de::Error::custom(Fault::mismatch(&"an object", Kind::Array)));
        }
        let (mut seen, mut required, mut foreign) = (Seen::default(), 0, false);
        for key in 0..self.object.read {
            let index = self.object.lookup.index(key);
            let item = seq.next_element_seed(self.field(index, &mut foreign));
            if item.map_err(|error| self.field_error(index, foreign, error))?.is_none() {
                break;
            }
            seen.note(index);
            required += usize::from(self.object.fields[index].is_required());
        }
        self.check(required, &seen)
    }
}

/// Names, unlike values, may be repeated in an error; a long one is cut.
#[cold]
fn unknown_field(object: &Object, name: &str) -> Fault {
    let shown = printable(name, 40);
    let what = format!("unknown field `{shown}`");
    crate::fault::unknown(crate::Code::UnknownField, &what, name, object.lookup.names()).with_foreign_words()
}

/// A name that was read: the position among the known keys, or the text of an unknown one.
pub(super) enum Name {
    Known(usize),
    Unknown(Option<String>),
}

pub(super) struct NameSeed {
    pub(super) lookup: &'static Lookup,
    pub(super) hint: usize,
    /// Whether the text of an unknown name is wanted.
    pub(super) keep: bool,
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: de::Error>(self, name: &str) -> Result<Name, E> {
        Ok(match self.lookup.find(name, self.hint) {
            Some(key) => Name::Known(key),
            None => Name::Unknown(self.keep.then(|| name.to_owned())),
        })
    }

    fn visit_bytes<E: de::Error>(self, name: &[u8]) -> Result<Name, E> {
        match core::str::from_utf8(name) {
            Ok(name) => self.visit_str(name),
            Err(_) => Ok(Name::Unknown(self.keep.then(String::new))),
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Name, E> {
        Ok(match usize::try_from(number) {
            Ok(index) if let Some(key) = self.lookup.key_of(index) => Name::Known(key),
            _ => Name::Unknown(self.keep.then(String::new)),
        })
    }
}

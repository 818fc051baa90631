//! The shapes that come often: a serde visitor for each, straight into the slot.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

use serde::de::{self, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::message::without_value;

use super::name::{NameSeed, Names};
use super::{Expecting, FormatSource, Trace, slot_seed};
use crate::fault::{Fault, Kind, Res};
use crate::model::{Model, Shape, Strings, Unknown};
use crate::report::Code;
use crate::source::buffer::Buffer;
use crate::source::memory::Memory;
use crate::source::{
    Choice, Len, MapSlot, OptionSlot, SeqSlot, Source, choose, expected_of, unknown_member, wrong_length,
};

/// The `visit_*` that a visitor has no use for, with its `expected()`: without these serde's defaults would print the
/// value.
macro_rules! refuse {
    ($($kind:ident)*) => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.expected())
        }
        $(refuse!(@$kind);)*
    };
    (@bool) => { refuse!(@visit_bool(bool) Boolean); };
    (@number) => {
        refuse!(@visit_i64(i64) Integer);
        refuse!(@visit_i128(i128) Integer);
        refuse!(@visit_u64(u64) Integer);
        refuse!(@visit_u128(u128) Integer);
        refuse!(@visit_f64(f64) Number);
    };
    (@str) => { refuse!(@visit_str(&str) String); };
    (@bytes) => { refuse!(@visit_bytes(&[u8]) Bytes); };
    (@null) => {
        fn visit_none<E: de::Error>(self) -> Result<(), E> {
            self.visit_unit()
        }
        fn visit_unit<E: de::Error>(self) -> Result<(), E> {
            self.trace.visited = true;
            Err(E::custom(Fault::mismatch(&self.expected(), Kind::Null)))
        }
    };
    (@seq) => {
        fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
            self.trace.visited = true;
            Err(de::Error::custom(Fault::mismatch(&self.expected(), Kind::Array)))
        }
    };
    (@map) => {
        fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
            self.trace.visited = true;
            Err(de::Error::custom(Fault::mismatch(&self.expected(), Kind::Object)))
        }
    };
    (@$visit:ident($ty:ty) $kind:ident) => {
        fn $visit<E: de::Error>(self, _: $ty) -> Result<(), E> {
            self.trace.visited = true;
            Err(E::custom(Fault::mismatch(&self.expected(), Kind::$kind)))
        }
    };
}

pub(super) use refuse;

pub(super) struct StringVisitor<'v> {
    pub(super) slot: &'v mut Option<String>,
    pub(super) trace: &'v mut Trace,
}

impl StringVisitor<'_> {
    #[expect(clippy::unused_self, reason = "what the macro calls")]
    fn expected(&self) -> &'static str {
        "a string"
    }
}

impl<'de> Visitor<'de> for StringVisitor<'_> {
    type Value = ();

    refuse!(bool number null seq map);

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        *self.slot = Some(value.to_owned());
        Ok(())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<(), E> {
        *self.slot = Some(value);
        Ok(())
    }

    fn visit_bytes<E: de::Error>(self, value: &[u8]) -> Result<(), E> {
        self.trace.visited = true;
        match core::str::from_utf8(value) {
            Ok(value) => *self.slot = Some(value.to_owned()),
            Err(_) => return Err(E::custom(Fault::mismatch(&"a string", Kind::Bytes))),
        }
        Ok(())
    }
}

/// The slot of a string or nothing, which needs no source of its own.
pub(super) struct OptionStringVisitor<'v> {
    pub(super) slot: &'v mut Option<String>,
    pub(super) trace: &'v mut Trace,
}

impl OptionStringVisitor<'_> {
    #[expect(clippy::unused_self, reason = "what the macro calls")]
    fn expected(&self) -> &'static str {
        "a value or null"
    }
}

impl<'de> Visitor<'de> for OptionStringVisitor<'_> {
    type Value = ();

    refuse!(bool number str bytes seq map);

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut inner = Trace::default();
        let read = deserializer.deserialize_string(StringVisitor { slot: self.slot, trace: &mut inner });
        self.trace.visited = true;
        read.map_err(|error| inner.leave(error, "a string", &mut self.trace.foreign))
    }
}

pub(super) struct OptionVisitor<'v, 'de> {
    pub(super) slot: &'v mut dyn OptionSlot<'de>,
    pub(super) memory: Option<&'v Memory<'de>>,
    pub(super) trace: &'v mut Trace,
}

impl OptionVisitor<'_, '_> {
    #[expect(clippy::unused_self, reason = "what the macro calls")]
    fn expected(&self) -> &'static str {
        "a value or null"
    }
}

impl<'de> Visitor<'de> for OptionVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number str bytes seq map);

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.trace.visited = true;
        let mut source = FormatSource::new(deserializer, self.memory);
        let read = self.slot.some(&mut source);
        source.settle(read, &mut self.trace.foreign)
    }
}

/// A function that takes the one value inside.
type ReadInner<'v, 'de> = &'v mut dyn FnMut(&mut dyn Source<'de>) -> Res;

pub(super) struct NewtypeVisitor<'v, 'de> {
    pub(super) model: &'static Model,
    pub(super) read: ReadInner<'v, 'de>,
    pub(super) memory: Option<&'v Memory<'de>>,
    pub(super) trace: &'v mut Trace,
}

impl NewtypeVisitor<'_, '_> {
    fn expected(&self) -> &'static str {
        self.model.expected("a value")
    }
}

impl<'de> Visitor<'de> for NewtypeVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number str bytes null map);

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.trace.visited = true;
        let mut source = FormatSource::new(deserializer, self.memory);
        let read = (self.read)(&mut source);
        let settled = source.settle(read, &mut self.trace.foreign);
        settled.map_err(|error| hide(self.model, self.trace, error))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let next = seq.next_element_seed(slot_seed(
            |source| (self.read)(source),
            self.memory,
            &mut self.trace.foreign,
        ));
        match next.map_err(|error| hide(self.model, self.trace, error))? {
            Some(()) => Ok(()),
            None => Err(de::Error::custom(wrong_length(Len::exactly(1)))),
        }
    }
}

/// A newtype's error; a secret's keeps none of a stranger's words.
#[cold]
fn hide<E: de::Error>(model: &Model, trace: &mut Trace, error: E) -> E {
    match &model.shape {
        Shape::Newtype(field) if field.is_secret() && core::mem::take(&mut trace.foreign) => E::custom(
            Fault::new(Code::Custom, alloc::format!("not acceptable as the secret `{}`", model.name)),
        ),
        _ => error,
    }
}

pub(super) struct SeqVisitor<'v, 'de> {
    pub(super) slot: &'v mut dyn SeqSlot<'de>,
    pub(super) memory: Option<&'v Memory<'de>>,
    pub(super) trace: &'v mut Trace,
}

impl SeqVisitor<'_, '_> {
    fn expected(&self) -> &'static str {
        expected_of(&*self.slot)
    }
}

impl<'de> Visitor<'de> for SeqVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number str bytes null map);

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        if let Some(items) = seq.size_hint() {
            self.slot.expect(items);
        }
        let fixed = self.slot.len();
        let mut count = 0;
        while fixed.is_none_or(|len| count < len.items) {
            let item = slot_seed(|source| self.slot.item(source), self.memory, &mut self.trace.foreign);
            if seq.next_element_seed(item)?.is_none() {
                break;
            }
            count += 1;
        }
        if let Some(len) = fixed {
            let rest = if count == len.items { seq.next_element::<IgnoredAny>()? } else { None };
            if !len.fits(count) || rest.is_some() {
                return Err(de::Error::custom(wrong_length(len)));
            }
        }
        Ok(())
    }
}

pub(super) struct MapVisitor<'v, 'de> {
    pub(super) slot: &'v mut dyn MapSlot<'de>,
    pub(super) memory: Option<&'v Memory<'de>>,
    pub(super) trace: &'v mut Trace,
}

impl MapVisitor<'_, '_> {
    #[expect(clippy::unused_self, reason = "what the macro calls")]
    fn expected(&self) -> &'static str {
        "an object"
    }
}

impl<'de> Visitor<'de> for MapVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number str bytes null seq);

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { slot, memory, trace } = self;
        trace.visited = true;
        if let Some(entries) = map.size_hint() {
            slot.expect(entries);
        }
        while map.next_key_seed(slot_seed(|source| slot.key(source), memory, &mut trace.foreign))?.is_some() {
            map.next_value_seed(slot_seed(|source| slot.value(source), memory, &mut trace.foreign))?;
        }
        Ok(())
    }
}

pub(super) struct ChoiceVisitor<'v> {
    pub(super) choice: &'v mut dyn Choice,
    pub(super) strings: &'static Strings,
    pub(super) trace: &'v mut Trace,
}

impl ChoiceVisitor<'_> {
    /// A suggestion tells of the string that was found, and so is not for a secret.
    fn suggests(&mut self) {
        self.trace.foreign = true;
    }

    fn expected(&self) -> &'static str {
        self.choice.model().expected("a string")
    }
}

impl<'de> Visitor<'de> for ChoiceVisitor<'_> {
    type Value = ();

    refuse!(bool number bytes null seq map);

    fn visit_str<E: de::Error>(mut self, text: &str) -> Result<(), E> {
        self.trace.visited = true;
        choose(self.choice, self.strings, text).map_err(|fault| {
            self.suggests();
            E::custom(fault)
        })
    }

    fn visit_enum<A: EnumAccess<'de>>(mut self, access: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let expected: Expecting<'_> = &|f| f.write_str("a string");
        let mut names = Names::any(&self.strings.lookup);
        let ((), variant) = access
            .variant_seed(NameSeed(&mut names))
            .map_err(|error| without_value(error, expected, self.trace))?;
        let index = match (names.found, self.strings.unknown) {
            (Some(key), _) => self.strings.lookup.index(key),
            (None, Unknown::Other(index)) => index,
            (None, _) => {
                let text = names.unknown.as_ref().and_then(Buffer::as_str).unwrap_or_default();
                self.suggests();
                return Err(de::Error::custom(unknown_member(self.strings, text)));
            }
        };
        variant.unit_variant().map_err(|error| without_value(error, expected, self.trace))?;
        self.choice.pick(index);
        Ok(())
    }
}

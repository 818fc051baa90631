//! The shapes that come often: a serde visitor for each, straight into the slot.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

use serde::de::{self, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::message::without_value;

use super::object::{Name, NameSeed};
use super::{Expecting, FormatSource, Trace, slot_seed};
use crate::fault::{Fault, Kind};
use crate::model::{Strings, Unknown};
use crate::source::{Choice, MapSlot, OptionSlot, SeqSlot, choose, unknown_member, wrong_length};

/// The `visit_*` that a visitor has no use for: without these serde's defaults would print the value.
macro_rules! refuse {
    ($expected:literal: $($kind:ident)*) => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str($expected)
        }
        $(refuse!(@$kind $expected);)*
    };
    (@bool $expected:literal) => { refuse!(@visit_bool(bool) Boolean $expected); };
    (@number $expected:literal) => {
        refuse!(@visit_i64(i64) Integer $expected);
        refuse!(@visit_i128(i128) Integer $expected);
        refuse!(@visit_u64(u64) Integer $expected);
        refuse!(@visit_u128(u128) Integer $expected);
        refuse!(@visit_f64(f64) Number $expected);
    };
    (@str $expected:literal) => { refuse!(@visit_str(&str) String $expected); };
    (@bytes $expected:literal) => { refuse!(@visit_bytes(&[u8]) Bytes $expected); };
    (@null $expected:literal) => {
        fn visit_none<E: de::Error>(self) -> Result<(), E> {
            self.visit_unit()
        }
        fn visit_unit<E: de::Error>(self) -> Result<(), E> {
            self.trace.visited = true;
            Err(E::custom(Fault::mismatch(&$expected, Kind::Null)))
        }
    };
    (@seq $expected:literal) => {
        fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
            self.trace.visited = true;
            Err(de::Error::custom(Fault::mismatch(&$expected, Kind::Array)))
        }
    };
    (@map $expected:literal) => {
        fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
            self.trace.visited = true;
            Err(de::Error::custom(Fault::mismatch(&$expected, Kind::Object)))
        }
    };
    (@$visit:ident($ty:ty) $kind:ident $expected:literal) => {
        fn $visit<E: de::Error>(self, _: $ty) -> Result<(), E> {
            self.trace.visited = true;
            Err(E::custom(Fault::mismatch(&$expected, Kind::$kind)))
        }
    };
}

pub(super) use refuse;

pub(super) struct StringVisitor<'v> {
    pub(super) slot: &'v mut Option<String>,
    pub(super) trace: &'v mut Trace,
}

impl<'de> Visitor<'de> for StringVisitor<'_> {
    type Value = ();

    refuse!("a string": bool number null seq map);

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

pub(super) struct OptionVisitor<'v, 'de> {
    pub(super) slot: &'v mut dyn OptionSlot<'de>,
    pub(super) trace: &'v mut Trace,
}

impl<'de> Visitor<'de> for OptionVisitor<'_, 'de> {
    type Value = ();

    refuse!("a value or null": bool number str bytes seq map);

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.slot.none();
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.slot.none();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.trace.visited = true;
        let mut source = FormatSource::new(deserializer);
        let read = self.slot.some(&mut source);
        source.settle(read, &mut self.trace.foreign)
    }
}

pub(super) struct SeqVisitor<'v, 'de> {
    pub(super) slot: &'v mut dyn SeqSlot<'de>,
    pub(super) trace: &'v mut Trace,
}

impl<'de> Visitor<'de> for SeqVisitor<'_, 'de> {
    type Value = ();

    refuse!("an array": bool number str bytes null map);

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let fixed = self.slot.fixed_len();
        let mut count = 0;
        while fixed != Some(count) {
            let item = slot_seed(|source| self.slot.item(source), &mut self.trace.foreign);
            if seq.next_element_seed(item)?.is_none() {
                break;
            }
            count += 1;
        }
        if let Some(len) = fixed {
            let rest = if count == len { seq.next_element::<IgnoredAny>()? } else { None };
            if count < len || rest.is_some() {
                return Err(de::Error::custom(wrong_length(len)));
            }
        }
        Ok(())
    }
}

pub(super) struct MapVisitor<'v, 'de> {
    pub(super) slot: &'v mut dyn MapSlot<'de>,
    pub(super) trace: &'v mut Trace,
}

impl<'de> Visitor<'de> for MapVisitor<'_, 'de> {
    type Value = ();

    refuse!("an object": bool number str bytes null seq);

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { slot, trace } = self;
        trace.visited = true;
        while map.next_key_seed(slot_seed(|source| slot.key(source), &mut trace.foreign))?.is_some() {
            map.next_value_seed(slot_seed(|source| slot.value(source), &mut trace.foreign))?;
        }
        Ok(())
    }
}

pub(super) struct ChoiceVisitor<'v> {
    pub(super) choice: &'v mut dyn Choice,
    pub(super) strings: &'static Strings,
    pub(super) trace: &'v mut Trace,
}

impl<'de> Visitor<'de> for ChoiceVisitor<'_> {
    type Value = ();

    refuse!("a string": bool number bytes null seq map);

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.trace.visited = true;
        choose(self.choice, self.strings, text).map_err(E::custom)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let expected: Expecting<'_> = &|f| f.write_str("a string");
        let seed = NameSeed { lookup: &self.strings.lookup, hint: usize::MAX, keep: true };
        let (name, variant) =
            access.variant_seed(seed).map_err(|error| without_value(error, expected, self.trace))?;
        match name {
            Name::Known(key) => self.choice.pick(self.strings.lookup.index(key)),
            Name::Unknown(_) if let Unknown::Other(index) = self.strings.unknown => self.choice.pick(index),
            Name::Unknown(text) => {
                let text = text.as_deref().unwrap_or_default();
                return Err(de::Error::custom(unknown_member(self.strings, text)));
            }
        }
        variant.unit_variant().map_err(|error| without_value(error, expected, self.trace))
    }
}

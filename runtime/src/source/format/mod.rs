//! [`FormatSource`]: a source over any serde `Deserializer`, whatever the format.

mod any;
mod flat;
mod message;
mod name;
mod object;
mod rest;
mod shapes;
mod union;

use alloc::string::String;
use core::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny};

use super::memory::{Memory, Setting};
use super::{Cases, Choice, Hint, Len, MapSlot, OptionSlot, SeqSlot, Slots, Source, Visit};
use super::{expected_of, object_of, strings_of};
use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::Model;
use any::{AnyVisitor, drive};
use message::without_value;
use object::ObjectVisitor;
use shapes::{
    ChoiceVisitor, MapVisitor, NewtypeVisitor, OptionStringVisitor, OptionVisitor, SeqVisitor, StringVisitor,
};

/// Reads a value from a serde `Deserializer`.
pub(crate) fn read_from<'de, T: FieldType<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut slot = None;
    let mut source = FormatSource::new(deserializer, None);
    let read = T::read(&mut slot, &mut source);
    source.settle(read, &mut false)?;
    slot.ok_or_else(|| de::Error::custom(Fault::kept(false)))
}

/// Gives a value whose deserializer, and so whose errors, are ours to a function.
fn read_ours<'de, D: Deserializer<'de, Error = Fault>>(
    deserializer: D,
    memory: Option<&Memory<'de>>,
    read: impl FnOnce(&mut FormatSource<'_, 'de, D>) -> Res,
) -> Res {
    let mut source = FormatSource::new(deserializer, memory);
    let (read, mut foreign) = (read(&mut source), false);
    source.settle(read, &mut foreign).map_err(|fault| fault.or_foreign(foreign))
}

/// A source over a serde `Deserializer`. The format's own error stays here, while only the news of
/// it travels through the object-safe calls.
pub(crate) struct FormatSource<'m, 'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    setting: Setting<'m, 'de>,
    error: Option<D::Error>,
}

/// What a deserializer says of a value that formats may wrap, and that is not wrapped: an option is there, a newtype is what
/// is inside of it, and a unit struct is a unit.
macro_rules! unwrapped {
    () => {
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            visitor.visit_some(self)
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            visitor: V,
        ) -> Result<V::Value, Fault> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_unit_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            visitor: V,
        ) -> Result<V::Value, Fault> {
            self.deserialize_unit(visitor)
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.deserialize_unit(visitor)
        }
    };
}

use unwrapped;

/// Writes what was expected.
type Expecting<'a> = &'a dyn Fn(&mut fmt::Formatter<'_>) -> fmt::Result;

/// What a visit left behind besides its result.
#[derive(Default)]
struct Trace {
    /// The format called the visitor; else an error is the format's own.
    visited: bool,
    /// The error has words in it that are not ours.
    foreign: bool,
}

impl Trace {
    /// The error of the visit that left this, without a value: what was expected is said where the visitor could not.
    #[cold]
    fn explain<E: de::Error>(&mut self, error: E, expected: Expecting<'_>) -> E {
        if self.visited { error } else { without_value(error, expected, self) }
    }

    /// The same, where the visit was all there was to do.
    #[cold]
    fn leave<E: de::Error>(mut self, error: E, expected: &str, foreign: &mut bool) -> E {
        let error = self.explain(error, &|f| f.write_str(expected));
        *foreign |= self.foreign;
        error
    }
}

impl<'m, 'de, D: Deserializer<'de>> FormatSource<'m, 'de, D> {
    /// `memory` is that of the kept value of which this is a part: only a deserializer of ours has one.
    fn new(deserializer: D, memory: Option<&'m Memory<'de>>) -> Self {
        let setting = Setting { human_readable: deserializer.is_human_readable(), memory };
        Self { deserializer: Some(deserializer), setting, error: None }
    }

    /// Gives the format its turn.
    fn run(&mut self, expected: &str, run: impl FnOnce(D, &mut Trace) -> Result<(), D::Error>) -> Res {
        let deserializer = self.deserializer.take().ok_or_else(Fault::misuse)?;
        let mut trace = Trace::default();
        run(deserializer, &mut trace).map_err(|error| self.keep(error, trace, &|f| f.write_str(expected)))
    }

    #[cold]
    fn keep(&mut self, error: D::Error, mut trace: Trace, expected: Expecting<'_>) -> Fault {
        self.error = Some(trace.explain(error, expected));
        Fault::kept(trace.foreign)
    }

    /// The outcome of a read, in the format's own terms.
    #[inline]
    fn settle(self, read: Res, foreign: &mut bool) -> Result<(), D::Error> {
        match read {
            Ok(()) => match self.deserializer {
                None => Ok(()),
                Some(unread) => IgnoredAny::deserialize(unread).map(drop),
            },
            Err(fault) => Err(self.failed(fault, foreign)),
        }
    }

    #[cold]
    fn failed(self, fault: Fault, foreign: &mut bool) -> D::Error {
        *foreign |= fault.is_foreign();
        self.error.filter(|_| fault.is_kept()).unwrap_or_else(|| de::Error::custom(fault))
    }
}

impl<'de, D: Deserializer<'de>> Source<'de> for FormatSource<'_, 'de, D> {
    fn is_human_readable(&self) -> bool {
        self.setting.human_readable
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        let deserializer = self.deserializer.take().ok_or_else(Fault::misuse)?;
        let mut trace = Trace::default();
        let memory = self.setting.memory;
        let taken = drive(deserializer, hint, AnyVisitor { visitor, memory, trace: &mut trace });
        taken.map_err(|error| self.keep(error, trace, &|f| visitor.expecting(f)))
    }

    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    fn string(&mut self, slot: &mut Option<String>) -> Res {
        self.run("a string", |deserializer, trace| {
            deserializer.deserialize_string(StringVisitor { slot, trace })
        })
    }

    fn option_string(&mut self, slot: &mut Option<String>) -> Res {
        self.run("a value or null", |deserializer, trace| {
            deserializer.deserialize_option(OptionStringVisitor { slot, trace })
        })
    }

    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        let memory = self.setting.memory;
        self.run("a value or null", |deserializer, trace| {
            deserializer.deserialize_option(OptionVisitor { slot, memory, trace })
        })
    }

    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res {
        let memory = self.setting.memory;
        self.run(expected_of(slot), |deserializer, trace| match slot.len() {
            Some(Len { items, model: Some(model), .. }) => {
                deserializer.deserialize_tuple_struct(model.name, items, SeqVisitor { slot, memory, trace })
            }
            Some(len) => deserializer.deserialize_tuple(len.items, SeqVisitor { slot, memory, trace }),
            None => deserializer.deserialize_seq(SeqVisitor { slot, memory, trace }),
        })
    }

    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res {
        let memory = self.setting.memory;
        self.run("an object", |deserializer, trace| {
            deserializer.deserialize_map(MapVisitor { slot, memory, trace })
        })
    }

    fn object(&mut self, slots: &mut Slots<'_, 'de>) -> Res {
        let model = slots.model;
        let object = object_of(model)?;
        let setting = self.setting;
        self.run(model.expected("an object"), |deserializer, trace| {
            let visitor = ObjectVisitor { slots, object, tag: None, setting, trace };
            if object.flattened {
                deserializer.deserialize_map(visitor)
            } else {
                deserializer.deserialize_struct(model.name, setting.names(&object.lookup), visitor)
            }
        })
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        let model = choice.model();
        let strings = strings_of(model)?;
        let setting = self.setting;
        self.run(model.expected("a string"), |deserializer, trace| {
            let visitor = ChoiceVisitor { choice, strings, trace };
            if strings.is_open() {
                deserializer.deserialize_string(visitor)
            } else {
                deserializer.deserialize_enum(model.name, setting.names(&strings.lookup), visitor)
            }
        })
    }

    fn newtype(&mut self, model: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        let memory = self.setting.memory;
        self.run(model.expected("a value"), |deserializer, trace| {
            let visitor = NewtypeVisitor { model, read, memory, trace };
            deserializer.deserialize_newtype_struct(model.name, visitor)
        })
    }

    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        self.read_union(cases)
    }
}

/// Hands the source of an item, a key or a value to a function.
fn slot_seed<'v, 'de, F: FnOnce(&mut dyn Source<'de>) -> Res>(
    read: F,
    memory: Option<&'v Memory<'de>>,
    foreign: &'v mut bool,
) -> SlotSeed<'v, 'de, F> {
    SlotSeed { read, memory, foreign }
}

struct SlotSeed<'v, 'de, F> {
    read: F,
    memory: Option<&'v Memory<'de>>,
    foreign: &'v mut bool,
}

impl<'de, F: FnOnce(&mut dyn Source<'de>) -> Res> DeserializeSeed<'de> for SlotSeed<'_, 'de, F> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = FormatSource::new(deserializer, self.memory);
        let read = (self.read)(&mut source);
        source.settle(read, self.foreign)
    }
}

//! [`FormatSource`]: a source over any serde `Deserializer`, whatever the format.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use super::{
    Choice, Draft, EnumSource, Hint, MapSlot, MapSource, OptionSlot, Seed, SeqSlot, SeqSource, Source, Visit,
};
use super::{Seen, choose, object_of, strings_of};
use crate::fault::{Fault, Kind, Res};
use crate::field_type::FieldType;
use crate::model::{Lookup, Object, Strings};

/// Reads a value from a serde `Deserializer`.
pub(crate) fn read_from<'de, T: FieldType<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut slot = None;
    let mut source = FormatSource::new(deserializer);
    let read = T::read(&mut slot, &mut source);
    source.settle(read, &mut false)?;
    slot.ok_or_else(|| de::Error::custom(Fault::kept(false)))
}

/// A source over a serde `Deserializer`. The format's own error stays here, while only the news of
/// it travels through the object-safe calls.
pub(crate) struct FormatSource<'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    human_readable: bool,
    error: Option<D::Error>,
}

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

impl<'de, D: Deserializer<'de>> FormatSource<'de, D> {
    pub(crate) fn new(deserializer: D) -> Self {
        let human_readable = deserializer.is_human_readable();
        Self { deserializer: Some(deserializer), human_readable, error: None }
    }

    /// Gives the format its turn.
    fn run(&mut self, expected: &str, run: impl FnOnce(D, &mut Trace) -> Result<(), D::Error>) -> Res {
        let deserializer = self.deserializer.take().ok_or_else(|| Fault::kept(false))?;
        let mut trace = Trace::default();
        run(deserializer, &mut trace).map_err(|error| self.keep(error, trace, &|f| f.write_str(expected)))
    }

    #[cold]
    fn keep(&mut self, error: D::Error, mut trace: Trace, expected: Expecting<'_>) -> Fault {
        let error = if trace.visited { error } else { without_value(error, expected, &mut trace) };
        self.error = Some(error);
        Fault::kept(trace.foreign)
    }

    /// The outcome of a read, in the format's own terms.
    fn settle(self, read: Res, foreign: &mut bool) -> Result<(), D::Error> {
        match read {
            Ok(()) => match self.deserializer {
                None => Ok(()),
                Some(unread) => IgnoredAny::deserialize(unread).map(drop),
            },
            Err(fault) => {
                *foreign |= fault.is_foreign();
                Err(self.error.unwrap_or_else(|| de::Error::custom(fault)))
            }
        }
    }
}

impl<'de, D: Deserializer<'de>> Source<'de> for FormatSource<'de, D> {
    fn is_human_readable(&self) -> bool {
        self.human_readable
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        let deserializer = self.deserializer.take().ok_or_else(|| Fault::kept(false))?;
        let mut trace = Trace::default();
        let taken = drive(deserializer, hint, AnyVisitor { visitor, trace: &mut trace });
        taken.map_err(|error| self.keep(error, trace, &|f| visitor.expecting(f)))
    }

    fn string(&mut self, slot: &mut Option<String>) -> Res {
        self.run("a string", |deserializer, trace| {
            deserializer.deserialize_string(StringVisitor { slot, trace })
        })
    }

    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        self.run("a value or null", |deserializer, trace| {
            deserializer.deserialize_option(OptionVisitor { slot, trace })
        })
    }

    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res {
        self.run("an array", |deserializer, trace| match slot.fixed_len() {
            Some(len) => deserializer.deserialize_tuple(len, SeqVisitor { slot, trace }),
            None => deserializer.deserialize_seq(SeqVisitor { slot, trace }),
        })
    }

    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res {
        self.run("an object", |deserializer, trace| deserializer.deserialize_map(MapVisitor { slot, trace }))
    }

    fn object(&mut self, draft: &mut dyn Draft<'de>) -> Res {
        let model = draft.model();
        let object = object_of(model)?;
        let human_readable = self.human_readable;
        self.run("an object", |deserializer, trace| {
            deserializer.deserialize_struct(
                model.name,
                object.names,
                ObjectVisitor { draft, object, human_readable, trace },
            )
        })
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        let model = choice.model();
        let strings = strings_of(model)?;
        self.run("a string", |deserializer, trace| {
            let visitor = ChoiceVisitor { choice, strings, trace };
            if strings.open {
                deserializer.deserialize_string(visitor)
            } else {
                deserializer.deserialize_enum(model.name, strings.names, visitor)
            }
        })
    }
}

fn drive<'de, D: Deserializer<'de>>(
    deserializer: D,
    hint: Hint,
    visitor: AnyVisitor<'_, '_, 'de>,
) -> Result<(), D::Error> {
    match hint {
        Hint::Any => deserializer.deserialize_any(visitor),
        Hint::Bool => deserializer.deserialize_bool(visitor),
        Hint::I8 => deserializer.deserialize_i8(visitor),
        Hint::I16 => deserializer.deserialize_i16(visitor),
        Hint::I32 => deserializer.deserialize_i32(visitor),
        Hint::I64 => deserializer.deserialize_i64(visitor),
        Hint::I128 => deserializer.deserialize_i128(visitor),
        Hint::U8 => deserializer.deserialize_u8(visitor),
        Hint::U16 => deserializer.deserialize_u16(visitor),
        Hint::U32 => deserializer.deserialize_u32(visitor),
        Hint::U64 => deserializer.deserialize_u64(visitor),
        Hint::U128 => deserializer.deserialize_u128(visitor),
        Hint::F32 => deserializer.deserialize_f32(visitor),
        Hint::F64 => deserializer.deserialize_f64(visitor),
        Hint::Char => deserializer.deserialize_char(visitor),
        Hint::Str => deserializer.deserialize_str(visitor),
        Hint::String => deserializer.deserialize_string(visitor),
        Hint::Bytes => deserializer.deserialize_bytes(visitor),
        Hint::ByteBuf => deserializer.deserialize_byte_buf(visitor),
        Hint::Option => deserializer.deserialize_option(visitor),
        Hint::Unit => deserializer.deserialize_unit(visitor),
        Hint::UnitStruct(name) => deserializer.deserialize_unit_struct(name, visitor),
        Hint::NewtypeStruct(name) => deserializer.deserialize_newtype_struct(name, visitor),
        Hint::Seq => deserializer.deserialize_seq(visitor),
        Hint::Tuple(len) => deserializer.deserialize_tuple(len, visitor),
        Hint::TupleStruct(name, len) => deserializer.deserialize_tuple_struct(name, len, visitor),
        Hint::Map => deserializer.deserialize_map(visitor),
        Hint::Struct(name, fields) => deserializer.deserialize_struct(name, fields, visitor),
        Hint::Enum(name, variants) => deserializer.deserialize_enum(name, variants, visitor),
        Hint::Identifier => deserializer.deserialize_identifier(visitor),
        Hint::IgnoredAny => deserializer.deserialize_ignored_any(visitor),
    }
}

/// The format refused a value before showing it to a visitor: serde's formats then print the value
/// (``invalid type: integer `1`, expected …``), so the message is put together again from the kinds.
#[cold]
fn without_value<E: de::Error>(error: E, expected: Expecting<'_>, trace: &mut Trace) -> E {
    let text = error.to_string();
    let found = ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|marker| text.split_once(marker))
        .map(|(_, found)| kind_of(found));
    let Some(found) = found else {
        trace.foreign = true;
        return error;
    };
    let expected = fmt::from_fn(expected).to_string();
    // serde_json's: it finds its way from the text back into the error.
    let position = text.rfind(" at line ").map_or("", |start| &text[start..]);
    let is_position = position
        .split(' ')
        .all(|word| matches!(word, "" | "at" | "line" | "column") || word.parse::<usize>().is_ok());
    let position = if is_position { position } else { "" };
    E::custom(format_args!("expected {expected}, found {found}{position}"))
}

/// The kind at the start of what serde's `Unexpected` displays.
fn kind_of(found: &str) -> Kind {
    let kinds = [
        ("null", Kind::Null),
        ("unit value", Kind::Null),
        ("Option value", Kind::Null),
        ("boolean", Kind::Boolean),
        ("integer", Kind::Integer),
        ("floating point", Kind::Number),
        ("number", Kind::Number),
        ("character", Kind::String),
        ("string", Kind::String),
        ("byte array", Kind::Bytes),
        ("sequence", Kind::Array),
        ("map", Kind::Object),
    ];
    kinds.iter().find(|(text, _)| found.starts_with(text)).map_or(Kind::Other, |&(_, kind)| kind)
}

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

struct StringVisitor<'v> {
    slot: &'v mut Option<String>,
    trace: &'v mut Trace,
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

struct OptionVisitor<'v, 'de> {
    slot: &'v mut dyn OptionSlot<'de>,
    trace: &'v mut Trace,
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

struct SeqVisitor<'v, 'de> {
    slot: &'v mut dyn SeqSlot<'de>,
    trace: &'v mut Trace,
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
            let rest = if count == len { seq.next_element::<IgnoredAny>().unwrap_or(None) } else { None };
            if count < len || rest.is_some() {
                return Err(de::Error::custom(wrong_length(len)));
            }
        }
        Ok(())
    }
}

/// An array of a fixed length has another one.
#[cold]
pub(super) fn wrong_length(len: usize) -> Fault {
    Fault::new(crate::Code::Type, format!("expected an array of {len} items, found one of another length"))
}

struct MapVisitor<'v, 'de> {
    slot: &'v mut dyn MapSlot<'de>,
    trace: &'v mut Trace,
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

/// Hands the source of an item, a key or a value to a function.
fn slot_seed<'de, F: FnOnce(&mut dyn Source<'de>) -> Res>(read: F, foreign: &mut bool) -> SlotSeed<'_, F> {
    SlotSeed { read, foreign }
}

struct SlotSeed<'v, F> {
    read: F,
    foreign: &'v mut bool,
}

impl<'de, F: FnOnce(&mut dyn Source<'de>) -> Res> DeserializeSeed<'de> for SlotSeed<'_, F> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = FormatSource::new(deserializer);
        let read = (self.read)(&mut source);
        source.settle(read, self.foreign)
    }
}

struct ObjectVisitor<'v, 'de> {
    draft: &'v mut dyn Draft<'de>,
    object: &'static Object,
    human_readable: bool,
    trace: &'v mut Trace,
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
        for key in 0..self.object.names.len() {
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
    let shown: String = name.chars().take(40).collect();
    let what = format!("unknown field `{shown}`");
    crate::fault::unknown(crate::Code::UnknownField, &what, name, object.lookup.names()).with_foreign_words()
}

/// A name that was read: the position among the known keys, or the text of an unknown one.
enum Name {
    Known(usize),
    Unknown(Option<String>),
}

struct NameSeed {
    lookup: &'static Lookup,
    hint: usize,
    /// Whether the text of an unknown name is wanted.
    keep: bool,
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

struct ChoiceVisitor<'v> {
    choice: &'v mut dyn Choice,
    strings: &'static Strings,
    trace: &'v mut Trace,
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
            Name::Unknown(text) => {
                let text = text.as_deref().unwrap_or_default();
                return Err(de::Error::custom(super::unknown_member(self.strings, text)));
            }
        }
        variant.unit_variant().map_err(|error| without_value(error, expected, self.trace))
    }
}

/// Shows whatever the format has to an object-safe visitor.
struct AnyVisitor<'v, 't, 'de> {
    visitor: &'v mut dyn Visit<'de>,
    trace: &'t mut Trace,
}

impl AnyVisitor<'_, '_, '_> {
    /// The outcome of a visit, in the format's own terms; `held` is the format's error if it came from there.
    fn settle<E: de::Error>(trace: &mut Trace, visit: Res, held: Option<E>) -> Result<(), E> {
        trace.visited = true;
        visit.map_err(|fault| {
            trace.foreign |= fault.is_foreign();
            held.unwrap_or_else(|| E::custom(fault))
        })
    }
}

macro_rules! forwarded {
    ($($visit:ident($ty:ty) = $method:ident;)*) => {
        $(fn $visit<E: de::Error>(self, value: $ty) -> Result<(), E> {
            Self::settle(self.trace, self.visitor.$method(value), None)
        })*
    };
}

impl<'de> Visitor<'de> for AnyVisitor<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    forwarded! {
        visit_bool(bool) = bool;
        visit_i64(i64) = i64;
        visit_i128(i128) = i128;
        visit_u64(u64) = u64;
        visit_u128(u128) = u128;
        visit_f32(f32) = f32;
        visit_f64(f64) = f64;
        visit_char(char) = char;
        visit_str(&str) = str;
        visit_borrowed_str(&'de str) = borrowed_str;
        visit_string(String) = string;
        visit_bytes(&[u8]) = bytes;
        visit_borrowed_bytes(&'de [u8]) = borrowed_bytes;
        visit_byte_buf(Vec<u8>) = byte_buf;
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Self::settle(self.trace, self.visitor.unit(), None)
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Self::settle(self.trace, self.visitor.none(), None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.trace.visited = true;
        let mut source = FormatSource::new(deserializer);
        let visit = self.visitor.some(&mut source);
        source.settle(visit, &mut self.trace.foreign)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.trace.visited = true;
        let mut source = FormatSource::new(deserializer);
        let visit = self.visitor.newtype(&mut source);
        source.settle(visit, &mut self.trace.foreign)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = Held::new(access);
        let visit = self.visitor.seq(&mut source);
        Self::settle(self.trace, visit, source.error)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = Held::new(access);
        let visit = self.visitor.map(&mut source);
        Self::settle(self.trace, visit, source.error)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = EnumHeld { access: Some(access), variant: None, error: None };
        let visit = self.visitor.variant(&mut source);
        Self::settle(self.trace, visit, source.error)
    }
}

/// One of serde's accesses, and the error it gave.
struct Held<A, E> {
    access: A,
    error: Option<E>,
}

impl<A, E> Held<A, E> {
    fn new(access: A) -> Self {
        Self { access, error: None }
    }

    fn keep<T>(&mut self, result: Result<T, E>, foreign: bool) -> Result<T, Fault> {
        result.map_err(|error| {
            self.error = Some(error);
            Fault::kept(foreign)
        })
    }
}

impl<'de, A: SeqAccess<'de>> SeqSource<'de> for Held<A, A::Error> {
    fn next(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        let mut foreign = false;
        let item = slot_seed(|source| seed.seed(source), &mut foreign);
        let next = self.access.next_element_seed(item);
        self.keep(next, foreign).map(|item| item.is_some())
    }

    fn size_hint(&self) -> Option<usize> {
        self.access.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapSource<'de> for Held<A, A::Error> {
    fn next_key(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        let mut foreign = false;
        let key = slot_seed(|source| seed.seed(source), &mut foreign);
        let next = self.access.next_key_seed(key);
        self.keep(next, foreign).map(|key| key.is_some())
    }

    fn next_value(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let mut foreign = false;
        let value = slot_seed(|source| seed.seed(source), &mut foreign);
        let next = self.access.next_value_seed(value);
        self.keep(next, foreign)
    }

    fn size_hint(&self) -> Option<usize> {
        self.access.size_hint()
    }
}

struct EnumHeld<'de, A: EnumAccess<'de>> {
    access: Option<A>,
    variant: Option<A::Variant>,
    error: Option<A::Error>,
}

impl<'de, A: EnumAccess<'de>> EnumHeld<'de, A> {
    fn content(&mut self, foreign: impl FnOnce(&mut Trace, A::Variant) -> Result<(), A::Error>) -> Res {
        let variant = self.variant.take().ok_or_else(|| Fault::kept(false))?;
        let mut trace = Trace::default();
        foreign(&mut trace, variant).map_err(|error| self.keep(error, trace))
    }

    #[cold]
    fn keep(&mut self, error: A::Error, mut trace: Trace) -> Fault {
        let expected: Expecting<'_> = &|f| f.write_str("another variant or content");
        let error = if trace.visited { error } else { without_value(error, expected, &mut trace) };
        self.error = Some(error);
        Fault::kept(trace.foreign)
    }
}

impl<'de, A: EnumAccess<'de>> EnumSource<'de> for EnumHeld<'de, A> {
    fn variant(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let access = self.access.take().ok_or_else(|| Fault::kept(false))?;
        let mut trace = Trace::default();
        match access.variant_seed(slot_seed(|source| seed.seed(source), &mut trace.foreign)) {
            Ok(((), variant)) => {
                self.variant = Some(variant);
                Ok(())
            }
            Err(error) => Err(self.keep(error, trace)),
        }
    }

    fn unit(&mut self) -> Res {
        self.content(|_, variant| variant.unit_variant())
    }

    fn newtype(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        self.content(|trace, variant| {
            variant.newtype_variant_seed(slot_seed(|source| seed.seed(source), &mut trace.foreign))
        })
    }

    fn tuple(&mut self, len: usize, visitor: &mut dyn Visit<'de>) -> Res {
        self.content(|trace, variant| variant.tuple_variant(len, AnyVisitor { visitor, trace }))
    }

    fn object(&mut self, fields: &'static [&'static str], visitor: &mut dyn Visit<'de>) -> Res {
        self.content(|trace, variant| variant.struct_variant(fields, AnyVisitor { visitor, trace }))
    }
}

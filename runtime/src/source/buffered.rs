//! [`Buffered`]: a kept value as a deserializer.

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::buffer::{Buffer, KEPT};
use super::memory::Setting;
use crate::fault::{Fault, Kind};

/// Reads a buffered value, as often as wanted.
#[derive(Clone, Copy)]
pub(super) struct Buffered<'b, 'de> {
    pub(super) value: &'b Buffer<'de>,
    pub(super) setting: Setting<'b, 'de>,
    /// The value is the name of a member, which in a text is a string whatever it stands for.
    pub(super) is_key: bool,
}

impl<'b, 'de> Buffered<'b, 'de> {
    pub(super) fn new(value: &'b Buffer<'de>, setting: Setting<'b, 'de>) -> Self {
        Self { value, setting, is_key: false }
    }

    fn with(self, value: &'b Buffer<'de>, is_key: bool) -> Self {
        Self { value, is_key, ..self }
    }
}

/// A scalar that a name stands for, if the value is a name.
macro_rules! scalars {
    ($($method:ident $ty:ty => $visit:ident;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.value.as_str().filter(|_| self.is_key).map(str::parse::<$ty>) {
                Some(Ok(value)) => visitor.$visit(value),
                _ => self.deserialize_any(visitor),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Buffered<'_, 'de> {
    type Error = Fault;

    fn is_human_readable(&self) -> bool {
        self.setting.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value {
            Buffer::Bool(value) => visitor.visit_bool(*value),
            Buffer::I64(value) => visitor.visit_i64(*value),
            Buffer::I128(value) => visitor.visit_i128(*value),
            Buffer::U64(value) => visitor.visit_u64(*value),
            Buffer::U128(value) => visitor.visit_u128(*value),
            Buffer::F32(value) => visitor.visit_f32(*value),
            Buffer::F64(value) => visitor.visit_f64(*value),
            Buffer::Char(value) => visitor.visit_char(*value),
            Buffer::Str(value) => visitor.visit_borrowed_str(value),
            Buffer::String(value) => visitor.visit_str(value),
            Buffer::Bytes(value) => visitor.visit_borrowed_bytes(value),
            Buffer::ByteBuf(value) => visitor.visit_bytes(value),
            Buffer::None => visitor.visit_none(),
            Buffer::Unit => visitor.visit_unit(),
            Buffer::Some(value) => visitor.visit_some(self.with(value, false)),
            Buffer::Newtype(value) => visitor.visit_newtype_struct(self.with(value, false)),
            Buffer::Seq(items) => {
                let mut items = Items { of: self, items: items.iter() };
                let value = visitor.visit_seq(&mut items)?;
                items.end().map(|()| value)
            }
            Buffer::Map(entries) => {
                let mut entries = Entries { of: self, left: entries.iter(), value: None };
                let value = visitor.visit_map(&mut entries)?;
                entries.end().map(|()| value)
            }
        }
    }

    scalars! {
        deserialize_bool bool => visit_bool;
        deserialize_i8 i64 => visit_i64;
        deserialize_i16 i64 => visit_i64;
        deserialize_i32 i64 => visit_i64;
        deserialize_i64 i64 => visit_i64;
        deserialize_i128 i128 => visit_i128;
        deserialize_u8 u64 => visit_u64;
        deserialize_u16 u64 => visit_u64;
        deserialize_u32 u64 => visit_u64;
        deserialize_u64 u64 => visit_u64;
        deserialize_u128 u128 => visit_u128;
        deserialize_f32 f32 => visit_f32;
        deserialize_f64 f64 => visit_f64;
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value {
            Buffer::None | Buffer::Unit | Buffer::Some(_) => self.deserialize_any(visitor),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if let (KEPT, Some(memory)) = (name, self.setting.memory) {
            memory.given.set(Some(self.value.clone()));
            return visitor.visit_unit();
        }
        match self.value {
            Buffer::Newtype(_) => self.deserialize_any(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.value {
            Buffer::Map(entries) => match entries.as_slice() {
                [(name, content)] => visitor.visit_enum(Choice {
                    name: self.with(name, true),
                    content: Some(self.with(content, false)),
                }),
                _ => Err(Fault::mismatch(&"an object of one member", Kind::Object)),
            },
            Buffer::Str(_) | Buffer::String(_) => visitor.visit_enum(Choice { name: self, content: None }),
            value => Err(Fault::mismatch(&"a string or an object", value.kind().unwrap_or(Kind::Other))),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value {
            Buffer::None | Buffer::Unit => visitor.visit_unit(),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        char str string bytes byte_buf seq tuple tuple_struct map struct identifier
    }
}

struct Items<'b, 'de> {
    of: Buffered<'b, 'de>,
    items: core::slice::Iter<'b, Buffer<'de>>,
}

impl Items<'_, '_> {
    /// A visitor that leaves items has expected fewer.
    fn end(&self) -> Result<(), Fault> {
        match self.items.len() {
            0 => Ok(()),
            _ => Err(Fault::new(crate::Code::Type, "expected an array of fewer items")),
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        self.items.next().map(|item| seed.deserialize(self.of.with(item, false))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Entries<'b, 'de> {
    of: Buffered<'b, 'de>,
    left: core::slice::Iter<'b, (Buffer<'de>, Buffer<'de>)>,
    value: Option<&'b Buffer<'de>>,
}

impl Entries<'_, '_> {
    /// A visitor that leaves members has expected fewer.
    fn end(&self) -> Result<(), Fault> {
        match self.left.len() {
            0 => Ok(()),
            _ => Err(Fault::new(crate::Code::Type, "expected an object of fewer members")),
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some((key, value)) = self.left.next() else { return Ok(None) };
        self.value = Some(value);
        let of = self.of.with(key, self.of.setting.human_readable);
        seed.deserialize(of).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let value = self.value.take().ok_or_else(Fault::misuse)?;
        seed.deserialize(self.of.with(value, false))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.len())
    }
}

/// An externally tagged variant.
struct Choice<'b, 'de> {
    name: Buffered<'b, 'de>,
    content: Option<Buffered<'b, 'de>>,
}

impl<'b, 'de> EnumAccess<'de> for Choice<'b, 'de> {
    type Error = Fault;
    type Variant = Content<'b, 'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), Fault> {
        seed.deserialize(self.name).map(|name| (name, Content(self.content)))
    }
}

struct Content<'b, 'de>(Option<Buffered<'b, 'de>>);

impl<'b, 'de> Content<'b, 'de> {
    fn value(self) -> Result<Buffered<'b, 'de>, Fault> {
        self.0.ok_or_else(|| Fault::mismatch(&"a variant with a value", Kind::String))
    }
}

impl<'de> VariantAccess<'de> for Content<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.0 {
            Some(content) => Deserialize::deserialize(content),
            None => Ok(()),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Fault> {
        seed.deserialize(self.value()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.value()?.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.value()?.deserialize_any(visitor)
    }
}

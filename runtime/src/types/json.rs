//! `serde_json`'s own types: any JSON.

use alloc::string::String;

use serde::Deserialize;
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

use crate::fault::Res;
use crate::field_type::{Describe, FieldType, Write};
use crate::model::Ty;
use crate::source::{Foreign, Source};

macro_rules! foreign {
    ($($ty:ty => $shape:expr;)*) => {$(
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                *slot = Some(Deserialize::deserialize(Foreign(source))?);
                Ok(())
            }
        }

        impl Write for $ty {
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }

        impl Describe for $ty {
            fn describe() -> Ty {
                $shape
            }
        }
    )*};
}

foreign! {
    Value => Ty::Any;
    Map<String, Value> => Ty::Map(String::describe, Value::describe);
    Number => Ty::Number { bits: 64 };
}

//! `serde_json`'s own types: any JSON.

use alloc::string::String;

use serde::Deserialize;
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

use crate::fault::Res;
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::source::{Foreign, Source};

macro_rules! foreign {
    ($($ty:ty => $shape:expr;)*) => {$(
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                *slot = Some(Deserialize::deserialize(Foreign(source))?);
                Ok(())
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }

            fn ty() -> Ty {
                $shape
            }
        }
    )*};
}

foreign! {
    Value => Ty::Any;
    Map<String, Value> => Ty::Map(String::ty, Value::ty);
    Number => Ty::Number { bits: 64 };
}

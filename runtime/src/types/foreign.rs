//! Types that are read and written by serde impls of their own: std's non-zero and atomic integers, addresses and paths,
//! and `serde_json`'s values.

#[cfg(feature = "json")]
use alloc::string::String;
#[cfg(all(feature = "std", any(unix, windows)))]
use alloc::vec::Vec;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};
#[cfg(all(feature = "std", target_has_atomic = "8"))]
use core::sync::atomic::{AtomicBool, AtomicI8, AtomicU8};
#[cfg(all(feature = "std", target_has_atomic = "16"))]
use core::sync::atomic::{AtomicI16, AtomicU16};
#[cfg(all(feature = "std", target_has_atomic = "32"))]
use core::sync::atomic::{AtomicI32, AtomicU32};
#[cfg(all(feature = "std", target_has_atomic = "64"))]
use core::sync::atomic::{AtomicI64, AtomicU64};
#[cfg(all(feature = "std", target_has_atomic = "ptr"))]
use core::sync::atomic::{AtomicIsize, AtomicUsize};
#[cfg(all(feature = "std", any(unix, windows)))]
use std::ffi::OsString;
#[cfg(feature = "std")]
use std::path::PathBuf;

use serde::ser::{Serialize, Serializer};
#[cfg(feature = "json")]
use serde_json::{Map, Number, Value};

use super::formatted;
use crate::fault::Res;
use crate::field_type::FieldType;
#[cfg(all(feature = "std", any(unix, windows)))]
use crate::lookup::Lookup;
use crate::model::Ty;
#[cfg(all(feature = "std", any(unix, windows)))]
use crate::model::{Field, Model, Object, Shape};
#[cfg(feature = "json")]
use crate::presence;
use crate::source::{Source, read_by_serde};

/// Of some it is known what strings they are in formats for people, so that a wrong one is told in our words.
macro_rules! foreign {
    ($($(#[$cfg:meta])* $ty:ty => $shape:expr $(, $expected:literal)?;)*) => {$(
        $(#[$cfg])*
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                $(if source.is_human_readable() {
                    return formatted::read(slot, source, $expected, |text| text.parse().ok());
                })?
                *slot = Some(read_by_serde(source)?);
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
    NonZeroI8 => Ty::NonZero { bits: 8, signed: true };
    NonZeroI16 => Ty::NonZero { bits: 16, signed: true };
    NonZeroI32 => Ty::NonZero { bits: 32, signed: true };
    NonZeroI64 => Ty::NonZero { bits: 64, signed: true };
    NonZeroI128 => Ty::NonZero { bits: 128, signed: true };
    NonZeroIsize => Ty::NonZero { bits: 64, signed: true };
    NonZeroU8 => Ty::NonZero { bits: 8, signed: false };
    NonZeroU16 => Ty::NonZero { bits: 16, signed: false };
    NonZeroU32 => Ty::NonZero { bits: 32, signed: false };
    NonZeroU64 => Ty::NonZero { bits: 64, signed: false };
    NonZeroU128 => Ty::NonZero { bits: 128, signed: false };
    NonZeroUsize => Ty::NonZero { bits: 64, signed: false };
    IpAddr => Ty::Format("ip"), "an IP address";
    Ipv4Addr => Ty::Format("ipv4"), "an IPv4 address";
    Ipv6Addr => Ty::Format("ipv6"), "an IPv6 address";
    SocketAddr => Ty::String, "an IP address and a port";
    SocketAddrV4 => Ty::String, "an IPv4 address and a port";
    SocketAddrV6 => Ty::String, "an IPv6 address and a port";
    #[cfg(all(feature = "std", target_has_atomic = "8"))]
    AtomicBool => Ty::Boolean;
    #[cfg(all(feature = "std", target_has_atomic = "8"))]
    AtomicI8 => Ty::Integer { bits: 8, signed: true };
    #[cfg(all(feature = "std", target_has_atomic = "8"))]
    AtomicU8 => Ty::Integer { bits: 8, signed: false };
    #[cfg(all(feature = "std", target_has_atomic = "16"))]
    AtomicI16 => Ty::Integer { bits: 16, signed: true };
    #[cfg(all(feature = "std", target_has_atomic = "16"))]
    AtomicU16 => Ty::Integer { bits: 16, signed: false };
    #[cfg(all(feature = "std", target_has_atomic = "32"))]
    AtomicI32 => Ty::Integer { bits: 32, signed: true };
    #[cfg(all(feature = "std", target_has_atomic = "32"))]
    AtomicU32 => Ty::Integer { bits: 32, signed: false };
    #[cfg(all(feature = "std", target_has_atomic = "64"))]
    AtomicI64 => Ty::Integer { bits: 64, signed: true };
    #[cfg(all(feature = "std", target_has_atomic = "64"))]
    AtomicU64 => Ty::Integer { bits: 64, signed: false };
    #[cfg(all(feature = "std", target_has_atomic = "ptr"))]
    AtomicIsize => Ty::Integer { bits: 64, signed: true };
    #[cfg(all(feature = "std", target_has_atomic = "ptr"))]
    AtomicUsize => Ty::Integer { bits: 64, signed: false };
    #[cfg(all(feature = "std", any(unix, windows)))]
    OsString => Ty::Model(|| &OS_STRING);
    #[cfg(feature = "std")]
    PathBuf => Ty::String;
    #[cfg(feature = "json")]
    Map<String, Value> => Ty::Map(String::ty, Value::ty);
    #[cfg(feature = "json")]
    Number => Ty::Number { bits: 64 };
}

/// An enum of one variant for each kind of system, and only that of this one is read: to a document, an object of one
/// member.
#[cfg(all(feature = "std", any(unix, windows)))]
static OS_STRING: Model = {
    #[cfg(unix)]
    const UNITS: Field = Field::Plain("Unix", 0, Vec::<u8>::ty, "Bytes.");
    #[cfg(windows)]
    const UNITS: Field = Field::Plain("Windows", 0, Vec::<u16>::ty, "UTF-16, or nearly.");
    Model::new(
        "OsString",
        core::any::type_name::<OsString>,
        "A string of the operating system's.",
        false,
        Shape::Object(Object {
            fields: &[UNITS],
            deny_unknown: true,
            flattened: false,
            tag: None,
            required: &[1],
            lookup: Lookup { names: &[UNITS.name()], own: 1, indexes: &[], slots: &[] },
        }),
    )
};

/// Any JSON value, `null` too: but not where `null` is refused.
#[cfg(feature = "json")]
impl<'de> FieldType<'de> for Value {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        *slot = Some(read_by_serde(source)?);
        Ok(())
    }

    fn read_non_null(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        presence::read_never_null(slot, source, Self::read)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn ty() -> Ty {
        Ty::Any
    }
}

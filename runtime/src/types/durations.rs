//! `Duration` and `SystemTime`: seconds and nanoseconds, as serde has them.
//!
//! They are read as objects of two members, and not by serde's own impls: these take arrays for objects.

use core::time::Duration;
#[cfg(feature = "std")]
use std::time::SystemTime;

use serde::ser::{Serialize, Serializer};

use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::lookup::Lookup;
use crate::model::{Field, Model, Object, Shape, Ty};
use crate::report::Code;
use crate::source::{Slots, Source};

macro_rules! model {
    ($name:literal, $ty:ty, $doc:literal, [$seconds:literal, $nanos:literal]) => {
        Model::new(
            $name,
            core::any::type_name::<$ty>,
            $doc,
            false,
            Shape::Object(Object {
                fields: &[
                    Field::Plain($seconds, 0, u64::ty, "Whole seconds."),
                    Field::Plain($nanos, 0, u32::ty, "Nanoseconds besides."),
                ],
                deny_unknown: true,
                flattened: false,
                tag: None,
                required: &[0b11],
                lookup: Lookup { names: &[$seconds, $nanos], own: 2, indexes: &[], slots: &[] },
            }),
        )
    };
}

static DURATION: Model = model!("Duration", Duration, "A span of time.", ["secs", "nanos"]);

#[cfg(feature = "std")]
static SYSTEM_TIME: Model = model!(
    "SystemTime",
    SystemTime,
    "A point in time, counted from 1970-01-01T00:00:00Z.",
    ["secs_since_epoch", "nanos_since_epoch"]
);

fn read(model: &'static Model, source: &mut dyn Source<'_>) -> Result<Duration, Fault> {
    let (mut seconds, mut nanos) = (None, None);
    source.object(&mut Slots::new(model, &mut [u64::slot(&mut seconds), u32::slot(&mut nanos)]))?;
    let (Some(seconds), Some(nanos)) = (seconds, nanos) else {
        return Err(Fault::kept(false));
    };
    // `Duration::new` panics where the nanoseconds make one second too many.
    Duration::from_secs(seconds)
        .checked_add(Duration::from_nanos(nanos.into()))
        .ok_or_else(|| too_large(model))
}

#[cold]
fn too_large(model: &Model) -> Fault {
    Fault::new(Code::Type, ["too many seconds for a `", model.name, "`"].concat())
}

impl<'de> FieldType<'de> for Duration {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        *slot = Some(read(&DURATION, source)?);
        Ok(())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn ty() -> Ty {
        Ty::Model(|| &DURATION)
    }
}

#[cfg(feature = "std")]
impl<'de> FieldType<'de> for SystemTime {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        let since = read(&SYSTEM_TIME, source)?;
        *slot = Some(Self::UNIX_EPOCH.checked_add(since).ok_or_else(|| too_large(&SYSTEM_TIME))?);
        Ok(())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn ty() -> Ty {
        Ty::Model(|| &SYSTEM_TIME)
    }
}

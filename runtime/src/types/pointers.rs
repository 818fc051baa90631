//! What wraps another type: `Option`, `Box`, `Rc`, `Arc`, `Cow`, `Wrapping` and its like, and `PhantomData`.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::cmp::Reverse;
use core::fmt;
use core::marker::PhantomData;
use core::num::{Saturating, Wrapping};

use serde::ser::Serializer;

use crate::fault::Res;
use crate::field_type::{FieldType, Written};
use crate::model::Ty;
use crate::rules::Checks;
use crate::source::{Hint, Source, Visit};

impl<'de, T: FieldType<'de>> FieldType<'de> for Option<T> {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        let mut value = None;
        T::read_option(&mut value, source)?;
        *slot = Some(value);
        Ok(())
    }

    #[inline]
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Written(value)),
            None => serializer.serialize_none(),
        }
    }

    fn ty() -> Ty {
        Ty::Nullable(T::ty)
    }

    #[inline]
    fn check(&self, checks: &mut Checks) {
        if let Some(value) = self {
            value.check(checks);
        }
    }
}

macro_rules! pointers {
    ($($pointer:ty: $new:path where T: $($bound:ident)?;)*) => {$(
        impl<'de, T: FieldType<'de> $(+ $bound)?> FieldType<'de> for $pointer {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                let mut value = None;
                T::read(&mut value, source)?;
                *slot = value.map($new);
                Ok(())
            }

            #[inline]
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (**self).write(serializer)
            }

            fn ty() -> Ty {
                T::ty()
            }

            #[inline]
            fn check(&self, checks: &mut Checks) {
                (**self).check(checks);
            }
        }
    )*};
}

pointers! {
    Box<T>: Box::new where T:;
    Rc<T>: Rc::new where T:;
    Arc<T>: Arc::new where T:;
    Cow<'_, T>: Cow::Owned where T: Clone;
}

macro_rules! wrappers {
    ($($wrapper:ident)*) => {$(
        impl<'de, T: FieldType<'de>> FieldType<'de> for $wrapper<T> {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                let mut value = None;
                T::read(&mut value, source)?;
                *slot = value.map($wrapper);
                Ok(())
            }

            #[inline]
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.write(serializer)
            }

            fn ty() -> Ty {
                T::ty()
            }

            #[inline]
            fn check(&self, checks: &mut Checks) {
                self.0.check(checks);
            }
        }
    )*};
}

wrappers!(Wrapping Saturating Reverse);

impl<'de, T: ?Sized> FieldType<'de> for PhantomData<T> {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.take(Hint::UnitStruct("PhantomData"), &mut Nothing)?;
        *slot = Some(Self);
        Ok(())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_struct("PhantomData")
    }

    fn ty() -> Ty {
        Ty::Null
    }
}

/// Takes `null`.
struct Nothing;

impl Visit<'_> for Nothing {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null")
    }

    fn unit(&mut self) -> Res {
        Ok(())
    }
}

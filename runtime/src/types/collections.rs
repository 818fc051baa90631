//! Arrays, sets, tuples and maps.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};

use serde::ser::{SerializeTuple, Serializer};

use crate::fault::{Fault, Res};
use crate::field_type::{FieldType, Written};
use crate::model::Ty;
use crate::rules::{self, Checks, Step};
use crate::source::{Len, MapSlot, SeqSlot, Source};
use crate::write::name_of;

/// Takes items into any collection that can grow.
struct Growing<'s, C>(&'s mut C);

impl<'de, C: Grow<'de>> SeqSlot<'de> for Growing<'_, C> {
    fn expect(&mut self, items: usize) {
        self.0.make_room(bounded::<C::Item>(items));
    }

    fn item(&mut self, source: &mut dyn Source<'de>) -> Res {
        let mut item = None;
        C::Item::read(&mut item, source)?;
        self.0.extend(item);
        Ok(())
    }
}

/// A collection that items are added to one by one.
trait Grow<'de>: Default + Extend<Self::Item> {
    type Item: FieldType<'de>;

    /// So many more are to come.
    fn make_room(&mut self, _: usize) {}
}

/// As many items as there may be room for before they are there: what a format says of them may be a lie.
fn bounded<T>(items: usize) -> usize {
    const MOST_BYTES: usize = 1 << 20;
    items.min(MOST_BYTES.checked_div(size_of::<T>()).unwrap_or(0))
}

fn read_seq<'de, C: Grow<'de>>(slot: &mut Option<C>, source: &mut dyn Source<'de>) -> Res {
    let mut items = C::default();
    source.seq(&mut Growing(&mut items))?;
    *slot = Some(items);
    Ok(())
}

/// Takes a map's entries.
struct Entries<'s, K, M> {
    map: &'s mut M,
    key: Option<K>,
}

/// A map that entries are added to one by one; of two with one key the last stays, as in serde.
trait GrowMap<'de>: Default + Extend<(Self::Key, Self::Value)> {
    type Key: FieldType<'de>;
    type Value: FieldType<'de>;

    /// So many more are to come.
    fn make_room(&mut self, _: usize) {}
}

impl<'de, M: GrowMap<'de>> MapSlot<'de> for Entries<'_, M::Key, M> {
    fn expect(&mut self, entries: usize) {
        self.map.make_room(bounded::<(M::Key, M::Value)>(entries));
    }

    fn key(&mut self, source: &mut dyn Source<'de>) -> Res {
        self.key = None;
        M::Key::read(&mut self.key, source)
    }

    fn value(&mut self, source: &mut dyn Source<'de>) -> Res {
        let mut value = None;
        M::Value::read(&mut value, source)?;
        self.map.extend(self.key.take().zip(value));
        Ok(())
    }
}

fn read_map<'de, M: GrowMap<'de>>(slot: &mut Option<M>, source: &mut dyn Source<'de>) -> Res {
    let mut map = M::default();
    source.map(&mut Entries { map: &mut map, key: None })?;
    *slot = Some(map);
    Ok(())
}

fn write_seq<'v, 'de, T: FieldType<'de> + 'v, S: Serializer>(
    items: impl ExactSizeIterator<Item = &'v T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(items.map(Written))
}

fn write_map<'v, 'de, K: FieldType<'de> + 'v, V: FieldType<'de> + 'v, S: Serializer>(
    entries: impl ExactSizeIterator<Item = (&'v K, &'v V)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.map(|(key, value)| (Written(key), Written(value))))
}

/// Checks the names and the values of a map, each at its name.
fn check_members<'v, 'de, K: FieldType<'de> + 'v, V: FieldType<'de> + 'v>(
    entries: impl IntoIterator<Item = (&'v K, &'v V)>,
    checks: &mut Checks,
) {
    for (key, value) in entries {
        checks.enter(Step::Entry(name_of(&Written(key))));
        key.check(checks);
        value.check(checks);
        checks.leave();
    }
}

macro_rules! sequences {
    ($($(#[$cfg:meta])* [$($bounds:tt)*] $ty:ty => $shape:ident $($make_room:ident)?;)*) => {$(
        $(#[$cfg])*
        impl<'de, T: FieldType<'de> + $($bounds)*> Grow<'de> for $ty {
            type Item = T;

            $(fn make_room(&mut self, items: usize) {
                self.$make_room(items);
            })?
        }

        $(#[$cfg])*
        impl<'de, T: FieldType<'de> + $($bounds)*> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                read_seq(slot, source)
            }

            #[inline]
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_seq(self.iter(), serializer)
            }

            fn ty() -> Ty {
                Ty::$shape(T::ty)
            }

            #[inline]
            fn check(&self, checks: &mut Checks) {
                rules::each_item(self, checks, FieldType::check);
            }
        }
    )*};
}

sequences! {
    [Sized] Vec<T> => Array reserve;
    [Sized] VecDeque<T> => Array reserve;
    [Sized] LinkedList<T> => Array;
    [Ord] BinaryHeap<T> => Array reserve;
    [Ord] BTreeSet<T> => Set;
}

#[cfg(feature = "std")]
impl<'de, T: FieldType<'de> + Eq + Hash, H: BuildHasher + Default> Grow<'de> for HashSet<T, H> {
    type Item = T;

    fn make_room(&mut self, items: usize) {
        self.reserve(items);
    }
}

#[cfg(feature = "std")]
impl<'de, T: FieldType<'de> + Eq + Hash, H: BuildHasher + Default> FieldType<'de> for HashSet<T, H> {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        read_seq(slot, source)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_seq(self.iter(), serializer)
    }

    fn ty() -> Ty {
        Ty::Set(T::ty)
    }

    #[inline]
    fn check(&self, checks: &mut Checks) {
        rules::each_item(self, checks, FieldType::check);
    }
}

macro_rules! slices {
    ($($ty:ty,)*) => {$(
        impl<'de, T: FieldType<'de>> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                let mut items: Option<Vec<T>> = None;
                read_seq(&mut items, source)?;
                *slot = items.map(Into::into);
                Ok(())
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_seq(self.iter(), serializer)
            }

            fn ty() -> Ty {
                Ty::Array(T::ty)
            }

            #[inline]
            fn check(&self, checks: &mut Checks) {
                rules::each_item(self, checks, FieldType::check);
            }
        }
    )*};
}

slices! {
    Box<[T]>,
    Rc<[T]>,
    Arc<[T]>,
}

impl<'de, K: FieldType<'de> + Ord, V: FieldType<'de>> GrowMap<'de> for BTreeMap<K, V> {
    type Key = K;
    type Value = V;
}

impl<'de, K: FieldType<'de> + Ord, V: FieldType<'de>> FieldType<'de> for BTreeMap<K, V> {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        read_map(slot, source)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_map(self.iter(), serializer)
    }

    fn ty() -> Ty {
        Ty::Map(K::ty, V::ty)
    }

    fn check(&self, checks: &mut Checks) {
        check_members(self, checks);
    }
}

#[cfg(feature = "std")]
impl<'de, K: FieldType<'de> + Eq + Hash, V: FieldType<'de>, H: BuildHasher + Default> GrowMap<'de>
    for HashMap<K, V, H>
{
    type Key = K;
    type Value = V;

    fn make_room(&mut self, entries: usize) {
        self.reserve(entries);
    }
}

#[cfg(feature = "std")]
impl<'de, K: FieldType<'de> + Eq + Hash, V: FieldType<'de>, H: BuildHasher + Default> FieldType<'de>
    for HashMap<K, V, H>
{
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        read_map(slot, source)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_map(self.iter(), serializer)
    }

    fn ty() -> Ty {
        Ty::Map(K::ty, V::ty)
    }

    fn check(&self, checks: &mut Checks) {
        check_members(self, checks);
    }
}

/// Takes the items of an array of a fixed length.
struct Fixed<'s, T, const N: usize>(&'s mut Vec<T>);

impl<'de, T: FieldType<'de>, const N: usize> SeqSlot<'de> for Fixed<'_, T, N> {
    fn len(&self) -> Option<Len> {
        Some(Len::exactly(N))
    }

    fn item(&mut self, source: &mut dyn Source<'de>) -> Res {
        let mut item = None;
        T::read(&mut item, source)?;
        self.0.extend(item);
        Ok(())
    }
}

impl<'de, T: FieldType<'de>, const N: usize> FieldType<'de> for [T; N] {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        let mut items = Vec::new();
        source.seq(&mut Fixed::<T, N>(&mut items))?;
        *slot = items.try_into().ok();
        if slot.is_some() { Ok(()) } else { Err(Fault::kept(false)) }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(N)?;
        self.iter().try_for_each(|item| tuple.serialize_element(&Written(item)))?;
        tuple.end()
    }

    fn ty() -> Ty {
        Ty::FixedArray(T::ty, N)
    }

    #[inline]
    fn check(&self, checks: &mut Checks) {
        rules::each_item(self, checks, FieldType::check);
    }
}

macro_rules! tuples {
    ($($len:literal => ($($name:ident $index:tt),+);)*) => {$(
        const _: () = {
            #[expect(non_snake_case, reason = "named after the types")]
            struct Slots<'s, $($name),+> { next: usize, $($name: &'s mut Option<$name>),+ }

            impl<'de, $($name: FieldType<'de>),+> SeqSlot<'de> for Slots<'_, $($name),+> {
                fn len(&self) -> Option<Len> {
                    Some(Len::exactly($len))
                }

                fn item(&mut self, source: &mut dyn Source<'de>) -> Res {
                    self.next += 1;
                    match self.next - 1 {
                        $($index => $name::read(self.$name, source),)+
                        _ => Err(Fault::kept(false)),
                    }
                }
            }

            #[expect(non_snake_case, reason = "named after the types")]
            impl<'de, $($name: FieldType<'de>),+> FieldType<'de> for ($($name,)+) {
                fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                    $(let mut $name = None;)+
                    source.seq(&mut Slots { next: 0, $($name: &mut $name),+ })?;
                    if let ($(Some($name),)+) = ($($name,)+) {
                        *slot = Some(($($name,)+));
                        return Ok(());
                    }
                    Err(Fault::kept(false))
                }

                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut tuple = serializer.serialize_tuple($len)?;
                    $(tuple.serialize_element(&Written(&self.$index))?;)+
                    tuple.end()
                }

                fn ty() -> Ty {
                    Ty::Tuple(const { &[$($name::ty as fn() -> Ty),+] })
                }

                fn check(&self, checks: &mut Checks) {
                    $(
                        checks.enter(Step::Index($index));
                        self.$index.check(checks);
                        checks.leave();
                    )+
                }
            }
        };
    )*};
}

tuples! {
    1 => (A 0);
    2 => (A 0, B 1);
    3 => (A 0, B 1, C 2);
    4 => (A 0, B 1, C 2, D 3);
    5 => (A 0, B 1, C 2, D 3, E 4);
    6 => (A 0, B 1, C 2, D 3, E 4, F 5);
    7 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6);
    8 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
    9 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
    10 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
    11 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
    12 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
    13 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12);
    14 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13);
    15 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14);
    16 => (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14, P 15);
}

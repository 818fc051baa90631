//! Arrays and maps, for the rules that are about what they hold.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};
use alloc::rc::Rc;
#[cfg(feature = "json")]
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no array, which this rule is about",
    label = "`min_items`, `max_items`, `unique_items` and `items` are rules for arrays",
    note = "for a type of your own, write the rule on the field inside of it"
)]
/// An array, for the rules that are about arrays.
pub trait Array {
    /// What it holds.
    type Item;
    /// Whether the items stay in the order in which they were read.
    const IS_ORDERED: bool = true;
    /// How many items there are, if there is an array.
    fn count(&self) -> Option<usize>;
    /// Shows each item, in order.
    fn each<'v>(&'v self, visit: impl FnMut(&'v Self::Item));
}

macro_rules! arrays {
    ($($(#[$cfg:meta])* [$($generics:tt)*] $ty:ty $(: $is_ordered:literal)?;)*) => {
        $($(#[$cfg])* impl<T, $($generics)*> Array for $ty {
            type Item = T;

            $(const IS_ORDERED: bool = $is_ordered;)?

            #[inline]
            fn count(&self) -> Option<usize> {
                Some(self.len())
            }

            #[inline]
            fn each<'v>(&'v self, visit: impl FnMut(&'v T)) {
                self.iter().for_each(visit);
            }
        })*
    };
}

arrays! {
    [] Vec<T>;
    [] VecDeque<T>;
    [] LinkedList<T>;
    [] BinaryHeap<T>: false;
    [] BTreeSet<T>: false;
    [] [T];
    [const N: usize] [T; N];
    #[cfg(feature = "std")]
    [H] HashSet<T, H>: false;
}

/// What is inside of a pointer, or is there, keeps the rules.
macro_rules! arrays_through {
    ($([$($bound:tt)*] $pointer:ty;)*) => {
        $(impl<T: Array + $($bound)*> Array for $pointer {
            type Item = T::Item;

            const IS_ORDERED: bool = T::IS_ORDERED;

            #[inline]
            fn count(&self) -> Option<usize> {
                T::count(self)
            }

            #[inline]
            fn each<'v>(&'v self, visit: impl FnMut(&'v T::Item)) {
                T::each(self, visit);
            }
        })*
    };
}

arrays_through! {
    [?Sized] Box<T>;
    [?Sized] Rc<T>;
    [?Sized] Arc<T>;
    [?Sized] &T;
    [Clone] Cow<'_, T>;
}

impl<T: Array> Array for Option<T> {
    type Item = T::Item;

    const IS_ORDERED: bool = T::IS_ORDERED;

    #[inline]
    fn count(&self) -> Option<usize> {
        self.as_ref().and_then(T::count)
    }

    #[inline]
    fn each<'v>(&'v self, visit: impl FnMut(&'v T::Item)) {
        if let Some(value) = self {
            value.each(visit);
        }
    }
}

impl<T> Array for Cow<'_, [T]>
where
    [T]: ToOwned,
{
    type Item = T;

    fn count(&self) -> Option<usize> {
        Some(self.len())
    }

    fn each<'v>(&'v self, visit: impl FnMut(&'v T)) {
        self.iter().for_each(visit);
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no map, which this rule is about",
    label = "`min_properties`, `max_properties`, `keys` and `values` are rules for maps",
    note = "for a type of your own, write the rule on the field inside of it"
)]
/// A map, for the rules that are about maps.
pub trait Members {
    /// What the members are called.
    type Key;
    /// What they hold.
    type Value;
    /// How many members there are, if there is a map.
    fn count(&self) -> Option<usize>;
    /// Shows each member.
    fn each<'v>(&'v self, visit: impl FnMut(&'v Self::Key, &'v Self::Value));
}

macro_rules! maps {
    ($($(#[$cfg:meta])* [$($generics:tt)*] $ty:ty;)*) => {
        $($(#[$cfg])* impl<K, V, $($generics)*> Members for $ty {
            type Key = K;
            type Value = V;

            #[inline]
            fn count(&self) -> Option<usize> {
                Some(self.len())
            }

            #[inline]
            fn each<'v>(&'v self, mut visit: impl FnMut(&'v K, &'v V)) {
                for (key, value) in self {
                    visit(key, value);
                }
            }
        })*
    };
}

maps! {
    [] BTreeMap<K, V>;
    #[cfg(feature = "std")]
    [H] HashMap<K, V, H>;
}

#[cfg(feature = "json")]
impl Members for serde_json::Map<String, serde_json::Value> {
    type Key = String;
    type Value = serde_json::Value;

    fn count(&self) -> Option<usize> {
        Some(self.len())
    }

    fn each<'v>(&'v self, mut visit: impl FnMut(&'v String, &'v serde_json::Value)) {
        self.iter().for_each(|(key, value)| visit(key, value));
    }
}

/// What is inside of a pointer, or is there, keeps the rules.
macro_rules! maps_through {
    ($($pointer:ty)*) => {
        $(impl<T: Members> Members for $pointer {
            type Key = T::Key;
            type Value = T::Value;

            #[inline]
            fn count(&self) -> Option<usize> {
                T::count(self)
            }

            #[inline]
            fn each<'v>(&'v self, visit: impl FnMut(&'v T::Key, &'v T::Value)) {
                T::each(self, visit);
            }
        })*
    };
}

maps_through!(Box<T> Rc<T> Arc<T> &T);

impl<T: Members> Members for Option<T> {
    type Key = T::Key;
    type Value = T::Value;

    #[inline]
    fn count(&self) -> Option<usize> {
        self.as_ref().and_then(T::count)
    }

    #[inline]
    fn each<'v>(&'v self, visit: impl FnMut(&'v T::Key, &'v T::Value)) {
        if let Some(value) = self {
            value.each(visit);
        }
    }
}

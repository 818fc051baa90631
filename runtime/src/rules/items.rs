//! Arrays and maps, for the rules that are about what they hold.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};
use alloc::rc::Rc;
use alloc::string::String;
#[cfg(feature = "json")]
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};

use crate::field_type::FieldType;
use crate::write::name_of;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no array, which this rule is about",
    label = "`min_items`, `max_items`, `unique_items` and `items` are rules for arrays",
    note = "for a type of your own, write the rule on the field inside of it"
)]
/// An array, for the rules that are about arrays.
pub trait Array {
    /// What it holds.
    type Item;
    /// How many items there are.
    fn count(&self) -> usize;
    /// Shows each item, in order.
    fn each<'v>(&'v self, visit: impl FnMut(&'v Self::Item));
}

macro_rules! arrays {
    ($($(#[$cfg:meta])* [$($generics:tt)*] $ty:ty;)*) => {
        $($(#[$cfg])* impl<T, $($generics)*> Array for $ty {
            type Item = T;

            #[inline]
            fn count(&self) -> usize {
                self.len()
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
    [] BinaryHeap<T>;
    [] BTreeSet<T>;
    [] Box<[T]>;
    [] Rc<[T]>;
    [] Arc<[T]>;
    [const N: usize] [T; N];
    #[cfg(feature = "std")]
    [H] HashSet<T, H>;
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
    /// How many members there are.
    fn count(&self) -> usize;
    /// Shows each member.
    fn each<'v>(&'v self, visit: impl FnMut(&'v Self::Key, &'v Self::Value));
    /// A member's name on the wire.
    fn name(key: &Self::Key) -> String;
}

macro_rules! maps {
    ($($(#[$cfg:meta])* [$($generics:tt)*] $ty:ty;)*) => {
        $($(#[$cfg])* impl<K: for<'de> FieldType<'de>, V, $($generics)*> Members for $ty {
            type Key = K;
            type Value = V;

            #[inline]
            fn count(&self) -> usize {
                self.len()
            }

            #[inline]
            fn each<'v>(&'v self, mut visit: impl FnMut(&'v K, &'v V)) {
                self.iter().for_each(|(key, value)| visit(key, value));
            }

            fn name(key: &K) -> String {
                name_of(&crate::field_type::Written(key))
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

    fn count(&self) -> usize {
        self.len()
    }

    fn each<'v>(&'v self, mut visit: impl FnMut(&'v String, &'v serde_json::Value)) {
        self.iter().for_each(|(key, value)| visit(key, value));
    }

    fn name(key: &String) -> String {
        key.to_string()
    }
}

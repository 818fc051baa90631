//! `unique_items`.

use alloc::format;
use alloc::vec::Vec;

use super::{Array, Checks};
use crate::field_type::{FieldType, Written};
use crate::report::Code;
use crate::write::canonical;

/// `unique_items`: no two are equal, as JSON Schema has it: `1` and `1.0` are, and so are objects whatever the order of their
/// members.
pub fn unique_items<'de, T: Array + ?Sized>(value: &T, checks: &mut Checks)
where
    T::Item: FieldType<'de>,
{
    if value.count() < 2 {
        return;
    }
    let mut items = Vec::with_capacity(value.count());
    value.each(|item| items.push((canonical(&Written(item)), items.len())));
    items.sort();
    let twice =
        items.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| (pair[1].1, pair[0].1)).min();
    if let Some((second, first)) = twice {
        checks.broken(
            Code::UniqueItems,
            format!("expected items that are all different, found that of index {first} again at {second}"),
        );
    }
}

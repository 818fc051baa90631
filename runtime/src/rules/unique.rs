//! `unique_items`.

use alloc::vec::Vec;

use super::{Array, Checks};
use crate::field_type::{FieldType, Written};
use crate::report::Code;
use crate::write::canonical;

/// `unique_items`: no two are equal, as JSON Schema has it: `1` and `1.0` are, and so are objects whatever the order of their
/// members.
pub fn unique_items<'de, T: Array + ?Sized>(value: &T, at: &'static str, checks: &mut Checks)
where
    T::Item: FieldType<'de>,
{
    let count = value.count().unwrap_or_default();
    if count < 2 {
        return;
    }
    let mut items = Vec::with_capacity(count);
    let mut index = 0;
    value.each(|item| {
        // What cannot be written is like nothing else.
        items.extend(canonical(&Written(item)).map(|bytes| (bytes, index)));
        index += 1;
    });
    items.sort();
    let twice =
        items.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| (pair[1].1, pair[0].1)).min();
    if let Some((second, first)) = twice {
        checks.broken(
            at,
            Code::UniqueItems,
            format_args!(
                "expected items that are all different, found that of index {first} again at {second}"
            ),
        );
    }
}

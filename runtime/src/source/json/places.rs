//! Where in a text the values are that JSON Pointers lead to.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::ends::Ends;
use super::text::{SyntaxError, Text};
use crate::model::{Model, Object, Shape};
use crate::pointer;

/// Where a value is.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) offset: usize,
    /// The pointer with the names that the text has, which may be aliases of those that the model has.
    pub(super) pointer: String,
}

/// What is left of a pointer, and which one it is.
type Lead<'p> = (&'p str, usize);

/// The places that pointers lead to from the value that starts here, in one pass over it, however many there are; of a name
/// that stands twice, the first. `model` is what the value was read as, if it is an object.
pub(super) fn places<'p>(
    text: Text<'_>,
    pointers: impl Iterator<Item = &'p str>,
    model: Option<&'static Model>,
    ends: &mut Ends,
) -> Vec<Option<Place>> {
    let leads: Vec<Lead<'_>> = pointers.enumerate().map(|(index, pointer)| (pointer, index)).collect();
    let mut found = alloc::vec![None; leads.len()];
    let object = model.and_then(|model| match &model.shape {
        Shape::Object(object) => Some(object),
        _ => None,
    });
    // A text that cannot be gone over has no more places.
    let _ = follow(text, leads, object, "", &mut found, ends);
    found
}

fn follow(
    mut text: Text<'_>,
    leads: Vec<Lead<'_>>,
    object: Option<&Object>,
    here: &str,
    found: &mut [Option<Place>],
    ends: &mut Ends,
) -> Result<(), SyntaxError> {
    let Some(open) = text.peek() else { return Ok(()) };
    let mut inside: BTreeMap<String, Vec<Lead<'_>>> = BTreeMap::new();
    for (rest, index) in leads {
        match rest.strip_prefix('/') {
            None => found[index] = Some(Place { offset: text.at, pointer: here.into() }),
            Some(rest) => {
                let (step, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                inside.entry(pointer::unescape(step)).or_default().push((rest, index));
            }
        }
    }
    let close = match open {
        b'[' => b']',
        b'{' => b'}',
        _ => return Ok(()),
    };
    text.at += 1;
    let mut index = 0;
    while !inside.is_empty() && text.next_in(close, index == 0)? {
        let mut number = itoa::Buffer::new();
        let name = if open == b'{' { text.key()? } else { Cow::Borrowed(number.format(index)) };
        if let Some(leads) = inside.remove(object.map_or(&*name, |object| known_as(object, &name))) {
            let mut there = String::from(here);
            pointer::push_key(&mut there, &name);
            follow(text, leads, None, &there, found, ends)?;
        }
        ends.skip(&mut text)?;
        index += 1;
    }
    Ok(())
}

/// The name that a model has for a member, whatever it is called in the text.
fn known_as<'n>(object: &Object, name: &'n str) -> &'n str {
    let key = object.lookup.find(name);
    key.map_or(name, |key| object.fields[object.lookup.index(key)].name())
}

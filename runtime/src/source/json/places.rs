//! Where in a text the values are that JSON Pointers lead to.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::ends::Ends;
use super::text::{SyntaxError, Text};
use crate::model::{Model, Shape, Ty};
use crate::pointer;
use crate::source::untagged::DEPTH;

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
    // A text that cannot be gone over has no more places.
    let _ = follow(text, leads, model.map_or(ReadAs::Whatever, ReadAs::model), "", &mut found, ends);
    found
}

fn follow(
    mut text: Text<'_>,
    leads: Vec<Lead<'_>>,
    value: ReadAs,
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
        let (known, part) = value.part(&name, 0).unwrap_or((&name, ReadAs::Whatever));
        if let Some(leads) = inside.remove(known) {
            let mut there = String::from(here);
            pointer::push_key(&mut there, &name);
            follow(text, leads, part, &there, found, ends)?;
        }
        ends.skip(&mut text)?;
        index += 1;
    }
    Ok(())
}

/// What a value was read as, as far as that is known without reading it again.
#[derive(Clone, Copy)]
enum ReadAs {
    Model(&'static Model),
    Type(Ty),
    Whatever,
}

impl ReadAs {
    fn model(model: &'static Model) -> Self {
        match &model.shape {
            Shape::Newtype(field) => Self::of(field.ty()),
            _ => Self::Model(model),
        }
    }

    fn of(mut ty: Ty) -> Self {
        for _ in 0..DEPTH {
            ty = match ty {
                Ty::Nullable(ty) => ty(),
                Ty::Model(model) => match &model().shape {
                    Shape::Newtype(field) => field.ty(),
                    _ => return Self::Model(model()),
                },
                ty => return Self::Type(ty),
            }
        }
        Self::Whatever
    }

    /// The name that a model has for the member that has this one in the text, and what its value was read as.
    fn part(self, name: &str, depth: usize) -> Option<(&str, Self)> {
        match self {
            Self::Model(Model { shape: Shape::Object(object), .. }) => {
                if let Some(key) = object.lookup.find(name) {
                    let field = &object.fields[object.lookup.index(key)];
                    return Some((field.name(), Self::of(field.ty())));
                }
                let mut flattened = object.fields.iter().filter(|field| field.is_flattened());
                (depth < DEPTH)
                    .then(|| flattened.find_map(|field| Self::of(field.ty()).part(name, depth + 1)))
                    .flatten()
            }
            Self::Type(Ty::Array(part) | Ty::Set(part) | Ty::FixedArray(part, _) | Ty::Map(_, part)) => {
                Some((name, Self::of(part())))
            }
            _ => None,
        }
    }
}

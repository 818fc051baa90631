//! Which members an object knows: its own, and those that its flattened fields may have. The reader refuses others by
//! their names, whether or not the field that would have them is there.

use alloc::collections::BTreeSet;

use super::union::names;
use crate::model::{Content, Object, Shape, Tagging, Ty, Union, Unknown, Variant};

/// The names that are known.
#[derive(Default)]
pub(super) struct Known {
    names: BTreeSet<&'static str>,
    /// The tables that have been looked at, by their type: one may be flattened into itself, by way of pointers.
    seen: BTreeSet<&'static str>,
}

/// Any name is known.
struct Any;

type Outcome = Result<(), Any>;

impl Known {
    /// The names that an object knows; nothing if it knows any.
    pub(super) fn of(object: &Object) -> Option<BTreeSet<&'static str>> {
        let mut known = Self::default();
        known.object(object).ok().map(|()| known.names)
    }

    fn object(&mut self, object: &Object) -> Outcome {
        self.names.extend(object.tag.map(|(tag, _)| tag));
        for field in object.fields {
            if field.is_flattened() {
                self.ty(field.ty())?;
            } else if !field.is_skipped_in_reading() {
                self.names.insert(field.name());
                self.names.extend(field.aliases());
            }
        }
        Ok(())
    }

    fn ty(&mut self, ty: Ty) -> Outcome {
        match ty {
            Ty::Any | Ty::Map(..) => Err(Any),
            Ty::Nullable(ty) => self.ty(ty()),
            Ty::Model(model) if self.seen.insert((model().type_name)()) => match &model().shape {
                Shape::Object(object) => self.object(object),
                Shape::Newtype(field) => self.ty(field.ty()),
                Shape::Union(union) => self.union(union),
                Shape::Strings(strings) => {
                    self.names.extend(strings.lookup.names);
                    Ok(())
                }
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn union(&mut self, union: &Union) -> Outcome {
        if union.unknown == Unknown::Kept {
            return Err(Any);
        }
        if let Tagging::Internal { tag } | Tagging::Adjacent { tag, .. } = union.tagging {
            self.names.insert(tag);
        }
        if let Tagging::Adjacent { content, .. } = union.tagging {
            self.names.insert(content);
        }
        for variant in union.read_variants() {
            match union.tagging {
                Tagging::External if !variant.is_untagged() => self.names.extend(names(variant)),
                Tagging::Adjacent { .. } if !variant.is_untagged() => {}
                _ => self.content(variant)?,
            }
        }
        Ok(())
    }

    fn content(&mut self, variant: &Variant) -> Outcome {
        match variant.content() {
            Content::Nothing => Ok(()),
            Content::Value(field) => self.ty(field.ty()),
            Content::Fields(model) => match &model().shape {
                Shape::Object(object) => self.object(object),
                _ => Ok(()),
            },
        }
    }
}

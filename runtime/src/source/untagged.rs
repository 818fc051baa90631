//! Which variants of a union a value without a tag may be.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::fault::{Fault, Kind};
use crate::model::{Content, Model, Object, Shape, Tagging, Ty, Union, Unknown, Variant};
use crate::report::Code;
use crate::source::known::Knowledge;

/// A variant that a value may be, as far as its kind and the names of its members tell.
pub(super) struct Candidate {
    pub(super) index: usize,
    /// The required members that the value has not.
    pub(super) missing: Vec<&'static str>,
    /// How many of the value's members the variant knows.
    known: usize,
}

/// The variants without a tag that a value of this kind may be, in the order in which they are tried.
pub(super) fn candidates(union: &'static Union, kind: Option<Kind>) -> Vec<Candidate> {
    let every = union.tagging == Tagging::Untagged;
    let fits = |variant: &Variant| kind.is_none_or(|kind| Kinds::of_content(variant.content(), 0).has(kind));
    let variants = union.variants.iter().enumerate();
    let variants = variants.filter(|(_, variant)| {
        (every || variant.is_untagged()) && !variant.is_skipped_in_reading() && fits(variant)
    });
    variants.map(|(index, _)| Candidate { index, missing: Vec::new(), known: 0 }).collect()
}

/// Looks at the names of an object's members: notes what each candidate lacks, and puts the one that knows the
/// most first if that is what the union wants.
pub(super) fn compare<'k>(
    union: &'static Union,
    candidates: &mut [Candidate],
    keys: &(impl Iterator<Item = &'k str> + Clone),
) {
    for candidate in candidates.iter_mut() {
        let variant = union.variants.get(candidate.index);
        let Some(object) = variant.and_then(|variant| object(variant.content())) else { continue };
        let knowledge = Knowledge::of(object);
        candidate.known = keys.clone().filter(|key| knowledge.has(key)).count();
        let required = object.fields.iter().filter(|field| field.is_required() && !field.is_flattened());
        let missing = required
            .filter(|field| !keys.clone().any(|key| key == field.name() || field.aliases().contains(&key)));
        candidate.missing = missing.map(super::super::model::Field::name).collect();
    }
    if union.best_match {
        candidates
            .sort_by_key(|candidate| (!candidate.missing.is_empty(), core::cmp::Reverse(candidate.known)));
    }
}

/// The value is none of the variants; `why` says more of one that was tried.
#[cold]
pub(super) fn no_match(
    model: &'static Model,
    union: &'static Union,
    kind: Option<Kind>,
    candidates: &[Candidate],
    mut why: impl FnMut(&Candidate) -> Option<String>,
) -> Fault {
    if let Some(expecting) = model.expecting {
        return Fault::new(Code::NoMatch, alloc::format!("expected {expecting}"));
    }
    let mut message = String::from("fits no variant");
    if candidates.is_empty() {
        let names = union.read_variants();
        for (i, variant) in names.enumerate() {
            let separator = if i == 0 { " of " } else { ", " };
            let _ = write!(message, "{separator}`{}`", variant.name());
        }
        if let Some(kind) = kind {
            let _ = write!(message, ": found {kind}");
        }
        return Fault::new(Code::NoMatch, message);
    }
    let mut separator = ": ";
    for candidate in candidates {
        let Some(variant) = union.variants.get(candidate.index) else { continue };
        let _ = write!(message, "{separator}`{}`", variant.name());
        separator = "; ";
        if candidate.missing.is_empty() {
            if let Some(why) = why(candidate) {
                let _ = write!(message, " {why}");
            }
        } else {
            message.push_str(" lacks ");
            for (i, name) in candidate.missing.iter().enumerate() {
                let comma = if i == 0 { "" } else { ", " };
                let _ = write!(message, "{comma}`{name}`");
            }
        }
    }
    Fault::new(Code::NoMatch, message)
}

/// The object that a variant's content is, if it is one with known members.
fn object(content: &Content) -> Option<&'static Object> {
    match content {
        Content::Nothing => None,
        Content::Fields(model) => object_of_ty(Ty::Model(*model), 0),
        Content::Value(field) => object_of_ty(field.ty(), 0),
    }
}

/// As deep as a type is looked into: one that is itself, by way of pointers, has no end.
pub(super) const DEPTH: usize = 8;

fn object_of_ty(ty: Ty, depth: usize) -> Option<&'static Object> {
    match ty {
        Ty::Nullable(ty) if depth < DEPTH => object_of_ty(ty(), depth + 1),
        Ty::Model(model) => match &model().shape {
            Shape::Object(object) => Some(object),
            Shape::Newtype(field) if depth < DEPTH => object_of_ty(field.ty(), depth + 1),
            _ => None,
        },
        _ => None,
    }
}

/// The kinds of value that a type is read from, in a text.
#[derive(Clone, Copy)]
struct Kinds(u16);

impl Kinds {
    const ALL: Self = Self(u16::MAX);

    fn only(kind: Kind) -> Self {
        Self(1 << kind as u16)
    }

    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn has(self, kind: Kind) -> bool {
        self.0 & Self::only(kind).0 != 0
    }

    fn of_content(content: &Content, depth: usize) -> Self {
        match content {
            Content::Nothing => Self::only(Kind::Null),
            Content::Value(field) => Self::of(field.ty(), depth),
            Content::Fields(model) => Self::of(Ty::Model(*model), depth),
        }
    }

    fn of(ty: Ty, depth: usize) -> Self {
        if depth == DEPTH {
            return Self::ALL;
        }
        match ty {
            Ty::Any => Self::ALL,
            Ty::Null => Self::only(Kind::Null),
            Ty::Boolean => Self::only(Kind::Boolean),
            Ty::Integer { .. } | Ty::NonZero { .. } => Self::only(Kind::Integer),
            Ty::Number { .. } => Self::only(Kind::Integer).or(Self::only(Kind::Number)),
            Ty::String | Ty::Char | Ty::Format(_) => Self::only(Kind::String),
            Ty::Nullable(ty) => Self::only(Kind::Null).or(Self::of(ty(), depth + 1)),
            Ty::Array(_) | Ty::Set(_) | Ty::FixedArray(..) | Ty::Tuple(_) => Self::only(Kind::Array),
            Ty::Map(..) => Self::only(Kind::Object),
            Ty::Model(model) => Self::of_shape(&model().shape, depth + 1),
        }
    }

    fn of_shape(shape: &Shape, depth: usize) -> Self {
        match shape {
            Shape::Object(_) => Self::only(Kind::Object),
            Shape::Strings(strings) if strings.is_open() => Self::only(Kind::String),
            // Some formats write a variant without content as they write one with.
            Shape::Strings(_) => Self::only(Kind::String).or(Self::only(Kind::Object)),
            Shape::Newtype(field) => Self::of(field.ty(), depth),
            Shape::Tuple(_) => Self::only(Kind::Array),
            Shape::Unit => Self::only(Kind::Null),
            Shape::Union(union) => Self::of_union(union, depth),
        }
    }

    fn of_union(union: &Union, depth: usize) -> Self {
        let kept = match union.unknown {
            Unknown::Kept(field) => Self::of(field.ty(), depth),
            _ => Self(0),
        };
        let tagged = match union.tagging {
            Tagging::External => Self::only(Kind::String).or(Self::only(Kind::Object)),
            Tagging::Internal { .. } | Tagging::Adjacent { .. } => Self::only(Kind::Object),
            Tagging::Untagged => Self(0),
        };
        let every = union.tagging == Tagging::Untagged;
        let untagged = union.variants.iter().filter(|variant| every || variant.is_untagged());
        untagged.fold(tagged.or(kept), |kinds, variant| kinds.or(Self::of_content(variant.content(), depth)))
    }
}

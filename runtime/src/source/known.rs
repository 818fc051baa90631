//! Which members an object has: its own, and those that its flattened fields may have, whether or not these are there.

use alloc::vec::Vec;
use core::ops::ControlFlow;

use crate::lookup::Lookup;
use crate::model::{Content, Field, Model, Object, Shape, Tagging, Ty, Union, Variant};

/// What is known of the members' names.
pub(crate) enum Known {
    Name(&'static str),
    Names(&'static Lookup),
    /// One of these, the name of a variant.
    OneOf(&'static Lookup),
    /// A member of any name may be there.
    Any,
}

/// What an object knows, now that some of its members are taken: which variant a flattened union is has been said then.
pub(super) struct Knowledge {
    object: &'static Object,
    /// The names of the variants of unions that have been read.
    said: Vec<&'static Lookup>,
}

impl Knowledge {
    /// What the object knows before any member is taken.
    pub(super) fn of(object: &'static Object) -> Self {
        Self { object, said: Vec::new() }
    }

    pub(super) fn besides<'k>(
        object: &'static Object,
        taken: &(impl Iterator<Item = &'k str> + Clone),
    ) -> Self {
        let mut said = Vec::new();
        let _ = each_known(object, &mut |known| {
            if let Known::OneOf(lookup) = known
                && taken.clone().any(|name| lookup.find(name).is_some())
            {
                said.push(lookup);
            }
            ControlFlow::Continue(())
        });
        Self { object, said }
    }

    /// Whether there may be a member of this name.
    pub(super) fn has(&self, key: &str) -> bool {
        let mut is_key = |known: Known| match known {
            Known::Name(name) if name == key => ControlFlow::Break(()),
            Known::Names(lookup) if lookup.find(key).is_some() => ControlFlow::Break(()),
            Known::OneOf(lookup) if lookup.find(key).is_some() && !self.is_said(lookup) => {
                ControlFlow::Break(())
            }
            Known::Any => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        each_known(self.object, &mut is_key).is_break()
    }

    /// The names that there may be, the object's own first.
    #[cold]
    pub(super) fn names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        let _ = each_known(self.object, &mut |known| {
            match known {
                Known::Name(name) => add(name, &mut names),
                Known::OneOf(lookup) if self.is_said(lookup) => {}
                Known::Names(lookup) | Known::OneOf(lookup) => {
                    lookup.names.iter().for_each(|name| add(name, &mut names));
                }
                Known::Any => {}
            }
            ControlFlow::Continue(())
        });
        names
    }

    fn is_said(&self, lookup: &'static Lookup) -> bool {
        self.said.iter().any(|said| core::ptr::eq(*said, lookup))
    }
}

pub(super) fn add(name: &'static str, names: &mut Vec<&'static str>) {
    if !names.contains(&name) {
        names.push(name);
    }
}

/// The names of the required members that are neither filled nor there, in order: of the object, and of the models that are
/// flattened into it.
#[cold]
pub(super) fn missing_names(
    object: &'static Object,
    is_filled: &dyn Fn(usize) -> bool,
    is_there: &dyn Fn(&str) -> bool,
) -> Vec<&'static str> {
    let mut names = Vec::new();
    for (index, field) in object.fields.iter().enumerate().filter(|(_, field)| field.is_required()) {
        if field.is_flattened() {
            add_required(field.ty(), is_there, &mut names, None);
        } else if !is_filled(index) {
            names.push(field.name());
        }
    }
    names
}

/// The names of the required members of which nothing is set: of a flattened field, those of its own.
#[cold]
pub(super) fn required_but(model: &'static Model, is_set: &dyn Fn(usize) -> bool) -> Vec<&'static str> {
    let fields = model.fields().iter().enumerate();
    let missing = fields.filter(|(index, field)| field.is_required() && !is_set(*index));
    let names = |(_, field): (usize, &Field)| {
        let mut names = Vec::new();
        if field.is_flattened() {
            add_required(field.ty(), &|_| false, &mut names, None);
        }
        if names.is_empty() {
            names.push(field.name());
        }
        names
    };
    missing.flat_map(names).collect()
}

fn add_required(
    ty: Ty,
    is_there: &dyn Fn(&str) -> bool,
    names: &mut Vec<&'static str>,
    around: Option<&Way<'_>>,
) {
    let Ty::Model(model) = ty else { return };
    let Some(way) = Way::to(model(), around) else { return };
    match &model().shape {
        Shape::Object(object) => {
            for field in object.fields.iter().filter(|field| field.is_required()) {
                if field.is_flattened() {
                    add_required(field.ty(), is_there, names, Some(&way));
                } else if !core::iter::once(&field.name()).chain(field.aliases()).any(|name| is_there(name)) {
                    add(field.name(), names);
                }
            }
        }
        Shape::Newtype(field) => add_required(field.ty(), is_there, names, Some(&way)),
        Shape::Union(union) => match union.tagging {
            Tagging::Internal { tag } | Tagging::Adjacent { tag, .. } if !is_there(tag) => add(tag, names),
            _ => {}
        },
        _ => {}
    }
}

/// The models on the way to one that is flattened into the others. One that is among them, by way of pointers, has nothing
/// that has not been seen.
struct Way<'w> {
    to: &'static str,
    around: Option<&'w Way<'w>>,
}

impl<'w> Way<'w> {
    fn to(model: &'static Model, around: Option<&'w Self>) -> Option<Self> {
        let way = Self { to: (model.type_name)(), around };
        let mut others = core::iter::successors(around, |way| way.around);
        others.all(|other| other.to != way.to).then_some(way)
    }
}

type See<'s> = dyn FnMut(Known) -> ControlFlow<()> + 's;

/// Shows what is known of the names of an object's members, its own first, until that is enough.
pub(crate) fn each_known(object: &'static Object, see: &mut See<'_>) -> ControlFlow<()> {
    of_object(object, None, see)
}

fn of_object(object: &'static Object, way: Option<&Way<'_>>, see: &mut See<'_>) -> ControlFlow<()> {
    if let Some((tag, _)) = object.tag {
        see(Known::Name(tag))?;
    }
    see(Known::Names(&object.lookup))?;
    if !object.flattened {
        return ControlFlow::Continue(());
    }
    let mut flattened = object.fields.iter().filter(|field| field.is_flattened());
    flattened.try_for_each(|field| of_ty(field.ty(), way, see))
}

fn of_ty(ty: Ty, way: Option<&Way<'_>>, see: &mut See<'_>) -> ControlFlow<()> {
    match ty {
        Ty::Any | Ty::Map(..) => see(Known::Any),
        Ty::Nullable(ty) => of_ty(ty(), way, see),
        Ty::Model(model) => match Way::to(model(), way) {
            Some(way) => of_shape(&model().shape, &way, see),
            None => ControlFlow::Continue(()),
        },
        _ => ControlFlow::Continue(()),
    }
}

fn of_shape(shape: &'static Shape, way: &Way<'_>, see: &mut See<'_>) -> ControlFlow<()> {
    match shape {
        Shape::Object(object) => of_object(object, Some(way), see),
        Shape::Newtype(field) => of_ty(field.ty(), Some(way), see),
        Shape::Union(union) => of_union(union, way, see),
        Shape::Strings(strings) => see(Known::OneOf(&strings.lookup)),
        Shape::Tuple(_) | Shape::Unit => ControlFlow::Continue(()),
    }
}

fn of_union(union: &'static Union, way: &Way<'_>, see: &mut See<'_>) -> ControlFlow<()> {
    if union.unknown.is_kept() {
        return see(Known::Any);
    }
    let has_contents = match union.tagging {
        Tagging::External => {
            see(Known::OneOf(&union.lookup))?;
            false
        }
        Tagging::Internal { tag } => {
            see(Known::Name(tag))?;
            true
        }
        Tagging::Adjacent { tag, content } => {
            see(Known::Name(tag))?;
            see(Known::Name(content))?;
            false
        }
        Tagging::Untagged => true,
    };
    let mut contents = union.read_variants().filter(|variant| has_contents || variant.is_untagged());
    contents.try_for_each(|variant| of_content(variant, way, see))
}

fn of_content(variant: &Variant, way: &Way<'_>, see: &mut See<'_>) -> ControlFlow<()> {
    match variant.content() {
        Content::Nothing => ControlFlow::Continue(()),
        Content::Value(field) => of_ty(field.ty(), Some(way), see),
        Content::Fields(model) => of_ty(Ty::Model(*model), Some(way), see),
    }
}

//! Drafts: how a model's slots are filled, and become the model.

use core::marker::PhantomData;

use serde::de::Deserializer;

use alloc::vec::Vec;

use crate::fault::{Fault, Res, required_but};
use crate::field_type::FieldType;
use crate::model::Model;
use crate::report::Report;
use crate::rules::Checks;
use crate::source::{Draft, Source, read_from, read_items};

/// A draft that can become its model.
pub trait Complete: Sized {
    type Model;

    const MODEL: &'static Model;

    fn model() -> &'static Model {
        Self::MODEL
    }

    /// The draft without any field set.
    fn empty() -> Self;

    /// Whether the field with this index has a value.
    fn is_set(&self, index: usize) -> bool;

    fn complete(self) -> Result<Self::Model, Fault>;

    /// Whether any field has rules.
    const HAS_RULES: bool = false;

    /// Checks the rules of the fields that have a value.
    fn check(&self, _: &mut Checks) {}
}

/// Reads an object through its draft.
pub fn read_object<'de, D: Draft<'de> + Complete>(
    slot: &mut Option<D::Model>,
    source: &mut dyn Source<'de>,
) -> Res {
    let mut draft = D::empty();
    let read = source.object(&mut draft);
    keep(slot, draft, read, source)
}

/// Reads a tuple through its draft.
pub fn read_tuple<'de, D: Draft<'de> + Complete>(
    slot: &mut Option<D::Model>,
    source: &mut dyn Source<'de>,
) -> Res {
    let mut draft = D::empty();
    let read = read_items(source, &mut draft);
    keep(slot, draft, read, source)
}

/// Makes the model of a draft that has been read, if it keeps the rules of its fields.
fn keep<D: Complete>(slot: &mut Option<D::Model>, draft: D, read: Res, source: &mut dyn Source<'_>) -> Res {
    if D::HAS_RULES && (read.is_ok() || source.goes_on()) {
        let mut checks = Checks::default();
        draft.check(&mut checks);
        checks.tell(source, Some(D::MODEL))?;
    }
    read?;
    *slot = Some(draft.complete()?);
    Ok(())
}

/// The whole of a generated `Deserialize`.
pub fn deserialize<'de, T: FieldType<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read_from(deserializer)
}

/// A generated `fill` was asked for a field that is never read.
#[cold]
pub fn no_field() -> Res {
    Err(Fault::kept(false))
}

/// A model that borrows has no `from_json`: a model's input is gone when it returns.
pub fn must_own<I>() -> Res {
    struct Owned<I>(PhantomData<I>);
    impl<I> Owned<I> {
        const CHECK: () =
            panic!("a model that borrows from its input is read by `api_model::json::from_str`");
    }
    let () = Owned::<I>::CHECK;
    no_field()
}

/// What a generated `is_set` does.
pub fn flag(flags: &[bool], index: usize) -> bool {
    flags.get(index).copied().unwrap_or(false)
}

/// A draft lacks required fields.
#[cold]
pub fn incomplete<D: Complete>(draft: &D) -> Fault {
    Fault::missing_names(missing(draft))
}

/// The names of the required fields that a draft lacks.
#[inline(never)]
pub(super) fn missing<D: Complete>(draft: &D) -> Vec<&'static str> {
    required_but(D::MODEL, &|index| draft.is_set(index))
}

/// A builder's end: its state says that nothing is missing.
///
/// # Panics
///
/// Never: generated code calls it only where the compiler has seen every required field set.
pub fn built<D: Complete>(draft: D) -> D::Model {
    match draft.complete() {
        Ok(model) => model,
        Err(fault) => unreachable!("a builder lacks fields: {fault}"),
    }
}

/// A draft's end.
pub fn build<D: Complete>(draft: D) -> Result<D::Model, Report> {
    draft.complete().map_err(|fault| fault.into_report(D::MODEL.name))
}

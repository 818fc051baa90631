//! Drafts: how a model's slots are filled, and become the model.

use serde::de::Deserializer;

use alloc::vec::Vec;

use super::state::Mode;
use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::Model;
use crate::report::Report;
use crate::rules::Checks;
use crate::source::{Draft, Fill, ReadSlots, Slots, Source, read_from, read_items, read_members};

/// A draft that can become its model. What comes with it is compiled beside the draft, and shares its drop.
pub trait Complete: Sized {
    type Model;

    const MODEL: &'static Model;

    fn model() -> &'static Model {
        Self::MODEL
    }

    /// Whether any field has rules: reading a draft without them costs nothing for there being some.
    const HAS_RULES: bool = false;

    /// The draft without any field set.
    fn empty() -> Self;

    /// Puts the model into the slot, if no required field is missing.
    fn complete(self, slot: &mut Option<Self::Model>) -> Res;

    /// Reads an object.
    fn read_object<'de>(slot: &mut Option<Self::Model>, source: &mut dyn Source<'de>) -> Res
    where
        Self: Draft<'de>,
    {
        let mut draft = Self::empty();
        match fill(&mut draft, Self::MODEL, source, read_members, Self::HAS_RULES) {
            Ok(()) => draft.complete(slot),
            Err(fault) => Err(fault),
        }
    }

    /// Reads a tuple.
    fn read_tuple<'de>(slot: &mut Option<Self::Model>, source: &mut dyn Source<'de>) -> Res
    where
        Self: Draft<'de>,
    {
        let mut draft = Self::empty();
        match fill(&mut draft, Self::MODEL, source, read_items, Self::HAS_RULES) {
            Ok(()) => draft.complete(slot),
            Err(fault) => Err(fault),
        }
    }

    /// A builder's end: its state says that nothing is missing.
    ///
    /// # Panics
    ///
    /// Never: generated code calls it only where every required field has been seen to be set.
    fn built(self) -> Self::Model {
        let mut slot = None;
        must_be_complete(self.complete(&mut slot));
        match slot {
            Some(model) => model,
            None => lacks_fields(),
        }
    }

    /// A draft's end.
    fn build<'de>(mut self) -> Result<Self::Model, Report>
    where
        Self: Draft<'de>,
    {
        lacks_no_field(&mut self, Self::MODEL)?;
        Ok(self.built())
    }

    /// The end of a builder or draft, for a model with rules.
    fn build_checked<'de, M: Mode>(mut self) -> Result<Self::Model, Report>
    where
        Self: Draft<'de>,
        Self::Model: FieldType<'de>,
    {
        if !M::IS_CHECKED {
            lacks_no_field(&mut self, Self::MODEL)?;
        }
        let model = self.built();
        match model.keeps_rules(Self::MODEL) {
            Ok(()) => Ok(model),
            Err(report) => Err(report),
        }
    }
}

fn fill<'de>(
    draft: &mut dyn Draft<'de>,
    model: &'static Model,
    source: &mut dyn Source<'de>,
    read: ReadSlots<'de>,
    has_rules: bool,
) -> Res {
    let read = draft.fill(Fill { model, fill: &mut |slots| read(source, slots) });
    if has_rules { keep_rules(draft, model, read, source) } else { read }
}

/// Whether what has been read keeps the rules of its fields.
fn keep_rules<'de>(
    draft: &dyn Draft<'de>,
    model: &'static Model,
    read: Res,
    source: &mut dyn Source<'de>,
) -> Res {
    if read.is_ok() || source.goes_on() {
        let mut checks = Checks::default();
        draft.check(&mut checks);
        checks.tell(source, Some(model))?;
    }
    read
}

/// The whole of a generated `Deserialize`.
pub fn deserialize<'de, T: FieldType<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read_from(deserializer)
}

/// What generated code says of what is never read.
#[cold]
pub fn no_field() -> Res {
    Err(Fault::misuse())
}

/// The items that a setter takes.
pub fn items<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

fn must_be_complete(complete: Res) {
    complete.unwrap_or_else(|_| lacks_fields());
}

#[cold]
fn lacks_fields() -> ! {
    unreachable!("a builder lacks fields")
}

/// A draft lacks required fields.
#[cold]
pub fn incomplete(draft: &mut dyn Draft<'_>, model: &'static Model) -> Res {
    Err(Fault::missing_names(missing(draft, model)))
}

/// The names of the required fields that a draft lacks.
fn missing(draft: &mut dyn Draft<'_>, model: &'static Model) -> Vec<&'static str> {
    let mut missing = Vec::new();
    look(draft, model, &mut |slots| missing = slots.missing());
    missing
}

/// Shows the slots of a draft.
fn look<'de>(draft: &mut dyn Draft<'de>, model: &'static Model, see: &mut dyn FnMut(&Slots<'_, 'de>)) {
    let looked = draft.fill(Fill {
        model,
        fill: &mut |slots| {
            see(slots);
            Ok(())
        },
    });
    debug_assert!(looked.is_ok(), "looking reads nothing");
}

/// Whether a draft lacks no field. Of one that does, the rules of the fields that have a value, and of what is inside of these,
/// are told as well.
fn lacks_no_field(draft: &mut dyn Draft<'_>, model: &'static Model) -> Result<(), Report> {
    let missing = missing(draft, model);
    if missing.is_empty() {
        return Ok(());
    }
    let mut checks = Checks::default();
    draft.check(&mut checks);
    look(draft, model, &mut |slots| slots.check(&mut checks));
    let (violations, cut) = checks.into_violations();
    Err(Fault::missing_names(missing).into_report(model.name).and(violations).truncated(cut))
}

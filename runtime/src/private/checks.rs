//! Where rules are kept: at what is read, and at what is made by hand.

use super::draft::{Complete, built, missing};
use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::Model;
use crate::report::Report;
use crate::rules::Checks;
use crate::source::Source;

/// What has been read, if it keeps its rules.
#[inline]
pub fn checked<T>(
    read: Res,
    source: &mut dyn Source<'_>,
    value: Option<&T>,
    secret: bool,
    check: fn(&T, &mut Checks),
) -> Res {
    read?;
    let Some(value) = value else { return Ok(()) };
    let mut checks = Checks::of(secret);
    check(value, &mut checks);
    checks.tell(source, None)
}

/// Whether a value that was made by hand keeps its rules.
pub fn validate<'de, T: FieldType<'de>>(value: &T, model: &'static Model) -> Result<(), Report> {
    let mut checks = Checks::default();
    value.check(&mut checks);
    checks.into_report(model.name)
}

/// A builder's end, for a model with rules.
pub fn built_checked<'de, D: Complete<Model: FieldType<'de>>>(draft: D) -> Result<D::Model, Report> {
    let model = built(draft);
    validate(&model, D::MODEL).map(|()| model)
}

/// A draft's end, for a model with rules: those of the fields that have a value hold whether or not others are missing.
pub fn build_checked<'de, D: Complete<Model: FieldType<'de>>>(draft: D) -> Result<D::Model, Report> {
    let missing = missing(&draft);
    if missing.is_empty() {
        return built_checked(draft);
    }
    let mut checks = Checks::default();
    draft.check(&mut checks);
    let (violations, cut) = checks.into_violations();
    Err(Fault::missing_names(missing).into_report(D::MODEL.name).and(violations).truncated(cut))
}

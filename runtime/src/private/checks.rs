//! Where rules are kept: at what is read.

use crate::fault::Res;
use crate::field_type::FieldType;
use crate::model::Ty;
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
    checks(value, secret, check).tell(source, None)
}

/// A model that has been read, if it keeps the rules for all of it.
#[inline]
pub fn checked_whole<'de, T: FieldType<'de>>(
    read: Res,
    source: &mut dyn Source<'de>,
    value: Option<&T>,
    check: fn(&T, &mut Checks),
) -> Res {
    read?;
    let model = match T::ty() {
        Ty::Model(model) => Some(model()),
        _ => None,
    };
    checks(value, false, check).tell(source, model)
}

#[inline]
fn checks<T>(value: Option<&T>, secret: bool, check: fn(&T, &mut Checks)) -> Checks {
    let mut checks = Checks::of(secret);
    if let Some(value) = value {
        check(value, &mut checks);
    }
    checks
}

//! Where rules are kept: at what is read.

use crate::fault::Res;
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

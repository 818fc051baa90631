//! [`Nest`]: the objects that are flattened into each other.

use alloc::vec::Vec;

use crate::fault::{Fault, Res};
use crate::model::Object;
use crate::report::Code;

/// As many may be, before it is asked whether they are all different.
const UNASKED: usize = 8;

/// The objects that what is being read is flattened into. One that is among them itself, by way of pointers, would have no end.
#[derive(Default)]
pub(super) struct Nest {
    depth: usize,
    /// Those behind the first.
    deep: Vec<&'static Object>,
}

impl Nest {
    pub(super) fn enter(&mut self, object: &'static Object) -> Res {
        if self.depth >= UNASKED {
            if self.deep.iter().any(|around| core::ptr::eq(*around, object)) {
                return Err(endless());
            }
            self.deep.push(object);
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.leave_to(self.depth - 1);
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn leave_to(&mut self, depth: usize) {
        self.depth = depth;
        self.deep.truncate(depth.saturating_sub(UNASKED));
    }
}

#[cold]
fn endless() -> Fault {
    Fault::new(Code::Custom, "flattened into itself without end")
}

//! [`Ends`]: where arrays and objects end, for who goes over the same text again and again.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::cursor::MAX_DEPTH;
use super::text::{Result, Text};

/// Passes over values, and remembers where they end once that has become too much work.
///
/// What is known by its tag, flattened or tried is gone over before it is read, and so is what lies inside: a text of many
/// levels would be gone over as many times.
#[derive(Default)]
pub(super) struct Ends {
    /// How many bytes have been gone over.
    passed: usize,
    /// For what starts here, where it ends.
    known: BTreeMap<usize, usize>,
    /// Where the arrays and objects start that are being gone over, the outermost first.
    open: Vec<usize>,
}

impl Ends {
    /// As many times the whole text is gone over before anything is remembered, which costs more than it saves a text that
    /// means no harm.
    const FREE: usize = 4;

    /// What is shorter is gone over again as fast as looked up.
    const SHORT: usize = 64;

    /// Goes behind the value that starts here.
    pub(super) fn skip(&mut self, text: &mut Text<'_>) -> Result<()> {
        let start = text.at;
        if self.passed / Self::FREE <= text.text.len() {
            text.skip()?;
            self.passed += text.at - start;
            return Ok(());
        }
        text.skip_by(Some(self))
    }

    /// Where the array or object that starts here ends, if that is known.
    pub(super) fn of(&self, start: usize) -> Option<usize> {
        self.known.get(&start).copied()
    }

    /// Inside of as many others, an array or object starts here.
    pub(super) fn opened(&mut self, depth: usize, start: usize) {
        self.open.truncate(depth);
        // What is deeper than anything that is read is never gone over again.
        if depth < usize::from(MAX_DEPTH) {
            self.open.push(start);
        }
    }

    /// The one that started inside of as many others ends here.
    pub(super) fn closed(&mut self, depth: usize, end: usize) {
        let Some(&start) = self.open.get(depth) else { return };
        if end - start >= Self::SHORT {
            self.known.insert(start, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{Ends, Text};

    #[test]
    fn what_has_been_gone_over_often_is_known() {
        let levels = 60;
        let padding = "[1, {}, \"]\\\"}\", [[]]]";
        let open = format!("{{\"a\": {padding}, \"b\": ");
        let text = format!("{}null{}", open.repeat(levels), format!(", \"c\": {padding}}}").repeat(levels));
        let mut ends = Ends::default();
        for level in (0..levels).chain(0..levels) {
            let mut there = Text { text: &text, at: level * open.len() };
            let mut plain = there;
            ends.skip(&mut there).unwrap();
            plain.skip().unwrap();
            assert_eq!(there.at, plain.at, "{level}");
        }
        for level in 0..levels {
            let mut there = Text { text: &text, at: level * open.len() };
            let start = there.at;
            there.skip().unwrap();
            let is_known = there.at - start >= Ends::SHORT;
            assert_eq!(ends.of(start), is_known.then_some(there.at), "{level}");
        }
    }

    #[test]
    fn a_text_that_is_gone_over_once_is_not_remembered() {
        let text =
            format!("[{}1]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], ".repeat(100));
        let mut ends = Ends::default();
        ends.skip(&mut Text { text: &text, at: 0 }).unwrap();
        assert!(ends.known.is_empty());
    }
}

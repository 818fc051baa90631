//! [`Lookup`]: from a name to what has it.

/// Finds a name's index: an open-addressing table made by the derive, so that a look-up costs the same in
/// an enumeration of four members and of four thousand.
#[derive(Debug)]
pub struct Lookup {
    /// The names that are read: of each field or variant that is, in order, then the aliases.
    #[doc(hidden)]
    pub names: &'static [&'static str],
    /// How many of the names are no aliases.
    #[doc(hidden)]
    pub own: usize,
    /// The index that each name stands for; none at all where that is the name's own.
    #[doc(hidden)]
    pub indexes: &'static [u16],
    /// The slots, two bytes each, little endian: one more than an index into `names`, or 0 for an empty slot.
    /// A power of two of them; none at all where there are so few names that a scan is as good.
    #[doc(hidden)]
    pub slots: &'static [u8],
}

impl Lookup {
    /// The position of a name that is expected to be one of those that are likely: most often the next.
    #[inline]
    pub(crate) fn find_near(&self, name: &str, near: &mut Near) -> Option<usize> {
        for (ahead, known) in self.likely(*near).iter().take(Near::FIRST).enumerate() {
            if *known == name {
                let key = near.next + ahead;
                *near = Near::behind(key);
                return Some(key);
            }
        }
        self.find_further(name, near)
    }

    fn find_further(&self, name: &str, near: &mut Near) -> Option<usize> {
        let further = self.likely(*near).get(Near::FIRST..).unwrap_or_default();
        let key = match further.iter().position(|known| *known == name) {
            Some(ahead) => near.next + Near::FIRST + ahead,
            None => self.find(name)?,
        };
        near.found(key);
        Some(key)
    }

    /// The names that are likely to come next.
    #[inline]
    pub(crate) fn likely(&self, near: Near) -> &'static [&'static str] {
        let rest = self.names.get(near.next..).unwrap_or_default();
        rest.get(..near.ahead).unwrap_or(rest)
    }

    /// The position of the name of what has this index, for formats that write numbers.
    pub(crate) fn key_of(&self, index: usize) -> Option<usize> {
        let is_key = |key: &usize| *key < self.own && self.index(*key) == index;
        // Where nothing is skipped, the two are the same.
        Some(index).filter(is_key).or_else(|| (0..self.own).find(is_key))
    }

    /// What the name at this position stands for.
    #[inline]
    pub(crate) fn index(&self, key: usize) -> usize {
        self.indexes.get(key).map_or(key, |index| usize::from(*index))
    }

    /// The position of `name` among the names, wherever that is.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        if self.slots.is_empty() {
            self.scan(name.as_bytes())
        } else {
            self.probe(Hash::of(name), name.as_bytes())
        }
    }

    /// The same, of a name whose hash is known.
    #[cfg(feature = "json")]
    #[inline]
    pub(crate) fn find_hashed(&self, hash: Hash, name: &[u8]) -> Option<usize> {
        if self.slots.is_empty() { self.scan(name) } else { self.probe(hash, name) }
    }

    fn scan(&self, name: &[u8]) -> Option<usize> {
        self.names.iter().position(|known| known.as_bytes() == name)
    }

    #[inline]
    fn probe(&self, hash: Hash, name: &[u8]) -> Option<usize> {
        let mask = self.slots.len() / 2 - 1;
        let mut slot = hash.slot(mask);
        loop {
            let entry = u16::from_le_bytes([self.slots[2 * slot], self.slots[2 * slot + 1]]);
            let key = usize::from(entry).checked_sub(1)?;
            if self.names[key].as_bytes() == name {
                return Some(key);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The names that are no aliases.
    pub(crate) fn own_names(&self) -> &'static [&'static str] {
        &self.names[..self.own]
    }
}

/// Where the next name is likely to be: behind the last one found come the next ones, but for those that are absent.
#[derive(Clone, Copy)]
pub(crate) struct Near {
    pub(crate) next: usize,
    /// How many of the next ones are looked at.
    ahead: usize,
}

impl Near {
    /// As many are looked at faster than one is found by its hash.
    const AHEAD: usize = 4;

    /// Of these as many are looked at before anything is called.
    const FIRST: usize = 2;

    /// No name is more likely than another.
    pub(crate) const NOWHERE: Self = Self { next: usize::MAX, ahead: 0 };

    /// Behind the name at this position, which was where it was expected.
    #[inline]
    pub(crate) fn behind(key: usize) -> Self {
        Self { next: key + 1, ahead: Self::AHEAD }
    }

    /// The name at this position was found. Where names come in an order of their own, ever fewer are looked at before, in the
    /// end none; more again when one was the next.
    #[inline]
    pub(crate) fn found(&mut self, key: usize) {
        let is_near = key.wrapping_sub(self.next) < self.ahead.max(1);
        let ahead = if is_near { (2 * self.ahead + 1).min(Self::AHEAD) } else { self.ahead / 2 };
        *self = Self { next: key + 1, ahead };
    }
}

impl Default for Near {
    fn default() -> Self {
        Self { next: 0, ahead: Self::AHEAD }
    }
}

/// The hash of a name, eight bytes at a time, as little endian; the last ones by themselves. The derive fills the slots with the
/// same function: both are tested with the same names.
#[derive(Clone, Copy, Default)]
pub(crate) struct Hash(u64);

impl Hash {
    fn of(name: &str) -> Self {
        let (mut hash, name) = (Self::default(), name.as_bytes());
        let (words, rest) = name.as_chunks::<8>();
        for word in words {
            hash.add(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            hash.add(match name.last_chunk::<8>() {
                Some(last) => u64::from_le_bytes(*last) >> (8 * (8 - rest.len())),
                None => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
            });
        }
        hash
    }

    /// Adds the next eight bytes, or fewer at the end.
    #[inline]
    pub(crate) fn add(&mut self, word: u64) {
        // The golden ratio's bits, which spread what little differs between two names; the upper ones have seen all of it.
        self.0 = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 ^= self.0 >> 32;
    }

    /// The slot to look at first, of a power of two of them.
    #[expect(clippy::cast_possible_truncation, reason = "the lower bits are as good as all of them")]
    #[inline]
    fn slot(self, mask: usize) -> usize {
        self.0 as usize & mask
    }
}

#[cfg(test)]
mod tests {
    use super::{Hash, Lookup, Near};

    /// The derive's copy is tested with the same names.
    #[test]
    fn the_hash_is_the_derives() {
        let names = ["", "a", "foobar", "some_name", "a name of more than sixteen bytes"];
        assert_eq!(
            names.map(|name| Hash::of(name).slot(0xffff_ffff)),
            [0, 3_359_382_716, 2_450_557_828, 4_114_716_748, 2_534_555_894]
        );
    }

    /// Where a name is looked for first makes no difference to what is found.
    #[test]
    fn names_are_found_in_any_order() {
        let names = &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        let lookup = Lookup { names, own: names.len(), indexes: &[], slots: &[] };
        for step in 0..names.len() {
            for start in 0..names.len() {
                let mut near = Near::default();
                for turn in 0..3 * names.len() {
                    // A leap now and then, so that what has been learnt of the order is wrong.
                    let at = (start + turn * step + turn / 7) % (names.len() + 1);
                    let name = names.get(at).unwrap_or(&"unknown");
                    assert_eq!(
                        lookup.find_near(name, &mut near),
                        lookup.find(name),
                        "{name} {step} {start} {turn}"
                    );
                }
            }
        }
    }
}

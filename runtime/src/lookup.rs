//! [`Lookup`]: from a name to what has it.

/// Finds a name's index: an open-addressing table made by the derive, so that a look-up costs the same in
/// an enumeration of four members and of four thousand.
#[derive(Debug)]
pub struct Lookup {
    /// The names that are read, each with the index it stands for: first one for each of `names`, then the aliases.
    #[doc(hidden)]
    pub keys: &'static [(&'static str, u16)],
    /// The slots, two bytes each, little endian: one more than an index into `keys`, or 0 for an empty slot.
    /// A power of two of them; none at all where there are so few names that a scan is as good.
    #[doc(hidden)]
    pub slots: &'static [u8],
}

impl Lookup {
    /// The position of `name` among the keys; `hint` is where it is expected: after the last one found.
    #[inline]
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<usize> {
        match self.likely(hint).iter().position(|(key, _)| *key == name) {
            Some(ahead) => Some(hint + ahead),
            None => self.search(name),
        }
    }

    /// The keys that are likely to come next: behind the last one found come the next ones, but for those that are absent.
    #[inline]
    pub(crate) fn likely(&self, hint: usize) -> &'static [(&'static str, u16)] {
        // As many are looked at faster than one is found by its hash.
        const LIKELY: usize = 8;
        let rest = self.keys.get(hint..).unwrap_or_default();
        rest.get(..LIKELY).unwrap_or(rest)
    }

    /// The position of the name of what has this index, for formats that write numbers.
    pub(crate) fn key_of(&self, index: usize) -> Option<usize> {
        // Where nothing is skipped, the two are the same.
        let is_key = |key: &usize| self.keys.get(*key).is_some_and(|(_, other)| usize::from(*other) == index);
        Some(index)
            .filter(is_key)
            .or_else(|| self.keys.iter().position(|(_, other)| usize::from(*other) == index))
    }

    /// What the key at this position stands for.
    #[inline]
    pub(crate) fn index(&self, key: usize) -> usize {
        usize::from(self.keys[key].1)
    }

    fn search(&self, name: &str) -> Option<usize> {
        if self.slots.is_empty() {
            return self.keys.iter().position(|(key, _)| *key == name);
        }
        let mask = self.slots.len() / 2 - 1;
        let mut slot = hash(name) as usize & mask;
        loop {
            let entry = u16::from_le_bytes([self.slots[2 * slot], self.slots[2 * slot + 1]]);
            let key = usize::from(entry).checked_sub(1)?;
            if self.keys[key].0 == name {
                return Some(key);
            }
            slot = (slot + 1) & mask;
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.keys.iter().map(|(key, _)| *key)
    }
}

/// FNV-1a, 32 bits. The derive fills the slots with the same function: both are tested with the same names.
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::hash;

    /// Published test vectors of FNV-1a, which the derive's copy is tested with too.
    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!([hash(""), hash("a"), hash("foobar")], [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
    }
}

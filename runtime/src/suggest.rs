//! "did you mean": the known name nearest to one that is not known.

use alloc::vec::Vec;

/// Longer names are not compared: a name is short, and hostile input is long.
const LONGEST: usize = 40;

/// The name nearest to `found`, if it is near enough to be a slip of the pen: about one edit in
/// three characters, case and separators aside.
pub(crate) fn nearest<'n>(found: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    if found.is_empty() || found.len() > LONGEST {
        return None;
    }
    let found = folded(found);
    let allowed = (found.len() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for name in names.filter(|name| name.len() <= LONGEST && name.len().abs_diff(found.len()) <= allowed + 4)
    {
        let name_folded = folded(name);
        let distance = distance(&found, &name_folded);
        // Names of one letter that have none in common are no slips.
        let is_near = distance <= allowed && distance < found.len().max(name_folded.len());
        if is_near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

fn folded(name: &str) -> Vec<char> {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The number of insertions, deletions and substitutions between two names (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let names = ["ats", "hris", "hris-legacy", "file-storage"];
        let nearest = |found| nearest(found, names.into_iter());
        assert_eq!(nearest("hriss"), Some("hris"));
        assert_eq!(nearest("hrisLegacy"), Some("hris-legacy"));
        assert_eq!(nearest("FILE_STORAGE"), Some("file-storage"));
        assert_eq!(nearest("payroll"), None);
        assert_eq!(nearest(""), None);
        assert_eq!(super::nearest("z", ["a", "b"].into_iter()), None);
        assert_eq!(super::nearest("A", ["a", "b"].into_iter()), Some("a"));
        assert_eq!(super::nearest("dk", ["de", "fr"].into_iter()), Some("de"));
        assert_eq!(nearest(&"h".repeat(1_000_000)), None);
    }
}

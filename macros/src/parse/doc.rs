//! Doc comments and `#[deprecated]`.

use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::input::Docs;

/// The doc comment as Markdown, and whether what it stands on is deprecated.
pub(crate) fn docs(attrs: &[Attribute]) -> Docs {
    let mut lines: Vec<String> = Vec::new();
    let mut deprecated = None;
    for attr in attrs {
        if attr.path().is_ident("deprecated") {
            deprecated = Some(attr.to_token_stream());
        }
        if attr.path().is_ident("doc")
            && let Meta::NameValue(pair) = &attr.meta
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &pair.value
        {
            lines.extend(unframed(&text.value()));
        }
    }
    Docs { text: joined(&lines), deprecated }
}

/// The lines of a comment, without what frames those behind the first in a block: their common indentation, and a column of
/// stars. So does rustdoc.
fn unframed(text: &str) -> Vec<String> {
    // `lines` would have none for an empty one, which parts paragraphs.
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default();
    let content = |line: &str| line.trim_start_matches([' ', '\t']).len();
    let filled = || lines.clone().filter(|line| content(line) > 0);
    let indent = filled().map(|line| line.len() - content(line)).min().unwrap_or(0);
    let is_starred = indent > 0 && filled().all(|line| line[indent..].starts_with('*'));
    // One space is cut from all lines.
    let frame = if is_starred { indent + 1 } else { indent.saturating_sub(1) };
    let behind = lines.clone().map(|line| line.get(frame..).unwrap_or_default());
    std::iter::once(first).chain(behind).map(str::to_owned).collect()
}

/// The lines without the one space that follows `///`, and without empty ones at both ends.
fn joined(lines: &[String]) -> String {
    let lines: Vec<&str> =
        lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{joined, unframed};

    #[test]
    fn blocks_lose_their_frames() {
        for (text, shown) in [
            (" One line.", "One line."),
            (" A model\n * of things\n ", "A model\nof things"),
            ("\n   * First.\n   *\n   *   Indented.\n   ", "First.\n\n  Indented."),
            ("\n    Without stars.\n\n        Code.\n    ", "Without stars.\n\n    Code."),
            ("A list:\n* one\n* two", "A list:\n* one\n* two"),
            (" A list:\n  * one\n  two", "A list:\n* one\ntwo"),
            ("é\n\u{a0}\u{a0}x\n y", "é\n\u{a0}\u{a0}x\ny"),
        ] {
            assert_eq!(joined(&unframed(text)), shown, "{text:?}");
        }
    }
}

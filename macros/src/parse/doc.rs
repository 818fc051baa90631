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
            // `lines` would have none for an empty one, which parts paragraphs.
            lines.extend(text.value().split('\n').map(str::to_owned));
        }
    }
    Docs { text: joined(&lines), deprecated }
}

/// The lines without the one space that follows `///`, and without empty ones at both ends.
fn joined(lines: &[String]) -> String {
    let lines: Vec<&str> =
        lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

//! JSON Pointers, [RFC 6901](https://www.rfc-editor.org/rfc/rfc6901).

use alloc::string::String;
use core::fmt::Write as _;

/// Appends `/token`, with `~` and `/` escaped as the RFC's section 3 says.
pub(crate) fn push_key(pointer: &mut String, token: &str) {
    pointer.push('/');
    for c in token.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// A token as it was before it was escaped: section 4 of the RFC.
#[cfg(feature = "json")]
pub(crate) fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Appends `/index`.
pub(crate) fn push_index(pointer: &mut String, index: usize) {
    let _ = write!(pointer, "/{index}");
}

/// The pointer to a member of the top-level object.
pub(crate) fn of_key(token: &str) -> String {
    let mut pointer = String::with_capacity(token.len() + 1);
    push_key(&mut pointer, token);
    pointer
}

//! The grammar of JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): a text and an offset.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::ends::Ends;
use crate::fault::{Fault, Kind};
use crate::lookup::Hash;
use crate::report::Code;

/// What is not JSON, and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SyntaxError {
    pub(crate) message: &'static str,
    pub(crate) offset: usize,
}

impl From<SyntaxError> for Fault {
    #[cold]
    fn from(error: SyntaxError) -> Self {
        Self::new(Code::Syntax, error.message).at(String::new, error.offset)
    }
}

pub(super) type Result<T> = core::result::Result<T, SyntaxError>;

/// A text and an offset into it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'de> {
    pub(super) text: &'de str,
    pub(super) at: usize,
}

impl<'de> Text<'de> {
    #[cold]
    pub(super) fn error<T>(&self, message: &'static str) -> Result<T> {
        Err(SyntaxError { message, offset: self.at })
    }

    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space, which is left where it is.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = self.byte()?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// The kind of the value that starts here.
    pub(super) fn kind(&mut self) -> Result<Kind> {
        Ok(match self.peek() {
            Some(b'n') => Kind::Null,
            Some(b't' | b'f') => Kind::Boolean,
            Some(b'"') => Kind::String,
            Some(b'[') => Kind::Array,
            Some(b'{') => Kind::Object,
            Some(b'-' | b'0'..=b'9') => {
                if self.number_end()?.1 {
                    Kind::Number
                } else {
                    Kind::Integer
                }
            }
            Some(0xef) if self.text[self.at..].starts_with('\u{feff}') => {
                return self.error("expected a value, found a byte order mark");
            }
            Some(_) => return self.error("expected a value"),
            None => return self.error("expected a value, found the end of the text"),
        })
    }

    #[inline]
    pub(super) fn punctuation(&mut self, byte: u8, message: &'static str) -> Result<()> {
        if self.peek() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        self.error(message)
    }

    /// Goes to the next item of an array or member of an object, or behind its end.
    #[inline]
    pub(super) fn next_in(&mut self, close: u8, first: bool) -> Result<bool> {
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                return Ok(false);
            }
            Some(b',') if !first => {
                self.at += 1;
                if self.peek() == Some(close) {
                    return self.error("expected a value after the comma");
                }
            }
            Some(_) if first => {}
            Some(_) if close == b']' => return self.error("expected `,` or `]`"),
            Some(_) => return self.error("expected `,` or `}`"),
            None => return self.error("the text ends inside an array or object"),
        }
        Ok(true)
    }

    /// The name of a member and the colon behind it.
    pub(super) fn key(&mut self) -> Result<Cow<'de, str>> {
        if self.peek() != Some(b'"') {
            return self.error("expected a string as the name of a member");
        }
        let key = self.string()?;
        self.colon()?;
        Ok(key)
    }

    /// Whether the string that starts here is this one, written without escapes.
    #[inline]
    pub(super) fn starts_with_name(&self, name: &str) -> bool {
        let rest = self.text.as_bytes().get(self.at + 1..).unwrap_or_default();
        rest.get(name.len()) == Some(&b'"') && rest.starts_with(name.as_bytes()) && self.byte() == Some(b'"')
    }

    /// Goes behind this name of a member, which starts here, and the colon.
    #[inline]
    pub(super) fn pass_name(&mut self, name: &str) -> Result<()> {
        self.at += name.len() + 2;
        self.colon()
    }

    /// Goes behind the name of a member and the colon, whatever it is, and tells whether it is this one.
    pub(super) fn pass_key(&mut self, name: &str) -> Result<bool> {
        if self.starts_with_name(name) {
            return self.pass_name(name).map(|()| true);
        }
        let mut start = *self;
        let has_escapes = self.skip_key()?;
        Ok(has_escapes && start.key()? == name)
    }

    /// The string that starts here and its hash, if it is written without escapes; goes behind it. If not, nothing has happened.
    #[inline]
    pub(super) fn hashed_name(&mut self) -> Option<(Hash, &'de [u8])> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let (mut at, mut hash) = (start, Hash::default());
        if self.byte() != Some(b'"') {
            return None;
        }
        loop {
            let word = bytes.get(at..)?.first_chunk()?;
            let plain = leading_plain(*word);
            let word = u64::from_le_bytes(*word);
            if plain == 8 {
                hash.add(word);
                at += 8;
                continue;
            }
            if plain > 0 {
                hash.add(word & ((1 << (8 * plain)) - 1));
                at += plain;
            }
            break;
        }
        let name = bytes.get(start..at).filter(|_| bytes[at] == b'"')?;
        self.at = at + 1;
        Some((hash, name))
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Result<()> {
        self.punctuation(b':', "expected `:` after the name of a member")
    }

    pub(super) fn literal(&mut self, word: &'static str) -> Result<()> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        self.error("expected a value")
    }

    /// The string that starts here.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'de, str>> {
        let start = self.at + 1;
        self.at = start;
        match self.plain_run()? {
            b'"' => {
                let text = &self.text[start..self.at];
                self.at += 1;
                Ok(Cow::Borrowed(text))
            }
            _ => self.string_with_escapes(start).map(Cow::Owned),
        }
    }

    /// The same, not borrowed.
    #[inline]
    pub(super) fn owned_string(&mut self) -> Result<String> {
        let start = self.at + 1;
        self.at = start;
        if self.plain_run()? != b'"' {
            return self.string_with_escapes(start);
        }
        let text = &self.text[start..self.at];
        self.at += 1;
        Ok(text.into())
    }

    /// Goes to the next quote or backslash.
    #[inline]
    fn plain_run(&mut self) -> Result<u8> {
        let bytes = self.text.as_bytes();
        while let Some(word) = bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
            let plain = leading_plain(*word);
            self.at += plain;
            if plain < word.len() {
                break;
            }
        }
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b'"' | b'\\' => return Ok(byte),
                0..0x20 => return self.error("control characters in strings must be escaped"),
                _ => self.at += 1,
            }
        }
        self.error("the text ends inside a string")
    }

    #[cold]
    fn string_with_escapes(&mut self, start: usize) -> Result<String> {
        let mut end = *self;
        end.string_end()?;
        // No escape is shorter than what it stands for.
        let mut string = String::with_capacity(end.at - start);
        string.push_str(&self.text[start..self.at]);
        loop {
            let run = self.at;
            let stop = self.plain_run()?;
            string.push_str(&self.text[run..self.at]);
            if stop == b'"' {
                self.at += 1;
                return Ok(string);
            }
            string.push(self.escape()?);
        }
    }

    /// The character that the escape here stands for.
    fn escape(&mut self) -> Result<char> {
        let start = self.at;
        self.at += 2;
        Ok(match self.text.as_bytes().get(start + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(start),
            _ => {
                self.at = start;
                return self.error("unknown escape in a string");
            }
        })
    }

    fn unicode_escape(&mut self, start: usize) -> Result<char> {
        let lone = Err(SyntaxError { message: "half of a surrogate pair in a string", offset: start });
        let high = self.hex()?;
        if !(0xd800..0xe000).contains(&high) {
            return char::from_u32(high).map_or(lone, Ok);
        }
        if high >= 0xdc00 || !self.text[self.at..].starts_with("\\u") {
            return lone;
        }
        self.at += 2;
        let low = self.hex()?;
        if !(0xdc00..0xe000).contains(&low) {
            return lone;
        }
        char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)).map_or(lone, Ok)
    }

    fn hex(&mut self) -> Result<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let Some(digits) = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit)) else {
            return self.error("expected four hexadecimal digits");
        };
        let value =
            digits.iter().fold(0, |value, &digit| value * 16 + char::from(digit).to_digit(16).unwrap_or(0));
        self.at += 4;
        Ok(value)
    }

    /// Goes behind the value that starts here, whatever it is and however deep: no recursion.
    pub(super) fn skip(&mut self) -> Result<()> {
        self.skip_by(None)
    }

    /// The same, by way of what is known of where it ends.
    pub(super) fn skip_by(&mut self, mut ends: Option<&mut Ends>) -> Result<()> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.skip_string()?;
                }
                Some(b'n') => self.literal("null")?,
                Some(b't') => self.literal("true")?,
                Some(b'f') => self.literal("false")?,
                Some(b'-' | b'0'..=b'9') => self.at = self.number_end()?.0,
                Some(bracket @ (b'[' | b'{')) => {
                    let (start, close) = (self.at, bracket + 2);
                    let end = ends.as_ref().and_then(|ends| ends.of(start));
                    self.at = end.unwrap_or(start + 1);
                    if end.is_none() && self.next_in(close, true)? {
                        if let Some(ends) = &mut ends {
                            ends.opened(open.len(), start);
                        }
                        open.push(close);
                        if close == b'}' {
                            self.skip_key()?;
                        }
                        continue;
                    }
                }
                _ => {
                    self.kind()?;
                }
            }
            loop {
                let Some(&close) = open.last() else { return Ok(()) };
                if self.next_in(close, false)? {
                    if close == b'}' {
                        self.skip_key()?;
                    }
                    break;
                }
                open.pop();
                if let Some(ends) = &mut ends {
                    ends.closed(open.len(), self.at);
                }
            }
        }
    }

    /// Goes behind the name of a member and the colon, and tells whether there are escapes in it.
    pub(super) fn skip_key(&mut self) -> Result<bool> {
        if self.peek() != Some(b'"') {
            return self.error("expected a string as the name of a member");
        }
        let has_escapes = self.skip_string()?;
        self.colon().map(|()| has_escapes)
    }

    fn skip_string(&mut self) -> Result<bool> {
        self.at += 1;
        self.string_end()
    }

    /// Goes from inside a string behind its end, and tells whether there are escapes in it.
    fn string_end(&mut self) -> Result<bool> {
        let mut has_escapes = false;
        while self.plain_run()? == b'\\' {
            has_escapes = true;
            match self.text.as_bytes().get(self.at + 1) {
                Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
                Some(b'u') => {
                    self.at += 2;
                    self.hex()?;
                }
                _ => return self.error("unknown escape in a string"),
            }
        }
        self.at += 1;
        Ok(has_escapes)
    }

    /// Nothing but white space is left.
    pub(super) fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => self.error("expected the end of the text"),
        }
    }
}

/// How many of these bytes come before the first one that a string does not stand for as it is: a quote, a backslash or a
/// control character.
#[inline]
fn leading_plain(word: [u8; 8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let word = u64::from_le_bytes(word);
    // The lowest high bit that is set tells of the first byte that is less than the one subtracted, and of no other: a
    // borrow goes upwards.
    let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than)) & !word & HIGH;
    let is = |byte: u8| less(word ^ (ONES * u64::from(byte)), 1);
    let special = less(word, 0x20) | is(b'"') | is(b'\\');
    special.trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use super::leading_plain;

    #[test]
    fn plain_bytes_are_counted_up_to_the_first_special_one() {
        let is_plain = |byte: &u8| *byte >= 0x20 && *byte != b'"' && *byte != b'\\';
        for special in 0..=u8::MAX {
            for others in [b' ', b'a', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xdc, 0xff, b'"', 0x1f] {
                for at in 0..8 {
                    let mut word = [others; 8];
                    word[at] = special;
                    let expected = word.iter().take_while(|byte| is_plain(byte)).count();
                    assert_eq!(leading_plain(word), expected, "{word:x?}");
                }
            }
        }
    }
}

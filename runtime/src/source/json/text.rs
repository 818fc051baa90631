//! The grammar of JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): a text and an offset.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::fault::{Fault, Kind};
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

type Result<T> = core::result::Result<T, SyntaxError>;

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
    #[inline]
    pub(super) fn key(&mut self) -> Result<Cow<'de, str>> {
        if self.peek() != Some(b'"') {
            return self.error("expected a string as the name of a member");
        }
        let key = self.string()?;
        self.punctuation(b':', "expected `:` after the name of a member")?;
        Ok(key)
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

    /// Goes to the next quote or backslash.
    #[inline]
    fn plain_run(&mut self) -> Result<u8> {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b'"' | b'\\' => return Ok(byte),
                0..0x20 => return self.error("control characters in strings must be escaped"),
                _ => self.at += 1,
            }
        }
        self.error("the text ends inside a string")
    }

    fn string_with_escapes(&mut self, start: usize) -> Result<String> {
        let mut string = String::from(&self.text[start..self.at]);
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
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.peek() {
                Some(b'"') => self.skip_string()?,
                Some(b'n') => self.literal("null")?,
                Some(b't') => self.literal("true")?,
                Some(b'f') => self.literal("false")?,
                Some(b'-' | b'0'..=b'9') => self.at = self.number_end()?.0,
                Some(bracket @ (b'[' | b'{')) => {
                    self.at += 1;
                    let close = bracket + 2;
                    if self.next_in(close, true)? {
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
            }
        }
    }

    fn skip_key(&mut self) -> Result<()> {
        if self.peek() != Some(b'"') {
            return self.error("expected a string as the name of a member");
        }
        self.skip_string()?;
        self.punctuation(b':', "expected `:` after the name of a member")
    }

    fn skip_string(&mut self) -> Result<()> {
        self.at += 1;
        while self.plain_run()? == b'\\' {
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
        Ok(())
    }

    /// Where the value is that a JSON Pointer leads to from the one that starts here; of a name that stands twice, the first.
    pub(super) fn find(mut self, pointer: &str) -> Option<usize> {
        self.peek();
        for step in pointer.split('/').skip(1) {
            let name = step.replace("~1", "/").replace("~0", "~");
            let (mut index, mut first, open) = (0, true, self.byte()?);
            self.at += 1;
            loop {
                let close = open.checked_add(2)?;
                if !matches!(open, b'[' | b'{') || !self.next_in(close, first).ok()? {
                    return None;
                }
                first = false;
                let found = if open == b'{' {
                    let key = self.key().ok()?;
                    key == name
                } else {
                    name.parse() == Ok(index)
                };
                self.peek();
                if found {
                    break;
                }
                index += 1;
                self.skip().ok()?;
            }
        }
        Some(self.at)
    }

    /// Nothing but white space is left.
    pub(super) fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => self.error("expected the end of the text"),
        }
    }
}

//! Numbers: their grammar ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), section 6), and the types that hold them.

use core::fmt;

use super::text::{SyntaxError, Text};
use crate::fault::{Fault, Kind, Res};
use crate::report::Code;
use crate::source::{Hint, Visit};

type Result<T> = core::result::Result<T, SyntaxError>;

/// A number, in the smallest of serde's types that holds it.
#[derive(Clone, Copy, Debug)]
enum Number {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// More than any of them holds.
    OutOfRange,
}

/// A number that no type holds, or not the one that is wanted.
#[cold]
fn out_of_range(visitor: &dyn Visit<'_>) -> Fault {
    let expected = fmt::from_fn(|f| visitor.expecting(f));
    Fault::new(Code::Type, alloc::format!("expected {expected}, found a number out of range"))
}

impl<'de> Text<'de> {
    /// Where the number that starts here ends, and whether it has a fraction or an exponent.
    pub(super) fn number_end(&self) -> Result<(usize, bool)> {
        let mut end = *self;
        if end.byte() == Some(b'-') {
            end.at += 1;
        }
        match end.byte() {
            Some(b'0') => {
                end.at += 1;
                if matches!(end.byte(), Some(b'0'..=b'9')) {
                    return end.error("a number must not start with a zero");
                }
            }
            _ => end.digits()?,
        }
        let integer = end.at;
        if end.byte() == Some(b'.') {
            end.at += 1;
            end.digits()?;
        }
        if matches!(end.byte(), Some(b'e' | b'E')) {
            end.at += 1;
            if matches!(end.byte(), Some(b'+' | b'-')) {
                end.at += 1;
            }
            end.digits()?;
        }
        Ok((end.at, end.at > integer))
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { self.error("expected a digit") } else { Ok(()) }
    }

    /// The text of the number that starts here, and whether it has a fraction or an exponent.
    pub(super) fn number_text(&mut self) -> Result<(&'de str, bool)> {
        let (end, fraction) = self.number_end()?;
        let text = &self.text[self.at..end];
        self.at = end;
        Ok((text, fraction))
    }

    /// The number that starts here, if it is a whole one of a few digits, as most are.
    #[inline]
    fn short(&mut self) -> Option<u64> {
        // As many digits fit into any case.
        const MOST: usize = 18;
        let rest = self.text.as_bytes().get(self.at..)?;
        let (mut value, mut digits) = (0, 0);
        while let Some(&byte @ b'0'..=b'9') = rest.get(digits) {
            value = value * 10 + u64::from(byte - b'0');
            digits += 1;
            if digits > MOST {
                return None;
            }
        }
        let is_whole = !matches!(rest.get(digits), Some(b'.' | b'e' | b'E'));
        if digits == 0 || !is_whole || (digits > 1 && rest[0] == b'0') {
            return None;
        }
        self.at += digits;
        Some(value)
    }

    /// The number that starts here.
    fn number(&mut self) -> Result<Number> {
        if let Some(number) = self.short() {
            return Ok(Number::Unsigned(number));
        }
        let (text, fraction) = self.number_text()?;
        if !fraction {
            if let Ok(number) = text.parse() {
                return Ok(Number::Unsigned(number));
            }
            // Zero with a sign stays one: only a float has it.
            if let Ok(number) = text.parse()
                && number != 0
            {
                return Ok(Number::Signed(number));
            }
        }
        Ok(match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Number::Float(number),
            _ => Number::OutOfRange,
        })
    }

    /// Shows the number that starts here to a visitor.
    pub(super) fn show_number(&mut self, hint: Hint, visitor: &mut dyn Visit<'_>) -> Res {
        if matches!(hint, Hint::I128 | Hint::U128) {
            let (text, fraction) = self.number_text()?;
            let (signed, unsigned) = (text.parse(), text.parse());
            match (hint, signed, unsigned) {
                _ if fraction => return visitor.refuse(Kind::Number),
                (Hint::U128, _, Ok(number)) if !text.starts_with('-') => return visitor.u128(number),
                (Hint::I128, Ok(number), _) => return visitor.i128(number),
                _ => return Err(out_of_range(visitor)),
            }
        }
        match self.number()? {
            Number::Unsigned(number) => visitor.u64(number),
            Number::Signed(number) => visitor.i64(number),
            Number::Float(number) => visitor.f64(number),
            Number::OutOfRange => Err(out_of_range(visitor)),
        }
    }
}

//! JSON literals, as `example = …` takes them.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Ident, Lit, LitStr, Token, ext::IdentExt as _};

use super::attr::surplus;

/// The literal that a word is given, as JSON text.
pub(super) fn json(word: &Ident, tokens: TokenStream) -> syn::Result<String> {
    let parse = |input: ParseStream<'_>| {
        let mut text = String::new();
        value(input, &mut text)?;
        surplus(word, &input.parse()?).map_or(Ok(text), Err)
    };
    parse.parse2(tokens)
}

fn value(input: ParseStream<'_>, text: &mut String) -> syn::Result<()> {
    if input.peek(syn::token::Bracket) {
        let items;
        syn::bracketed!(items in input);
        return list(&items, text, '[', ']', value);
    }
    if input.peek(syn::token::Brace) {
        let members;
        syn::braced!(members in input);
        return list(&members, text, '{', '}', member);
    }
    if input.peek(Token![-]) {
        let minus = input.parse::<Token![-]>()?;
        text.push('-');
        return number(&input.parse().map_err(|_| syn::Error::new(minus.span(), EXPECTED))?, text);
    }
    if input.peek(Ident::peek_any) && !input.peek(Lit) {
        let word = input.call(Ident::parse_any)?;
        if word == "null" {
            text.push_str("null");
            return Ok(());
        }
        return Err(syn::Error::new(word.span(), EXPECTED));
    }
    match input.parse::<Lit>().map_err(|error| syn::Error::new(error.span(), EXPECTED))? {
        Lit::Str(literal) => string(&literal.value(), text),
        Lit::Bool(literal) => text.push_str(if literal.value { "true" } else { "false" }),
        literal => return number(&literal, text),
    }
    Ok(())
}

const EXPECTED: &str =
    "expected a JSON literal: a string, a number, `true`, `false`, `null`, `[…]` or `{ \"name\": … }`";

/// `"name": value`.
fn member(input: ParseStream<'_>, text: &mut String) -> syn::Result<()> {
    let name = input.fork();
    match input.parse::<LitStr>() {
        Ok(name) => string(&name.value(), text),
        Err(error) => {
            let advice = match name.call(Ident::parse_any) {
                Ok(name) => format!("a name in JSON is a string: write `\"{name}\"`"),
                Err(_) => "a name in JSON is a string: write `{ \"name\": … }`".to_owned(),
            };
            return Err(syn::Error::new(error.span(), advice));
        }
    }
    let colon = "expected `:` and the value that the name has";
    input.parse::<Token![:]>().map_err(|error| syn::Error::new(error.span(), colon))?;
    text.push(':');
    value(input, text)
}

fn list(
    input: ParseStream<'_>,
    text: &mut String,
    open: char,
    close: char,
    item: impl Fn(ParseStream<'_>, &mut String) -> syn::Result<()>,
) -> syn::Result<()> {
    text.push(open);
    let mut first = true;
    while !input.is_empty() {
        if !first {
            input
                .parse::<Token![,]>()
                .map_err(|error| syn::Error::new(error.span(), "expected a comma before this"))?;
            if input.is_empty() {
                break;
            }
            text.push(',');
        }
        first = false;
        item(input, text)?;
    }
    text.push(close);
    Ok(())
}

fn number(literal: &Lit, text: &mut String) -> syn::Result<()> {
    let (digits, suffix) = match literal {
        Lit::Int(literal) => (literal.base10_digits(), literal.suffix()),
        Lit::Float(literal) => (literal.base10_digits(), literal.suffix()),
        literal => return Err(syn::Error::new(literal.span(), EXPECTED)),
    };
    if !suffix.is_empty() {
        return Err(syn::Error::new(literal.span(), "a JSON number has no type: remove the suffix"));
    }
    text.push_str(digits);
    // Rust writes `1.` where JSON wants a digit behind the point.
    if digits.ends_with('.') {
        text.push('0');
    }
    Ok(())
}

fn string(value: &str, text: &mut String) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\0'..='\u{1f}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn literals_become_json() {
        let word = syn::parse_str("example").unwrap();
        let text = |source: &str| json(&word, source.parse().unwrap()).map_err(|error| error.to_string());
        assert_eq!(
            text(r#"["a", -1, 2.50, 1., true, null, {"k\n": [],}]"#).unwrap(),
            r#"["a",-1,2.50,1.0,true,null,{"k\u000a":[]}]"#
        );
        assert!(text("1u8").unwrap_err().contains("suffix"));
        assert!(text("nil").unwrap_err().contains("expected a JSON literal"));
        assert!(text("'c'").unwrap_err().contains("expected a JSON literal"));
    }
}

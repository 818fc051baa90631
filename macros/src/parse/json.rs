//! JSON literals, as `example = …` takes them.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Ident, Lit, LitStr, Token, ext::IdentExt as _};

use super::attr::surplus;
use crate::json::Json;

/// The literal that a word is given.
pub(super) fn json(word: &Ident, tokens: TokenStream) -> syn::Result<Json> {
    let parse = |input: ParseStream<'_>| {
        let value = value(input)?;
        surplus(word, &input.parse()?).map_or(Ok(value), Err)
    };
    parse.parse2(tokens)
}

/// What an expression of Rust's is in JSON, if it is a literal.
pub(super) fn of_rust(word: &Ident, tokens: &TokenStream) -> Option<Json> {
    match syn::parse2(tokens.clone()) {
        Ok(Lit::Char(literal)) => Some(Json::String(literal.value().to_string())),
        _ => json(word, tokens.clone().into_iter().map(without_type).collect()).ok(),
    }
}

/// A number without the type behind it, which Rust's may have.
fn without_type(token: TokenTree) -> TokenTree {
    let digits = match syn::parse2(token.clone().into()) {
        Ok(Lit::Int(literal)) => literal.base10_digits().parse().ok(),
        Ok(Lit::Float(literal)) => literal.base10_digits().parse().ok(),
        _ => None,
    };
    digits.map_or(token, TokenTree::Literal)
}

fn value(input: ParseStream<'_>) -> syn::Result<Json> {
    if input.peek(syn::token::Bracket) {
        let items;
        syn::bracketed!(items in input);
        return list(&items, value).map(Json::Array);
    }
    if input.peek(syn::token::Brace) {
        let members;
        syn::braced!(members in input);
        return list(&members, member).map(Json::Object);
    }
    if input.peek(Token![-]) {
        let minus = input.parse::<Token![-]>()?;
        let literal = input.parse().map_err(|_| syn::Error::new(minus.span(), EXPECTED))?;
        return number(&literal).map(|text| Json::Number(format!("-{text}")));
    }
    if input.peek(Ident::peek_any) && !input.peek(Lit) {
        let word = input.call(Ident::parse_any)?;
        return if word == "null" { Ok(Json::Null) } else { Err(syn::Error::new(word.span(), EXPECTED)) };
    }
    match input.parse::<Lit>().map_err(|error| syn::Error::new(error.span(), EXPECTED))? {
        Lit::Str(literal) => Ok(Json::String(literal.value())),
        Lit::Bool(literal) => Ok(Json::Boolean(literal.value)),
        literal => number(&literal).map(Json::Number),
    }
}

const EXPECTED: &str =
    "expected a JSON literal: a string, a number, `true`, `false`, `null`, `[…]` or `{ \"name\": … }`";

/// `"name": value`.
fn member(input: ParseStream<'_>) -> syn::Result<(String, Json)> {
    let name = input.fork();
    let key = match input.parse::<LitStr>() {
        Ok(key) => key.value(),
        Err(error) => {
            let advice = match name.call(Ident::parse_any) {
                Ok(name) => format!("a name in JSON is a string: write `\"{name}\"`"),
                Err(_) => "a name in JSON is a string: write `{ \"name\": … }`".to_owned(),
            };
            return Err(syn::Error::new(error.span(), advice));
        }
    };
    let colon = "expected `:` and the value that the name has";
    input.parse::<Token![:]>().map_err(|error| syn::Error::new(error.span(), colon))?;
    Ok((key, value(input)?))
}

fn list<T>(input: ParseStream<'_>, item: impl Fn(ParseStream<'_>) -> syn::Result<T>) -> syn::Result<Vec<T>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        if !items.is_empty() {
            input
                .parse::<Token![,]>()
                .map_err(|error| syn::Error::new(error.span(), "expected a comma before this"))?;
            if input.is_empty() {
                break;
            }
        }
        items.push(item(input)?);
    }
    Ok(items)
}

/// A number as JSON writes it.
pub(super) fn number(literal: &Lit) -> syn::Result<String> {
    let (digits, suffix) = match literal {
        Lit::Int(literal) => (literal.base10_digits(), literal.suffix()),
        Lit::Float(literal) => (literal.base10_digits(), literal.suffix()),
        literal => return Err(syn::Error::new(literal.span(), EXPECTED)),
    };
    if !suffix.is_empty() {
        return Err(syn::Error::new(literal.span(), "a JSON number has no type: remove the suffix"));
    }
    // Rust writes `1.` where JSON wants a digit behind the point.
    Ok(if digits.ends_with('.') { format!("{digits}0") } else { digits.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn literals_of_rust_become_json() {
        let word = syn::parse_str("default").unwrap();
        let text =
            |source: &str| super::of_rust(&word, &source.parse().unwrap()).map(|json| json.to_string());
        assert_eq!(text("5u8").unwrap(), "5");
        assert_eq!(text("-1_000i64").unwrap(), "-1000");
        assert_eq!(text("0.5f32").unwrap(), "0.5");
        assert_eq!(text("'c'").unwrap(), "\"c\"");
        assert_eq!(text("f()"), None);
    }

    #[test]
    fn literals_become_json() {
        let word = syn::parse_str("example").unwrap();
        let text = |source: &str| {
            json(&word, source.parse().unwrap())
                .map(|json| json.to_string())
                .map_err(|error| error.to_string())
        };
        assert_eq!(
            text(r#"["a", -1, 2.50, 1., true, null, {"k\n": [],}]"#).unwrap(),
            r#"["a",-1,2.50,1.0,true,null,{"k\u000a":[]}]"#
        );
        assert!(text("1u8").unwrap_err().contains("suffix"));
        assert!(text("nil").unwrap_err().contains("expected a JSON literal"));
        assert!(text("'c'").unwrap_err().contains("expected a JSON literal"));
    }
}

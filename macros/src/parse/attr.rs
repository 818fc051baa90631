//! The words of `#[serde(...)]` and `#[api(...)]`.

use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Attribute, Ident, LitStr, Meta};

use crate::errors::Errors;
use crate::slot::Slot;

/// Which attribute a word stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Namespace {
    Serde,
    Api,
}

/// One word of an attribute, with what it is given.
pub(crate) struct Word {
    pub(crate) namespace: Namespace,
    pub(crate) name: Ident,
    pub(crate) argument: Argument,
}

pub(crate) enum Argument {
    /// `word`
    None,
    /// `word = value`
    Value(TokenStream),
    /// `word(list)`
    List(TokenStream),
}

impl Word {
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    pub(crate) fn span(&self) -> Span {
        self.name.span()
    }

    /// Marks the slot; the word takes nothing.
    pub(crate) fn flag(&self, slot: &mut Slot<()>, errors: &mut Errors) {
        match &self.argument {
            Argument::None => slot.set(&self.name, (), errors),
            Argument::Value(tokens) | Argument::List(tokens) => {
                let message = format_args!("`{0}` takes nothing: write `{0}`", self.name);
                errors.on_or(tokens, self.span(), message);
            }
        }
    }

    /// The value behind `=`, parsed; `example` shows how to write it.
    pub(crate) fn value<T: Parse>(&self, example: &str, errors: &mut Errors) -> Option<T> {
        self.value_that_is("a value", example, errors)
    }

    /// The same; `what` says what it is.
    pub(crate) fn value_that_is<T: Parse>(
        &self,
        what: &str,
        example: &str,
        errors: &mut Errors,
    ) -> Option<T> {
        let name = &self.name;
        match &self.argument {
            Argument::Value(tokens) if !tokens.is_empty() => match parsed(name, tokens) {
                Ok(Ok(value)) => Some(value),
                Ok(Err(surplus)) => {
                    errors.push(surplus);
                    None
                }
                Err(_) => {
                    errors.on(tokens, format_args!("expected {what}, as in `{name} = {example}`"));
                    None
                }
            },
            Argument::List(tokens) if syn::parse2::<T>(tokens.clone()).is_ok() => {
                errors.on(tokens, format_args!("expected no parentheses: write `{name} = {tokens}`"));
                None
            }
            _ => {
                self.expected(example, errors);
                None
            }
        }
    }

    /// Reports that there is no value.
    pub(crate) fn expected(&self, example: &str, errors: &mut Errors) {
        let name = &self.name;
        if let Argument::List(tokens) = &self.argument {
            errors.on_or(tokens, self.span(), format_args!("expected `{name} = {example}`"));
        } else {
            errors.at(self.span(), format_args!("expected a value: write `{name} = {example}`"));
        }
    }

    /// Fills the slot with the value behind `=`.
    pub(crate) fn fill<T: Parse>(&self, slot: &mut Slot<T>, example: &str, errors: &mut Errors) {
        let value = self.value(example, errors);
        slot.fill(&self.name, value, errors);
    }

    /// A path, as it is or in quotes, as serde writes it.
    pub(crate) fn bare_path<T: Parse>(&self, example: &str, errors: &mut Errors) -> Option<T> {
        let quoted = match &self.argument {
            Argument::Value(tokens) => syn::parse2::<LitStr>(tokens.clone()).is_ok(),
            _ => false,
        };
        if quoted { self.path(errors) } else { self.value(example, errors) }
    }

    /// What stands in parentheses, if those are words.
    pub(crate) fn words(&self) -> Option<&TokenStream> {
        let Argument::List(list) = &self.argument else { return None };
        let first = list.clone().into_iter().next();
        matches!(first, Some(TokenTree::Ident(_))).then_some(list)
    }

    /// A path in a string, as serde writes them: `word = "path"`.
    pub(crate) fn path<T: Parse>(&self, errors: &mut Errors) -> Option<T> {
        let text: LitStr = self.value("\"path\"", errors)?;
        let path = text.parse().ok();
        if path.is_none() {
            errors.at(text.span(), "expected a path in the string, such as \"module::function\"");
        }
        path
    }
}

/// A value, if the tokens begin with one; then whether it is all there is.
fn parsed<T: Parse>(name: &Ident, tokens: &TokenStream) -> syn::Result<syn::Result<T>> {
    let parse = |input: ParseStream<'_>| {
        let value = input.parse()?;
        let rest: TokenStream = input.parse()?;
        Ok(surplus(name, &rest).map_or(Ok(value), Err))
    };
    parse.parse2(tokens.clone())
}

/// What is wrong with the tokens behind a word's value, if there are any.
pub(super) fn surplus(name: &Ident, rest: &TokenStream) -> Option<syn::Error> {
    let first = rest.clone().into_iter().next()?;
    let message = match &first {
        TokenTree::Ident(word) => format!("expected a comma before `{word}`"),
        TokenTree::Punct(punct) if punct.as_char() == ';' => COMMA.to_owned(),
        _ => format!("`{name}` takes one value, which ends before this: remove it"),
    };
    Some(syn::Error::new(first.span(), message))
}

/// The start of the next word within an expression, whose end only rustc knows: after a literal or a
/// group, an expression goes on with these two words alone.
pub(super) fn next_word(expression: &TokenStream) -> Option<Ident> {
    let tokens: Vec<TokenTree> = expression.clone().into_iter().collect();
    tokens.windows(2).enumerate().find_map(|(at, pair)| match pair {
        [TokenTree::Group(_), TokenTree::Ident(_)] if at > 0 && is_hash(&tokens[at - 1]) => None,
        [TokenTree::Literal(_) | TokenTree::Group(_), TokenTree::Ident(word)] => {
            Some(word.clone()).filter(|word| word != "as" && word != "else")
        }
        _ => None,
    })
}

/// Whether the group behind the token is an attribute.
fn is_hash(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')
}

/// The words of an attribute, if it is one of the two.
pub(crate) fn words(attribute: &Attribute, errors: &mut Errors) -> Vec<Word> {
    let namespace = if attribute.path().is_ident("serde") {
        Namespace::Serde
    } else if attribute.path().is_ident("api") {
        Namespace::Api
    } else {
        return Vec::new();
    };
    let path = match &attribute.meta {
        Meta::List(list) => return nested(namespace, &list.tokens, errors),
        Meta::Path(path) => path,
        Meta::NameValue(pair) => &pair.path,
    };
    errors.on(path, "expected words in parentheses, such as `#[api(secret)]` or `#[serde(default)]`");
    Vec::new()
}

/// The words of a list, such as a nested one: `word(words)`.
pub(crate) fn nested(namespace: Namespace, tokens: &TokenStream, errors: &mut Errors) -> Vec<Word> {
    split(tokens.clone()).into_iter().filter_map(|tokens| word(namespace, tokens, errors)).collect()
}

/// Splits at commas, but for those inside an expression's generics.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts: Vec<Vec<TokenTree>> = vec![Vec::new()];
    let mut generics = Generics::default();
    for token in tokens {
        let is_inside = generics.go_on(&token);
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' && !is_inside => parts.push(Vec::new()),
            (_, Some(part)) => part.push(token),
            (_, None) => {}
        }
    }
    let mut joined: Vec<Vec<TokenTree>> = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        match joined.last_mut() {
            // Generics without a turbofish, behind `as` or in a closure: what follows such a comma is no word.
            Some(last) if !starts_word(&part) && has_value(last) => {
                last.push(TokenTree::Punct(proc_macro2::Punct::new(',', Spacing::Alone)));
                last.extend(part);
            }
            _ => joined.push(part),
        }
    }
    joined.into_iter().map(|part| part.into_iter().collect()).collect()
}

/// Whether the tokens so far end inside generics: those behind `::`, or those an expression begins with.
#[derive(Default)]
struct Generics {
    depth: usize,
    last: Option<char>,
}

impl Generics {
    fn go_on(&mut self, token: &TokenTree) -> bool {
        let punct = match token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        match (punct, self.last) {
            (Some('<'), last) if self.depth > 0 || matches!(last, Some(':' | '=')) => self.depth += 1,
            // The heads of arrows, which close nothing.
            (Some('>'), Some('-' | '=')) => {}
            (Some('>'), _) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.last = punct;
        self.depth > 0
    }
}

fn starts_word(part: &[TokenTree]) -> bool {
    match part {
        [TokenTree::Ident(_)] => true,
        [TokenTree::Ident(_), TokenTree::Punct(punct), ..] => punct.as_char() == '=',
        [TokenTree::Ident(_), TokenTree::Group(group)] => group.delimiter() == Delimiter::Parenthesis,
        _ => false,
    }
}

fn has_value(part: &[TokenTree]) -> bool {
    matches!(part, [TokenTree::Ident(_), TokenTree::Punct(punct), ..] if punct.as_char() == '=')
        && part.iter().any(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '<'))
}

fn word(namespace: Namespace, tokens: TokenStream, errors: &mut Errors) -> Option<Word> {
    let parse = |input: ParseStream<'_>| {
        let name = input.call(Ident::parse_any).map_err(|error| {
            syn::Error::new(error.span(), "expected a word, such as `secret` or `rename = \"…\"`")
        })?;
        let argument = if input.is_empty() {
            Argument::None
        } else if input.peek(syn::Token![=]) {
            input.parse::<syn::Token![=]>()?;
            Argument::Value(input.parse()?)
        } else if input.peek(syn::token::Paren) {
            let list;
            syn::parenthesized!(list in input);
            let argument = Argument::List(list.parse()?);
            if let Some(surplus) = surplus(&name, &input.parse()?) {
                return Err(surplus);
            }
            argument
        } else if input.peek(Ident::peek_any) {
            let next = input.call(Ident::parse_any)?;
            return Err(syn::Error::new(next.span(), format_args!("expected a comma before `{next}`")));
        } else {
            let next = input.parse::<TokenTree>()?;
            return Err(syn::Error::new(next.span(), joint(&name, &next)));
        };
        Ok(Word { namespace, name, argument })
    };
    errors.keep(parse.parse2(tokens))
}

/// What is missing between a word and what stands behind it.
fn joint(name: &Ident, next: &TokenTree) -> String {
    match next {
        TokenTree::Literal(value) => format!("expected `=` before the value: write `{name} = {value}`"),
        TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint => {
            "expected a word, and not a path".to_owned()
        }
        TokenTree::Punct(punct) if punct.as_char() == ':' => format!("expected `=`: write `{name} = …`"),
        TokenTree::Punct(punct) if punct.as_char() == ';' => COMMA.to_owned(),
        _ => "expected `,` or `=`".to_owned(),
    }
}

const COMMA: &str = "expected a comma: words are parted by `,`";

#[cfg(test)]
mod tests {
    use super::{Namespace, nested, next_word};
    use crate::errors::Errors;

    #[test]
    fn an_expression_ends_where_a_comma_is_forgotten() {
        let next = |source: &str| next_word(&source.parse().unwrap()).map(|word| word.to_string());
        for whole in [
            "5 as u8",
            "if a { 1 } else { 2 }",
            "#[allow(deprecated)] OLD",
            "<[u8] as T>::f(&mut 1)",
            "!true",
        ] {
            assert_eq!(next(whole), None, "{whole}");
        }
        assert_eq!(next("5 example = 6").as_deref(), Some("example"));
        assert_eq!(next("Vec::new() secret").as_deref(), Some("secret"));
    }

    #[test]
    fn commas_inside_of_generics_part_nothing() {
        let names = |source: &str| {
            let mut errors = Errors::default();
            let words = nested(Namespace::Api, &source.parse().unwrap(), &mut errors);
            assert!(errors.into_compile_errors().is_none(), "{source}");
            words.into_iter().map(|word| word.name.to_string()).collect::<Vec<_>>()
        };
        for one in [
            "default = Table::<A, B, C>::new()",
            "default = <Table<A, B, C> as Make>::make()",
            "default = Table::<fn(A) -> B, C, D>::new()",
            "default = Table::<Vec<Vec<A>>, B, C>::new()",
            "default = x as Pair<A, B<C>>",
        ] {
            assert_eq!(names(one), ["default"], "{one}");
            assert_eq!(names(&format!("{one}, secret")), ["default", "secret"], "{one}");
        }
        for two in ["default = 1 < 2, secret", "default = a << 1, secret", "default = a >= b, secret"] {
            assert_eq!(names(two), ["default", "secret"], "{two}");
        }
    }
}

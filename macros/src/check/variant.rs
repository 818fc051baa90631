//! The rules about a string enum and its variants.

use syn::Ident;
use syn::ext::IdentExt as _;

use super::names::{Claims, names};
use super::respelled;
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, ContainerSerde, Content};
use crate::model::{Strings, Unknown, Variant};
use crate::ty;

pub(super) fn check(
    ident: &Ident,
    is_generic: bool,
    inputs: Vec<input::Variant>,
    container: &ContainerSerde,
    errors: &mut Errors,
) -> Option<Strings> {
    let mut variants = Vec::with_capacity(inputs.len());
    let mut claims = Claims::of_each("variant");
    let mut unknown = Unknown::Refuse;
    let mut is_string = true;
    for input in inputs {
        if input.unknown.is_set() {
            keep_unknown(&input, is_generic, &mut unknown, errors);
            continue;
        }
        match &input.content {
            Content::Nothing => variants.push(variant(input, container, &mut claims)),
            Content::Unclear => is_string = false,
            Content::One(_) | Content::More => {
                is_string = false;
                errors.at(
                    input.ident.span(),
                    "variants that hold data are not supported yet: a string enum has none \
                     (but for one `#[api(unknown)]` variant that holds a `String`)",
                );
            }
        }
    }
    if variants.is_empty() && is_string {
        let message = match unknown {
            Unknown::Refuse => "an enum without members has no values: add a variant",
            Unknown::Keep(_) => {
                "an enum of only unknown values is any string: use `String`, or add a variant"
            }
        };
        errors.at(ident.span(), message);
    }
    claims.report(errors);
    if variants.len() > usize::from(u16::MAX - 1) {
        errors.at(ident.span(), "an enum of more than 65,534 members is not supported");
    }
    is_string.then_some(Strings { variants, unknown })
}

fn keep_unknown(input: &input::Variant, is_generic: bool, unknown: &mut Unknown, errors: &mut Errors) {
    if let Unknown::Keep(first) = unknown {
        let message = format!("`{first}` already keeps what is unknown: only one variant can");
        errors.at(input.unknown.span().unwrap_or_else(|| input.ident.span()), message);
        return;
    }
    let message =
        format!("an `unknown` variant holds the string that was read: write `{}(String)`", input.ident);
    match &input.content {
        Content::Unclear => {}
        // Whether a parameter is a string is not asked: an enum must have none.
        Content::One(ty) if is_generic || ty::is_string(ty) => {}
        Content::One(ty) => errors.on(ty, message),
        Content::Nothing | Content::More => errors.at(input.ident.span(), message),
    }
    let serde = &input.serde;
    let words = [&serde.skip, &serde.skip_serializing, &serde.skip_deserializing];
    let spans = [
        serde.rename.read.span().or(serde.rename.write.span()),
        serde.aliases.first().map(syn::LitStr::span),
    ];
    for span in words.iter().filter_map(|slot| slot.span()).chain(spans.into_iter().flatten()) {
        errors.at(span, "an `unknown` variant has no name of its own: remove this");
    }
    *unknown = Unknown::Keep(input.ident.clone());
}

fn variant(input: input::Variant, container: &ContainerSerde, claims: &mut Claims) -> Variant {
    let input::Variant { ident, docs, serde, .. } = input;
    let name = ident.unraw().to_string();
    let names =
        names(&serde.rename, |write| respelled(&container.rename_all, write, &name, Case::of_variant));
    let is_read = !(serde.skip.is_set() || serde.skip_deserializing.is_set());
    if is_read {
        claims.read(&ident, &names.read, &serde.rename.read, &serde.aliases);
    }
    Variant {
        names,
        aliases: serde.aliases.iter().map(syn::LitStr::value).collect(),
        docs: super::docs(docs),
        is_read,
        is_written: !(serde.skip.is_set() || serde.skip_serializing.is_set()),
        ident,
    }
}

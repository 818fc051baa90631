//! The constant table.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::common::{Parts, Record};
use super::rules;
use crate::model::{
    Access, Content, Conversion, Field, Model, Object, Shape, Strings, Tagging, Text, Union, Unknown, Variant,
};

/// The table, as the constant of whatever makes values of the type.
pub(super) fn constant(model: &Model, parts: &Parts) -> TokenStream {
    let shape = match &model.read {
        Conversion::By(ty) | Conversion::Try(ty) => quote! {
            __m::Shape::Newtype(__Field("", 0, <#ty as __F>::ty, ""))
        },
        Conversion::Itself => shape(model, parts),
    };
    with_shape(model, parts, &shape)
}

/// The table of the type's own shape, even if it is read by way of another type.
pub(super) fn own(model: &Model, parts: &Parts) -> TokenStream {
    with_shape(model, parts, &shape(model, parts))
}

fn with_shape(model: &Model, parts: &Parts, shape: &TokenStream) -> TokenStream {
    let (name, doc, deprecated) = (&model.names.read, &model.docs.text, model.docs.is_deprecated());
    let ty = parts.ty();
    let plain = quote!(__m::Model::new(#name, __m::type_name::<#ty>, #doc, #deprecated, #shape));
    let title = option("title", &model.title);
    let expecting = option("expecting", &model.expecting);
    let arguments = &model.bounds.arguments;
    let arguments = (!arguments.is_empty()).then(|| quote!(arguments: &[#(<#arguments as __F>::ty),*],));
    let table = if title.is_none() && expecting.is_none() && arguments.is_none() {
        plain
    } else {
        quote!(__m::Model { #title #expecting #arguments ..#plain })
    };
    quote!(const MODEL: &'static __m::Model = &#table;)
}

/// The table of a variant's own fields.
pub(super) fn of_variant(variant: &Variant, object: &Object) -> TokenStream {
    let (name, doc, deprecated) = (&variant.names.read, &variant.docs.text, variant.docs.is_deprecated());
    let shape = match &variant.content {
        Content::Tuple(_) => tuple(object),
        _ => self::object(object, name),
    };
    quote! {
        const MODEL: &'static __m::Model =
            &__m::Model::new(#name, __m::type_name::<Self>, #doc, #deprecated, #shape);
    }
}

/// A member of a table that most have not.
fn option(name: &str, text: &Text) -> Option<TokenStream> {
    let name = format_ident!("{name}");
    match text {
        Text::None => None,
        Text::Some(text) => Some(quote!(#name: __Some(#text),)),
    }
}

fn shape(model: &Model, parts: &Parts) -> TokenStream {
    match &model.shape {
        Shape::Object(object) => self::object(object, &model.names.write),
        Shape::Tuple(object) => tuple(object),
        Shape::Newtype(newtype) => {
            let field = field(&newtype.field);
            quote!(__m::Shape::Newtype(#field))
        }
        Shape::Unit => quote!(__m::Shape::Unit),
        Shape::Strings(strings) => self::strings(strings, parts),
        Shape::Union(union) => self::union(union, parts),
    }
}

fn object(object: &Object, write_name: &str) -> TokenStream {
    let fields: TokenStream = object.fields.iter().map(field).collect();
    let (deny_unknown, required) = (object.deny_unknown, required(object));
    let keys: Vec<_> = object
        .read_fields()
        .filter(|(_, field)| !field.flatten)
        .map(|(index, field)| (index, &field.names.read, &field.aliases))
        .collect();
    let (flattened, lookup) = (object.is_flattened(), lookup(&keys));
    let tag = match &object.tag {
        Text::None => quote!(__None),
        Text::Some(tag) => quote!(__Some((#tag, #write_name))),
    };
    quote! {
        __m::Shape::Object(__m::Object {
            fields: &[#fields],
            deny_unknown: #deny_unknown,
            flattened: #flattened,
            tag: #tag,
            required: &[#(#required),*],
            lookup: #lookup,
        })
    }
}

/// A bit for each field, in words of 64.
fn required(object: &Object) -> Vec<Literal> {
    let bit = |(at, field): (usize, &Field)| u64::from(field.is_required()) << at;
    let word = |fields: &[Field]| fields.iter().enumerate().map(bit).sum();
    object.fields.chunks(64).map(|fields| Literal::u64_unsuffixed(word(fields))).collect()
}

fn tuple(object: &Object) -> TokenStream {
    let fields: TokenStream = object.fields.iter().map(field).collect();
    quote!(__m::Shape::Tuple(__m::Tuple { fields: &[#fields] }))
}

fn field(field: &Field) -> TokenStream {
    let (name, write_name, doc, aliases) =
        (&field.names.read, &field.names.write, &field.docs.text, &field.aliases);
    let ty = match (&field.read, &field.write) {
        (Access::Typed | Access::Borrowed, Access::Typed | Access::Never)
        | (Access::Never, Access::Typed) => {
            let ty = &field.value_ty;
            quote!(<#ty as __F>::ty)
        }
        _ => quote!(__m::opaque_ty),
    };
    let flags = flags(&[
        field.secret,
        field.docs.is_deprecated(),
        matches!(field.read, Access::Never),
        matches!(field.write, Access::Never),
        field.flatten,
        field.read_only,
        field.write_only,
    ]);
    let bits = Literal::u16_unsuffixed(u16::from(flags) | field.presence.row() << 8);
    let name = if field.flatten { syn::ext::IdentExt::unraw(&field.ident).to_string() } else { name.clone() };
    let write_name = (!field.flatten && *write_name != name).then(|| quote!(__More::WriteName(#write_name),));
    let aliases = (!aliases.is_empty()).then(|| quote!(__More::Aliases(&[#(#aliases),*]),));
    let text = |name: &str, text: &Text| match text {
        Text::None => None,
        Text::Some(text) => {
            let name = format_ident!("{name}");
            Some(quote!(__More::#name(#text),))
        }
    };
    let (example, default) = (text("Example", &field.example), text("Default", &field.default));
    let format = text("Format", &field.format);
    let rules = (!field.rules.is_empty()).then(|| rules::table(&field.rules));
    if [&write_name, &aliases, &example, &default, &format].iter().all(|more| more.is_none()) {
        return match rules {
            None => quote!(__Field(#name, #bits, #ty, #doc),),
            Some(rules) => quote!(__FieldRuled(#name, #bits, #ty, #doc, #rules),),
        };
    }
    let rules = rules.map(|rules| quote!(__More::Rules(#rules),));
    quote! {
        __FieldWith(#name, #bits, #ty, #doc, &[#write_name #aliases #example #default #format #rules]),
    }
}

/// The runtime's `Flags`: one bit each, in its order.
fn flags(flags: &[bool]) -> u8 {
    (0u8..).zip(flags).fold(0, |bits, (bit, flag)| bits | (u8::from(*flag) << bit))
}

fn strings(strings: &Strings, parts: &Parts) -> TokenStream {
    let variants: TokenStream =
        strings.variants.iter().map(|variant| self::variant(variant, parts)).collect();
    let unknown = match &strings.unknown {
        // A string, whatever the type that keeps it.
        Unknown::Keep(..) => quote!(__m::Unknown::STRING),
        others => unknown(others),
    };
    let lookup = variant_names(&strings.variants);
    quote! {
        __m::Shape::Strings(__m::Strings {
            variants: &[#variants],
            unknown: #unknown,
            lookup: #lookup,
        })
    }
}

fn union(union: &Union, parts: &Parts) -> TokenStream {
    let variants: TokenStream = union.variants.iter().map(|variant| self::variant(variant, parts)).collect();
    let unknown = unknown(&union.unknown);
    let (deny_unknown, best_match) = (union.deny_unknown, union.best_match);
    let lookup = variant_names(&union.variants);
    let (tagging, members) = match &union.tagging {
        Tagging::External => (quote!(External), quote!(&[])),
        Tagging::Internal(tag) => (quote!(Internal { tag: #tag }), quote!(&[])),
        Tagging::Adjacent(tag, content) => {
            (quote!(Adjacent { tag: #tag, content: #content }), quote!(&[#tag, #content]))
        }
        Tagging::Untagged => (quote!(Untagged), quote!(&[])),
    };
    quote! {
        __m::Shape::Union(__m::Union {
            tagging: __m::Tagging::#tagging,
            variants: &[#variants],
            unknown: #unknown,
            deny_unknown: #deny_unknown,
            best_match: #best_match,
            members: #members,
            lookup: #lookup,
        })
    }
}

fn unknown(unknown: &Unknown) -> TokenStream {
    match unknown {
        Unknown::Refuse => quote!(__m::Unknown::Refused),
        Unknown::Keep(_, kept) => {
            let kept = field(kept);
            quote!(__m::Unknown::Kept(&#kept))
        }
        Unknown::Other(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(__m::Unknown::Other(#index))
        }
    }
}

fn variant(variant: &Variant, parts: &Parts) -> TokenStream {
    let (name, write_name, doc, aliases) =
        (&variant.names.read, &variant.names.write, &variant.docs.text, &variant.aliases);
    let flags = flags(&[
        false,
        variant.docs.is_deprecated(),
        !variant.is_read,
        !variant.is_written,
        false,
        false,
        false,
        variant.untagged,
    ]);
    let write_name = (write_name != name).then(|| quote!(__m::VariantMore::WriteName(#write_name),));
    let aliases = (!aliases.is_empty()).then(|| quote!(__m::VariantMore::Aliases(&[#(#aliases),*]),));
    let content =
        content(variant, parts).map(|content| quote!(__m::VariantMore::Content(__m::Content::#content),));
    let flags = Literal::u8_unsuffixed(flags);
    if [&write_name, &aliases, &content].iter().all(|more| more.is_none()) {
        return quote!(__Variant(#name, #doc, #flags),);
    }
    quote!(__m::VariantWith(#name, #doc, #flags, &[#write_name #aliases #content]),)
}

fn content(variant: &Variant, parts: &Parts) -> Option<TokenStream> {
    Some(match &variant.content {
        Content::Nothing | Content::With { read: Access::Never, write: Access::Never, .. } => return None,
        Content::Value(field) if matches!((&field.read, &field.write), (Access::Never, Access::Never)) => {
            return None;
        }
        Content::Value(field) => {
            let field = self::field(field);
            quote!(Value(#field))
        }
        Content::Object(object) | Content::Tuple(object) => {
            let slots = Record::of_variant(variant, object, parts).slots;
            quote!(Fields(<#slots as __m::Complete>::model))
        }
        Content::With { .. } => {
            quote!(Value(__Field("", 0, __m::opaque_ty, "")))
        }
    })
}

/// How the variants are found that are read by a name.
fn variant_names(variants: &[Variant]) -> TokenStream {
    let read = variants.iter().enumerate().filter(|(_, variant)| variant.is_read && !variant.untagged);
    let keys: Vec<_> = read.map(|(index, variant)| (index, &variant.names.read, &variant.aliases)).collect();
    lookup(&keys)
}

/// As many names are found as fast by looking at each.
const SCANNED: usize = 8;

/// The names that are read, with what they stand for, and where the runtime finds them by their hash.
fn lookup(read: &[(usize, &String, &Vec<String>)]) -> TokenStream {
    let own = read.iter().map(|(index, name, _)| (*name, *index));
    let aliases = read.iter().flat_map(|(index, name, aliases)| {
        aliases.iter().filter(move |alias| alias != name).map(move |alias| (alias, *index))
    });
    let (names, indexes): (Vec<&String>, Vec<usize>) = own.chain(aliases).unzip();
    let own = Literal::usize_unsuffixed(read.len());
    let slots = Literal::byte_string(&if names.len() > SCANNED { slots(&names) } else { Vec::new() });
    let indexes = if indexes.iter().copied().eq(0..indexes.len()) { Vec::new() } else { indexes };
    let indexes = indexes.into_iter().map(Literal::usize_unsuffixed);
    quote!(__m::Lookup { names: &[#(#names),*], own: #own, indexes: &[#(#indexes),*], slots: #slots })
}

/// An open-addressing table of twice to four times as many slots as keys: the runtime's `Lookup` reads it.
/// One literal, since thousands of tokens cost more than thousands of bytes.
fn slots(names: &[&String]) -> Vec<u8> {
    let len = (names.len() * 2).next_power_of_two();
    let mut slots = vec![0u16; len];
    for (entry, name) in (1u16..).zip(names) {
        let mut slot = hash(name.as_bytes()) as usize & (len - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (len - 1);
        }
        slots[slot] = entry;
    }
    slots.into_iter().flat_map(u16::to_le_bytes).collect()
}

/// The runtime's `lookup::Hash` is the same function.
#[expect(clippy::cast_possible_truncation, reason = "the lower bits are as good as all of them")]
fn hash(name: &[u8]) -> u32 {
    let hash = name.chunks(8).fold(0, |hash: u64, bytes| {
        let word = bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        let hash = (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        hash ^ hash >> 32
    });
    hash as u32
}

#[cfg(test)]
mod tests {
    use super::hash;

    /// The runtime's copy is tested with the same names.
    #[test]
    fn the_hash_is_the_runtimes() {
        let names = ["", "a", "foobar", "some_name", "a name of more than sixteen bytes"];
        assert_eq!(
            names.map(|name| hash(name.as_bytes())),
            [0, 3_359_382_716, 2_450_557_828, 4_114_716_748, 2_534_555_894]
        );
    }
}

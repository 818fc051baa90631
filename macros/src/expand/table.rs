//! The constant table.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::common::{Parts, Record};
use super::rules;
use crate::model::{
    Access, Content, Conversion, Field, Model, Object, Presence, Shape, Strings, Tagging, Text, Union,
    Unknown, Variant,
};
use crate::ty;

/// The table, as the constant of whatever makes values of the type.
pub(super) fn constant(model: &Model, parts: &Parts) -> TokenStream {
    let shape = match &model.read {
        Conversion::By(ty) | Conversion::Try(ty) => quote! {
            __m::Shape::Newtype(__m::Field("", 0, <#ty as __F>::ty, ""))
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
        Text::Some(text) => Some(quote!(#name: __m::Option::Some(#text),)),
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
    let fields = object.fields.iter().map(field);
    let (deny_unknown, required) = (object.deny_unknown, object.required().count());
    let keys: Vec<_> = object
        .read_fields()
        .filter(|(_, field)| !field.flatten)
        .map(|(index, field)| (index, &field.names.read, &field.aliases))
        .collect();
    let aliases =
        keys.iter().flat_map(|(_, name, aliases)| aliases.iter().filter(move |alias| alias != name));
    let names = keys.iter().map(|(_, name, _)| *name).chain(aliases);
    let (read, flattened) = (keys.len(), object.is_flattened());
    let lookup = lookup(&keys);
    let tag = match &object.tag {
        Text::None => quote!(__m::Option::None),
        Text::Some(tag) => quote!(__m::Option::Some((#tag, #write_name))),
    };
    quote! {
        __m::Shape::Object(__m::Object {
            fields: &[#(#fields),*],
            deny_unknown: #deny_unknown,
            flattened: #flattened,
            tag: #tag,
            required: #required,
            names: &[#(#names),*],
            read: #read,
            lookup: #lookup,
        })
    }
}

fn tuple(object: &Object) -> TokenStream {
    let fields = object.fields.iter().map(field);
    quote!(__m::Shape::Tuple(__m::Tuple { fields: &[#(#fields),*] }))
}

fn field(field: &Field) -> TokenStream {
    let (name, write_name, doc, aliases) =
        (&field.names.read, &field.names.write, &field.docs.text, &field.aliases);
    let ty = match (&field.read, &field.write) {
        (Access::Typed | Access::Borrowed, Access::Typed | Access::Never)
        | (Access::Never, Access::Typed) => {
            let ty = match field.presence {
                Presence::Required | Presence::Default => &field.ty,
                Presence::Tristate => ty::option(&field.ty).and_then(ty::option).unwrap_or(&field.ty),
                _ => ty::option(&field.ty).unwrap_or(&field.ty),
            };
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
    let write_name =
        (!field.flatten && *write_name != name).then(|| quote!(__m::FieldMore::WriteName(#write_name),));
    let aliases = (!aliases.is_empty()).then(|| quote!(__m::FieldMore::Aliases(&[#(#aliases),*]),));
    let text = |name: &str, text: &Text| match text {
        Text::None => None,
        Text::Some(text) => {
            let name = format_ident!("{name}");
            Some(quote!(__m::FieldMore::#name(#text),))
        }
    };
    let (example, default) = (text("Example", &field.example), text("Default", &field.default));
    let format = text("Format", &field.format);
    let rules = (!field.rules.is_empty()).then(|| {
        let rules = rules::table(&field.rules);
        quote!(__m::FieldMore::Rules(#rules),)
    });
    let more = quote!(#write_name #aliases #example #default #format #rules);
    if more.is_empty() {
        return quote!(__m::Field(#name, #bits, #ty, #doc));
    }
    quote!(__m::FieldWith(#name, #bits, #ty, #doc, &[#more]))
}

/// The runtime's `Flags`: one bit each, in its order.
fn flags(flags: &[bool]) -> u8 {
    (0u8..).zip(flags).fold(0, |bits, (bit, flag)| bits | (u8::from(*flag) << bit))
}

fn strings(strings: &Strings, parts: &Parts) -> TokenStream {
    let variants = strings.variants.iter().map(|variant| self::variant(variant, parts));
    let unknown = unknown(&strings.unknown);
    let (names, lookup) = variant_names(&strings.variants);
    quote! {
        __m::Shape::Strings(__m::Strings {
            variants: &[#(#variants),*],
            unknown: #unknown,
            names: #names,
            lookup: #lookup,
        })
    }
}

fn union(union: &Union, parts: &Parts) -> TokenStream {
    let variants = union.variants.iter().map(|variant| self::variant(variant, parts));
    let unknown = unknown(&union.unknown);
    let (deny_unknown, best_match) = (union.deny_unknown, union.best_match);
    let (names, lookup) = variant_names(&union.variants);
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
            variants: &[#(#variants),*],
            unknown: #unknown,
            deny_unknown: #deny_unknown,
            best_match: #best_match,
            names: #names,
            members: #members,
            lookup: #lookup,
        })
    }
}

fn unknown(unknown: &Unknown) -> TokenStream {
    match unknown {
        Unknown::Refuse => quote!(__m::Unknown::Refused),
        Unknown::Keep(..) => quote!(__m::Unknown::Kept),
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
    let more = quote!(#write_name #aliases #content);
    if more.is_empty() {
        return quote!(__m::Variant(#name, #doc, #flags));
    }
    quote!(__m::VariantWith(#name, #doc, #flags, &[#more]))
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
            quote!(Value(__m::Field("", 0, __m::opaque_ty, "")))
        }
    })
}

/// The names of the variants that are read by a name, and how they are found.
fn variant_names(variants: &[Variant]) -> (TokenStream, TokenStream) {
    let read = variants.iter().enumerate().filter(|(_, variant)| variant.is_read && !variant.untagged);
    let keys: Vec<_> = read.map(|(index, variant)| (index, &variant.names.read, &variant.aliases)).collect();
    let names = keys.iter().map(|(_, name, _)| name);
    (quote!(&[#(#names),*]), lookup(&keys))
}

/// As many names are found as fast by looking at each.
const SCANNED: usize = 8;

/// The names that are read, with what they stand for, and where the runtime finds them by their hash.
fn lookup(read: &[(usize, &String, &Vec<String>)]) -> TokenStream {
    let own = read.iter().map(|(index, name, _)| (*name, *index));
    let aliases = read.iter().flat_map(|(index, name, aliases)| {
        aliases.iter().filter(move |alias| alias != name).map(move |alias| (alias, *index))
    });
    let keys: Vec<(&String, usize)> = own.chain(aliases).collect();
    let slots = Literal::byte_string(&if keys.len() > SCANNED { slots(&keys) } else { Vec::new() });
    let keys = keys.iter().map(|(name, index)| {
        let index = Literal::usize_unsuffixed(*index);
        quote!((#name, #index))
    });
    quote!(__m::Lookup { keys: &[#(#keys),*], slots: #slots })
}

/// An open-addressing table of twice to four times as many slots as keys: the runtime's `Lookup` reads it.
/// One literal, since thousands of tokens cost more than thousands of bytes.
fn slots(keys: &[(&String, usize)]) -> Vec<u8> {
    let len = (keys.len() * 2).next_power_of_two();
    let mut slots = vec![0u16; len];
    for (entry, (name, _)) in (1u16..).zip(keys) {
        let mut slot = hash(name) as usize & (len - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (len - 1);
        }
        slots[slot] = entry;
    }
    slots.into_iter().flat_map(u16::to_le_bytes).collect()
}

/// FNV-1a, 32 bits: the runtime's `model::hash` is the same function.
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::hash;

    /// Published test vectors of FNV-1a, which the runtime's copy is tested with too.
    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!([hash(""), hash("a"), hash("foobar")], [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
    }
}

//! The constant table.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Access, Example, Field, Model, Object, Presence, Shape, Strings, Unknown};
use crate::ty;

/// The table, as the constant of whatever makes values of the type.
pub(super) fn constant(model: &Model) -> TokenStream {
    let (name, doc, deprecated) = (&model.names.read, &model.docs.text, model.docs.is_deprecated());
    let shape = match &model.shape {
        Shape::Object(object) => self::object(object),
        Shape::Strings(strings) => self::strings(strings),
    };
    quote! {
        const MODEL: &'static __m::Model =
            &__m::Model::new(#name, __m::type_name::<Self>, #doc, #deprecated, #shape);
    }
}

fn object(object: &Object) -> TokenStream {
    let fields = object.fields.iter().map(field);
    let (deny_unknown, required) = (object.deny_unknown, object.required().count());
    let read = object.read_fields();
    let keys = read.map(|(index, field)| (index, &field.names.read, &field.aliases)).collect::<Vec<_>>();
    let aliases =
        keys.iter().flat_map(|(_, name, aliases)| aliases.iter().filter(move |alias| alias != name));
    let names = keys.iter().map(|(_, name, _)| *name).chain(aliases);
    let read = keys.len();
    let lookup = lookup(&keys);
    quote! {
        __m::Shape::Object(__m::Object {
            fields: &[#(#fields),*],
            deny_unknown: #deny_unknown,
            flattened: false,
            tag: __m::Option::None,
            required: #required,
            names: &[#(#names),*],
            read: #read,
            lookup: #lookup,
        })
    }
}

fn field(field: &Field) -> TokenStream {
    let (name, write_name, doc, aliases) =
        (&field.names.read, &field.names.write, &field.docs.text, &field.aliases);
    let presence = format_ident!("{}", field.presence.name());
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
    ]);
    let plain = quote!(__m::Field::new(#name, __m::Presence::#presence, #ty, #doc, #flags));
    // What few fields have is written only for those.
    let write_name = (write_name != name).then(|| quote!(write_name: #write_name,));
    let aliases = (!aliases.is_empty()).then(|| quote!(aliases: &[#(#aliases),*],));
    let example = match &field.example {
        Example::None => None,
        Example::Json(text) => Some(quote!(example: __m::Option::Some(#text),)),
    };
    if write_name.is_none() && aliases.is_none() && example.is_none() {
        return plain;
    }
    quote!(__m::Field { #write_name #aliases #example ..#plain })
}

/// The runtime's `Flags`: one bit each, in its order.
fn flags(flags: &[bool]) -> Literal {
    Literal::u8_unsuffixed((0u8..).zip(flags).fold(0, |bits, (bit, flag)| bits | (u8::from(*flag) << bit)))
}

fn strings(strings: &Strings) -> TokenStream {
    let variants = strings.variants.iter().map(|variant| {
        let (name, write_name, doc, aliases) =
            (&variant.names.read, &variant.names.write, &variant.docs.text, &variant.aliases);
        let flags = flags(&[false, variant.docs.is_deprecated(), !variant.is_read, !variant.is_written]);
        let plain = quote!(__m::Variant::new(#name, #doc, #flags));
        let write_name = (write_name != name).then(|| quote!(write_name: #write_name,));
        let aliases = (!aliases.is_empty()).then(|| quote!(aliases: &[#(#aliases),*],));
        if write_name.is_none() && aliases.is_none() {
            return plain;
        }
        quote!(__m::Variant { #write_name #aliases ..#plain })
    });
    let unknown = match strings.unknown {
        Unknown::Refuse => quote!(Refused),
        Unknown::Keep(_) => quote!(Kept),
    };
    let read = strings.variants.iter().enumerate().filter(|(_, variant)| variant.is_read);
    let keys =
        read.map(|(index, variant)| (index, &variant.names.read, &variant.aliases)).collect::<Vec<_>>();
    let names = keys.iter().map(|(_, name, _)| name);
    let lookup = lookup(&keys);
    quote! {
        __m::Shape::Strings(__m::Strings {
            variants: &[#(#variants),*],
            unknown: __m::Unknown::#unknown,
            names: &[#(#names),*],
            lookup: #lookup,
        })
    }
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

//! A union: what each variant holds, and which one a value is.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts, Record, binding};
use super::write::{self, Values};
use super::{draft, entry, newtype, read, rules, table};
use crate::model::{Access, Content, Field, Model, Tagging, Union, Unknown, Variant};

pub(super) fn expand(model: &Model, union: &Union, parts: &Parts) -> TokenStream {
    let mut tokens = values(model, union, parts);
    let write = entry::write(model, parts, || writing(union));
    tokens.extend(entry::expand(
        model,
        parts,
        &entry::Ways {
            described: quote!(<Self as __m::UnionEnum<'_>>),
            read: quote!(__m::read_union(__slot, __source)),
            write,
        },
    ));
    tokens
}

/// What the values are: each variant's slots, and which one a value is.
pub(super) fn values(model: &Model, union: &Union, parts: &Parts) -> TokenStream {
    let mut tokens = TokenStream::new();
    for variant in &union.variants {
        if let Content::Object(object) | Content::Tuple(object) = &variant.content {
            let record = Record::of_variant(variant, object, parts);
            tokens.extend(draft::slots(&record, parts, &common::runtime(&model.runtime)));
            tokens.extend(draft::expand(&record, parts, &table::of_variant(variant, object)));
            tokens.extend(read::expand(&record, parts));
        }
    }
    tokens.extend(union_enum(model, union, parts));
    tokens
}

/// The body of `serialize`.
pub(super) fn writing(union: &Union) -> TokenStream {
    let write = match union.tagging {
        Tagging::External => format_ident!("write_external"),
        Tagging::Internal(_) => format_ident!("write_internal"),
        Tagging::Adjacent(..) => format_ident!("write_adjacent"),
        Tagging::Untagged => format_ident!("write_untagged"),
    };
    quote!(__m::#write(self, __serializer))
}

fn union_enum(model: &Model, union: &Union, parts: &Parts) -> TokenStream {
    let (ty, Parts { reading, field_clause, .. }) = (parts.ty(), parts);
    let table = table::own(model, parts);
    let indexes = || (0..).map(Literal::usize_unsuffixed);
    let reads =
        indexes().zip(&union.variants).filter(|(_, variant)| variant.is_read).map(|(index, variant)| {
            let read = read_variant(variant, parts);
            quote!(#index => { #read })
        });
    let picks = indexes().zip(&union.variants).map(|(index, variant)| {
        let name = &variant.ident;
        quote!(Self::#name { .. } => #index)
    });
    let is_external = matches!(union.tagging, Tagging::External);
    let is_untagged = matches!(union.tagging, Tagging::Untagged);
    let (bare, tagged): (Vec<_>, Vec<_>) =
        union.variants.iter().partition(|variant| !is_untagged && variant.untagged);
    let (fields, others): (Vec<_>, Vec<_>) =
        tagged.into_iter().partition(|variant| is_external && has_fields(variant));
    let writes = others.into_iter().map(|variant| write_variant(model, union, variant, parts));
    let write_fields = is_external.then(|| write_fields(model, union, &fields, parts));
    let kept = Literal::usize_unsuffixed(union.variants.len());
    let (read_kept, pick_kept, write_kept) = match &union.unknown {
        Unknown::Keep(name, field) => {
            let (read, write) = (read_value(name, field, parts), write_value(field, parts));
            let binding = binding(field);
            (
                quote!(#kept => { #read }),
                quote!(Self::#name { .. } => #kept,),
                quote!(Self::#name { 0: #binding } => { #write }),
            )
        }
        Unknown::Refuse | Unknown::Other(_) => Default::default(),
    };
    let (write_whole, mut write_bare) =
        if is_untagged { (write_kept, TokenStream::new()) } else { (TokenStream::new(), write_kept) };
    write_bare.extend(bare.into_iter().map(|variant| write_variant(model, union, variant, parts)));
    let others = if !fields.is_empty() {
        quote!(_ => __m::UnionEnum::write_fields(self, __serializer),)
    } else if write_bare.is_empty() {
        TokenStream::new()
    } else {
        quote!(_ => __m::Result::Err(__m::unwritable("")),)
    };
    let write_bare = (!write_bare.is_empty()).then(|| some_of("write_bare", &write_bare));
    quote! {
        #[automatically_derived]
        impl<#reading> __m::UnionEnum<'__de> for #ty #field_clause {
            #table

            fn read_variant(
                __slot: &mut __m::Option<Self>,
                __index: __m::usize,
                __source: &mut dyn __m::Source<'__de>,
            ) -> __m::Res {
                match __index {
                    #(#reads)*
                    #read_kept
                    _ => __m::no_field(),
                }
            }

            fn variant(&self) -> __m::usize {
                match self {
                    #(#picks,)*
                    #pick_kept
                }
            }

            fn write_content<__S: __m::Serializer>(&self, __serializer: __S) -> __m::Result<__S::Ok, __S::Error> {
                match self {
                    #(#writes)*
                    #write_whole
                    #others
                }
            }

            #write_fields
            #write_bare
        }
    }
}

fn read_variant(variant: &Variant, parts: &Parts) -> TokenStream {
    let name = &variant.ident;
    match &variant.content {
        Content::Nothing => quote!(__m::read_unit(__slot, __source, Self::#name {})),
        Content::Value(field) => read_value(name, field, parts),
        Content::Object(object) => {
            let slots = Record::of_variant(variant, object, parts).slots;
            quote!(<#slots as __m::Complete>::read_object(__slot, __source))
        }
        Content::Tuple(object) => {
            let slots = Record::of_variant(variant, object, parts).slots;
            quote!(<#slots as __m::Complete>::read_tuple(__slot, __source))
        }
        Content::With { fields, read, .. } => read_with(name, fields, read),
    }
}

fn read_value(name: &syn::Ident, field: &Field, parts: &Parts) -> TokenStream {
    let ty = &field.ty;
    if matches!(field.read, Access::Never) {
        let value = newtype::absent(field);
        return quote!(__m::read_unit(__slot, __source, Self::#name { 0: #value }));
    }
    let slot = quote!(__value);
    let read = rules::checked(field, &slot, read::value(field, &slot), parts);
    quote! {
        let mut __value: __m::Option<#ty> = __None;
        { #read }?;
        __m::wrap(__slot, __value, |__value| Self::#name { 0: __value })
    }
}

/// A variant whose content a function reads: the value of its one field, or a tuple of all.
fn read_with(name: &syn::Ident, fields: &[Field], read: &Access) -> TokenStream {
    let (types, members) = (fields.iter().map(|field| &field.ty), fields.iter().map(|field| &field.member));
    let bindings: Vec<_> = fields.iter().map(binding).collect();
    let (ty, pattern) = match fields {
        [field] => {
            let (ty, binding) = (&field.ty, &bindings[0]);
            (quote!(#ty), quote!(#binding))
        }
        _ => (quote!((#(#types,)*)), quote!((#(#bindings,)*))),
    };
    let (ty, pattern) = if fields.is_empty() { (quote!(()), quote!(())) } else { (ty, pattern) };
    let read = if let Access::With(path) = read {
        quote_spanned!(common::at(path.span())=> __m::read_with(__source, &mut __value, |__value| #path(__value)))
    } else {
        quote!(<#ty as __F>::read(&mut __value, __source))
    };
    quote! {
        let mut __value: __m::Option<#ty> = __None;
        #read?;
        __m::wrap(__slot, __value, |#pattern| Self::#name { #(#members: #bindings,)* })
    }
}

/// Whether the content is an object or a tuple of the variant's own.
fn has_fields(variant: &Variant) -> bool {
    variant.is_written && matches!(variant.content, Content::Object(_) | Content::Tuple(_))
}

/// The writing of the objects and tuples that are variants' own, apart: their serializer is one that an enum inside of
/// the others would put into itself without end.
fn write_fields(model: &Model, union: &Union, variants: &[&Variant], parts: &Parts) -> TokenStream {
    let writes = variants.iter().map(|variant| write_variant(model, union, variant, parts));
    some_of("write_fields", &writes.collect())
}

/// A method that writes some of the variants; as an enum inside of one may be written the same way, which has no end if
/// those that are never written by it are compiled for it as well.
fn some_of(method: &str, writes: &TokenStream) -> TokenStream {
    let method = format_ident!("{method}");
    quote! {
        fn #method<__S: __m::Serializer>(&self, __serializer: __S) -> __m::Result<__S::Ok, __S::Error> {
            #[allow(unreachable_patterns)]
            match self {
                #writes
                _ => __m::Result::Err(__m::unwritable("")),
            }
        }
    }
}

fn write_variant(model: &Model, union: &Union, variant: &Variant, parts: &Parts) -> TokenStream {
    let name = &variant.ident;
    // What is written is named as serde names it, in formats that write names.
    let is_bare = variant.untagged || matches!(union.tagging, Tagging::Untagged);
    let is_content = !is_bare && matches!(union.tagging, Tagging::Adjacent(..));
    if !variant.is_written {
        let shown = &variant.names.write;
        return quote!(Self::#name { .. } => __m::Result::Err(__m::unwritable(#shown)),);
    }
    let pattern = |fields: &[Field]| {
        let written = fields.iter().filter(|field| !matches!(field.write, Access::Never));
        let bound = written.map(|field| {
            let (member, binding) = (&field.member, binding(field));
            quote!(#member: #binding,)
        });
        quote!(Self::#name { #(#bound)* .. })
    };
    let (pattern, write) = match &variant.content {
        Content::Nothing => (quote!(Self::#name {}), quote!(__serializer.serialize_unit())),
        Content::Value(field) => (pattern(std::slice::from_ref(&**field)), write_value(field, parts)),
        Content::Object(object) => {
            let name = if is_content { &variant.names.write } else { &model.names.write };
            (pattern(&object.fields), write::bound_object(name, object, parts))
        }
        Content::Tuple(object) => {
            let name = (!is_bare && !is_content).then_some(model.names.write.as_str());
            (pattern(&object.fields), write::items(name, object, Values::Bound, parts))
        }
        Content::With { fields, write, .. } => {
            let bindings: Vec<_> = fields.iter().map(binding).collect();
            let write = match (write, fields.as_slice()) {
                (Access::With(path), _) => {
                    quote_spanned!(common::at(path.span())=> #path(#(#bindings,)* __serializer))
                }
                (_, [field]) => write_value(field, parts),
                // Where there is not one value, what a function reads, another writes.
                _ => quote!(__serializer.serialize_unit()),
            };
            (pattern(fields), write)
        }
    };
    quote!(#pattern => { #write })
}

fn write_value(field: &Field, parts: &Parts) -> TokenStream {
    let (ty, binding) = (&field.ty, binding(field));
    match field.write {
        Access::Never => quote!(__serializer.serialize_unit()),
        Access::Typed | Access::Borrowed => quote!(<#ty as __F>::write(#binding, __serializer)),
        _ => {
            let value = write::content(field, Values::Bound, parts);
            quote!(__m::Serialize::serialize(#value, __serializer))
        }
    }
}

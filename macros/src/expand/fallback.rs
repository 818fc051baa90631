//! Stubs for a type that has errors, so that each of its uses is not another one.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericParam, Generics, Ident};

use super::common;
use crate::model::Runtime;

/// `shown` is whether the derive would write `Debug` too, as it does for a type with secrets.
pub(crate) fn fallback(ident: &Ident, generics: &Generics, runtime: &Runtime, shown: bool) -> TokenStream {
    let runtime = common::runtime(runtime);
    let mut with_de = generics.clone();
    with_de.params.insert(0, syn::parse_quote!('__de));
    let (de_generics, _, _) = with_de.split_for_impl();
    let (impl_generics, ty_generics, clause) = generics.split_for_impl();
    let params = generics.params.iter().cloned().map(without_default);
    let params = quote!(#(#params),*);
    let debug = shown.then(|| {
        quote! {
            impl #impl_generics __m::fmt::Debug for #ident #ty_generics #clause {
                fn fmt(&self, _: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
                    loop {}
                }
            }
        }
    });
    quote! {
        #[doc(hidden)]
        const _: () = {
            use #runtime::private as __m;

            impl #impl_generics __m::ApiModel for #ident #ty_generics #clause {
                fn read_owned<__I>(_: &mut __m::Option<Self>, _: &mut dyn __m::Source<'_>) -> __m::Res {
                    __m::no_field()
                }
                fn model() -> &'static __m::Model {
                    &__m::Model::STUB
                }
            }

            impl #de_generics __m::FieldType<'__de> for #ident #ty_generics #clause {
                fn read(_: &mut __m::Option<Self>, _: &mut dyn __m::Source<'__de>) -> __m::Res {
                    __m::no_field()
                }
                fn write<__S: __m::Serializer>(&self, _: __S) -> __m::Result<__S::Ok, __S::Error> {
                    loop {}
                }
                fn ty() -> __m::Ty {
                    __m::Ty::Any
                }
            }

            impl #de_generics __m::Deserialize<'__de> for #ident #ty_generics #clause {
                fn deserialize<__D: __m::Deserializer<'__de>>(_: __D) -> __m::Result<Self, __D::Error> {
                    loop {}
                }
            }

            impl #impl_generics __m::Serialize for #ident #ty_generics #clause {
                fn serialize<__S: __m::Serializer>(&self, _: __S) -> __m::Result<__S::Ok, __S::Error> {
                    loop {}
                }
            }

            #debug

            __m::schemars!([#params] [#ident #ty_generics] [#clause]);
        };
    }
}

/// A parameter as an impl declares it.
fn without_default(mut param: GenericParam) -> GenericParam {
    match &mut param {
        GenericParam::Type(param) => param.default = None,
        GenericParam::Const(param) => param.default = None,
        GenericParam::Lifetime(_) => {}
    }
    param
}

#[doc(hidden)]
#[allow(
    dead_code,
    deprecated,
    elided_lifetimes_in_paths,
    non_camel_case_types,
    non_snake_case,
    single_use_lifetimes,
    unreachable_pub,
    unused_qualifications,
    clippy::impl_trait_in_params,
    clippy::iter_not_returning_iterator,
    clippy::ptr_arg,
    clippy::trivially_copy_pass_by_ref
)]
const _: () = {
    use ::api_model::private as __m;
    #[allow(unused_imports)]
    use __m::{
        Field as __Field, FieldMore as __More, FieldRuled as __FieldRuled,
        FieldType as __F, FieldWith as __FieldWith, Option::None as __None,
        Option::Some as __Some, Rule as __Rule, Variant as __Variant, rules as __rules,
    };
    #[automatically_derived]
    impl __m::StringEnum for Category {
        const MODEL: &'static __m::Model = &__m::Model::new(
            "Category",
            __m::type_name::<Category>,
            "",
            false,
            __m::Shape::Strings(__m::Strings {
                variants: &[
                    __Variant("ats", "", 0),
                    __m::VariantWith(
                        "hris-legacy",
                        "",
                        0,
                        &[__m::VariantMore::Aliases(&["hrisLegacy"])],
                    ),
                ],
                unknown: __m::Unknown::STRING,
                lookup: __m::Lookup {
                    names: &["ats", "hris-legacy", "hrisLegacy"],
                    own: 2,
                    indexes: &[0, 1, 1],
                    slots: b"",
                },
            }),
        );
        fn pick(__index: __m::usize) -> __m::Option<Self> {
            __Some(
                match __index {
                    0 => Self::Ats,
                    1 => Self::HrisLegacy,
                    _ => return __None,
                },
            )
        }
        fn keep(__text: __m::String) -> __m::Option<Self> {
            __Some(Self::Other(<_ as __m::Into<_>>::into(__text)))
        }
        fn shown(&self) -> __m::Shown<'_> {
            __m::Shown::Member(
                match self {
                    Self::Ats => 0,
                    Self::HrisLegacy => 1,
                    Self::Other(__text) => return __m::Shown::Kept(__text),
                },
            )
        }
    }
    #[automatically_derived]
    impl __m::ApiModel for Category {
        fn read_owned<__I>(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'_>,
        ) -> __m::Res {
            <Self as __F>::read(__slot, __source)
        }
        fn model() -> &'static __m::Model {
            <Self as __m::StringEnum>::MODEL
        }
    }
    #[automatically_derived]
    impl<'__de> __m::FieldType<'__de> for Category {
        fn read(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'__de>,
        ) -> __m::Res {
            __m::read_choice(__slot, __source)
        }
        fn write<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            <Self as __m::Serialize>::serialize(self, __serializer)
        }
        fn ty() -> __m::Ty {
            __m::Ty::Model(<Self as __m::StringEnum>::model)
        }
    }
    #[automatically_derived]
    impl<'__de> __m::Deserialize<'__de> for Category {
        fn deserialize<__D: __m::Deserializer<'__de>>(
            __deserializer: __D,
        ) -> __m::Result<Self, __D::Error> {
            __m::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl __m::Serialize for Category {
        fn serialize<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            __m::write_choice(self, __serializer)
        }
    }
    __m::schemars!([] [Category < >] []);
};

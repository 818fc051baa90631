#[allow(deprecated, non_camel_case_types, non_snake_case, clippy::all, clippy::pedantic)]
struct __BadgeSlots {
    id: ::api_model::private::Option<u64>,
    nickname: Option<String>,
    floor: ::api_model::private::Option<i8>,
}
///Builds a [`Badge`]: set its fields, then call `build`. The compiler checks that every required field has been set.
#[must_use = "a builder makes nothing until `build` is called"]
#[allow(dead_code, deprecated, non_camel_case_types)]
pub struct BadgeBuilder<__M, __S> {
    slots: __BadgeSlots,
    state: ::api_model::private::PhantomData<(__M, __S)>,
}
///A [`Badge`] in the making: the setters of [`BadgeBuilder`], with the required fields checked when `build` is called.
#[allow(dead_code, deprecated, non_camel_case_types)]
pub type BadgeDraft = BadgeBuilder<
    ::api_model::private::Unchecked,
    (::api_model::private::Set,),
>;
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
    impl __m::Complete for __BadgeSlots {
        type Model = Badge;
        const MODEL: &'static __m::Model = &__m::Model::new(
            "Badge",
            __m::type_name::<Badge>,
            "A person's badge.",
            false,
            __m::Shape::Object(__m::Object {
                fields: &[
                    __Field("id", 0, <u64 as __F>::ty, "The number on the badge."),
                    __Field("nickname", 768, <String as __F>::ty, ""),
                    __FieldWith(
                        "floor",
                        512,
                        <i8 as __F>::ty,
                        "",
                        &[__More::Default("1")],
                    ),
                ],
                deny_unknown: false,
                flattened: false,
                tag: __None,
                required: &[1],
                lookup: __m::Lookup {
                    names: &["id", "nickname", "floor"],
                    own: 3,
                    indexes: &[],
                    slots: b"",
                },
            }),
        );
        fn empty() -> Self {
            Self {
                id: __None,
                nickname: __None,
                floor: __None,
            }
        }
        fn complete(self, __slot: &mut __m::Option<Badge>) -> __m::Res {
            match self {
                Self { id: __Some(__f0), .. } => {
                    *__slot = __Some(Badge {
                        id: __f0,
                        nickname: self.nickname,
                        floor: match self.floor {
                            __Some(__value) => __value,
                            __None => {
                                let __default: i8 = (1);
                                __default
                            }
                        },
                    });
                    __m::Result::Ok(())
                }
                mut __draft => __m::incomplete(&mut __draft, Self::MODEL),
            }
        }
    }
    #[automatically_derived]
    impl<'__de> __m::Draft<'__de> for __BadgeSlots {
        fn fill(&mut self, __fill: __m::Fill<'_, '__de>) -> __m::Res {
            __fill
                .slots(
                    &mut [
                        <u64 as __F>::slot(&mut self.id),
                        <String as __F>::slot_option(&mut self.nickname),
                        <i8 as __F>::slot(&mut self.floor),
                    ],
                )
        }
    }
    #[automatically_derived]
    impl<__S: __m::Serializer> __m::WriteFields<__S> for &Badge {
        fn write_fields(&self, __object: &mut __m::ObjectWriter<__S>) -> __m::bool {
            __object.start("Badge", 3usize, &[self.nickname.is_none()], &[])
                && <u64 as __F>::write_field(&self.id, __object, "id")
                && <String as __F>::write_option(&self.nickname, __object, "nickname")
                && <i8 as __F>::write_field(&self.floor, __object, "floor")
        }
    }
    #[automatically_derived]
    impl __m::ApiModel for Badge {
        fn read_owned<__I>(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'_>,
        ) -> __m::Res {
            <Self as __F>::read(__slot, __source)
        }
        fn model() -> &'static __m::Model {
            <__BadgeSlots as __m::Complete>::MODEL
        }
    }
    #[automatically_derived]
    impl<'__de> __m::FieldType<'__de> for Badge {
        fn read(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'__de>,
        ) -> __m::Res {
            <__BadgeSlots as __m::Complete>::read_object(__slot, __source)
        }
        fn write<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            <Self as __m::Serialize>::serialize(self, __serializer)
        }
        fn ty() -> __m::Ty {
            __m::Ty::Model(<__BadgeSlots as __m::Complete>::model)
        }
    }
    #[automatically_derived]
    impl<'__de> __m::Deserialize<'__de> for Badge {
        fn deserialize<__D: __m::Deserializer<'__de>>(
            __deserializer: __D,
        ) -> __m::Result<Self, __D::Error> {
            __m::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl __m::Serialize for Badge {
        fn serialize<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            __m::write_object(__serializer, &self)
        }
    }
    __m::schemars!([] [Badge < >] []);
    impl<__M, __S0> BadgeBuilder<__M, (__S0,)> {
        /**The number on the badge.

Required.*/
        pub fn id(self, value: u64) -> BadgeBuilder<__M, (__m::Set,)> {
            let mut slots = self.slots;
            slots.id = __Some(value);
            BadgeBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
    }
    impl<__M, __S> BadgeBuilder<__M, __S> {
        /**Sets `nickname`.

Optional.*/
        pub fn nickname(mut self, value: impl __m::Into<String>) -> Self {
            self.slots.nickname = __Some(value.into());
            self
        }
        ///Sets [`nickname`](Self::nickname), or not: `None` is the field without a value.
        pub fn maybe_nickname(mut self, value: __m::Option<String>) -> Self {
            self.slots.nickname = value;
            self
        }
        /**Sets `floor`.

Default: `1`.*/
        pub fn floor(mut self, value: i8) -> Self {
            self.slots.floor = __Some(value);
            self
        }
    }
    #[allow(non_camel_case_types)]
    mod __unset {
        pub struct id;
    }
    impl Badge {
        ///Starts to build a [`Badge`]: `build` compiles once every required field is set.
        #[inline]
        pub fn builder() -> BadgeBuilder<__m::Checked, (__unset::id,)> {
            BadgeBuilder {
                slots: <__BadgeSlots as __m::Complete>::empty(),
                state: __m::PhantomData,
            }
        }
        ///Starts a draft of a [`Badge`]: for loops and conditions, checked when it is built.
        #[inline]
        pub fn draft() -> BadgeDraft {
            BadgeBuilder {
                slots: <__BadgeSlots as __m::Complete>::empty(),
                state: __m::PhantomData,
            }
        }
    }
    impl<__S0> BadgeBuilder<__m::Checked, (__S0,)> {
        ///The [`Badge`].
        #[must_use]
        pub fn build(self) -> Badge
        where
            __S0: __m::IsSet,
        {
            __m::Complete::built(self.slots)
        }
    }
    impl BadgeDraft {
        /**The [`Badge`], if every required field has been set.

# Errors

A report that names each required field that has not been set.*/
        #[inline]
        pub fn build(self) -> __m::Result<Badge, __m::Report> {
            __m::Complete::build(self.slots)
        }
    }
    #[automatically_derived]
    impl<__M: __m::Mode, __S> __m::fmt::Debug for BadgeBuilder<__M, __S> {
        fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
            __m::debug_builder::<__M>(__f, "Badge", &[])
        }
    }
};

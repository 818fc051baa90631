#[allow(deprecated, non_camel_case_types, non_snake_case, clippy::all, clippy::pedantic)]
struct __BookingSlots {
    name: ::api_model::private::Option<String>,
    price: Option<f64>,
    tags: ::api_model::private::Option<Vec<Option<String>>>,
    pins: ::api_model::private::Option<std::collections::BTreeMap<String, u8>>,
    guest: ::api_model::private::Option<Guest>,
}
///Builds a [`Booking`]: set its fields, then call `build`. The compiler checks that every required field has been set.
#[must_use = "a builder makes nothing until `build` is called"]
#[allow(dead_code, deprecated, non_camel_case_types)]
pub struct BookingBuilder<__M, __S> {
    slots: __BookingSlots,
    state: ::api_model::private::PhantomData<(__M, __S)>,
}
///A [`Booking`] in the making: the setters of [`BookingBuilder`], with the required fields checked when `build` is called.
#[allow(dead_code, deprecated, non_camel_case_types)]
pub type BookingDraft = BookingBuilder<
    ::api_model::private::Unchecked,
    (
        ::api_model::private::Set,
        ::api_model::private::Set,
        ::api_model::private::Set,
        ::api_model::private::Set,
    ),
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
    impl __m::Complete for __BookingSlots {
        type Model = Booking;
        const MODEL: &'static __m::Model = &__m::Model::new(
            "Booking",
            __m::type_name::<Booking>,
            "",
            false,
            __m::Shape::Object(__m::Object {
                fields: &[
                    __FieldRuled(
                        "name",
                        0,
                        <String as __F>::ty,
                        "What the booking is called.",
                        &[__Rule::MinLength(2), __Rule::MaxLength(40)],
                    ),
                    __FieldRuled(
                        "price",
                        768,
                        <f64 as __F>::ty,
                        "",
                        &[__Rule::ExclusiveMinimum("0"), __Rule::MultipleOf("0.01")],
                    ),
                    __FieldRuled(
                        "tags",
                        0,
                        <Vec<Option<String>> as __F>::ty,
                        "",
                        &[
                            __Rule::MaxItems(3),
                            __Rule::UniqueItems,
                            __Rule::Items(&[__Rule::MinLength(1)]),
                        ],
                    ),
                    __FieldRuled(
                        "pins",
                        1,
                        <std::collections::BTreeMap<String, u8> as __F>::ty,
                        "",
                        &[
                            __Rule::Keys(&[__Rule::MaxLength(3)]),
                            __Rule::Values(&[__Rule::Maximum("5")]),
                        ],
                    ),
                    __Field("guest", 0, <Guest as __F>::ty, ""),
                ],
                deny_unknown: false,
                flattened: false,
                tag: __None,
                required: &[29],
                lookup: __m::Lookup {
                    names: &["name", "price", "tags", "pins", "guest"],
                    own: 5,
                    indexes: &[],
                    slots: b"",
                },
            }),
        );
        const HAS_RULES: __m::bool = true;
        fn empty() -> Self {
            Self {
                name: __None,
                price: __None,
                tags: __None,
                pins: __None,
                guest: __None,
            }
        }
        fn complete(self, __slot: &mut __m::Option<Booking>) -> __m::Res {
            match self {
                Self {
                    name: __Some(__f0),
                    tags: __Some(__f1),
                    pins: __Some(__f2),
                    guest: __Some(__f3),
                    ..
                } => {
                    *__slot = __Some(Booking {
                        name: __f0,
                        price: self.price,
                        tags: __f1,
                        pins: __f2,
                        guest: __f3,
                    });
                    __m::Result::Ok(())
                }
                mut __draft => __m::incomplete(&mut __draft, Self::MODEL),
            }
        }
    }
    #[automatically_derived]
    impl<'__de> __m::Draft<'__de> for __BookingSlots {
        fn fill(&mut self, __fill: __m::Fill<'_, '__de>) -> __m::Res {
            __fill
                .slots(
                    &mut [
                        <String as __F>::slot(&mut self.name),
                        <f64 as __F>::slot_option(&mut self.price),
                        <Vec<Option<String>> as __F>::slot(&mut self.tags),
                        <std::collections::BTreeMap<
                            String,
                            u8,
                        > as __F>::slot(&mut self.pins),
                        <Guest as __F>::slot(&mut self.guest),
                    ],
                )
        }
        fn check(&self, __checks: &mut __m::Checks) {
            __rules::length(&self.name, "/name", 2, 40, __checks);
            if let __Some(__value) = &self.name {
                __rules::custom(names::is_free(__value), "/name", __checks);
            }
            __rules::exclusive_minimum(
                &self.price,
                "/price",
                &__rules::Bound::Integer(0),
                __checks,
            );
            __rules::multiple_of(
                &self.price,
                "/price",
                &__rules::Bound::Float(0.01),
                __checks,
            );
            __rules::item_count(&self.tags, "/tags", 0, 3, __checks);
            __rules::unique_items(&self.tags, "/tags", __checks);
            __rules::items(
                &self.tags,
                "/tags",
                __checks,
                |__value, __checks| {
                    __rules::length(__value, "", 1, __m::usize::MAX, __checks);
                },
            );
            __checks.hide();
            __rules::keys(
                &self.pins,
                "/pins",
                __checks,
                |__value, __checks| {
                    __rules::length(__value, "", 0, 3, __checks);
                },
            );
            __rules::values(
                &self.pins,
                "/pins",
                __checks,
                |__value, __checks| {
                    __rules::maximum(__value, "", &__rules::Bound::Integer(5), __checks);
                },
            );
            __checks.show();
        }
    }
    #[automatically_derived]
    impl<__S: __m::Serializer> __m::WriteFields<__S> for &Booking {
        fn write_fields(&self, __object: &mut __m::ObjectWriter<__S>) -> __m::bool {
            __object.start("Booking", 5usize, &[self.price.is_none()], &[])
                && <String as __F>::write_field(&self.name, __object, "name")
                && <f64 as __F>::write_option(&self.price, __object, "price")
                && <Vec<
                    Option<String>,
                > as __F>::write_field(&self.tags, __object, "tags")
                && <std::collections::BTreeMap<
                    String,
                    u8,
                > as __F>::write_field(&self.pins, __object, "pins")
                && <Guest as __F>::write_field(&self.guest, __object, "guest")
        }
    }
    #[automatically_derived]
    impl __m::ApiModel for Booking {
        fn read_owned<__I>(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'_>,
        ) -> __m::Res {
            <Self as __F>::read(__slot, __source)
        }
        fn model() -> &'static __m::Model {
            <__BookingSlots as __m::Complete>::MODEL
        }
        #[inline]
        fn validate(&self) -> __m::Result<(), __m::Report> {
            <Self as __F>::keeps_rules(self, <__BookingSlots as __m::Complete>::MODEL)
        }
    }
    #[automatically_derived]
    impl<'__de> __m::FieldType<'__de> for Booking {
        fn read(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'__de>,
        ) -> __m::Res {
            let __read = {
                <__BookingSlots as __m::Complete>::read_object(__slot, __source)
            };
            __m::checked_whole(
                __read,
                __source,
                __slot.as_ref(),
                |__value: &Self, __checks| {
                    __rules::check(ends_later(__value), &["/pins"], __checks);
                },
            )
        }
        fn write<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            <Self as __m::Serialize>::serialize(self, __serializer)
        }
        fn ty() -> __m::Ty {
            __m::Ty::Model(<__BookingSlots as __m::Complete>::model)
        }
        fn check(&self, __checks: &mut __m::Checks) {
            __rules::length(&self.name, "/name", 2, 40, __checks);
            {
                let __value = &self.name;
                __rules::custom(names::is_free(__value), "/name", __checks);
            }
            __rules::exclusive_minimum(
                &self.price,
                "/price",
                &__rules::Bound::Integer(0),
                __checks,
            );
            __rules::multiple_of(
                &self.price,
                "/price",
                &__rules::Bound::Float(0.01),
                __checks,
            );
            __rules::item_count(&self.tags, "/tags", 0, 3, __checks);
            __rules::unique_items(&self.tags, "/tags", __checks);
            __rules::items(
                &self.tags,
                "/tags",
                __checks,
                |__value, __checks| {
                    __rules::length(__value, "", 1, __m::usize::MAX, __checks);
                },
            );
            __checks.hide();
            __rules::keys(
                &self.pins,
                "/pins",
                __checks,
                |__value, __checks| {
                    __rules::length(__value, "", 0, 3, __checks);
                },
            );
            __rules::values(
                &self.pins,
                "/pins",
                __checks,
                |__value, __checks| {
                    __rules::maximum(__value, "", &__rules::Bound::Integer(5), __checks);
                },
            );
            __checks.show();
            <Guest as __F>::check_at(&self.guest, "/guest", __checks);
            let __value = self;
            __rules::check(ends_later(__value), &["/pins"], __checks);
        }
    }
    #[automatically_derived]
    impl<'__de> __m::Deserialize<'__de> for Booking {
        fn deserialize<__D: __m::Deserializer<'__de>>(
            __deserializer: __D,
        ) -> __m::Result<Self, __D::Error> {
            __m::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl __m::Serialize for Booking {
        fn serialize<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            __m::write_object(__serializer, &self)
        }
    }
    __m::schemars!([] [Booking < >] []);
    impl<__M, __S0, __S1, __S2, __S3> BookingBuilder<__M, (__S0, __S1, __S2, __S3)> {
        /**What the booking is called.

Required.

Rules: `min_length = 2`, `max_length = 40`, `custom = names::is_free`.*/
        pub fn name(
            self,
            value: impl __m::Into<String>,
        ) -> BookingBuilder<__M, (__m::Set, __S1, __S2, __S3)> {
            let mut slots = self.slots;
            slots.name = __Some(value.into());
            BookingBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**Sets `tags`.

Required.

Rules: `max_items = 3`, `unique_items`, `items(min_length = 1)`.*/
        pub fn tags(
            self,
            value: impl __m::IntoIterator<Item = impl __m::Into<Option<String>>>,
        ) -> BookingBuilder<__M, (__S0, __m::Set, __S2, __S3)> {
            let mut slots = self.slots;
            slots.tags = __Some(__m::items(value));
            BookingBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**Sets `pins`.

Required. Secret: never shown.

Rules: `keys(max_length = 3)`, `values(maximum = 5)`.*/
        pub fn pins(
            self,
            value: impl __m::Into<std::collections::BTreeMap<String, u8>>,
        ) -> BookingBuilder<__M, (__S0, __S1, __m::Set, __S3)> {
            let mut slots = self.slots;
            slots.pins = __Some(value.into());
            BookingBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**Sets `guest`.

Required.*/
        pub fn guest(
            self,
            value: impl __m::Into<Guest>,
        ) -> BookingBuilder<__M, (__S0, __S1, __S2, __m::Set)> {
            let mut slots = self.slots;
            slots.guest = __Some(value.into());
            BookingBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
    }
    impl<__M, __S> BookingBuilder<__M, __S> {
        /**Sets `price`.

Optional.

Rules: `exclusive_minimum = 0`, `multiple_of = 0.01`.*/
        pub fn price(mut self, value: f64) -> Self {
            self.slots.price = __Some(value);
            self
        }
        ///Sets [`price`](Self::price), or not: `None` is the field without a value.
        pub fn maybe_price(mut self, value: __m::Option<f64>) -> Self {
            self.slots.price = value;
            self
        }
    }
    #[allow(non_camel_case_types)]
    mod __unset {
        pub struct name;
        pub struct tags;
        pub struct pins;
        pub struct guest;
    }
    impl Booking {
        ///Starts to build a [`Booking`]: `build` compiles once every required field is set.
        #[inline]
        pub fn builder() -> BookingBuilder<
            __m::Checked,
            (__unset::name, __unset::tags, __unset::pins, __unset::guest),
        > {
            BookingBuilder {
                slots: <__BookingSlots as __m::Complete>::empty(),
                state: __m::PhantomData,
            }
        }
        ///Starts a draft of a [`Booking`]: for loops and conditions, checked when it is built.
        #[inline]
        pub fn draft() -> BookingDraft {
            BookingBuilder {
                slots: <__BookingSlots as __m::Complete>::empty(),
                state: __m::PhantomData,
            }
        }
    }
    impl<
        __M: __m::Mode,
        __S0,
        __S1,
        __S2,
        __S3,
    > BookingBuilder<__M, (__S0, __S1, __S2, __S3)> {
        /**The [`Booking`], if every rule holds.

# Errors

A report that names each rule that the value breaks, and of a draft each required field that has not been set.*/
        pub fn build(self) -> __m::Result<Booking, __m::Report>
        where
            __S0: __m::IsSet,
            __S1: __m::IsSet,
            __S2: __m::IsSet,
            __S3: __m::IsSet,
        {
            __m::Complete::build_checked::<__M>(self.slots)
        }
    }
    #[automatically_derived]
    impl<__M: __m::Mode, __S> __m::fmt::Debug for BookingBuilder<__M, __S> {
        fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
            __m::debug_builder::<
                __M,
            >(__f, "Booking", &[("pins", self.slots.pins.is_some())])
        }
    }
    #[automatically_derived]
    impl __m::fmt::Debug for Booking {
        fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
            __m::debug(
                __f,
                "Booking",
                &[
                    ("name", &self.name),
                    ("price", &self.price),
                    ("tags", &self.tags),
                    ("pins", &__m::REDACTED),
                    ("guest", &self.guest),
                ],
            )
        }
    }
};

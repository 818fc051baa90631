#[allow(deprecated, non_camel_case_types, non_snake_case, clippy::all, clippy::pedantic)]
struct __ConnectSessionTokenSlots {
    account_id: Option<String>,
    categories: Option<Vec<ConnectSessionTokenCategory>>,
    created_at: ::api_model::private::Option<OffsetDateTime>,
    id: ::api_model::private::Option<String>,
    label: Option<String>,
    organization_id: ::api_model::private::Option<String>,
    origin_owner_id: ::api_model::private::Option<String>,
    origin_owner_name: ::api_model::private::Option<String>,
    origin_username: Option<String>,
    project_id: ::api_model::private::Option<String>,
    provider: ::api_model::private::Option<String>,
    token: ::api_model::private::Option<String>,
}
///Builds a [`ConnectSessionToken`]: set its fields, then call `build`. The compiler checks that every required field has been set.
#[must_use = "a builder makes nothing until `build` is called"]
#[allow(dead_code, deprecated, non_camel_case_types)]
pub struct ConnectSessionTokenBuilder<__M, __S> {
    slots: __ConnectSessionTokenSlots,
    state: ::api_model::private::PhantomData<(__M, __S)>,
}
///A [`ConnectSessionToken`] in the making: the setters of [`ConnectSessionTokenBuilder`], with the required fields checked when `build` is called.
#[allow(dead_code, deprecated, non_camel_case_types)]
pub type ConnectSessionTokenDraft = ConnectSessionTokenBuilder<
    ::api_model::private::Unchecked,
    (
        ::api_model::private::Set,
        ::api_model::private::Set,
        ::api_model::private::Set,
        ::api_model::private::Set,
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
    impl __m::Complete for __ConnectSessionTokenSlots {
        type Model = ConnectSessionToken;
        const MODEL: &'static __m::Model = &__m::Model::new(
            "ConnectSessionToken",
            __m::type_name::<ConnectSessionToken>,
            "A short-lived token with which an end user links an account.\n\nThe API returns it when a connect session is created; the front end opens the session with it.",
            false,
            __m::Shape::Object(__m::Object {
                fields: &[
                    __Field(
                        "account_id",
                        768,
                        <String as __F>::ty,
                        "The account that the session links anew, if there is one already.",
                    ),
                    __FieldWith(
                        "categories",
                        768,
                        <Vec<ConnectSessionTokenCategory> as __F>::ty,
                        "The categories of connectors that the session offers; all of them if absent.",
                        &[
                            __More::Example(
                                "[\"ats\",\"hris\",\"hrisLegacy\",\"crm\",\"marketing\",\"stackOne\"]",
                            ),
                        ],
                    ),
                    __Field(
                        "created_at",
                        0,
                        <OffsetDateTime as __F>::ty,
                        "When the session was created.",
                    ),
                    __Field(
                        "id",
                        0,
                        <String as __F>::ty,
                        "The session's own identifier.",
                    ),
                    __Field(
                        "label",
                        768,
                        <String as __F>::ty,
                        "A name for the linked account, shown to people.",
                    ),
                    __Field(
                        "organization_id",
                        0,
                        <String as __F>::ty,
                        "The organization that the session belongs to.",
                    ),
                    __Field(
                        "origin_owner_id",
                        0,
                        <String as __F>::ty,
                        "The identifier of the account's owner, in the program that asked for the session.",
                    ),
                    __Field(
                        "origin_owner_name",
                        0,
                        <String as __F>::ty,
                        "The name of the account's owner.",
                    ),
                    __Field(
                        "origin_username",
                        768,
                        <String as __F>::ty,
                        "The name of the end user who links the account.",
                    ),
                    __Field(
                        "project_id",
                        0,
                        <String as __F>::ty,
                        "The project that the session belongs to.",
                    ),
                    __Field(
                        "provider",
                        0,
                        <String as __F>::ty,
                        "The provider that the session is limited to.",
                    ),
                    __Field(
                        "token",
                        1,
                        <String as __F>::ty,
                        "The token itself: whoever has it can link an account.",
                    ),
                ],
                deny_unknown: false,
                flattened: false,
                tag: __None,
                required: &[3820],
                lookup: __m::Lookup {
                    names: &[
                        "account_id",
                        "categories",
                        "created_at",
                        "id",
                        "label",
                        "organization_id",
                        "origin_owner_id",
                        "origin_owner_name",
                        "origin_username",
                        "project_id",
                        "provider",
                        "token",
                    ],
                    own: 12,
                    indexes: &[],
                    slots: b"\x0C\0\x0B\0\x03\0\0\0\0\0\x02\0\0\0\0\0\x06\0\0\0\0\0\0\0\x05\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\x07\0\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\t\0\0\0\x08\0",
                },
            }),
        );
        fn empty() -> Self {
            Self {
                account_id: __None,
                categories: __None,
                created_at: __None,
                id: __None,
                label: __None,
                organization_id: __None,
                origin_owner_id: __None,
                origin_owner_name: __None,
                origin_username: __None,
                project_id: __None,
                provider: __None,
                token: __None,
            }
        }
        fn complete(self, __slot: &mut __m::Option<ConnectSessionToken>) -> __m::Res {
            match self {
                Self {
                    created_at: __Some(__f0),
                    id: __Some(__f1),
                    organization_id: __Some(__f2),
                    origin_owner_id: __Some(__f3),
                    origin_owner_name: __Some(__f4),
                    project_id: __Some(__f5),
                    provider: __Some(__f6),
                    token: __Some(__f7),
                    ..
                } => {
                    *__slot = __Some(ConnectSessionToken {
                        account_id: self.account_id,
                        categories: self.categories,
                        created_at: __f0,
                        id: __f1,
                        label: self.label,
                        organization_id: __f2,
                        origin_owner_id: __f3,
                        origin_owner_name: __f4,
                        origin_username: self.origin_username,
                        project_id: __f5,
                        provider: __f6,
                        token: __f7,
                    });
                    __m::Result::Ok(())
                }
                mut __draft => __m::incomplete(&mut __draft, Self::MODEL),
            }
        }
    }
    #[automatically_derived]
    impl<'__de> __m::Draft<'__de> for __ConnectSessionTokenSlots {
        fn fill(&mut self, __fill: __m::Fill<'_, '__de>) -> __m::Res {
            __fill
                .slots(
                    &mut [
                        <String as __F>::slot_option(&mut self.account_id),
                        <Vec<
                            ConnectSessionTokenCategory,
                        > as __F>::slot_option(&mut self.categories),
                        <OffsetDateTime as __F>::slot(&mut self.created_at),
                        <String as __F>::slot(&mut self.id),
                        <String as __F>::slot_option(&mut self.label),
                        <String as __F>::slot(&mut self.organization_id),
                        <String as __F>::slot(&mut self.origin_owner_id),
                        <String as __F>::slot(&mut self.origin_owner_name),
                        <String as __F>::slot_option(&mut self.origin_username),
                        <String as __F>::slot(&mut self.project_id),
                        <String as __F>::slot(&mut self.provider),
                        <String as __F>::slot(&mut self.token),
                    ],
                )
        }
    }
    #[automatically_derived]
    impl<__S: __m::Serializer> __m::WriteFields<__S> for &ConnectSessionToken {
        fn write_fields(&self, __object: &mut __m::ObjectWriter<__S>) -> __m::bool {
            __object
                .start(
                    "ConnectSessionToken",
                    12usize,
                    &[
                        self.account_id.is_none(),
                        self.categories.is_none(),
                        self.label.is_none(),
                        self.origin_username.is_none(),
                    ],
                    &[],
                )
                && <String as __F>::write_option(
                    &self.account_id,
                    __object,
                    "account_id",
                )
                && <Vec<
                    ConnectSessionTokenCategory,
                > as __F>::write_option(&self.categories, __object, "categories")
                && <OffsetDateTime as __F>::write_field(
                    &self.created_at,
                    __object,
                    "created_at",
                ) && <String as __F>::write_field(&self.id, __object, "id")
                && <String as __F>::write_option(&self.label, __object, "label")
                && <String as __F>::write_field(
                    &self.organization_id,
                    __object,
                    "organization_id",
                )
                && <String as __F>::write_field(
                    &self.origin_owner_id,
                    __object,
                    "origin_owner_id",
                )
                && <String as __F>::write_field(
                    &self.origin_owner_name,
                    __object,
                    "origin_owner_name",
                )
                && <String as __F>::write_option(
                    &self.origin_username,
                    __object,
                    "origin_username",
                )
                && <String as __F>::write_field(&self.project_id, __object, "project_id")
                && <String as __F>::write_field(&self.provider, __object, "provider")
                && <String as __F>::write_field(&self.token, __object, "token")
        }
    }
    #[automatically_derived]
    impl __m::ApiModel for ConnectSessionToken {
        fn read_owned<__I>(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'_>,
        ) -> __m::Res {
            <Self as __F>::read(__slot, __source)
        }
        fn model() -> &'static __m::Model {
            <__ConnectSessionTokenSlots as __m::Complete>::MODEL
        }
        #[inline]
        fn validate(&self) -> __m::Result<(), __m::Report> {
            <Self as __F>::keeps_rules(
                self,
                <__ConnectSessionTokenSlots as __m::Complete>::MODEL,
            )
        }
    }
    #[automatically_derived]
    impl<'__de> __m::FieldType<'__de> for ConnectSessionToken {
        fn read(
            __slot: &mut __m::Option<Self>,
            __source: &mut dyn __m::Source<'__de>,
        ) -> __m::Res {
            <__ConnectSessionTokenSlots as __m::Complete>::read_object(__slot, __source)
        }
        fn write<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            <Self as __m::Serialize>::serialize(self, __serializer)
        }
        fn ty() -> __m::Ty {
            __m::Ty::Model(<__ConnectSessionTokenSlots as __m::Complete>::model)
        }
        fn check(&self, __checks: &mut __m::Checks) {
            <Vec<
                ConnectSessionTokenCategory,
            > as __F>::check_option(&self.categories, "/categories", __checks);
            <OffsetDateTime as __F>::check_at(&self.created_at, "/created_at", __checks);
        }
    }
    #[automatically_derived]
    impl<'__de> __m::Deserialize<'__de> for ConnectSessionToken {
        fn deserialize<__D: __m::Deserializer<'__de>>(
            __deserializer: __D,
        ) -> __m::Result<Self, __D::Error> {
            __m::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl __m::Serialize for ConnectSessionToken {
        fn serialize<__S: __m::Serializer>(
            &self,
            __serializer: __S,
        ) -> __m::Result<__S::Ok, __S::Error> {
            __m::write_object(__serializer, &self)
        }
    }
    __m::schemars!([] [ConnectSessionToken < >] []);
    impl<
        __M,
        __S0,
        __S1,
        __S2,
        __S3,
        __S4,
        __S5,
        __S6,
        __S7,
    > ConnectSessionTokenBuilder<__M, (__S0, __S1, __S2, __S3, __S4, __S5, __S6, __S7)> {
        /**When the session was created.

Required.*/
        pub fn created_at(
            self,
            value: impl __m::Into<OffsetDateTime>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__m::Set, __S1, __S2, __S3, __S4, __S5, __S6, __S7),
        > {
            let mut slots = self.slots;
            slots.created_at = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**The session's own identifier.

Required.*/
        pub fn id(
            self,
            value: impl __m::Into<String>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__S0, __m::Set, __S2, __S3, __S4, __S5, __S6, __S7),
        > {
            let mut slots = self.slots;
            slots.id = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**The organization that the session belongs to.

Required.*/
        pub fn organization_id(
            self,
            value: impl __m::Into<String>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__S0, __S1, __m::Set, __S3, __S4, __S5, __S6, __S7),
        > {
            let mut slots = self.slots;
            slots.organization_id = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**The identifier of the account's owner, in the program that asked for the session.

Required.*/
        pub fn origin_owner_id(
            self,
            value: impl __m::Into<String>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__S0, __S1, __S2, __m::Set, __S4, __S5, __S6, __S7),
        > {
            let mut slots = self.slots;
            slots.origin_owner_id = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**The name of the account's owner.

Required.*/
        pub fn origin_owner_name(
            self,
            value: impl __m::Into<String>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__S0, __S1, __S2, __S3, __m::Set, __S5, __S6, __S7),
        > {
            let mut slots = self.slots;
            slots.origin_owner_name = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**The project that the session belongs to.

Required.*/
        pub fn project_id(
            self,
            value: impl __m::Into<String>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__S0, __S1, __S2, __S3, __S4, __m::Set, __S6, __S7),
        > {
            let mut slots = self.slots;
            slots.project_id = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**The provider that the session is limited to.

Required.*/
        pub fn provider(
            self,
            value: impl __m::Into<String>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__S0, __S1, __S2, __S3, __S4, __S5, __m::Set, __S7),
        > {
            let mut slots = self.slots;
            slots.provider = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
        /**The token itself: whoever has it can link an account.

Required. Secret: never shown.*/
        pub fn token(
            self,
            value: impl __m::Into<String>,
        ) -> ConnectSessionTokenBuilder<
            __M,
            (__S0, __S1, __S2, __S3, __S4, __S5, __S6, __m::Set),
        > {
            let mut slots = self.slots;
            slots.token = __Some(value.into());
            ConnectSessionTokenBuilder {
                slots,
                state: __m::PhantomData,
            }
        }
    }
    impl<__M, __S> ConnectSessionTokenBuilder<__M, __S> {
        /**The account that the session links anew, if there is one already.

Optional.*/
        pub fn account_id(mut self, value: impl __m::Into<String>) -> Self {
            self.slots.account_id = __Some(value.into());
            self
        }
        ///Sets [`account_id`](Self::account_id), or not: `None` is the field without a value.
        pub fn maybe_account_id(mut self, value: __m::Option<String>) -> Self {
            self.slots.account_id = value;
            self
        }
        /**The categories of connectors that the session offers; all of them if absent.

Optional.*/
        pub fn categories(
            mut self,
            value: impl __m::IntoIterator<
                Item = impl __m::Into<ConnectSessionTokenCategory>,
            >,
        ) -> Self {
            self.slots.categories = __Some(__m::items(value));
            self
        }
        ///Sets [`categories`](Self::categories), or not: `None` is the field without a value.
        pub fn maybe_categories(
            mut self,
            value: __m::Option<__m::Vec<ConnectSessionTokenCategory>>,
        ) -> Self {
            self.slots.categories = value;
            self
        }
        /**A name for the linked account, shown to people.

Optional.*/
        pub fn label(mut self, value: impl __m::Into<String>) -> Self {
            self.slots.label = __Some(value.into());
            self
        }
        ///Sets [`label`](Self::label), or not: `None` is the field without a value.
        pub fn maybe_label(mut self, value: __m::Option<String>) -> Self {
            self.slots.label = value;
            self
        }
        /**The name of the end user who links the account.

Optional.*/
        pub fn origin_username(mut self, value: impl __m::Into<String>) -> Self {
            self.slots.origin_username = __Some(value.into());
            self
        }
        ///Sets [`origin_username`](Self::origin_username), or not: `None` is the field without a value.
        pub fn maybe_origin_username(mut self, value: __m::Option<String>) -> Self {
            self.slots.origin_username = value;
            self
        }
    }
    #[allow(non_camel_case_types)]
    mod __unset {
        pub struct created_at;
        pub struct id;
        pub struct organization_id;
        pub struct origin_owner_id;
        pub struct origin_owner_name;
        pub struct project_id;
        pub struct provider;
        pub struct token;
    }
    impl ConnectSessionToken {
        ///Starts to build a [`ConnectSessionToken`]: `build` compiles once every required field is set.
        #[inline]
        pub fn builder() -> ConnectSessionTokenBuilder<
            __m::Checked,
            (
                __unset::created_at,
                __unset::id,
                __unset::organization_id,
                __unset::origin_owner_id,
                __unset::origin_owner_name,
                __unset::project_id,
                __unset::provider,
                __unset::token,
            ),
        > {
            ConnectSessionTokenBuilder {
                slots: <__ConnectSessionTokenSlots as __m::Complete>::empty(),
                state: __m::PhantomData,
            }
        }
        ///Starts a draft of a [`ConnectSessionToken`]: for loops and conditions, checked when it is built.
        #[inline]
        pub fn draft() -> ConnectSessionTokenDraft {
            ConnectSessionTokenBuilder {
                slots: <__ConnectSessionTokenSlots as __m::Complete>::empty(),
                state: __m::PhantomData,
            }
        }
    }
    impl<
        __S0,
        __S1,
        __S2,
        __S3,
        __S4,
        __S5,
        __S6,
        __S7,
    > ConnectSessionTokenBuilder<
        __m::Checked,
        (__S0, __S1, __S2, __S3, __S4, __S5, __S6, __S7),
    > {
        ///The [`ConnectSessionToken`].
        #[must_use]
        pub fn build(self) -> ConnectSessionToken
        where
            __S0: __m::IsSet,
            __S1: __m::IsSet,
            __S2: __m::IsSet,
            __S3: __m::IsSet,
            __S4: __m::IsSet,
            __S5: __m::IsSet,
            __S6: __m::IsSet,
            __S7: __m::IsSet,
        {
            __m::Complete::built(self.slots)
        }
    }
    impl ConnectSessionTokenDraft {
        /**The [`ConnectSessionToken`], if every required field has been set.

# Errors

A report that names each required field that has not been set, and each rule that is broken inside of the others.*/
        #[inline]
        pub fn build(self) -> __m::Result<ConnectSessionToken, __m::Report> {
            __m::Complete::build_checked::<__m::Unchecked>(self.slots)
        }
    }
    #[automatically_derived]
    impl<__M: __m::Mode, __S> __m::fmt::Debug for ConnectSessionTokenBuilder<__M, __S> {
        fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
            __m::debug_builder::<
                __M,
            >(__f, "ConnectSessionToken", &[("token", self.slots.token.is_some())])
        }
    }
    #[automatically_derived]
    impl __m::fmt::Debug for ConnectSessionToken {
        fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
            __m::debug(
                __f,
                "ConnectSessionToken",
                &[
                    ("account_id", &self.account_id),
                    ("categories", &self.categories),
                    ("created_at", &self.created_at),
                    ("id", &self.id),
                    ("label", &self.label),
                    ("organization_id", &self.organization_id),
                    ("origin_owner_id", &self.origin_owner_id),
                    ("origin_owner_name", &self.origin_owner_name),
                    ("origin_username", &self.origin_username),
                    ("project_id", &self.project_id),
                    ("provider", &self.provider),
                    ("token", &__m::REDACTED),
                ],
            )
        }
    }
};

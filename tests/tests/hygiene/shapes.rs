//! Unions, tuples, newtypes, unit structs, flattening and conversions, where names are in the way.

/// Without a prelude, under the lints that people deny.
#[deny(
    warnings,
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    unused_lifetimes,
    unused_results,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    redundant_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    let_underscore_drop,
    clippy::pedantic,
    clippy::nursery
)]
#[allow(clippy::redundant_pub_crate, reason = "what rustc asks for where nothing is exported")]
pub(crate) mod without_prelude {
    use ::renamed_api_model::ApiModel;

    /// The other crate's way of naming it, which ours is reached through too.
    pub(crate) mod inner {
        pub(crate) use ::renamed_api_model as api;
    }

    /// Tagged inside, and open.
    #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
    #[api(crate = inner::api, title = "Tagged inside")]
    #[serde(tag = "type", rename_all_fields = "camelCase", bound = "")]
    pub(crate) enum Internal {
        /// Nothing.
        Unit,
        /// Another model.
        One(Named),
        /// Fields.
        Many {
            /// A text.
            some_text: ::std::string::String,
            /// Another.
            other_text: ::std::option::Option<::std::string::String>,
        },
        /// What is not known yet.
        #[api(unknown)]
        Other(::serde_json::Value),
    }

    /// Tagged outside.
    #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
    #[api(crate = inner::api)]
    pub(crate) enum External {
        /// Nothing.
        Unit,
        /// A number.
        One(u8),
        /// Two.
        Two(u8, #[serde(default)] u8),
        /// Fields.
        #[serde(rename_all = "UPPERCASE")]
        Many {
            /// A number.
            number: u8,
        },
        /// By functions.
        #[serde(with = "super::as_text")]
        With(u8),
        /// Never read.
        #[serde(skip)]
        #[allow(dead_code, reason = "it is never read")]
        Skipped(u8),
        /// Anything else.
        #[serde(other)]
        Rest,
    }

    /// Tagged beside.
    #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
    #[api(crate = inner::api)]
    #[serde(tag = "t", content = "c", deny_unknown_fields)]
    pub(crate) enum Adjacent {
        /// Nothing.
        Unit,
        /// A pair.
        Pair(u8, ::std::string::String),
    }

    /// Not tagged.
    #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
    #[api(crate = inner::api, best_match)]
    #[serde(untagged, expecting = "this or that")]
    pub(crate) enum Untagged {
        /// This.
        This {
            /// A number.
            this: u8,
        },
        /// That.
        That(::std::vec::Vec<u8>),
    }

    /// With members of another.
    #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
    #[api(crate = inner::api)]
    #[serde(tag = "kind")]
    pub(crate) struct Named {
        /// The name.
        pub(crate) name: ::std::string::String,
        /// All others.
        #[serde(flatten)]
        pub(crate) rest: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    }

    /// A value.
    #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
    #[api(crate = inner::api)]
    pub(crate) struct Newtype(#[api(format = "uuid")] pub(crate) ::std::string::String);

    /// A transparent one, with a secret.
    #[derive(ApiModel, Clone, PartialEq, Eq)]
    #[api(crate = inner::api)]
    #[serde(transparent)]
    pub(crate) struct Transparent {
        /// The text.
        #[api(secret)]
        pub(crate) text: ::std::string::String,
        /// Beside it.
        #[serde(skip)]
        pub(crate) beside: u8,
    }

    /// Two values.
    #[derive(ApiModel, Clone, PartialEq, Eq)]
    #[api(crate = inner::api)]
    pub(crate) struct Tuple(
        #[api(secret)] pub(crate) u8,
        #[serde(with = "super::as_text")] pub(crate) u8,
        #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
        pub(crate)  ::std::option::Option<u8>,
    );

    /// None.
    #[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq)]
    #[api(crate = inner::api)]
    pub(crate) struct Unit;

    /// Read and written as another.
    #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
    #[api(crate = inner::api)]
    #[serde(try_from = "u8", into = "u8")]
    pub(crate) struct Even {
        half: u8,
    }

    impl ::std::convert::TryFrom<u8> for Even {
        type Error = &'static str;

        fn try_from(value: u8) -> ::std::result::Result<Self, Self::Error> {
            if value.is_multiple_of(2) {
                ::std::result::Result::Ok(Self { half: value / 2 })
            } else {
                ::std::result::Result::Err("odd")
            }
        }
    }

    impl ::std::convert::From<Even> for u8 {
        fn from(even: Even) -> Self {
            even.half * 2
        }
    }

    /// All of them.
    #[derive(ApiModel, Clone, PartialEq, Eq)]
    #[api(crate = inner::api)]
    pub(crate) struct All {
        /// Tagged inside.
        pub(crate) internal: Internal,
        /// Tagged outside.
        pub(crate) external: ::std::vec::Vec<External>,
        /// Tagged beside.
        pub(crate) adjacent: Adjacent,
        /// Not tagged.
        pub(crate) untagged: Untagged,
        /// A newtype.
        pub(crate) newtype: Newtype,
        /// A transparent one.
        #[api(secret)]
        pub(crate) transparent: Transparent,
        /// A tuple.
        #[api(secret)]
        pub(crate) tuple: Tuple,
        /// Nothing.
        pub(crate) unit: Unit,
        /// A conversion.
        pub(crate) even: Even,
    }
}

mod as_text {
    use ::std::prelude::v1::*;

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's shape")]
    pub(super) fn serialize<S: ::serde::Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&value.to_string())
    }

    pub(super) fn deserialize<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        let text = <String as ::serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(::serde::de::Error::custom)
    }
}

/// The prelude's names, in scope with other meanings, and as names of variants, fields and parameters.
mod in_the_way {
    use ::renamed_api_model::ApiModel as Derived;
    use ::std::assert_eq;

    macro_rules! in_the_way {
        ($($name:ident)*) => { $(#[allow(dead_code, reason = "it is there to be in the way")] struct $name;)* };
    }

    in_the_way!(Option Result Vec Box Some None Ok Err Default Into From TryFrom Clone PhantomData Union Tuple Shape);

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    #[allow(clippy::enum_variant_names, reason = "the names are chosen to be in the way")]
    enum Variants<'a, 'b, S, D, T, E, M, F> {
        Self_(S),
        Some {
            slot: D,
            source: T,
            index: E,
            __value: u8,
            __slot: u8,
            __source: u8,
            __serializer: u8,
        },
        None,
        Ok(M, F),
        Err(&'a str),
        Option(::std::borrow::Cow<'b, str>),
        MODEL {
            self_: u8,
            r#type: u8,
            builder: u8,
            build: u8,
            draft: u8,
            object: u8,
            __object: u8,
            tuple: u8,
        },
        Secret {
            #[api(secret)]
            f: u8,
            fmt: u8,
            __f: u8,
        },
        r#match(u8, u8),
        r#fn,
        Variants {
            Variants: u8,
        },
        __VariantsSlots(u8, u8),
        Slots {
            __0: u8,
        },
        String,
        u8,
        __m {
            __m: u8,
            __F: u8,
        },
        __F,
        #[api(unknown)]
        Value(::serde_json::Value),
    }

    type Every<'a> = Variants<'a, 'a, u8, u8, u8, u8, u8, u8>;

    #[test]
    fn variants() {
        for text in [
            r#"{"Self_":1}"#,
            r#"{"Some":{"slot":1,"source":2,"index":3,"__value":4,"__slot":5,"__source":6,"__serializer":7}}"#,
            r#""None""#,
            r#"{"Ok":[1,2]}"#,
            r#"{"Err":"e"}"#,
            r#"{"Option":"o"}"#,
            r#"{"MODEL":{"self_":1,"type":2,"builder":3,"build":4,"draft":5,"object":6,"__object":7,"tuple":8}}"#,
            r#"{"Secret":{"f":1,"fmt":2,"__f":3}}"#,
            r#"{"match":[1,2]}"#,
            r#""fn""#,
            r#"{"Variants":{"Variants":1}}"#,
            r#"{"__VariantsSlots":[1,2]}"#,
            r#"{"Slots":{"__0":1}}"#,
            r#""String""#,
            r#""u8""#,
            r#"{"__m":{"__m":1,"__F":2}}"#,
            r#""__F""#,
            r#"{"new":[1]}"#,
        ] {
            let every = ::renamed_api_model::json::from_str::<Every<'_>>(text);
            let written = every.map(|every| {
                let _ = ::std::format!("{every:?}");
                every.to_json()
            });
            assert_eq!(written.as_deref(), ::std::result::Result::Ok(text));
        }
    }

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    #[serde(transparent)]
    struct r#type<T>(T);

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    struct __Value(#[api(secret)] u8, u8);

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    struct Flat<'de, T> {
        id: &'de str,
        #[serde(flatten)]
        __object: ::std::option::Option<Members>,
        #[serde(flatten)]
        r#type: T,
    }

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    struct Members {
        __object: u8,
        __serializer: u8,
    }

    #[test]
    fn structs() {
        let text = r#"{"id":"a","__object":1,"__serializer":2,"x":3}"#;
        type Rest<'a> = ::std::collections::BTreeMap<::std::string::String, u8>;
        let flat = ::renamed_api_model::json::from_str::<Flat<'_, r#type<Rest<'_>>>>(
            r#"{"id":"a","x":3,"__object":1,"__serializer":2}"#,
        );
        let written = flat.map(|flat| flat.to_json());
        assert_eq!(written.as_deref(), ::std::result::Result::Ok(text));
        let pair = __Value::from_json("[1,2]");
        let shown = pair.map(|pair| ::std::format!("{pair:?}"));
        assert_eq!(shown.as_deref(), ::std::result::Result::Ok("__Value([REDACTED], 2)"));
    }
}

/// Derives inside of macros and functions, with what macros can be given.
mod places {
    use ::renamed_api_model::ApiModel;
    use ::std::assert_eq;
    use ::std::prelude::v1::*;

    macro_rules! tuples {
        ($($name:ident($($ty:ty),*);)*) => {$(
            #[derive(ApiModel, Clone, Debug, PartialEq)]
            #[api(crate = ::renamed_api_model)]
            pub(in crate::shapes) struct $name($(pub(super) $ty),*);
        )*};
    }

    tuples! {
        Empty();
        One(Option<u8>);
        Two(u8, Vec<One>);
    }

    mod hidden {
        use super::*;

        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = ::renamed_api_model)]
        enum Private {
            A { a: u8 },
            B(u8, u8),
        }

        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = ::renamed_api_model)]
        pub(in crate::shapes::places) struct Shown {
            private: Private,
            pair: Pair,
        }

        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = ::renamed_api_model)]
        struct Pair(Private, ());
    }

    #[test]
    fn visibility() {
        let text = r#"{"private":{"A":{"a":1}},"pair":[{"B":[1,2]},null]}"#;
        assert_eq!(hidden::Shown::from_json(text).map(|shown| shown.to_json()).as_deref(), Ok(text));
    }

    #[test]
    fn in_macros_and_functions() {
        macro_rules! union {
            ($vis:vis $name:ident<$parameter:ident>: $variant:ident, $ty:ty, $option:ty, $field:ident, $tag:literal) => {
                #[derive(ApiModel, Clone, Debug, PartialEq)]
                #[api(crate = ::renamed_api_model)]
                #[serde(tag = $tag)]
                $vis enum $name<$parameter> {
                    $variant { $field: $ty, maybe: $option },
                    Flat { own: u8, #[serde(flatten)] rest: $parameter },
                    Value($parameter),
                }
            };
        }
        union!(pub(super) Local<T>: First, Vec<u8>, Option<u8>, r#type, "kind");
        for text in [
            r#"{"kind":"First","type":[1]}"#,
            r#"{"kind":"Flat","own":1,"x":2}"#,
            r#"{"kind":"Value","x":2}"#,
        ] {
            let read = Local::<::std::collections::BTreeMap<String, u8>>::from_json(text);
            assert_eq!(read.map(|read| read.to_json()).as_deref(), Ok(text));
        }
        assert_eq!(Two(1, Vec::from([One(None)])).to_json(), "[1,[null]]");
        assert_eq!(Empty().to_json(), "[]");
    }
}

#[test]
fn all_without_a_prelude() {
    use ::renamed_api_model::ApiModel;
    use ::std::prelude::v1::*;

    let text = r#"{"internal":{"type":"Many","someText":"t"},"external":["Unit",{"One":1},{"Two":[1,2]},{"Many":{"NUMBER":1}},{"With":"7"}],"adjacent":{"t":"Pair","c":[1,"p"]},"untagged":{"this":1},"newtype":"n","transparent":"t","tuple":[1,"2"],"unit":null,"even":4}"#;
    let read = without_prelude::All::from_json(text);
    ::std::assert_eq!(read.map(|all| all.to_json()).as_deref(), Ok(text));
}

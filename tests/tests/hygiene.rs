//! Generated code names everything by its full path: nothing in scope, and nothing shadowed, can get in its way.
#![no_implicit_prelude]
#![allow(
    clippy::items_after_statements,
    clippy::option_option,
    clippy::trivially_copy_pass_by_ref,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    non_camel_case_types,
    non_snake_case,
    reason = "the names are chosen to be in the way"
)]

use ::renamed_api_model::ApiModel;
use ::std::{assert, assert_eq};

#[path = "hygiene/shapes.rs"]
mod shapes;

/// Without a prelude: every path below starts at a crate's root, and the derive's do too.
mod without_prelude {
    use super::*;

    #[derive(ApiModel, Debug, PartialEq, Clone)]
    #[api(crate = ::renamed_api_model)]
    pub(crate) struct Everything {
        text: ::std::string::String,
        maybe: ::std::option::Option<::std::string::String>,
        tristate: ::std::option::Option<::std::option::Option<u8>>,
        #[api(required)]
        nullable: ::std::option::Option<i64>,
        #[api(non_null)]
        non_null: ::std::option::Option<bool>,
        #[serde(default)]
        list: ::std::vec::Vec<Kind>,
        #[api(default = "half")]
        share: ::std::string::String,
        #[serde(default = "seven")]
        seven: u8,
        #[serde(skip)]
        skipped: ::std::option::Option<u8>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty", default)]
        often_empty: ::std::vec::Vec<u8>,
        #[serde(with = "as_text", default)]
        with: u32,
        #[api(opaque)]
        opaque: ::std::option::Option<::std::net::Ipv4Addr>,
        map: ::std::collections::BTreeMap<::std::string::String, f64>,
        inner: ::std::option::Option<::std::boxed::Box<Everything>>,
    }

    fn seven() -> u8 {
        7
    }

    mod as_text {
        use ::std::prelude::v1::*;

        pub(super) fn serialize<S: ::serde::Serializer>(
            value: &u32,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(&value.to_string())
        }

        pub(super) fn deserialize<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<u32, D::Error> {
            let text: String = ::serde::Deserialize::deserialize(deserializer)?;
            text.parse().map_err(::serde::de::Error::custom)
        }
    }

    #[derive(ApiModel, Debug, PartialEq, Clone)]
    #[api(crate = ::renamed_api_model)]
    #[serde(rename_all = "lowercase")]
    pub(crate) enum Kind {
        First,
        Second,
        #[api(unknown)]
        Else(::std::string::String),
    }

    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    pub(crate) enum Closed {
        Yes,
        No,
    }

    #[derive(ApiModel, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    pub(crate) struct Guarded {
        #[api(secret)]
        word: ::std::string::String,
    }

    #[test]
    fn it_reads_and_writes() {
        let text = r#"{"text":"t","maybe":"m","tristate":null,"nullable":null,"list":["first","third"],"share":"half","seven":7,"with":"12","opaque":"10.0.0.1","map":{"a":0.5}}"#;
        let read = ::renamed_api_model::json::from_str::<Everything>(text).unwrap();
        assert_eq!(read.list, [Kind::First, Kind::Else(::std::convert::From::from("third"))]);
        assert_eq!(read.tristate, ::std::option::Option::Some(::std::option::Option::None));
        assert_eq!((read.seven, read.with, read.skipped), (7, 12, ::std::option::Option::None));
        assert_eq!(read.to_json(), text);
        let read: Everything = ::serde_json::from_str(text).unwrap();
        assert_eq!(read.to_json(), text);
    }

    #[test]
    fn it_builds() {
        let built = Everything::builder()
            .text("t")
            .maybe("m")
            .tristate_null()
            .maybe_nullable(::std::option::Option::None)
            .list([Kind::First])
            .map([(::std::convert::From::from("a"), 0.5)])
            .opaque([10, 0, 0, 1])
            .build();
        assert_eq!((built.share.as_str(), built.with), ("half", 0));
        assert_eq!(
            built.to_json(),
            r#"{"text":"t","maybe":"m","tristate":null,"nullable":null,"list":["first"],"share":"half","seven":7,"with":"0","opaque":"10.0.0.1","map":{"a":0.5}}"#
        );
        let report = Everything::draft().build().unwrap_err();
        assert_eq!(report.len(), 3);
        assert_eq!(
            ::std::format!("{}", Closed::from_json("\"yes\"").unwrap_err()),
            "Closed: 1 violation\n  unknown value, did you mean `Yes`? (unknown_value, line 1, column 1)"
        );
        assert_eq!(Closed::from_json("\"No\""), ::std::result::Result::Ok(Closed::No));
        assert_eq!(Closed::Yes.to_json(), "\"Yes\"");
        let guarded = Guarded::builder().word("sesame").build();
        assert_eq!(::std::format!("{guarded:?}"), "Guarded { word: [REDACTED] }");
        assert_eq!(::std::format!("{:?}", Kind::Second), "Second");
    }
}

/// The prelude's names, in scope with other meanings.
#[allow(dead_code, reason = "it is there to be in the way")]
mod shadowed {
    use ::renamed_api_model::ApiModel as Derived;
    use ::std::{assert, assert_eq};

    struct Option;
    struct Result;
    struct String;
    struct Vec;
    struct Box;
    struct Self_;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct PhantomData;
    struct Report;
    struct Model;
    struct Field;
    struct Draft;
    struct Fault;
    struct Source;
    trait Default {}
    trait Into {}
    trait From {}
    trait Iterator {}
    trait IntoIterator {}
    trait Clone {}
    trait Copy {}
    trait Debug {}
    trait Sized {}
    trait Send {}
    trait Drop {}
    trait Fn {}
    trait FnOnce {}
    trait Serialize {}
    trait Serializer {}
    trait Deserialize {}
    trait Deserializer {}
    trait ApiModel {}
    trait FieldType {}
    fn drop() {}
    mod std {}
    mod core {}
    mod alloc {}
    mod serde {}
    mod api_model {}
    mod renamed_api_model {}
    mod serde_json {}

    macro_rules! shadow {
        ($d:tt $($name:ident)*) => {
            $(
                #[allow(unused_macros, reason = "what would be called is an error")]
                macro_rules! $name {
                    ($d($d t:tt)*) => { ::std::compile_error!("a macro of the user's was called") };
                }
            )*
        };
    }
    shadow!($ vec format write writeln matches panic unreachable todo unimplemented debug_assert format_args concat stringify);

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    struct Shadowed {
        text: ::std::string::String,
        maybe: ::std::option::Option<::std::string::String>,
        #[api(required)]
        nullable: ::std::option::Option<u8>,
        tristate: ::std::option::Option<::std::option::Option<u8>>,
        #[serde(default)]
        list: ::std::vec::Vec<Member>,
        #[api(default = 3)]
        three: u8,
    }

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    enum Member {
        Some,
        None,
        Ok,
        Err,
        Option,
        #[api(unknown)]
        Result(::std::string::String),
    }

    #[derive(Derived)]
    #[api(crate = ::renamed_api_model)]
    struct Secret {
        #[api(secret)]
        word: ::std::string::String,
    }

    #[test]
    fn it_works() {
        use ::renamed_api_model::ApiModel as _;
        let text =
            r#"{"text":"t","nullable":null,"list":["Some","None","Ok","Err","Option","Maybe"],"three":3}"#;
        let read = ::renamed_api_model::json::from_str::<Shadowed>(text).unwrap();
        assert_eq!(read.to_json(), text);
        let built = Shadowed::builder()
            .text("t")
            .nullable(1)
            .maybe("x")
            .tristate(2)
            .list([Member::Result(::std::convert::Into::into("Maybe")), Member::Some])
            .build();
        assert_eq!(
            built.to_json(),
            r#"{"text":"t","maybe":"x","nullable":1,"tristate":2,"list":["Maybe","Some"],"three":3}"#
        );
        assert!(Shadowed::draft().build().is_err());
        let secret: Secret = ::serde_json::from_str(r#"{"word":"sesame"}"#).unwrap();
        assert_eq!(
            ::std::string::ToString::to_string(&::std::format_args!("{secret:?}")),
            "Secret { word: [REDACTED] }"
        );
    }
}

/// Traits in scope whose methods have the names that generated code might call.
#[allow(dead_code, reason = "it is there to be in the way")]
mod meddled {
    use ::renamed_api_model::ApiModel;
    use ::std::assert_eq;

    trait Meddler {
        fn clone(&self) -> Meddled {
            Meddled
        }
        fn into(&self) -> Meddled {
            Meddled
        }
        fn fmt(&self) -> Meddled {
            Meddled
        }
        fn is_some(&self) -> Meddled {
            Meddled
        }
        fn is_none(&self) -> Meddled {
            Meddled
        }
        fn end(&self) -> Meddled {
            Meddled
        }
        fn map(&self) -> Meddled {
            Meddled
        }
        fn into_iter(&self) -> Meddled {
            Meddled
        }
        fn collect(&self) -> Meddled {
            Meddled
        }
        fn read(&self) -> Meddled {
            Meddled
        }
        fn write(&self) -> Meddled {
            Meddled
        }
        fn write_field(&self) -> Meddled {
            Meddled
        }
        fn serialize(&self) -> Meddled {
            Meddled
        }
        fn complete(&self) -> Meddled {
            Meddled
        }
        fn default() -> Meddled
        where
            Self: ::std::marker::Sized,
        {
            Meddled
        }
        fn model() -> Meddled
        where
            Self: ::std::marker::Sized,
        {
            Meddled
        }
        fn describe() -> Meddled
        where
            Self: ::std::marker::Sized,
        {
            Meddled
        }
        fn deserialize() -> Meddled
        where
            Self: ::std::marker::Sized,
        {
            Meddled
        }
        fn empty() -> Meddled
        where
            Self: ::std::marker::Sized,
        {
            Meddled
        }
    }
    impl<T: ?::std::marker::Sized> Meddler for T {}
    struct Meddled;

    #[derive(ApiModel, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct Calm {
        id: u8,
        #[serde(default)]
        list: ::std::vec::Vec<Mood>,
        note: ::std::option::Option<::std::string::String>,
        tristate: ::std::option::Option<::std::option::Option<u8>>,
        #[serde(default)]
        count: u16,
    }

    #[derive(ApiModel, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    enum Mood {
        Calm,
    }

    #[test]
    fn it_works() {
        let text = r#"{"id":1,"list":["Calm"],"note":"n","tristate":2,"count":0}"#;
        assert_eq!(
            Calm::from_json(text).map(|calm| calm.to_json()).ok().as_deref(),
            ::std::option::Option::Some(text)
        );
        let built = Calm::builder().id(1).list([Mood::Calm]).note("n").tristate(2).build();
        assert_eq!(built.to_json(), text);
        assert_eq!(::std::format!("{:?}", Calm::draft().id(1)), "CalmDraft { .. }");
    }

    #[test]
    fn the_meddler_is_in_scope() {
        let _: Meddled = 1.end();
        let _: Meddled = Meddler::clone(&1);
    }
}

/// Fields and variants with the names of keywords, of generated parts and of primitive types.
mod names {
    use ::renamed_api_model::ApiModel;
    use ::std::assert_eq;
    use ::std::prelude::v1::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct Raw {
        r#type: String,
        r#match: u8,
        r#fn: Option<String>,
        r#async: Option<Option<bool>>,
        #[serde(default)]
        r#move: Vec<u8>,
        #[serde(rename = "struct")]
        r#struct: u8,
        #[serde(alias = "dyn")]
        r#impl: Option<u8>,
    }

    #[test]
    fn raw_identifiers() {
        let text = r#"{"type":"t","match":1,"fn":"f","async":null,"move":[2],"struct":3,"impl":4}"#;
        let built = Raw::builder()
            .r#type("t")
            .r#match(1)
            .maybe_fn(Some("f".to_owned()))
            .async_null()
            .r#move([2])
            .r#struct(3)
            .r#impl(4)
            .build();
        assert_eq!(built.to_json(), text);
        assert_eq!(Raw::from_json(text), Ok(built));
        let report = Raw::from_json("{}").unwrap_err();
        assert_eq!(
            report.to_string(),
            "Raw: 3 violations\n  /type: required, but missing (missing)\n  /match: required, but missing \
             (missing)\n  /struct: required, but missing (missing)"
        );
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct Generated {
        self_: u8,
        builder: String,
        build: u8,
        draft: u8,
        source: u8,
        slots: Vec<u8>,
        state: u8,
        value: u8,
        str: String,
        u8: u8,
        usize: u8,
        bool: bool,
        slot: u8,
        index: u8,
        object: u8,
        serializer: u8,
        model: u8,
        empty: u8,
        complete: u8,
        private: u8,
        __m: u8,
        __object: u8,
        __source: u8,
        __draft: u8,
        __value: u8,
        __f0: u8,
        __unset: u8,
        _unused: u8,
        Option: u8,
        String: u8,
        Set: u8,
        Generated: u8,
        from_json: u8,
        to_json: u8,
        validate: u8,
        maybe: Option<u8>,
        serialize: Option<u8>,
        deserialize: Option<Option<u8>>,
    }

    #[test]
    fn names_of_generated_parts() {
        let built = Generated::builder()
            .self_(1)
            .builder("2")
            .build_(3)
            .draft(4)
            .source(5)
            .slots([6])
            .state(7)
            .value(8)
            .str("9")
            .u8(10)
            .usize(11)
            .bool(true)
            .slot(12)
            .index(13)
            .object(14)
            .serializer(15)
            .model(16)
            .empty(17)
            .complete(18)
            .private(19)
            .__m(20)
            .__object(21)
            .__source(22)
            .__draft(23)
            .__value(24)
            .__f0(25)
            .__unset(26)
            ._unused(27)
            .Option(28)
            .String(29)
            .Set(30)
            .Generated(31)
            .from_json(32)
            .to_json(33)
            .validate(34)
            .maybe(35)
            .maybe_serialize(Some(36))
            .deserialize_null()
            .build();
        let text = built.to_json();
        assert_eq!(
            text,
            r#"{"self_":1,"builder":"2","build":3,"draft":4,"source":5,"slots":[6],"state":7,"value":8,"str":"9","u8":10,"#
                .to_owned()
                + r#""usize":11,"bool":true,"slot":12,"index":13,"object":14,"serializer":15,"model":16,"empty":17,"#
                + r#""complete":18,"private":19,"__m":20,"__object":21,"__source":22,"__draft":23,"__value":24,"__f0":25,"#
                + r#""__unset":26,"_unused":27,"Option":28,"String":29,"Set":30,"Generated":31,"from_json":32,"#
                + r#""to_json":33,"validate":34,"maybe":35,"serialize":36,"deserialize":null}"#
        );
        assert_eq!(Generated::from_json(&text), Ok(built.clone()));
        assert_eq!(::serde_json::from_str::<Generated>(&text).ok(), Some(built));
        let report = Generated::draft().build().unwrap_err();
        assert_eq!(report.len(), 35);
    }

    #[derive(ApiModel, Clone, Copy, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    enum Members {
        r#match,
        r#type,
        Some,
        None,
        Ok,
        Err,
        Option,
        String,
        u8,
        MODEL,
        __text,
    }

    #[test]
    fn names_of_variants() {
        use Members as M;
        let all = [
            M::r#match,
            M::r#type,
            M::Some,
            M::None,
            M::Ok,
            M::Err,
            M::Option,
            M::String,
            M::u8,
            M::MODEL,
            M::__text,
        ];
        let text = r#"["match","type","Some","None","Ok","Err","Option","String","u8","MODEL","__text"]"#;
        assert_eq!(::renamed_api_model::json::to_string(&all).ok().as_deref(), Some(text));
        assert_eq!(::renamed_api_model::json::from_str::<[Members; 11]>(text), Ok(all));
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct r#type {
        id: u8,
    }

    #[test]
    fn a_type_with_a_raw_name() {
        let built = r#type::builder().id(1).build();
        assert_eq!(built.to_json(), r#"{"id":1}"#);
        assert_eq!(
            r#type::from_json("{}").unwrap_err().to_string(),
            "type: 1 violation\n  /id: required, but missing (missing)"
        );
    }
}

/// Parameters with the names that generic code likes best.
mod generics {
    use ::renamed_api_model::ApiModel;
    use ::std::assert_eq;
    use ::std::borrow::Cow;
    use ::std::prelude::v1::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct Four<S, D, T, E> {
        s: S,
        d: Vec<D>,
        t: Option<T>,
        e: Option<Option<E>>,
    }

    #[test]
    fn types() {
        let text = r#"{"s":1,"d":["x"],"t":true,"e":null}"#;
        let built = Four::<u8, String, bool, char>::builder().s(1).d(["x"]).t(true).e_null().build();
        assert_eq!(built.to_json(), text);
        assert_eq!(Four::from_json(text), Ok(built));
        let report =
            Four::<Four<u8, u8, u8, u8>, u8, u8, u8>::from_json(r#"{"s":{"d":[null]},"d":[],"e":""}"#);
        assert_eq!(
            report.unwrap_err().to_string(),
            "Four: 3 violations\n  \
             /s/d/0: expected an integer from 0 to 255, found null (null, line 1, column 12)\n  \
             /s/s: required, but missing (missing)\n  \
             /e: expected an integer from 0 to 255, found a string (type, line 1, column 30)"
        );
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct Bounded<A: Clone + PartialOrd, const N: usize, const M: bool = true>
    where
        A: Default,
    {
        list: [A; N],
        #[serde(default)]
        fallback: A,
    }

    #[test]
    fn bounds_and_constants() {
        let built = Bounded::<u8, 2>::builder().list([1, 2]).build();
        assert_eq!(built.to_json(), r#"{"list":[1,2],"fallback":0}"#);
        assert_eq!(Bounded::<u8, 2>::from_json(r#"{"list":[1,2]}"#), Ok(built));
        assert_eq!(Bounded::<u8, 3, false>::from_json(r#"{"list":[1,2]}"#).unwrap_err().len(), 1);
        assert_eq!(Bounded::<u8, 2, false>::draft().build().unwrap_err().len(), 1);
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct Lent<'de, 'a: 'de, T> {
        text: &'de str,
        either: Option<Cow<'a, str>>,
        inner: T,
    }

    #[test]
    fn lifetimes() {
        let text = r#"{"text":"t","either":"e","inner":[1]}"#.to_owned();
        let read = ::renamed_api_model::json::from_str::<Lent<'_, '_, Vec<u8>>>(&text).unwrap();
        assert_eq!((read.text, read.either.as_deref()), ("t", Some("e")));
        assert_eq!(read.to_json(), text);
        let built = Lent::builder().text("t").either("e").inner(Vec::from([1u8])).build();
        assert_eq!(built, read);
        // A model that borrows can be the argument of another.
        let text = r#"{"text":"o","inner":{"text":"t","either":"e","inner":[1]}}"#;
        let outer = ::renamed_api_model::json::from_str::<Lent<'_, '_, Lent<'_, '_, Vec<u8>>>>(text).unwrap();
        assert_eq!(outer.inner, read);
        assert_eq!(::renamed_api_model::json::to_string(&outer).ok().as_deref(), Some(text));
    }

    #[derive(ApiModel, Clone, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    struct Guarded<T> {
        #[api(secret)]
        word: T,
        plain: Option<T>,
    }

    #[test]
    fn secrets() {
        let guarded = Guarded::<u16>::from_json(r#"{"word":4711,"plain":1}"#).unwrap();
        assert_eq!(::std::format!("{guarded:?}"), "Guarded { word: [REDACTED], plain: Some(1) }");
    }
}

/// Derives in places where items are rarely written.
mod places {
    use ::renamed_api_model::ApiModel;
    use ::std::assert_eq;
    use ::std::prelude::v1::*;

    #[test]
    fn in_a_function() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = ::renamed_api_model)]
        struct Local {
            id: u8,
            kind: Kind,
            next: Option<Box<Local>>,
        }
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = ::renamed_api_model)]
        enum Kind {
            One,
        }
        let text = r#"{"id":1,"kind":"One","next":{"id":2,"kind":"One"}}"#;
        let last = Local::builder().id(2).kind(Kind::One).build();
        let built = Local::builder().id(1).kind(Kind::One).next(last).build();
        assert_eq!(Local::from_json(text), Ok(built.clone()));
        assert_eq!(built.to_json(), text);
    }

    /// Two of one name, apart from each other.
    #[test]
    fn in_two_blocks() {
        let first = {
            #[derive(ApiModel)]
            #[api(crate = ::renamed_api_model)]
            struct Twin {
                a: u8,
            }
            Twin::builder().a(1).build().to_json()
        };
        let second = {
            #[derive(ApiModel)]
            #[api(crate = ::renamed_api_model)]
            struct Twin {
                b: u8,
            }
            Twin::builder().b(2).build().to_json()
        };
        assert_eq!((first.as_str(), second.as_str()), (r#"{"a":1}"#, r#"{"b":2}"#));
    }

    macro_rules! model {
        ($(#[$attribute:meta])* $vis:vis $name:ident { $($(#[$on:meta])* $field:ident: $ty:ty,)* }) => {
            #[derive(ApiModel, Clone, Debug, PartialEq)]
            #[api(crate = ::renamed_api_model)]
            $(#[$attribute])*
            $vis struct $name {
                $($(#[$on])* $field: $ty,)*
                added: Option<u8>,
            }
        };
    }

    model! {
        /// Made by a macro.
        #[serde(rename_all = "camelCase")]
        pub(crate) Made {
            first_name: String,
            last_name: Option<String>,
            two_levels: Option<Option<u8>>,
            #[api(required)]
            to_be_said: Option<u8>,
            #[serde(default)]
            some_items: Vec<String>,
            r#type: u8,
        }
    }

    macro_rules! members {
        ($name:ident: $($variant:ident = $text:literal),* $(,)?) => {
            #[derive(ApiModel, Clone, Debug, PartialEq)]
            #[api(crate = ::renamed_api_model)]
            enum $name {
                $(#[serde(rename = $text)] $variant,)*
                #[api(unknown)]
                Other(String),
            }
        };
    }

    members!(Level: Low = "lo", High = "hi");

    macro_rules! generic {
        ($name:ident<$($parameter:ident),*>) => {
            #[derive(ApiModel, Clone, Debug, PartialEq)]
            #[api(crate = ::renamed_api_model)]
            #[allow(non_snake_case, reason = "named after the types")]
            struct $name<$($parameter),*> {
                $($parameter: Option<$parameter>),*
            }
        };
    }

    generic!(Pair<A, B>);

    #[test]
    fn in_macros() {
        // The macro's `Option`s are seen as `Option`s: only what must be there is missed.
        assert_eq!(
            Made::from_json("{}")
                .unwrap_err()
                .iter()
                .map(::renamed_api_model::Violation::pointer)
                .collect::<Vec<_>>(),
            ["/firstName", "/toBeSaid", "/type"]
        );
        let built = Made::builder()
            .first_name("Ada")
            .last_name("Byron")
            .two_levels_null()
            .maybe_to_be_said(None)
            .some_items(["x", "y"])
            .r#type(1)
            .added(2)
            .build();
        let text = r#"{"firstName":"Ada","lastName":"Byron","twoLevels":null,"toBeSaid":null,"someItems":["x","y"],"type":1,"added":2}"#;
        assert_eq!(built.to_json(), text);
        assert_eq!(Made::from_json(text), Ok(built));
        assert_eq!(
            ::renamed_api_model::json::from_str::<Vec<Level>>(r#"["lo","hi","mid"]"#),
            Ok(Vec::from([Level::Low, Level::High, Level::Other("mid".to_owned())]))
        );
        assert_eq!(Pair::<u8, bool>::builder().A(1).build().to_json(), r#"{"A":1}"#);
    }
}

#[test]
fn the_prelude_is_gone() {
    // `Some` is a name like any other here.
    struct Some(u8);
    assert_eq!(Some(3).0, 3);
    assert!(without_prelude::Kind::First.to_json().starts_with('"'));
}

/// What the user's own type is allowed, what the derive makes of it is too.
mod own_lints {
    #![deny(warnings, non_camel_case_types, non_snake_case, clippy::pedantic)]

    use super::*;

    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    #[allow(non_snake_case, clippy::box_collection, clippy::vec_box)]
    pub(crate) struct Account {
        pub(crate) accountId: ::std::option::Option<::std::string::String>,
        pub(crate) boxes: ::std::option::Option<::std::vec::Vec<::std::boxed::Box<u8>>>,
        pub(crate) boxed: ::std::option::Option<::std::boxed::Box<::std::vec::Vec<u8>>>,
        pub(crate) iter: ::std::option::Option<u8>,
    }

    /// A name that needs no allowance, unlike what is named after it.
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    pub(crate) struct Type_ {
        pub(crate) one: ::std::option::Option<u8>,
    }

    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = ::renamed_api_model)]
    #[allow(non_camel_case_types, clippy::vec_box)]
    pub(crate) enum account_row {
        foo_baz { boxes: ::std::option::Option<::std::vec::Vec<::std::boxed::Box<u8>>> },
    }

    #[test]
    fn all_are_read() {
        assert!(Account::from_json("{}").is_ok() && Type_::from_json("{}").is_ok());
        assert!(account_row::from_json(r#"{"foo_baz":{}}"#).is_ok());
    }
}

/// A parameter of which nothing is held, wherever it stands.
mod phantoms {
    use super::*;
    use ::std::marker::PhantomData;

    struct Foreign;

    #[derive(ApiModel)]
    #[api(crate = ::renamed_api_model)]
    struct Marked<T> {
        maybe: ::std::option::Option<PhantomData<T>>,
        pair: (PhantomData<fn() -> T>, u8),
    }

    #[test]
    fn ask_nothing_of_it() {
        let read = Marked::<Foreign>::from_json(r#"{"pair":[null,1]}"#);
        assert!(read.is_ok_and(|marked| marked.pair.1 == 1 && marked.maybe.is_none()));
    }
}

//! Every honoured word of `#[serde(...)]`, against the same type with serde's own derive: what one accepts, writes
//! and refuses, the other must.

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::time::Duration;

use proptest::prelude::*;
use renamed_api_model::{ApiModel, FieldType, Report};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

/// The same item twice: `ours::…` with the one derive, `theirs::…` with serde's two.
macro_rules! twins {
    ($($item:item)*) => {
        pub(crate) mod ours {
            use super::*;
            $(
                #[derive(ApiModel, Clone, Debug, PartialEq)]
                #[api(crate = renamed_api_model, none = "null")]
                $item
            )*
        }
        pub(crate) mod theirs {
            use super::*;
            $(
                #[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
                $item
            )*
        }
    };
}

/// The same for enums.
macro_rules! twin_enums {
    ($($item:item)*) => {
        pub(crate) mod ours {
            use super::*;
            $(
                #[derive(ApiModel, Clone, Debug, PartialEq)]
                #[api(crate = renamed_api_model)]
                $item
            )*
        }
        pub(crate) mod theirs {
            use super::*;
            $(
                #[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
                $item
            )*
        }
    };
}

fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

/// The two types are shown, and written in every format, alike.
#[track_caller]
fn written_alike<A: ApiModel + Debug, B: Serialize + Debug>(ours: &A, theirs: &B) {
    assert_eq!(format!("{ours:?}"), format!("{theirs:?}"), "the same value");
    let json = serde_json::to_string(theirs).unwrap();
    assert_eq!(ours.to_json(), json);
    assert_eq!(serde_json::to_string(ours).unwrap(), json);
    assert_eq!(serde_json::to_string_pretty(ours).unwrap(), serde_json::to_string_pretty(theirs).unwrap());
    assert_eq!(serde_json::to_value(ours).unwrap(), serde_json::to_value(theirs).unwrap());
    assert_eq!(cbor(ours), cbor(theirs), "CBOR of {json}");
    assert_eq!(
        postcard::to_allocvec(ours).unwrap(),
        postcard::to_allocvec(theirs).unwrap(),
        "postcard of {json}"
    );
}

/// Reads a document as both types, at every door: both refuse it, or both make the same of it.
#[track_caller]
fn read_alike<A, B>(document: &str) -> bool
where
    A: ApiModel + DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug,
    B: Serialize + DeserializeOwned + Debug,
{
    let (ours, theirs) = (serde_json::from_str::<A>(document), serde_json::from_str::<B>(document));
    let report = A::from_json(document);
    assert_eq!(
        (ours.is_ok(), report.is_ok()),
        (theirs.is_ok(), theirs.is_ok()),
        "{document}\n serde_json::from_str: {ours:?}\n from_json: {report:?}\n serde's derive: {theirs:?}"
    );
    if let Ok(value) = serde_json::from_str::<Value>(document) {
        let (ours, theirs) =
            (serde_json::from_value::<A>(value.clone()), serde_json::from_value::<B>(value.clone()));
        assert_eq!(
            ours.is_ok(),
            theirs.is_ok(),
            "{document}\n serde_json::from_value: {ours:?}\n serde's derive: {theirs:?}"
        );
        let (ours, theirs) = (
            ciborium::from_reader::<A, _>(cbor(&value).as_slice()),
            ciborium::from_reader::<B, _>(cbor(&value).as_slice()),
        );
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{document}\n CBOR: {ours:?}\n serde's derive: {theirs:?}");
        if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
            written_alike(ours, theirs);
        }
    }
    if let (Ok(ours), Ok(report), Ok(theirs)) = (&ours, &report, &theirs) {
        assert_eq!(ours, report);
        written_alike(ours, theirs);
    }
    theirs.is_ok()
}

#[track_caller]
fn accepted<A, B>(documents: &[&str])
where
    A: ApiModel + DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug,
    B: Serialize + DeserializeOwned + Debug,
{
    for document in documents {
        assert!(read_alike::<A, B>(document), "refused: {document}");
    }
}

#[track_caller]
fn refused<A, B>(documents: &[&str])
where
    A: ApiModel + DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug,
    B: Serialize + DeserializeOwned + Debug,
{
    for document in documents {
        assert!(!read_alike::<A, B>(document), "accepted: {document}");
    }
}

fn faults(report: &Report) -> Vec<(&str, &'static str)> {
    report.iter().map(|violation| (violation.pointer(), violation.code().as_str())).collect()
}

mod nothing {
    //! Without a word.

    use super::*;

    twins! {
        pub(crate) struct Model {
            pub(crate) id: u64,
            pub(crate) name: String,
            pub(crate) tags: Vec<String>,
            pub(crate) ratio: f64,
            pub(crate) flag: bool,
            pub(crate) letter: char,
            pub(crate) pair: (i8, i16),
            pub(crate) three: [u8; 3],
            pub(crate) by_name: BTreeMap<String, i32>,
            pub(crate) by_number: BTreeMap<u16, bool>,
            pub(crate) label: Option<String>,
            pub(crate) nested: Option<Box<Model>>,
        }

        pub(crate) struct Any {
            pub(crate) value: Value,
            pub(crate) map: Option<serde_json::Map<String, Value>>,
            pub(crate) number: Option<serde_json::Number>,
        }

        pub(crate) struct Empty {}

        pub(crate) struct Pair {
            pub(crate) a: u8,
            pub(crate) b: Option<u8>,
        }
    }

    const MEMBERS: [(&str, &str); 12] = [
        ("id", "1"),
        ("name", r#""Anna \"A\" Äöü""#),
        ("tags", r#"["a","b"]"#),
        ("ratio", "2.5"),
        ("flag", "true"),
        ("letter", r#""ß""#),
        ("pair", "[-1,2]"),
        ("three", "[1,2,3]"),
        ("by_name", r#"{"x":1,"y":-1}"#),
        ("by_number", r#"{"1":true,"2":false}"#),
        ("label", r#""l""#),
        ("nested", "null"),
    ];

    fn document(replaced: &str, value: &str) -> String {
        let members =
            MEMBERS.map(|(name, own)| format!("\"{name}\":{}", if name == replaced { value } else { own }));
        format!("{{{}}}", members.join(","))
    }

    #[test]
    fn every_member_with_every_kind_of_value() {
        let values = [
            "null",
            "true",
            "0",
            "-1",
            "255",
            "256",
            "65536",
            "4294967296",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775809",
            "1.0",
            "-0",
            "-0.0",
            "1e2",
            "1.5e300",
            r#""""#,
            r#""x""#,
            r#""xy""#,
            r#""1""#,
            "[]",
            "[1]",
            "[1,2]",
            "[1,2,3]",
            "[1,2,3,4]",
            r#"["a"]"#,
            "[null]",
            "{}",
            r#"{"x":1}"#,
            r#"{"1":true}"#,
            r#"{"01":true}"#,
            r#"{"-1":true}"#,
            r#"{"x":null}"#,
            r#"{"x":1,"x":2}"#,
        ];
        let mut count = [0, 0];
        for (name, _) in MEMBERS {
            for value in values {
                let is_read = read_alike::<ours::Model, theirs::Model>(&document(name, value));
                count[usize::from(is_read)] += 1;
            }
        }
        assert_eq!(count, [366, 42], "refused and accepted");
    }

    #[test]
    fn each_member_absent() {
        for (absent, _) in MEMBERS {
            let members = MEMBERS.iter().filter(|(name, _)| *name != absent);
            let members: Vec<_> = members.map(|(name, value)| format!("\"{name}\":{value}")).collect();
            let is_read = read_alike::<ours::Model, theirs::Model>(&format!("{{{}}}", members.join(",")));
            assert_eq!(is_read, matches!(absent, "label" | "nested"), "{absent}");
        }
    }

    #[test]
    fn nested_in_itself() {
        let inner = document("id", "2");
        let outer = document("nested", &inner);
        accepted::<ours::Model, theirs::Model>(&[&outer, &document("nested", &outer)]);
        refused::<ours::Model, theirs::Model>(&[&document("nested", "{}"), &document("nested", "[]")]);
    }

    #[test]
    fn any_json() {
        accepted::<ours::Any, theirs::Any>(&[
            r#"{"value":null}"#,
            r#"{"value":[1,-2,2.5,"x",null,true,{"b":1,"a":{}}],"map":{"z":1,"a":[{}]},"number":-1.5}"#,
            r#"{"value":18446744073709551615,"map":null,"number":18446744073709551615}"#,
        ]);
        refused::<ours::Any, theirs::Any>(&["{}", r#"{"value":1,"map":[]}"#, r#"{"value":1,"number":"1"}"#]);
    }

    #[test]
    fn an_empty_struct() {
        accepted::<ours::Empty, theirs::Empty>(&["{}", r#"{"a":1}"#, r#"{"a":{"b":[]},"a":2}"#]);
        refused::<ours::Empty, theirs::Empty>(&["null", "1", "\"\"", "", "{", "{}{}"]);
    }

    #[test]
    fn not_an_object() {
        refused::<ours::Pair, theirs::Pair>(&[
            "null",
            "true",
            "1",
            "1.5",
            "\"a\"",
            "",
            " ",
            "{",
            "}",
            "{\"a\":1",
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":1}x",
            "{\"a\" 1}",
            "{\"a\":01}",
            "{\"a\":1.}",
            "{\"a\":+1}",
            "{\"a\":NaN}",
            "{\"a\":1,\"b\":\"\n\"}",
        ]);
        accepted::<ours::Pair, theirs::Pair>(&[
            " {\"a\" : 1 , \"b\":\r\n\t2}\n",
            "{\"b\":null,\"a\":1}",
            "{\"\\u0061\":1}",
            "{\"a\":1,\"c\":{\"a\":[{}]}}",
        ]);
    }

    /// serde's derive takes the fields in order from an array; whatever we do, the doors must agree.
    #[test]
    fn an_array_for_an_object() {
        for document in ["[1,2]", "[1]", "[]", "[1,2,3]", "[null,2]"] {
            let by_serde = serde_json::from_str::<ours::Pair>(document);
            let by_report = ours::Pair::from_json(document);
            assert_eq!(by_serde.is_ok(), by_report.is_ok(), "{document}: {by_serde:?}, {by_report:?}");
        }
    }

    #[test]
    fn duplicates() {
        refused::<ours::Pair, theirs::Pair>(&[
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"b":2,"b":2}"#,
            r#"{"a":1,"b":null,"b":2}"#,
        ]);
        accepted::<ours::Pair, theirs::Pair>(&[r#"{"a":1,"c":1,"c":1}"#]);
        let report = ours::Pair::from_json(r#"{"a":1,"b":null,"b":2,"a":"x"}"#).unwrap_err();
        assert_eq!(faults(&report), [("/b", "duplicate"), ("/a", "duplicate")]);
    }

    /// Bytes that one type wrote are read by the other.
    #[test]
    fn binary_formats_are_shared() {
        let ours = ours::Model::from_json(document("nested", &document("id", "2"))).unwrap();
        let bytes = postcard::to_allocvec(&ours).unwrap();
        let theirs: theirs::Model = postcard::from_bytes(&bytes).unwrap();
        written_alike(&ours, &theirs);
        assert_eq!(
            postcard::from_bytes::<ours::Model>(&postcard::to_allocvec(&theirs).unwrap()).unwrap(),
            ours
        );
        assert_eq!(ciborium::from_reader::<ours::Model, _>(cbor(&theirs).as_slice()).unwrap(), ours);
        let theirs: theirs::Model = ciborium::from_reader(cbor(&ours).as_slice()).unwrap();
        written_alike(&ours, &theirs);
        for len in 0..bytes.len() {
            let cut = &bytes[..len];
            assert_eq!(
                postcard::from_bytes::<ours::Model>(cut).is_ok(),
                postcard::from_bytes::<theirs::Model>(cut).is_ok(),
                "{len} bytes"
            );
        }
    }
}

mod rename {
    //! `rename`, of a field, a variant and the container; also split.

    use super::*;

    twins! {
        #[serde(rename = "Wire")]
        pub(crate) struct Model {
            #[serde(rename = "@type")]
            pub(crate) kind: String,
            #[serde(rename = "")]
            pub(crate) nameless: u8,
            #[serde(rename = "with \"quotes\" and/or ~tildes~ ☃")]
            pub(crate) odd: Option<u8>,
            #[serde(rename(serialize = "out", deserialize = "in"))]
            pub(crate) split: u8,
            #[serde(rename(serialize = "written"))]
            pub(crate) only_written: u8,
            #[serde(rename(deserialize = "read"))]
            pub(crate) only_read: u8,
            pub(crate) r#type: u8,
            pub(crate) r#match: Option<u8>,
        }

        // Two fields swap their names.
        pub(crate) struct Swapped {
            #[serde(rename = "b")]
            pub(crate) a: u8,
            #[serde(rename = "a")]
            pub(crate) b: u8,
        }
    }

    const GOOD: &str = r#"{"@type":"t","":1,"with \"quotes\" and/or ~tildes~ ☃":2,"in":3,"only_written":4,"read":5,"type":6,"match":7}"#;

    #[test]
    fn names_on_the_wire() {
        accepted::<ours::Model, theirs::Model>(&[GOOD]);
        for (name, absent) in [
            ("@type", "kind"),
            ("\"\"", "\"nameless\""),
            ("\"in\"", "\"out\""),
            ("only_written", "written"),
            ("read", "only_read"),
            ("\"type\"", "\"r#type\""),
        ] {
            refused::<ours::Model, theirs::Model>(&[&GOOD.replacen(name, absent, 1)]);
        }
        assert_eq!(
            ours::Model::from_json(GOOD).unwrap().to_json(),
            r#"{"@type":"t","":1,"with \"quotes\" and/or ~tildes~ ☃":2,"out":3,"written":4,"only_read":5,"type":6,"match":7}"#
        );
    }

    #[test]
    fn swapped() {
        accepted::<ours::Swapped, theirs::Swapped>(&[r#"{"a":1,"b":2}"#]);
        assert_eq!(ours::Swapped::from_json(r#"{"a":1,"b":2}"#).unwrap().to_json(), r#"{"b":2,"a":1}"#);
    }

    /// Pointers are made of the names that are read, escaped; the heading has the container's.
    #[test]
    fn the_report_speaks_the_wire() {
        let report = ours::Model::from_json("{}").unwrap_err();
        assert_eq!(
            faults(&report),
            [
                ("/@type", "missing"),
                ("/", "missing"),
                ("/in", "missing"),
                ("/only_written", "missing"),
                ("/read", "missing"),
                ("/type", "missing"),
            ]
        );
        assert!(report.to_string().starts_with("Wire: 6 violations\n"), "{report}");
        let odd = GOOD.replace("☃\":2", "☃\":\"2\"");
        let report = ours::Model::from_json(odd).unwrap_err();
        assert_eq!(faults(&report), [("/with \"quotes\" and~1or ~0tildes~0 ☃", "type")]);
        let error = serde_json::from_str::<ours::Model>("{}").unwrap_err().to_string();
        assert_eq!(
            error,
            "missing fields `@type`, ``, `in`, `only_written`, `read`, `type` at line 1 column 2"
        );
    }

    mod variants {
        use super::*;

        twin_enums! {
            pub(crate) enum Kind {
                #[serde(rename = "plain one")]
                Plain,
                #[serde(rename(serialize = "out", deserialize = "in"))]
                Split,
                #[serde(rename = "")]
                Nothing,
                r#Self_,
            }
        }

        #[test]
        fn names_on_the_wire() {
            accepted::<ours::Kind, theirs::Kind>(&["\"plain one\"", "\"in\"", "\"\"", "\"Self_\""]);
            refused::<ours::Kind, theirs::Kind>(&[
                "\"Plain\"",
                "\"out\"",
                "\"Split\"",
                "\"Nothing\"",
                "\"r#Self_\"",
            ]);
            assert_eq!(ours::Kind::from_json("\"in\"").unwrap().to_json(), "\"out\"");
        }
    }
}

mod rename_all {
    //! `rename_all`: eight cases, on fields and variants; also split.

    use super::*;

    /// For each case a module with a struct, an enum, and what they write.
    macro_rules! cases {
        ($($module:ident $case:literal: $fields:literal $variants:literal;)*) => {
            $(mod $module {
                use super::*;

                #[allow(dead_code, reason = "the builder is not what is tested")]
                mod fields {
                    use super::*;
                    twins! {
                        #[serde(rename_all = $case)]
                        #[derive(Default)]
                        pub(crate) struct Model {
                            pub(crate) plain: u8,
                            pub(crate) two_words: u8,
                            pub(crate) three_word_name: u8,
                            pub(crate) with_2_numbers3: u8,
                            pub(crate) _leading: u8,
                            pub(crate) trailing_: u8,
                            pub(crate) double_2_: u8,
                            pub(crate) r#type: u8,
                            pub(crate) a: u8,
                            #[serde(rename = "Kept_asIs")]
                            pub(crate) renamed: u8,
                            #[serde(alias = "as_is")]
                            pub(crate) aliased_name: Option<u8>,
                        }
                    }
                }

                mod variants {
                    use super::*;
                    twin_enums! {
                        #[derive(Copy)]
                        pub(crate) enum Model {
                            #[serde(rename = "placeholder")]
                            Placeholder,
                        }

                        #[serde(rename_all = $case)]
                        #[derive(Copy)]
                        pub(crate) enum Kind {
                            Plain,
                            TwoWords,
                            HTTPServer,
                            With2Numbers3,
                            A,
                            AB,
                            #[serde(rename = "Kept_asIs")]
                            Renamed,
                        }
                    }
                }

                pub(crate) fn written() -> [String; 2] {
                    use variants::theirs::Kind::*;
                    let kinds = [Plain, TwoWords, HTTPServer, With2Numbers3, A, AB, Renamed];
                    [
                        serde_json::to_string(&fields::theirs::Model::default()).unwrap(),
                        serde_json::to_string(&kinds).unwrap(),
                    ]
                }

                #[test]
                fn fields_are_spelled_alike() {
                    assert_eq!(fields::ours::Model::default().to_json(), $fields);
                    written_alike(&fields::ours::Model::default(), &fields::theirs::Model::default());
                    for (case, [document, _]) in all_cases() {
                        let is_read = read_alike::<fields::ours::Model, fields::theirs::Model>(&document);
                        assert!(is_read || case != $case, "{document}");
                        let aliased = document.replace(",\"Kept", ",\"as_is\":1,\"Kept");
                        read_alike::<fields::ours::Model, fields::theirs::Model>(&aliased);
                    }
                }

                #[test]
                fn variants_are_spelled_alike() {
                    use variants::ours::Kind::*;
                    let kinds = vec![Plain, TwoWords, HTTPServer, With2Numbers3, A, AB, Renamed];
                    assert_eq!(serde_json::to_string(&kinds).unwrap(), $variants);
                    for (_, [_, variants]) in all_cases() {
                        for name in serde_json::from_str::<Vec<String>>(&variants).unwrap() {
                            let document = serde_json::to_string(&name).unwrap();
                            read_alike::<variants::ours::Kind, variants::theirs::Kind>(&document);
                        }
                    }
                    assert_eq!(serde_json::from_str::<Vec<variants::ours::Kind>>($variants).unwrap(), kinds);
                    read_alike::<variants::ours::Model, variants::theirs::Model>("\"placeholder\"");
                }
            })*

            fn all_cases() -> Vec<(&'static str, [String; 2])> {
                vec![$(($case, $module::written())),*]
            }
        };
    }

    cases! {
        lower "lowercase":
            r#"{"plain":0,"two_words":0,"three_word_name":0,"with_2_numbers3":0,"_leading":0,"trailing_":0,"double_2_":0,"type":0,"a":0,"Kept_asIs":0,"aliased_name":null}"#
            r#"["plain","twowords","httpserver","with2numbers3","a","ab","Kept_asIs"]"#;
        upper "UPPERCASE":
            r#"{"PLAIN":0,"TWO_WORDS":0,"THREE_WORD_NAME":0,"WITH_2_NUMBERS3":0,"_LEADING":0,"TRAILING_":0,"DOUBLE_2_":0,"TYPE":0,"A":0,"Kept_asIs":0,"ALIASED_NAME":null}"#
            r#"["PLAIN","TWOWORDS","HTTPSERVER","WITH2NUMBERS3","A","AB","Kept_asIs"]"#;
        pascal "PascalCase":
            r#"{"Plain":0,"TwoWords":0,"ThreeWordName":0,"With2Numbers3":0,"Leading":0,"Trailing":0,"Double2":0,"Type":0,"A":0,"Kept_asIs":0,"AliasedName":null}"#
            r#"["Plain","TwoWords","HTTPServer","With2Numbers3","A","AB","Kept_asIs"]"#;
        camel "camelCase":
            r#"{"plain":0,"twoWords":0,"threeWordName":0,"with2Numbers3":0,"leading":0,"trailing":0,"double2":0,"type":0,"a":0,"Kept_asIs":0,"aliasedName":null}"#
            r#"["plain","twoWords","hTTPServer","with2Numbers3","a","aB","Kept_asIs"]"#;
        snake "snake_case":
            r#"{"plain":0,"two_words":0,"three_word_name":0,"with_2_numbers3":0,"_leading":0,"trailing_":0,"double_2_":0,"type":0,"a":0,"Kept_asIs":0,"aliased_name":null}"#
            r#"["plain","two_words","h_t_t_p_server","with2_numbers3","a","a_b","Kept_asIs"]"#;
        screaming_snake "SCREAMING_SNAKE_CASE":
            r#"{"PLAIN":0,"TWO_WORDS":0,"THREE_WORD_NAME":0,"WITH_2_NUMBERS3":0,"_LEADING":0,"TRAILING_":0,"DOUBLE_2_":0,"TYPE":0,"A":0,"Kept_asIs":0,"ALIASED_NAME":null}"#
            r#"["PLAIN","TWO_WORDS","H_T_T_P_SERVER","WITH2_NUMBERS3","A","A_B","Kept_asIs"]"#;
        kebab "kebab-case":
            r#"{"plain":0,"two-words":0,"three-word-name":0,"with-2-numbers3":0,"-leading":0,"trailing-":0,"double-2-":0,"type":0,"a":0,"Kept_asIs":0,"aliased-name":null}"#
            r#"["plain","two-words","h-t-t-p-server","with2-numbers3","a","a-b","Kept_asIs"]"#;
        screaming_kebab "SCREAMING-KEBAB-CASE":
            r#"{"PLAIN":0,"TWO-WORDS":0,"THREE-WORD-NAME":0,"WITH-2-NUMBERS3":0,"-LEADING":0,"TRAILING-":0,"DOUBLE-2-":0,"TYPE":0,"A":0,"Kept_asIs":0,"ALIASED-NAME":null}"#
            r#"["PLAIN","TWO-WORDS","H-T-T-P-SERVER","WITH2-NUMBERS3","A","A-B","Kept_asIs"]"#;
    }

    mod split {
        use super::*;

        mod fields {
            use super::*;
            twins! {
                #[serde(rename_all(serialize = "camelCase", deserialize = "kebab-case"))]
                pub(crate) struct Both {
                    pub(crate) two_words: u8,
                    #[serde(rename = "same_both_ways")]
                    pub(crate) renamed: u8,
                    #[serde(rename(serialize = "written"))]
                    pub(crate) only_written: u8,
                }

                #[serde(rename_all(serialize = "UPPERCASE"))]
                pub(crate) struct Written {
                    pub(crate) two_words: u8,
                }

                #[serde(rename_all(deserialize = "PascalCase"))]
                pub(crate) struct Read {
                    pub(crate) two_words: u8,
                }
            }
        }

        mod variants {
            use super::*;
            twin_enums! {
                #[serde(rename_all(serialize = "camelCase", deserialize = "kebab-case"))]
                pub(crate) enum Kind {
                    TwoWords,
                    #[serde(rename(deserialize = "given"))]
                    OnlyRead,
                }
            }
        }

        #[test]
        fn of_fields() {
            use fields::{ours, theirs};
            let good = r#"{"two-words":1,"same_both_ways":2,"only-written":3}"#;
            accepted::<ours::Both, theirs::Both>(&[good]);
            assert_eq!(
                ours::Both::from_json(good).unwrap().to_json(),
                r#"{"twoWords":1,"same_both_ways":2,"written":3}"#
            );
            refused::<ours::Both, theirs::Both>(&[r#"{"twoWords":1,"same_both_ways":2,"written":3}"#]);
            accepted::<ours::Written, theirs::Written>(&[r#"{"two_words":1}"#]);
            refused::<ours::Written, theirs::Written>(&[r#"{"TWO_WORDS":1}"#]);
            accepted::<ours::Read, theirs::Read>(&[r#"{"TwoWords":1}"#]);
            refused::<ours::Read, theirs::Read>(&[r#"{"two_words":1}"#]);
        }

        #[test]
        fn of_variants() {
            use variants::{ours, theirs};
            accepted::<ours::Kind, theirs::Kind>(&["\"two-words\"", "\"given\""]);
            refused::<ours::Kind, theirs::Kind>(&[
                "\"twoWords\"",
                "\"onlyRead\"",
                "\"only-read\"",
                "\"TwoWords\"",
            ]);
            assert_eq!(ours::Kind::from_json("\"given\"").unwrap().to_json(), "\"onlyRead\"");
        }
    }
}

mod alias {
    //! `alias`, also several of one field.

    use super::*;

    twins! {
        pub(crate) struct Model {
            #[serde(alias = "ident", alias = "key")]
            pub(crate) id: u8,
            #[serde(rename = "label", alias = "name")]
            #[serde(alias = "title", alias = "label")]
            pub(crate) text: Option<String>,
            pub(crate) other: Option<u8>,
        }
    }

    #[test]
    fn each_of_them() {
        accepted::<ours::Model, theirs::Model>(&[
            r#"{"id":1}"#,
            r#"{"ident":1}"#,
            r#"{"key":1,"label":"a"}"#,
            r#"{"name":"a","id":1}"#,
            r#"{"id":1,"title":"a"}"#,
            r#"{"other":2,"title":"a","key":1}"#,
            r#"{"id":1,"text":7}"#,
        ]);
        refused::<ours::Model, theirs::Model>(&[
            "{}",
            r#"{"Id":1}"#,
            r#"{"ident":null}"#,
            r#"{"id":1,"title":7}"#,
        ]);
        let aliased = ours::Model::from_json(r#"{"key":1,"title":"a"}"#).unwrap();
        assert_eq!(aliased.to_json(), r#"{"id":1,"label":"a","other":null}"#);
    }

    #[test]
    fn twice_through_an_alias() {
        refused::<ours::Model, theirs::Model>(&[
            r#"{"id":1,"ident":1}"#,
            r#"{"ident":1,"id":1}"#,
            r#"{"ident":1,"ident":1}"#,
            r#"{"ident":1,"key":1}"#,
            r#"{"id":1,"label":"a","name":"a"}"#,
            r#"{"id":1,"name":null,"title":"a"}"#,
        ]);
        let report = ours::Model::from_json("{\"id\":1,\n \"ident\":2, \"key\":\"x\"}").unwrap_err();
        let found: Vec<_> = report
            .iter()
            .map(|v| (v.pointer(), v.code().as_str(), v.message(), v.position().map(|p| (p.line, p.column))))
            .collect();
        assert_eq!(
            found,
            [
                ("/ident", "duplicate", "field `id` is there more than once", Some((2, 2))),
                ("/key", "duplicate", "field `id` is there more than once", Some((2, 13))),
            ]
        );
        let error = serde_json::from_str::<ours::Model>(r#"{"id":1,"ident":2}"#).unwrap_err().to_string();
        assert!(error.starts_with("duplicate field `id`"), "{error}");
    }

    /// A fault behind an alias is where the alias is, not where the name would be.
    #[test]
    fn pointers_are_as_written() {
        let report = ours::Model::from_json(r#"{"key":"x","title":7}"#).unwrap_err();
        assert_eq!(faults(&report), [("/key", "type"), ("/title", "type")]);
    }
}

mod skip {
    //! `skip`, `skip_serializing`, `skip_deserializing`.

    use super::*;

    fn nine() -> u8 {
        9
    }

    twins! {
        pub(crate) struct Model {
            pub(crate) id: u8,
            #[serde(skip)]
            pub(crate) never: Unknown,
            #[serde(skip, default = "nine")]
            pub(crate) never_but_nine: u8,
            #[serde(skip)]
            pub(crate) never_optional: Option<u8>,
            #[serde(skip_serializing)]
            pub(crate) only_read: u8,
            #[serde(skip_serializing)]
            pub(crate) only_read_optional: Option<u8>,
            #[serde(skip_deserializing)]
            pub(crate) only_written: u8,
            #[serde(skip_deserializing, default = "nine")]
            pub(crate) only_written_nine: u8,
            #[serde(skip_serializing, skip_deserializing)]
            pub(crate) neither: u8,
        }

        #[serde(deny_unknown_fields)]
        pub(crate) struct Strict {
            pub(crate) id: u8,
            #[serde(skip)]
            pub(crate) never: u8,
            #[serde(skip_serializing)]
            pub(crate) only_read: Option<u8>,
            #[serde(skip_deserializing)]
            pub(crate) only_written: u8,
        }

        #[serde(default)]
        pub(crate) struct Whole {
            pub(crate) id: u8,
            #[serde(skip)]
            pub(crate) never: u8,
            #[serde(skip_deserializing)]
            pub(crate) only_written: Option<u8>,
        }

        pub(crate) struct Bare {
            #[serde(skip)]
            pub(crate) never: u8,
        }
    }

    impl Default for ours::Whole {
        fn default() -> Self {
            Self { id: 1, never: 2, only_written: Some(3) }
        }
    }

    impl Default for theirs::Whole {
        fn default() -> Self {
            Self { id: 1, never: 2, only_written: Some(3) }
        }
    }

    /// Neither serde nor a model knows this type.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub(crate) struct Unknown(u8);

    #[test]
    fn members_of_their_names_are_strangers() {
        accepted::<ours::Model, theirs::Model>(&[
            r#"{"id":1,"only_read":2}"#,
            r#"{"id":1,"only_read":2,"only_read_optional":3}"#,
            r#"{"id":1,"only_read":2,"never":"x","never_but_nine":{},"only_written":[],"neither":null,"never":1}"#,
        ]);
        refused::<ours::Model, theirs::Model>(&[
            "{}",
            r#"{"id":1}"#,
            r#"{"only_read":1}"#,
            r#"{"id":1,"only_read":"x"}"#,
        ]);
        assert_eq!(
            ours::Model::from_json(r#"{"id":1,"only_read":2,"only_written":3}"#).unwrap().to_json(),
            r#"{"id":1,"only_written":0,"only_written_nine":9}"#
        );
    }

    #[test]
    fn strangers_may_be_refused() {
        accepted::<ours::Strict, theirs::Strict>(&[r#"{"id":1}"#, r#"{"id":1,"only_read":2}"#]);
        refused::<ours::Strict, theirs::Strict>(&[r#"{"id":1,"never":2}"#, r#"{"id":1,"only_written":2}"#]);
        let report = ours::Strict::from_json(r#"{"id":1,"never":2,"only_written":2}"#).unwrap_err();
        assert_eq!(faults(&report), [("/never", "unknown_field"), ("/only_written", "unknown_field")]);
    }

    #[test]
    fn the_default_of_the_whole_fills_them() {
        accepted::<ours::Whole, theirs::Whole>(&[
            "{}",
            r#"{"id":7}"#,
            r#"{"id":7,"never":8,"only_written":9}"#,
        ]);
        let whole = ours::Whole::from_json(r#"{"id":7,"never":8,"only_written":9}"#).unwrap();
        assert_eq!(whole.to_json(), r#"{"id":7,"only_written":3}"#);
        assert_eq!(whole, ours::Whole { id: 7, ..ours::Whole::default() });
    }

    #[test]
    fn a_struct_without_members() {
        accepted::<ours::Bare, theirs::Bare>(&["{}", r#"{"never":1}"#]);
        assert_eq!(ours::Bare { never: 1 }.to_json(), "{}");
    }

    mod variants {
        use super::*;

        twin_enums! {
            pub(crate) enum Kind {
                Both,
                #[serde(skip_serializing)]
                OnlyRead,
                #[serde(skip_deserializing)]
                OnlyWritten,
                #[serde(skip)]
                Never,
                Last,
            }

            #[allow(dead_code, reason = "made by nobody, and read by nobody: that is the point")]
            pub(crate) enum Source<T> {
                Known(u8),
                #[serde(skip)]
                Opened(Handle<T>),
                #[serde(skip)]
                Shared { handle: Handle<T>, count: u8 },
                #[serde(skip)]
                Paired(Handle<T>, u8),
            }

            #[allow(dead_code, reason = "the same")]
            #[serde(untagged)]
            pub(crate) enum Untagged {
                Known(u8),
                #[serde(skip)]
                Opened(Handle<u8>),
            }
        }

        /// Neither serde nor a model knows this type, and it has no default.
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct Handle<T>(T);

        /// What a skipped variant holds may be of any type.
        #[test]
        fn of_unions() {
            accepted::<ours::Source<u8>, theirs::Source<u8>>(&[r#"{"Known":1}"#]);
            refused::<ours::Source<u8>, theirs::Source<u8>>(&[
                r#"{"Opened":1}"#,
                r#"{"Shared":{"handle":1,"count":2}}"#,
                "\"Paired\"",
            ]);
            accepted::<ours::Untagged, theirs::Untagged>(&["1"]);
            refused::<ours::Untagged, theirs::Untagged>(&["\"x\"", "null"]);
            let shared = ours::Source::Shared { handle: Handle(1), count: 2 };
            let error = serde_json::to_string(&shared).unwrap_err().to_string();
            assert_eq!(error, "the variant `Shared` cannot be written");
            assert!(shared.validate().is_ok());
        }

        #[test]
        fn of_enums() {
            accepted::<ours::Kind, theirs::Kind>(&["\"Both\"", "\"Last\""]);
            refused::<ours::Kind, theirs::Kind>(&["\"OnlyWritten\"", "\"Never\""]);
            assert_eq!(ours::Kind::from_json("\"OnlyRead\"").unwrap(), ours::Kind::OnlyRead);
            assert_eq!(serde_json::to_string(&ours::Kind::OnlyWritten).unwrap(), "\"OnlyWritten\"");
            for kind in [ours::Kind::OnlyRead, ours::Kind::Never] {
                let error = serde_json::to_string(&kind).unwrap_err().to_string();
                assert_eq!(error, format!("the variant `{kind:?}` cannot be written"));
            }
            for kind in [theirs::Kind::OnlyRead, theirs::Kind::Never] {
                assert!(serde_json::to_string(&kind).is_err());
            }
            written_alike(&ours::Kind::OnlyWritten, &theirs::Kind::OnlyWritten);
        }
    }
}

mod skip_if {
    //! `skip_serializing_if`.

    use super::*;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference to the field")]
    fn is_zero(number: &u8) -> bool {
        *number == 0
    }

    fn is_default<T: Default + PartialEq>(value: &T) -> bool {
        *value == T::default()
    }

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde gives a reference to the field"
    )]
    fn is_some_zero(number: &Option<u8>) -> bool {
        *number == Some(0)
    }

    twins! {
        pub(crate) struct Model<T: Default + PartialEq> {
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub(crate) items: Vec<u8>,
            #[serde(default, skip_serializing_if = "is_zero")]
            pub(crate) number: u8,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(crate) optional: Option<u8>,
            #[serde(skip_serializing_if = "Option::<u8>::is_some")]
            pub(crate) inverse: Option<u8>,
            #[serde(skip_serializing_if = "is_some_zero")]
            pub(crate) zero: Option<u8>,
            #[serde(default, skip_serializing_if = "is_default")]
            pub(crate) generic: T,
            #[serde(default, skip_serializing_if = "str::is_empty")]
            pub(crate) text: String,
            pub(crate) last: u8,
        }
    }

    #[test]
    fn what_is_left_out() {
        type Ours = ours::Model<String>;
        type Theirs = theirs::Model<String>;
        accepted::<Ours, Theirs>(&[
            r#"{"last":1}"#,
            r#"{"last":1,"items":[],"number":0,"optional":null,"inverse":null,"zero":0,"generic":"","text":""}"#,
            r#"{"last":1,"items":[1],"number":2,"optional":3,"inverse":4,"zero":5,"generic":"6","text":"7"}"#,
            r#"{"last":1,"zero":null}"#,
        ]);
        refused::<Ours, Theirs>(&["{}", r#"{"last":1,"items":null}"#, r#"{"last":1,"text":null}"#]);
        assert_eq!(
            Ours::from_json(r#"{"last":1,"zero":0}"#).unwrap().to_json(),
            r#"{"inverse":null,"last":1}"#
        );
        assert_eq!(
            Ours::from_json(r#"{"last":1,"items":[1],"number":2,"optional":3,"inverse":4,"zero":5,"generic":"6","text":"7"}"#)
                .unwrap()
                .to_json(),
            r#"{"items":[1],"number":2,"optional":3,"zero":5,"generic":"6","text":"7","last":1}"#
        );
    }

    /// The function comes on top of leaving `None` out.
    #[test]
    fn beside_leaving_none_out() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Plain {
            #[serde(skip_serializing_if = "is_some_zero")]
            zero: Option<u8>,
            #[serde(skip_serializing_if = "Option::is_none")]
            #[api(required)]
            nullable: Option<u8>,
        }

        let json = |zero, nullable| Plain { zero, nullable }.to_json();
        assert_eq!(json(None, None), "{}");
        assert_eq!(json(Some(0), Some(0)), r#"{"nullable":0}"#);
        assert_eq!(json(Some(1), None), r#"{"zero":1}"#);
    }
}

mod deny_unknown {
    //! `deny_unknown_fields`.

    use super::*;

    twins! {
        #[serde(deny_unknown_fields)]
        pub(crate) struct Strict {
            pub(crate) first_name: String,
            #[serde(alias = "years")]
            pub(crate) age: Option<u8>,
            pub(crate) inner: Option<Inner>,
        }

        pub(crate) struct Inner {
            pub(crate) a: Option<u8>,
        }
    }

    #[test]
    fn strangers() {
        accepted::<ours::Strict, theirs::Strict>(&[
            r#"{"first_name":"A"}"#,
            r#"{"first_name":"A","years":1}"#,
            r#"{"first_name":"A","inner":{"a":1,"b":2}}"#,
        ]);
        refused::<ours::Strict, theirs::Strict>(&[
            r#"{"first_name":"A","last_name":"B"}"#,
            r#"{"first_name":"A","First_name":"B"}"#,
            r#"{"first_name":"A","":null}"#,
            r#"{"x":1}"#,
        ]);
    }

    #[test]
    fn all_of_them_are_named() {
        let report = ours::Strict::from_json(
            "{\"frist_name\":\"A\",\n\"yeers\":{\"deep\":[1,2]},\"shoe/size\":1,\"inner\":{\"b\":1}}",
        )
        .unwrap_err();
        let found: Vec<_> = report
            .iter()
            .map(|v| (v.pointer(), v.code().as_str(), v.message(), v.position().map(|p| (p.line, p.column))))
            .collect();
        assert_eq!(
            found,
            [
                ("/frist_name", "unknown_field", "unknown field, did you mean `first_name`?", Some((1, 2))),
                ("/yeers", "unknown_field", "unknown field, did you mean `years`?", Some((2, 1))),
                (
                    "/shoe~1size",
                    "unknown_field",
                    "unknown field, expected one of `first_name`, `age`, `inner`, `years`",
                    Some((2, 24))
                ),
                ("/first_name", "missing", "required, but missing", None),
            ]
        );
        let error = serde_json::from_str::<ours::Strict>(r#"{"frist_name":"A"}"#).unwrap_err().to_string();
        assert!(error.starts_with("unknown field `frist_name`, did you mean `first_name`?"), "{error}");
    }
}

/// Values as text, for anything that has one.
mod text {
    use super::*;

    pub(super) fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(super) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: Display,
        D: Deserializer<'de>,
    {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The same for what may be absent.
mod maybe_text {
    use super::*;

    #[expect(clippy::ref_option, reason = "serde gives a reference to the field")]
    pub(super) fn serialize<T: Display, S: Serializer>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: FromStr,
        T::Err: Display,
        D: Deserializer<'de>,
    {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| text.parse().map_err(D::Error::custom)).transpose()
    }
}

/// A type of somebody else's, as a number of seconds.
mod seconds {
    use super::*;

    pub(super) fn serialize<S: Serializer>(value: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(value.as_secs())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_secs)
    }
}

/// Lists as one string with commas.
mod commas {
    use super::*;

    pub(super) fn serialize<S: Serializer>(value: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        let parts: Vec<_> = value.iter().map(u8::to_string).collect();
        serializer.serialize_str(&parts.join(","))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.split_terminator(',').map(|part| part.parse().map_err(D::Error::custom)).collect()
    }
}

mod with {
    //! `with`, `serialize_with`, `deserialize_with`, on plain, optional and generic fields.

    use super::*;

    twins! {
        pub(crate) struct Model<T: Display + FromStr>
        where
            T::Err: Display,
        {
            #[serde(with = "text")]
            pub(crate) plain: u32,
            #[serde(with = "maybe_text")]
            pub(crate) optional: Option<u32>,
            #[serde(with = "text")]
            pub(crate) generic: T,
            #[serde(with = "maybe_text", default)]
            pub(crate) optional_generic: Option<T>,
            #[serde(with = "super::super::seconds")]
            pub(crate) foreign: Duration,
            #[serde(with = "commas")]
            pub(crate) list: Vec<u8>,
            #[serde(with = "commas", default, skip_serializing_if = "Vec::is_empty")]
            pub(crate) list_or_nothing: Vec<u8>,
            #[serde(serialize_with = "text::serialize")]
            pub(crate) written: u32,
            #[serde(deserialize_with = "text::deserialize")]
            pub(crate) read: u32,
            #[serde(serialize_with = "seconds::serialize", deserialize_with = "seconds::deserialize")]
            pub(crate) both: Duration,
            #[serde(skip_serializing, deserialize_with = "text::deserialize::<u32, _>")]
            pub(crate) only_read: u32,
            #[serde(skip_deserializing, serialize_with = "text::serialize")]
            pub(crate) only_written: u32,
        }
    }

    type Ours = ours::Model<i64>;
    type Theirs = theirs::Model<i64>;

    const GOOD: &str = r#"{"plain":"1","optional":"2","generic":"-3","optional_generic":"4","foreign":5,"list":"6,7","list_or_nothing":"8","written":9,"read":"10","both":11,"only_read":"12"}"#;

    #[test]
    fn values() {
        accepted::<Ours, Theirs>(&[
            GOOD,
            &GOOD.replace(r#""2""#, "null"),
            &GOOD.replace(r#""4""#, "null"),
            &GOOD.replace(r#""optional_generic":"4","#, ""),
            &GOOD.replace(r#""list_or_nothing":"8","#, ""),
            &GOOD.replace(r#""8""#, r#""""#),
        ]);
        assert_eq!(
            Ours::from_json(GOOD).unwrap().to_json(),
            r#"{"plain":"1","optional":"2","generic":"-3","optional_generic":"4","foreign":5,"list":"6,7","list_or_nothing":"8","written":"9","read":10,"both":11,"only_written":"0"}"#
        );
    }

    #[test]
    fn refusals() {
        for (good, bad) in [
            (r#""1""#, "1"),
            (r#""1""#, "null"),
            (r#""1""#, r#""x""#),
            (r#""2""#, "2"),
            (r#""2""#, r#""-2""#),
            (r#""-3""#, "-3"),
            (r#""4""#, "[]"),
            (":5,", r#":"5","#),
            (r#""6,7""#, r#""6;7""#),
            (r#""6,7""#, "[6,7]"),
            (":9,", r#":"9","#),
            (r#""10""#, "10"),
            (r#""12""#, "{}"),
            (r#""plain":"1","#, ""),
            (r#""generic":"-3","#, ""),
            (r#""foreign":5,"#, ""),
        ] {
            let document = GOOD.replace(good, bad);
            assert_ne!(document, GOOD);
            refused::<Ours, Theirs>(&[&document]);
        }
    }

    /// Unlike with serde's derive, an `Option` stays optional.
    #[test]
    fn an_option_may_be_absent() {
        let document = GOOD.replace(r#""optional":"2","#, "");
        assert!(serde_json::from_str::<Theirs>(&document).is_err());
        let model = Ours::from_json(&document).unwrap();
        assert_eq!(serde_json::from_str::<Ours>(&document).unwrap(), model);
        assert!(model.to_json().contains(r#""optional":null"#), "{model:?}");
    }

    #[test]
    fn faults_are_where_the_field_is() {
        let bad = GOOD
            .replace(r#""1""#, "1")
            .replace(r#""-3""#, r#""x""#)
            .replace(":5,", ":-5,")
            .replace(r#""6,7""#, "null");
        let report = Ours::from_json(&bad).unwrap_err();
        let found: Vec<_> = report.iter().map(|v| (v.pointer(), v.code().as_str(), v.message())).collect();
        assert_eq!(
            found,
            [
                ("/plain", "type", "expected a string, found an integer"),
                ("/generic", "custom", "invalid digit found in string"),
                ("/foreign", "type", "expected u64, found an integer of another value"),
                ("/list", "null", "expected a string, found null"),
            ]
        );
    }
}

mod default {
    //! `default`, of a field and of the whole.

    use super::*;

    fn seven() -> u8 {
        7
    }

    twins! {
        pub(crate) struct Fields {
            #[serde(default)]
            pub(crate) of_type: u8,
            #[serde(default = "seven")]
            pub(crate) of_path: u8,
            #[serde(default = "super::seven")]
            pub(crate) of_longer_path: u8,
            #[serde(default = "Vec::new")]
            pub(crate) generic_path: Vec<u8>,
            #[serde(default)]
            pub(crate) optional: Option<u8>,
            pub(crate) required: u8,
        }

        #[serde(default)]
        pub(crate) struct Whole {
            pub(crate) a: u8,
            #[serde(default)]
            pub(crate) b: u8,
            #[serde(default = "seven")]
            pub(crate) c: u8,
            pub(crate) d: Option<u8>,
        }

        #[serde(default)]
        #[derive(Default)]
        pub(crate) struct Generic<T: Default> {
            pub(crate) a: T,
            pub(crate) b: Option<T>,
        }
    }

    // Written out, since serde's own derive cannot have this word in a macro.
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model, none = "null")]
    #[serde(default = "Point::ours")]
    struct Point {
        a: u8,
        b: Option<u8>,
    }

    impl Point {
        fn ours() -> Self {
            Self { a: 1, b: Some(2) }
        }
    }

    mod twin {
        use super::*;

        #[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
        #[serde(default = "Point::theirs")]
        pub(super) struct Point {
            a: u8,
            b: Option<u8>,
        }

        impl Point {
            fn theirs() -> Self {
                Self { a: 1, b: Some(2) }
            }
        }
    }

    impl Default for ours::Whole {
        fn default() -> Self {
            Self { a: 1, b: 2, c: 3, d: Some(4) }
        }
    }

    impl Default for theirs::Whole {
        fn default() -> Self {
            Self { a: 1, b: 2, c: 3, d: Some(4) }
        }
    }

    #[test]
    fn of_fields() {
        accepted::<ours::Fields, theirs::Fields>(&[
            r#"{"required":1}"#,
            r#"{"required":1,"of_type":2,"of_path":3,"of_longer_path":4,"generic_path":[5],"optional":6}"#,
            r#"{"required":1,"optional":null}"#,
        ]);
        refused::<ours::Fields, theirs::Fields>(&[
            "{}",
            r#"{"required":1,"of_type":null}"#,
            r#"{"required":1,"of_path":null}"#,
            r#"{"required":1,"of_path":"x"}"#,
        ]);
    }

    #[test]
    fn of_the_whole() {
        for document in ["{}", r#"{"a":9}"#, r#"{"b":9,"c":9,"d":9}"#, r#"{"d":null}"#] {
            accepted::<ours::Whole, theirs::Whole>(&[document]);
        }
        refused::<ours::Whole, theirs::Whole>(&[r#"{"a":null}"#, r#"{"b":null}"#, r#"{"d":"x"}"#]);
        accepted::<Point, twin::Point>(&["{}", r#"{"a":9}"#, r#"{"b":null}"#]);
        accepted::<ours::Generic<u8>, theirs::Generic<u8>>(&["{}", r#"{"a":9}"#, r#"{"b":9}"#]);
        assert_eq!(ours::Whole::from_json("{}").unwrap().to_json(), r#"{"a":1,"b":0,"c":7,"d":4}"#);
    }
}

mod bound {
    //! `bound`, in the words that it has with serde's own derive: those that ask for serde's traits.

    use std::marker::PhantomData;

    use super::*;

    pub(crate) trait Resource {
        type Id;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Account;

    impl Resource for Account {
        type Id = String;
    }

    twins! {
        #[serde(bound = "T: Serialize + DeserializeOwned + Default")]
        pub(crate) struct Both<T> {
            #[serde(default)]
            pub(crate) items: Vec<T>,
            #[serde(default)]
            pub(crate) item: T,
        }

        #[serde(bound(serialize = "T: Serialize", deserialize = "T: Deserialize<'de>"))]
        pub(crate) struct Apart<T> {
            pub(crate) item: Option<T>,
        }

        #[serde(bound(deserialize = "T: DeserializeOwned"))]
        pub(crate) struct Read<T> {
            pub(crate) item: T,
        }

        #[serde(bound(serialize = "T: Serialize + Clone"))]
        pub(crate) struct Written<T> {
            pub(crate) item: T,
        }

        #[serde(bound(serialize = "R::Id: Serialize", deserialize = "R::Id: Deserialize<'de>"))]
        pub(crate) struct Of<R: Resource> {
            pub(crate) id: R::Id,
            pub(crate) others: Vec<R::Id>,
        }

        #[serde(bound = "")]
        pub(crate) struct Marked<R> {
            pub(crate) id: u8,
            #[serde(skip)]
            pub(crate) of: PhantomData<R>,
        }

        pub(crate) struct Fields<T, U> {
            #[serde(bound(serialize = "T: Serialize", deserialize = "T: Deserialize<'de>"))]
            pub(crate) first: T,
            pub(crate) second: U,
        }
    }

    /// What is read and written by its own impls needs no more than those.
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(bound = "T: Serialize + DeserializeOwned")]
    struct Opaque<T> {
        #[api(opaque)]
        item: T,
    }

    #[derive(Serialize, Deserialize, Debug, PartialEq)]
    struct Foreign {
        name: String,
    }

    #[test]
    fn by_serdes_traits() {
        accepted::<ours::Both<u8>, theirs::Both<u8>>(&["{}", r#"{"items":[1],"item":2}"#]);
        accepted::<ours::Apart<String>, theirs::Apart<String>>(&["{}", r#"{"item":"a"}"#]);
        accepted::<ours::Read<bool>, theirs::Read<bool>>(&[r#"{"item":true}"#]);
        accepted::<ours::Written<bool>, theirs::Written<bool>>(&[r#"{"item":true}"#]);
        refused::<ours::Written<bool>, theirs::Written<bool>>(&["{}", r#"{"item":1}"#]);
        accepted::<ours::Fields<u8, u8>, theirs::Fields<u8, u8>>(&[r#"{"first":1,"second":2}"#]);
    }

    #[test]
    fn of_parts_and_of_nothing() {
        accepted::<ours::Of<Account>, theirs::Of<Account>>(&[r#"{"id":"a","others":["b"]}"#]);
        accepted::<ours::Marked<Account>, theirs::Marked<Account>>(&[r#"{"id":1}"#]);
        let foreign = Opaque { item: Foreign { name: "a".to_owned() } };
        assert_eq!(serde_json::from_str::<Opaque<Foreign>>(&foreign.to_json()).unwrap(), foreign);
    }
}

mod together {
    //! Many words on one type, over documents made at random.

    use super::*;

    twins! {
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub(crate) struct Model {
            #[serde(alias = "ID", alias = "key")]
            pub(crate) user_id: u16,
            #[serde(rename(serialize = "out", deserialize = "in"), default)]
            pub(crate) split_name: Vec<Option<bool>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(crate) display_name: Option<String>,
            #[serde(with = "text", default)]
            pub(crate) as_text: i8,
            #[serde(skip)]
            pub(crate) cache: u8,
            #[serde(default)]
            pub(crate) inner: Inner,
            pub(crate) kind: Option<Kind>,
        }

        #[serde(default, rename_all = "SCREAMING-KEBAB-CASE")]
        #[derive(Default)]
        pub(crate) struct Inner {
            pub(crate) some_number: f32,
            #[serde(alias = "m")]
            pub(crate) some_map: BTreeMap<String, Option<i64>>,
        }
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(rename_all = "lowercase")]
    pub(crate) enum Kind {
        One,
        #[serde(alias = "zwei", alias = "deux")]
        Two,
        #[serde(skip_deserializing)]
        Three,
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            prop_oneof![Just(0), Just(1), Just(-1), Just(70_000), Just(i64::MAX)].prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            prop_oneof![Just(0.5), Just(-0.0), Just(1e300)].prop_map(Value::from),
            prop_oneof![
                Just("one"),
                Just("two"),
                Just("zwei"),
                Just("three"),
                Just("7"),
                Just("-200"),
                Just("")
            ]
            .prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            let key = prop_oneof![Just("SOME-NUMBER"), Just("SOME-MAP"), Just("m"), Just("x")]
                .prop_map(str::to_owned);
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(key, inner, 0..4).prop_map(|map| json!(map)),
            ]
        })
    }

    fn member() -> impl Strategy<Value = (&'static str, Value)> {
        let name = prop_oneof![
            Just("userId"),
            Just("ID"),
            Just("key"),
            Just("in"),
            Just("out"),
            Just("displayName"),
            Just("asText"),
            Just("inner"),
            Just("kind"),
            Just("cache"),
            Just("user_id"),
        ];
        // As a rule what fits, so that some documents do.
        let fitting = |name: &'static str| match name {
            "userId" | "ID" | "key" => json!(12),
            "in" => json!([true, null]),
            "displayName" => json!("Anna"),
            "asText" => json!("-7"),
            "inner" => json!({"SOME-NUMBER": 1.5, "m": {"a": null, "b": 2}}),
            _ => json!("zwei"),
        };
        // An array for an object has a test of its own.
        (name, value(), 0..4_u8).prop_map(move |(name, any, dice)| {
            let is_any = dice == 0 && !(name == "inner" && any.is_array());
            (name, if is_any { any } else { fitting(name) })
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_document(members in prop::collection::vec(member(), 0..6), with_id in any::<bool>()) {
            let id = with_id.then_some(("userId", json!(1)));
            let members: Vec<_> =
                id.into_iter().chain(members).map(|(name, value)| format!("\"{name}\":{value}")).collect();
            let document = format!("{{{}}}", members.join(","));
            let (ours, theirs) =
                (serde_json::from_str::<ours::Model>(&document), serde_json::from_str::<theirs::Model>(&document));
            let report = ours::Model::from_json(&document);
            prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{} {:?} {:?}", &document, &ours, &theirs);
            prop_assert_eq!(report.is_ok(), theirs.is_ok(), "{} {:?} {:?}", &document, &report, &theirs);
            if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
                written_alike(ours, theirs);
            }
        }
    }

    #[test]
    fn documents_that_are_good() {
        accepted::<ours::Model, theirs::Model>(&[
            r#"{"userId":1}"#,
            r#"{"ID":1,"in":[true,null],"displayName":"A","asText":"-8","inner":{"SOME-NUMBER":0.1,"m":{"a":null}},"kind":"deux"}"#,
        ]);
        let three =
            ours::Model { kind: Some(Kind::Three), ..ours::Model::from_json(r#"{"userId":1}"#).unwrap() };
        assert!(three.to_json().ends_with(r#""kind":"three"}"#), "{three:?}");
    }
}

/// The bounds that are written hold for the functions of `with` too.
#[test]
fn bounds_of_functions() {
    mod text {
        use super::*;

        pub(super) fn serialize<T: Display, S: Serializer>(
            value: &T,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.collect_str(value)
        }

        pub(super) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
        where
            T: FromStr<Err: Display>,
            D: Deserializer<'de>,
        {
            String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
        }
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(bound(serialize = "T: Display", deserialize = "T: FromStr, T::Err: Display"))]
    struct Quoted<T> {
        #[serde(with = "text")]
        value: T,
    }
    let quoted = Quoted { value: 7 };
    assert_eq!(serde_json::to_string(&quoted).unwrap(), r#"{"value":"7"}"#);
    assert_eq!(serde_json::from_str::<Quoted<i32>>(r#"{"value":"7"}"#).unwrap(), quoted);
}

/// What is left out of a tuple moves what follows, as in serde.
#[test]
fn items_that_are_left_out() {
    fn same<Ours: Serialize, Theirs: Serialize>(ours: &Ours, theirs: &Theirs, text: &str) {
        assert_eq!(serde_json::to_string(ours).unwrap(), text);
        assert_eq!(renamed_api_model::json::to_string(ours).unwrap(), text);
        assert_eq!(serde_json::to_string(theirs).unwrap(), text);
        assert_eq!(cbor(ours), cbor(theirs));
    }
    fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
        let mut bytes = Vec::new();
        ciborium::into_writer(value, &mut bytes).unwrap();
        bytes
    }
    macro_rules! twins {
        ($($item:item)*) => {
            mod ours {
                $(#[derive(renamed_api_model::ApiModel)] #[api(crate = renamed_api_model)] $item)*
            }
            mod theirs {
                $(#[derive(serde::Serialize)] $item)*
            }
        };
    }
    twins! {
        pub(super) struct Items(
            pub(super) u8,
            #[serde(skip_serializing_if = "String::is_empty")] pub(super) String,
            #[serde(skip_serializing_if = "Option::is_none")] pub(super) Option<u8>,
        );
        pub(super) enum Variants {
            Two(#[serde(skip_serializing_if = "String::is_empty")] String, u8),
        }
    }
    for (text, maybe, written) in
        [("", None, "[1]"), ("a", None, r#"[1,"a"]"#), ("", Some(2), "[1,2]"), ("a", Some(2), r#"[1,"a",2]"#)]
    {
        let text = || text.to_owned();
        same(&ours::Items(1, text(), maybe), &theirs::Items(1, text(), maybe), written);
    }
    same(&ours::Variants::Two(String::new(), 1), &theirs::Variants::Two(String::new(), 1), r#"{"Two":[1]}"#);
}

/// A function may write a field of what borrows.
#[test]
fn functions_beside_a_lifetime() {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
    fn hex<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:x}"))
    }
    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct Lent<'a, 'b, T> {
        text: &'a str,
        #[serde(borrow)]
        other: std::borrow::Cow<'b, str>,
        generic: T,
        #[serde(serialize_with = "hex")]
        number: u32,
    }
    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    enum Either<'a> {
        Pair(&'a str, #[serde(serialize_with = "hex")] u32),
    }
    let lent = Lent { text: "a", other: "b".into(), generic: 1, number: 255 };
    assert_eq!(
        serde_json::to_string(&lent).unwrap(),
        r#"{"text":"a","other":"b","generic":1,"number":"ff"}"#
    );
    assert_eq!(serde_json::to_string(&Either::Pair("a", 255)).unwrap(), r#"{"Pair":["a","ff"]}"#);
}

/// Paths may be qualified, as in serde.
#[test]
fn qualified_paths() {
    trait Half {
        fn half() -> Self;
        fn is_half(&self) -> bool;
    }
    impl Half for u8 {
        fn half() -> Self {
            50
        }

        fn is_half(&self) -> bool {
            *self == Self::half()
        }
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Shares {
        #[serde(default = "<u8 as Half>::half", skip_serializing_if = "<u8 as Half>::is_half")]
        share: u8,
        #[serde(default, skip_serializing_if = "<[u8]>::is_empty")]
        list: Vec<u8>,
    }
    let shares = Shares::from_json("{}").unwrap();
    assert_eq!(shares, Shares { share: 50, list: Vec::new() });
    assert_eq!(shares.to_json(), "{}");
}
